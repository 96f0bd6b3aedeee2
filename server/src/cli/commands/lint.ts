import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Corpus } from '../../analysis/corpus.ts';
import type { Article } from '../../article/article.ts';
import { stetBase, stetName } from '../../config/stet-files.ts';
import { replaceFile } from '../../disk/replace.ts';
import { lint } from '../../lint.ts';
import { ruleById } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { entriesOf } from '../../stet/book.ts';
import { comments } from '../../stet/comments.ts';
import { type StetEntry, writeStet } from '../../stet/entry.ts';
import { Desk, type Doc, displayName, FINDINGS, type Io, OK, TROUBLE } from '../desk.ts';
import { unifiedDiff } from '../diff.ts';
import { STDIN } from '../inputs.ts';
import { gravestOf } from '../jsonl.ts';
import { locationOf } from '../node-files.ts';
import type { LintOptions } from '../options.ts';
import { count } from '../pretty.ts';
import { Printer } from '../print.ts';
import { whyNotWritten } from '../reasons.ts';
import { fixed, placed } from '../results.ts';
import { rank } from '../severity.ts';
import { save } from '../write.ts';

export async function lintCommand(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  version: string,
): Promise<number> {
  const desk = new Desk(io, options);
  if (options.baseline !== undefined) await desk.useBaseline(options.baseline);
  const accepted = options.writeBaseline === undefined ? null : new Baseline(options.writeBaseline, io.cwd);
  const corpus = options.across ? new Corpus() : null;
  const printer = new Printer(io, options, version);
  let gravest = -1;
  let mendable = false;
  for await (const doc of desk.documents(paths.length > 0 ? paths : ['.'])) {
    if (options.fixDryRun) {
      const after = fixed(doc.article, doc.decoded.text, doc.settings, doc.hooks);
      mendable ||= after !== doc.decoded.text;
      io.stdout.write(unifiedDiff(doc.input.path, doc.decoded.text, after));
      continue;
    }
    const article = articleOf(doc, options.fix ? mend(doc, desk) : doc.decoded.text, corpus);
    const { findings } = lint(article, doc.settings, doc.hooks(article));
    if (accepted !== null) {
      accepted.add(doc, article, findings);
      continue;
    }
    gravest = Math.max(gravest, gravestOf(findings));
    if (options.format === 'pretty') reportIdle(doc, article, desk);
    printer.add({ path: doc.input.path, article, findings: findings.map((f) => placed(article, f)) });
  }
  if (accepted !== null) await accepted.write(desk);
  else if (options.fixDryRun) {
    if (!mendable) desk.note('--fix would change nothing');
  } else {
    printer.end(desk.troubled);
    if (options.format === 'pretty') reportStale(desk);
  }
  if (desk.troubled) return TROUBLE;
  return gravest >= rank(options.failOn) ? FINDINGS : OK;
}

/** The article; with a corpus, among the articles read before it, whose paragraphs it should not say again. */
function articleOf(doc: Doc, text: string, corpus: Corpus | null): Article {
  if (corpus === null) return doc.article(text);
  const name = doc.input.path;
  const article = doc.article(text, { corpus, name });
  corpus.add(name, article);
  return article;
}

/** A misspelled rule lets nothing stand, and nobody would know why. What is no rule may as well be a remark beside one. */
function reportIdle({ input }: Doc, article: Article, desk: Desk): void {
  const places = new Set<number>();
  for (const { rules, place } of article.get(comments)) {
    const isIdle = rules.length > 0 && rules.every((name) => !isRule(name));
    if (!isIdle || places.has(place.start)) continue;
    places.add(place.start);
    const where = `${displayName(input)}:${article.lineAt(place.start) + 1}`;
    desk.note(`${where}: this comment names no rule: ${rules.join(' ')} (copydesk rules lists them)`);
  }
}

/** A rule, or one message of it. */
const isRule = (name: string): boolean => ruleById(name.split('/', 1)[0] as string) !== undefined;

/** Applies the safe fixes to the file on disk, and gives the text as it is then. */
function mend(doc: Doc, desk: Desk): string {
  const { input, decoded } = doc;
  if (input.path === STDIN) {
    desk.trouble('--fix needs a file to write to; `copydesk clean -` prints the mended copy');
    return decoded.text;
  }
  const text = fixed(doc.article, decoded.text, doc.settings, doc.hooks);
  if (!save(input, decoded, text, desk)) return decoded.text;
  if (text !== decoded.text) desk.note(`${displayName(input)}: mended`);
  return text;
}

/** The findings of old copy, accepted as they are: written to a file that later runs take with `--baseline`. */
class Baseline {
  readonly #path: string;
  readonly #base: string;
  readonly #entries: StetEntry[] = [];
  #findings = 0;

  constructor(path: string, cwd: string) {
    this.#path = resolve(cwd, path);
    this.#base = stetBase(locationOf(this.#path));
  }

  add({ location }: Doc, article: Article, findings: readonly Finding[]): void {
    this.#findings += findings.length;
    for (const entry of entriesOf(stetName({ base: this.#base }, location), article, findings))
      this.#entries.push(entry);
  }

  async write(desk: Desk): Promise<void> {
    try {
      await replaceFile(this.#path, writeStet(this.#entries));
      desk.note(`${count(this.#findings, 'finding')} accepted in ${this.#path}`);
    } catch (error) {
      desk.trouble(`${this.#path}: could not be written: ${whyNotWritten(error)}`);
    }
  }
}

const FEW = 5;

function reportStale(desk: Desk): void {
  for (const { book, entries } of desk.staleEntries(existsSync)) {
    const shown = entries
      .slice(0, FEW)
      .map(({ file, rule, text }) => `  ${file}: ${rule}: ${text.slice(0, 60)}`);
    const more = entries.length > FEW ? `\n  and ${entries.length - FEW} more` : '';
    const those = entries.length === 1 ? '1 entry that matches' : `${entries.length} entries that match`;
    desk.note(`${book.location} holds ${those} nothing any more:\n${shown.join('\n')}${more}`);
  }
}
