import { isUtf8 } from 'node:buffer';
import { Corpus } from '../analysis/corpus.ts';
import { Article, type Format, type Source } from '../article/article.ts';
import { inspect } from '../inspect.ts';
import type { LintHooks, LintSettings } from '../lint.ts';
import type { Finding, Rule, Severity } from '../rules/rule.ts';
import type { StetEntry } from '../stet/entry.ts';
import { matchStet } from '../stet/match.ts';
import { type Command, cleanResult, lintResult } from './results.ts';
import { rank } from './severity.ts';

/** What every line of a run has in common. Plain data: it goes to the worker threads. */
export interface LineJob {
  readonly command: Command;
  /** For `clean`: take the editor's marks out too. */
  readonly marks: boolean;
  /** For `lint`: also tell paragraphs that stood in an earlier line. Takes one thread for all lines. */
  readonly across: boolean;
  readonly settings: LintSettings;
  readonly extraChrome: readonly string[];
  readonly keep: readonly string[];
  /** Texts of the documents that every article of the run was written from. */
  readonly sources: readonly { readonly name: string; readonly text: string; readonly format: Format }[];
  /** The entries of the stet file and of the baseline; they know an article by its id. */
  readonly books: readonly (readonly StetEntry[])[];
}

export interface RuleFailure {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** Some whole lines of the input, each with its line end. */
export interface LineBatch {
  readonly bytes: Uint8Array;
  /** 1-based number of the first line. */
  readonly firstLine: number;
}

export interface LineResults {
  /** The answers, one a line. */
  readonly bytes: Uint8Array;
  readonly errors: number;
  /** Rules that failed on a line; what the others found was answered. */
  readonly failures: readonly RuleFailure[];
  /** Rank of the gravest finding; -1 without any. */
  readonly gravest: number;
}

const LF = 10;
const encoder = new TextEncoder();

/** Answers the lines of a batch. The same code in the main thread and in a worker. */
export function lineReader(job: LineJob): (batch: LineBatch) => LineResults {
  const shared = job.sources.map(
    ({ name, text, format }): Source => ({ name, article: new Article(text, { format }) }),
  );
  const corpus = job.across ? new Corpus() : null;
  return ({ bytes, firstLine }) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const answers: string[] = [];
    const failures: RuleFailure[] = [];
    let errors = 0;
    let gravest = -1;
    for (let start = 0, line = firstLine; start < buffer.length; line++) {
      const lf = buffer.indexOf(LF, start);
      const end = lf < 0 ? buffer.length : lf;
      const answer = answerLine(buffer.subarray(start, end), line, job, shared, corpus, failures);
      start = end + 1;
      if (answer === null) continue;
      answers.push(answer.json, '\n');
      if (answer.failed) errors++;
      gravest = Math.max(gravest, answer.gravest);
    }
    return { bytes: encoder.encode(answers.join('')), errors, failures, gravest };
  };
}

interface Answer {
  readonly json: string;
  readonly failed: boolean;
  readonly gravest: number;
}

function answerLine(
  bytes: Buffer,
  line: number,
  job: LineJob,
  shared: readonly Source[],
  corpus: Corpus | null,
  failures: RuleFailure[],
): Answer | null {
  const parsed = parseLine(bytes, line === 1);
  if (parsed === null) return null;
  if (typeof parsed === 'string') return failed(null, line, parsed);
  const own = parsed.sources.map(
    (text, i): Source => ({ name: `source ${i + 1}`, article: new Article(text) }),
  );
  const { extraChrome, keep } = job;
  const options = { sources: [...shared, ...own], extraChrome, keep };
  // Ids may come twice; the number of the line tells which is meant.
  const among = corpus && { corpus, name: corpus.has(parsed.id) ? `line ${line}` : parsed.id };
  const article = new Article(parsed.text, among ? { ...options, among } : options);
  if (among) among.corpus.add(among.name, article);
  try {
    const result = resultOf(job, parsed.id, article, (rule, error) => {
      failures.push({ rule: rule.id, line, message: (error as Error).message });
    });
    const json = JSON.stringify({ id: parsed.id, ...result });
    return { json, failed: false, gravest: 'findings' in result ? gravestOf(result.findings) : -1 };
  } catch (error) {
    return failed(parsed.id, line, `it could not be read: ${(error as Error).message}`);
  }
}

function resultOf(
  job: LineJob,
  id: string,
  article: Article,
  onRuleError: (rule: Rule, error: unknown) => void,
) {
  const { command, settings, marks } = job;
  const hooks: LintHooks = {
    onRuleError,
    letStand: (findings) => standing(job, id, article, findings),
  };
  if (command === 'lint') return lintResult(article, settings, hooks);
  return command === 'clean' ? cleanResult(article, settings, hooks, marks) : inspect(article);
}

function standing(
  { books }: LineJob,
  id: string,
  article: Article,
  findings: readonly Finding[],
): ReadonlySet<Finding> {
  const stood = new Set<Finding>();
  for (const entries of books) {
    const open = findings.filter((finding) => !stood.has(finding));
    for (const finding of matchStet(entries, id, article, open).stood) stood.add(finding);
  }
  return stood;
}

const failed = (id: string | null, line: number, why: string): Answer => ({
  json: JSON.stringify({ id, error: `line ${line}: ${why}` }),
  failed: true,
  gravest: -1,
});

export const gravestOf = (findings: readonly { readonly severity: Severity }[]): number =>
  findings.reduce((most, finding) => Math.max(most, rank(finding.severity)), -1);

interface LineInput {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
}

const SHAPE = 'write {"id": string, "text": string, "sources"?: string[]}';

/** The object of a line, null for a blank line, or what is wrong with it. */
function parseLine(bytes: Buffer, first: boolean): LineInput | string | null {
  if (!isUtf8(bytes)) return 'not valid UTF-8';
  let text: string;
  try {
    text = bytes.toString('utf8').trim();
  } catch {
    return 'longer than the longest string there can be';
  }
  if (first && text.startsWith('\ufeff')) text = text.slice(1);
  if (text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `not JSON (${(error as Error).message}); ${SHAPE}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `not an object; ${SHAPE}`;
  const { id, text: copy, sources = [] } = value as Record<string, unknown>;
  if (typeof id !== 'string') return `"id" is ${kindOf(id)}; ${SHAPE}`;
  if (typeof copy !== 'string') return `"text" is ${kindOf(copy)}; ${SHAPE}`;
  if (!Array.isArray(sources) || sources.some((source) => typeof source !== 'string')) {
    return `"sources" is not a list of strings; ${SHAPE}`;
  }
  return { id, text: copy, sources: sources as string[] };
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null, not a string';
  return Array.isArray(value)
    ? 'a list, not a string'
    : `a ${typeof value}, not a string`.replace('a object', 'an object');
}
