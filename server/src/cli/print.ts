import pc from 'picocolors';
import { factSheet } from '../report/fact-sheet.ts';
import { factSheetHtml } from '../report/html.ts';
import type { Io } from './desk.ts';
import { githubAnnotations } from './github.ts';
import { gnuLines } from './gnu.ts';
import type { LintOptions } from './options.ts';
import { type FileFindings, prettyFile, prettySummary } from './pretty.ts';
import { obeysCodes } from './progress.ts';
import { place } from './results.ts';
import { type SarifFile, sarif } from './sarif.ts';

const WIDEST = 120;

/** Prints what was found: file by file where the format can, else all at the end. Articles are not kept longer than needed. */
export class Printer {
  readonly #io: Io;
  readonly #format: LintOptions['format'];
  readonly #version: string;
  readonly #files: Pick<FileFindings, 'path' | 'findings'>[] = [];
  readonly #sarif: SarifFile[] = [];
  readonly #sheets: (ReturnType<typeof factSheet> & { path: string })[] = [];

  constructor(io: Io, { format }: Pick<LintOptions, 'format'>, version: string) {
    this.#io = io;
    this.#format = format;
    this.#version = version;
  }

  add(file: FileFindings): void {
    const { path, article, findings } = file;
    const { stdout } = this.#io;
    if (this.#format === 'pretty') stdout.write(prettyFile(file, this.#colors, this.#width));
    if (this.#format === 'github') stdout.write(githubAnnotations(file));
    if (this.#format === 'gnu') stdout.write(gnuLines(file));
    if (this.#format === 'html') this.#sheets.push({ path, ...factSheet(article, findings) });
    if (this.#format === 'sarif') {
      this.#sarif.push({
        path,
        findings,
        place: (offset) => place(article, offset),
        words: ({ start, end }) => article.text.slice(start, end),
      });
    }
    this.#files.push({ path, findings });
  }

  end(troubled: boolean): void {
    const { stdout } = this.#io;
    if (this.#format === 'json') {
      stdout.write(`${JSON.stringify(this.#files, null, 2)}\n`);
    } else if (this.#format === 'sarif') {
      stdout.write(`${JSON.stringify(sarif(this.#sarif, this.#version, troubled), null, 2)}\n`);
    }
    // Nothing was read: a page of nothing, or a line that nothing was found, would look like clean copy.
    if (this.#files.length === 0) return;
    if (this.#format === 'html') stdout.write(factSheetHtml(this.#sheets));
    else if (this.#format === 'pretty') {
      stdout.write(prettySummary(this.#files, this.#colors));
    }
  }

  get #width(): number {
    return Math.min(WIDEST, this.#io.stdout.columns ?? WIDEST);
  }

  get #colors(): ReturnType<typeof pc.createColors> {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return pc.createColors(!NO_COLOR && (forced || obeysCodes(this.#io.stdout)));
  }
}
