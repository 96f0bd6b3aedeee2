// Run as a process of its own by run.mjs, so that no measurement warms or weighs on another: prints JSON.
import { article, articles, madeParts } from './copy.ts';
import { keystrokes, throughputs } from './engine.ts';
import { published, publishedArticle, publishedParts } from './published.ts';

const EDITS = 400;
const [what, amount = '1'] = process.argv.slice(2);
const results: Record<string, () => unknown> = {
  'made throughput': () => throughputs(madeParts(Number(amount))),
  'published throughput': () => throughputs(publishedParts(Number(amount))),
  'made keystroke': () => keystrokes(article(Number(amount), 42), EDITS),
  'published keystroke': () => keystrokes(publishedArticle(Number(amount)), EDITS),
  article: () => article(Number(amount), 42),
  articles: () => articles(Number(amount) * 1e6),
  published,
};
void Promise.resolve(results[what as string]?.()).then((result) =>
  process.stdout.write(JSON.stringify(result)),
);
