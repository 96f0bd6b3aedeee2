// What the analysis costs, in this process and on one thread: CPU time, not the clock.
import { Article } from '../../server/src/article/article.ts';
import { Memo } from '../../server/src/article/memo.ts';
import { type LintSettings, lint } from '../../server/src/lint.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { random } from './copy.ts';
import { rateOf, type Steady, steadyRate, timed } from './steady.ts';

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

const lintBy =
  (chosen: readonly Rule[]): ((text: string) => unknown) =>
  (text) =>
    lint(new Article(text), SETTINGS, {}, chosen);

/** All rules together, and then each alone, which includes the analyses it asks for. */
export async function throughputs(
  partAt: (index: number) => readonly string[],
): Promise<(Throughput & Partial<Steady>)[]> {
  const all = { name: 'all rules', ...(await steadyRate(lintBy(rules), partAt)) };
  const texts = partAt(0);
  const alone: Throughput[] = [];
  for (const rule of rules) alone.push({ name: rule.id, rate: rateOf([await timed(lintBy([rule]), texts)]) });
  return [all, ...alone];
}

export interface Keystroke {
  readonly first: number;
  /** ms of CPU for one edit: median and 95th percentile. */
  readonly median: number;
  readonly p95: number;
}

/** One character typed into the middle of a paragraph, another paragraph each time, and the whole article linted again. */
export function keystrokes(copy: string, edits: number, chosen: readonly Rule[] = rules): Keystroke {
  const next = random(copy.length);
  const memo = new Memo();
  let text = copy;
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
  return { first, median: at(0.5), p95: at(0.95) };
}
