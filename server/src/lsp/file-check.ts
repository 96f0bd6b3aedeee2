import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Article, type Source } from '../article/article.ts';
import { formatOfName } from '../article/file-name.ts';
import { type LintSettings, lint } from '../lint.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { entriesOf } from '../stet/book.ts';
import type { StetEntry } from '../stet/entry.ts';
import { matchBooks } from '../stet/match.ts';
import type { Abilities } from './abilities.ts';
import { inChangedParagraphs } from './changed-paragraphs.ts';
import { toDiagnostic } from './diagnostics.ts';
import { OpenCopy } from './open-copy.ts';
import type { LintFile } from './protocol.ts';
import { entriesFor } from './stet-keeper.ts';
import type { Around } from './surroundings.ts';
import { unmatched } from './unmatched.ts';

/** All that the check of one file needs, as plain values: it may be done in another thread. */
export interface FileJob {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
  readonly settings: LintSettings;
  readonly extraChrome: readonly string[];
  readonly keep: readonly string[];
  readonly sources: readonly { readonly name: string; readonly uri: string; readonly text: string }[];
  /** The copy as it was last committed, where only changes to it count. */
  readonly committed: string | null;
  /** What entries call the file. */
  readonly name: string;
  /** Entries that speak of the file: first those of the stet file, then those of the baseline. */
  readonly books: readonly (readonly StetEntry[])[];
  readonly forBaseline: boolean;
  readonly abilities: Abilities;
  /** Where the rule pages lie, with a slash behind. */
  readonly docs: string;
}

/** What is kept of a file that was checked: what the editor shows, and nothing of its text. */
export interface FileReport {
  readonly diagnostics: readonly Diagnostic[];
  /** Entries that accept what was found, where they were asked for. */
  readonly baseline: readonly StetEntry[];
  /** Entries of the stet file that match nothing in this file any more. */
  readonly unmatched: readonly StetEntry[];
  /** Rules that failed, and how. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

/** The job for a file to which `around` applies. */
export function jobFor(
  file: LintFile,
  { effective, sources, committed, stet }: Around,
  { abilities, docs }: { readonly abilities: Abilities; readonly docs: string },
): FileJob {
  return {
    uri: file.uri,
    languageId: file.languageId,
    text: file.text,
    settings: effective.settings,
    extraChrome: effective.extraChrome,
    keep: effective.keep,
    sources: sources.map(({ name, uri = '', article }) => ({ name, uri, text: article.text })),
    committed: committed?.text ?? null,
    name: stet.name,
    books: entriesFor(stet),
    forBaseline: file.forBaseline === true,
    abilities,
    docs,
  };
}

/** Makes the check. It remembers the last file's sources: those of a folder are often the same. */
export function fileCheck(rules: readonly Rule[] = allRules): (job: FileJob) => FileReport {
  let known: readonly Source[] = [];
  return (job) => {
    known = job.sources.map(
      ({ name, uri, text }) =>
        known.find((source) => source.uri === uri && source.article.text === text) ?? {
          name,
          uri,
          article: new Article(text, { format: formatOfName(name) }),
        },
    );
    return check(job, known, rules);
  };
}

function check(job: FileJob, sources: readonly Source[], rules: readonly Rule[]): FileReport {
  const { name, books, settings, abilities, extraChrome, keep } = job;
  const document = new OpenCopy(job.uri, job.languageId, 0, job.text);
  const article = document.article(sources, extraChrome, keep);
  const failures: FileReport['failures'][number][] = [];
  let left: readonly StetEntry[] = [];
  const { findings, resting } = lint(
    article,
    settings,
    {
      onRuleError: (rule, error) => failures.push({ rule: rule.id, error: describeError(error) }),
      letStand: (found) => {
        const { stood, unused } = matchBooks(books, name, article, found);
        left = unused;
        return stood;
      },
    },
    rules,
  );
  const shown =
    job.committed === null
      ? findings
      : inChangedParagraphs(article, new Article(job.committed, { format: article.format }), findings);
  const rulePage = (rule: string): string => `${job.docs}${rule}.md`;
  return {
    diagnostics: shown.map((finding) => toDiagnostic(finding, { document, article, abilities, rulePage })),
    baseline: job.forBaseline ? entriesOf(name, article, shown) : [],
    unmatched: unmatched(left, settings, [...resting, ...failures.map(({ rule }) => rule)]),
    failures,
  };
}

export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
