import { type Article, analysis } from '../article/article.ts';
import { nearEchoes } from './echoes/near.ts';
import { closingRecaps, type Recap, recapsAmongOthers } from './echoes/recap.ts';
import { restatedEchoes, SHORT_PIECE } from './echoes/restated.ts';
import { type Echo, type EchoStory, storyOf } from './echoes/story.ts';

export type { Recap } from './echoes/recap.ts';
export type { Echo, EchoParagraph, EchoSentence } from './echoes/story.ts';

export interface Echoes extends EchoStory {
  /** In the order of the later sentences; the best earlier ones of each, best first. */
  readonly echoes: readonly Echo[];
  readonly recaps: readonly Recap[];
}

/** Longer pieces, live blogs among them, are told in parts that take up one another. */
const MOST_SENTENCES = 150;

/** What the story says again. The first place is the earlier one. */
export const echoes = analysis('echoes', (article: Article): Echoes => {
  const story = storyOf(article);
  const near = nearEchoes(story);
  if (story.sentences.length > MOST_SENTENCES) return told(story, near, []);
  const closing = closingRecaps(story);
  // In a short piece that sums itself up, a paragraph without news is a recap too; a long one comes back to its subjects.
  const repeatsItself = closing.length > 0 && story.sentences.length <= SHORT_PIECE;
  const sure = near.filter((echo) => echo.sure);
  const restated = restatedEchoes(
    story,
    new Set(sure.map(({ later }) => later)),
    repeatsItself || sure.some(isReworded),
  );
  return told(
    story,
    [...near, ...restated].sort((a, b) => a.later.number - b.later.number),
    repeatsItself ? recapsAmongOthers(story, closing) : closing,
  );
});

/** No slip of the hand: whoever says one thing again in other words may say more again. */
const isReworded = ({ likeness: { order, moved, shared } }: Echo): boolean =>
  order - moved < CLOSE_COPY && shared >= TELLING;

const CLOSE_COPY = 0.8;
const TELLING = 9;

const told = (story: EchoStory, echoes: readonly Echo[], recaps: readonly Recap[]): Echoes => ({
  ...story,
  echoes,
  recaps,
});
