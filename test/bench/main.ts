// Run as a process of its own by run.mjs, so that no measurement warms or weighs on another: prints JSON.
import { article, articles } from './copy.ts';
import { keystrokes, throughputs } from './engine.ts';

const [what, amount = '1'] = process.argv.slice(2);
const results: Record<string, () => unknown> = {
  throughput: () => throughputs(Number(amount)),
  keystroke: () => keystrokes(Number(amount), 400),
  /** The copy itself, for programs that are not ours. */
  articles: () => articles(Number(amount) * 1e6),
  article: () => article(Number(amount), 42),
};
process.stdout.write(JSON.stringify(results[what as string]?.()));
