// What the analysis costs, in this process and on one thread: CPU time, not the clock.
import { Article } from '../../server/src/article/article.ts';
import { Memo } from '../../server/src/article/memo.ts';
import { type LintSettings, lint } from '../../server/src/lint.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { article, articles, random } from './copy.ts';

/** One object for a run, as the command line and the server have it: what follows from it is worked out once. */
const SETTINGS: LintSettings = {};

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export interface Throughput {
  readonly name: string;
  /** MB of UTF-8 in a second of CPU. */
  readonly rate: number;
}

function throughput(name: string, texts: readonly string[], chosen: readonly Rule[]): Throughput {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const start = cpu();
  for (const text of texts) lint(new Article(text), SETTINGS, {}, chosen);
  return { name, rate: bytes / 1e6 / ((cpu() - start) / 1000) };
}

/**
 * All rules together, then each alone (which includes the analyses it asks for), after as much other copy: V8 goes on making
 * machine code for several megabytes. What it costs until then is in the figures of a cold start and of a stream.
 */
export function throughputs(megabytes: number): Throughput[] {
  const texts = articles(megabytes * 1e6);
  const warm = articles(megabytes * 1e6, 7);
  throughput('warm-up', warm, rules);
  return [
    throughput('all rules', texts, rules),
    ...rules.map((rule) => throughput(rule.id, texts.slice(0, texts.length / 2), [rule])),
  ];
}

export interface Keystroke {
  readonly words: number;
  readonly first: number;
  /** ms of CPU for one edit: median and 95th percentile. */
  readonly median: number;
  readonly p95: number;
}

/** One character typed into the middle of a paragraph, another paragraph each time, and the whole article linted again. */
export function keystrokes(words: number, edits: number, chosen: readonly Rule[] = rules): Keystroke {
  const next = random(words);
  const memo = new Memo();
  let text = article(words, 42);
  const begin = cpu();
  lint(new Article(text, { memo }), SETTINGS, {}, chosen);
  const first = cpu() - begin;
  const times: number[] = [];
  for (let i = 0; i < edits; i++) {
    const at = text.indexOf(' ', Math.floor(next() * (text.length - 400)));
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    const start = cpu();
    memo.nextArticle();
    lint(new Article(text, { memo }), SETTINGS, {}, chosen);
    if (i >= edits / 4) times.push(cpu() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { words, first, median: at(0.5), p95: at(0.95) };
}
