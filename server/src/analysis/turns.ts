import { type Article, analysis } from '../article/article.ts';
import { itemAt, type Span } from '../article/span.ts';
import { type CopyBlock, copy } from './copy.ts';

const LABEL = /^((?:\p{Lu}[\p{L}.'’-]{0,30} ){0,3}\p{Lu}[\p{L}.'’-]{0,30}):\s/u;
const FEWEST_TURNS = 4;

/**
 * The turns of an interview or a transcript: paragraphs that open with the label of who speaks ("Q:", "AO:",
 * "Amara Okafor:"). What stands in a turn is the speaker's, as if it stood in quotation marks.
 *
 * Copy counts as a conversation when it has four labelled paragraphs or more and two of its labels come back.
 */
export const turns = analysis('turns', (article: Article): readonly CopyBlock[] => {
  const labelled = article.get(copy).paragraphs.filter((block) => LABEL.test(block.prose.text));
  if (labelled.length < FEWEST_TURNS) return [];
  const counts = new Map<string, number>();
  for (const block of labelled) {
    const label = LABEL.exec(block.prose.text)?.[1] ?? '';
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  // A name in full may stand once, its initials from then on.
  const initials = (label: string): string => label.replace(/[^\p{Lu}]/gu, '');
  const recurring = new Set([...counts].filter(([, n]) => n > 1).map(([label]) => initials(label)));
  for (const label of counts.keys()) {
    const short = initials(label);
    if (counts.has(short) && short !== label) recurring.add(short);
  }
  if (recurring.size < 2) return [];
  return labelled;
});

/** True where the span lies in somebody's turn of a conversation. */
export const inTurn = (article: Article, span: Span): boolean =>
  itemAt(article.get(turns), span.start) !== undefined;
