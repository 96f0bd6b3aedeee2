// Run as a process of its own by run.mjs, so that no measurement warms or weighs on another: prints JSON.
import { article } from './copy.ts';
import { keystrokes, throughputs } from './engine.ts';

const [what, amount = '1'] = process.argv.slice(2);
const results: Record<string, () => unknown> = {
  throughput: () => throughputs(Number(amount)),
  keystroke: () => keystrokes(Number(amount), 400),
  article: () => article(Number(amount), 42),
};
void Promise.resolve(results[what as string]?.()).then((result) =>
  process.stdout.write(JSON.stringify(result)),
);
