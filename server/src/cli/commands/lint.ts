import { writeFileSync } from 'node:fs';
import pc from 'picocolors';
import { Desk, type Doc, displayName, FINDINGS, type Io, OK, TROUBLE } from '../desk.ts';
import { encode } from '../encoding.ts';
import { STDIN } from '../inputs.ts';
import { gravestOf } from '../jsonl.ts';
import type { LintOptions } from '../options.ts';
import { type FileFindings, prettyFile, prettySummary } from '../pretty.ts';
import { fixed, lintResult } from '../results.ts';
import { rank } from '../severity.ts';

const WIDEST = 120;

export async function lintCommand(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const desk = new Desk(io, options);
  const files: FileFindings[] = [];
  for await (const doc of desk.documents(paths.length > 0 ? paths : ['.'])) {
    const text = options.fix ? mend(doc, desk) : doc.decoded.text;
    const article = doc.article(text);
    files.push({ path: doc.input.path, text, ...lintResult(article, doc.settings, doc.hooks(article)) });
  }
  print(files, options, io);
  if (desk.troubled) return TROUBLE;
  return files.some((file) => gravestOf(file.findings) >= rank(options.failOn)) ? FINDINGS : OK;
}

/** Applies the safe fixes to the file on disk, and gives the text as it is then. */
function mend(doc: Doc, desk: Desk): string {
  const { input, decoded } = doc;
  if (input.path === STDIN) {
    desk.trouble('--fix needs a file to write to, not standard input');
    return decoded.text;
  }
  const text = fixed(doc.article, decoded.text, doc.settings, doc.hooks);
  if (text === decoded.text) return text;
  try {
    writeFileSync(input.absolute, encode(text, decoded));
    return text;
  } catch (error) {
    desk.trouble(`${displayName(input)}: could not be written: ${(error as Error).message}`);
    return decoded.text;
  }
}

function print(files: readonly FileFindings[], options: LintOptions, io: Io): void {
  if (options.format === 'json') {
    const results = files.map(({ path, findings }) => ({ path, findings }));
    io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    return;
  }
  const colors = pc.createColors(usesColor(io));
  const width = Math.min(WIDEST, io.stdout.columns ?? WIDEST);
  for (const file of files) io.stdout.write(prettyFile(file, colors, width));
  io.stdout.write(prettySummary(files, files.length, colors));
}

const usesColor = (io: Io): boolean =>
  !process.env['NO_COLOR'] && (Boolean(process.env['FORCE_COLOR']) || io.stdout.isTTY === true);
