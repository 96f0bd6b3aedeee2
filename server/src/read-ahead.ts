import { Article } from './article/article.ts';
import type { LayoutBlock } from './article/layout.ts';
import { sentences } from './article/sentences.ts';
import { lint } from './lint.ts';
import { rules as allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

export interface Pauses {
  /** Lets other work be done: keystrokes, requests, a cancellation. */
  readonly pause: () => Promise<void>;
  /** Asked after each pause; true ends the reading. */
  readonly isStale: () => boolean;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** So long, in ms, one stretch of reading may hold other work up. */
const STRETCH = 15;
/** So many blocks are read at once to begin with; then as many as a stretch has time for, since each few cost something by themselves. */
const FEWEST_BLOCKS = 8;
const MOST_BLOCKS = 64;
/** Shorter copy, in UTF-16 code units, is read at once in less time than a pause is worth. */
const LONG = 60_000;

/**
 * Reads the paragraphs of a long article that are not known yet, a few at a time with pauses between, so that `lint`,
 * which knows no pause, finds them known. Each few are linted as an article of their own: what is found there is
 * dropped, what was learnt of each paragraph stays in the memo that the article shares.
 * Gives false when it was told to stop.
 */
export async function readAhead(
  article: Article,
  { pause, isStale, now }: Pauses,
  rules: readonly Rule[] = allRules,
): Promise<boolean> {
  const { text, format, memo } = article;
  if (text.length < LONG) return true;
  if (isMostlyRead(article)) return true;
  const unread = article.layout.filter((block) => !isRead(article, block));
  let since = now();
  let many = FEWEST_BLOCKS;
  for (let i = 0; i < unread.length; ) {
    const few = unread.slice(i, i + many);
    const piece = text.slice(few[0]?.start, few.at(-1)?.end);
    lint(new Article(piece, { format, memo }), {}, { onRuleError: () => {} }, rules);
    i += few.length;
    const took = now() - since;
    if (took < STRETCH / 2) many = Math.min(MOST_BLOCKS, many * 2);
    if (took < STRETCH) continue;
    many = Math.max(FEWEST_BLOCKS, many >> 1);
    await pause();
    if (isStale()) return false;
    since = now();
  }
  return true;
}

const SAMPLE = 64;

/** After an edit nearly all of it is: a few blocks here and there tell. */
function isMostlyRead(article: Article): boolean {
  const { layout } = article;
  const step = Math.max(1, Math.floor(layout.length / SAMPLE));
  const some = layout.filter((_, i) => i % step === 0);
  return some.filter((block) => isRead(article, block)).length > some.length / 2;
}

/** Whatever reads a paragraph asks for its sentences. */
const isRead = (article: Article, { prose }: LayoutBlock): boolean => article.memo.has(sentences, prose);
