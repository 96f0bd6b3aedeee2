import { tellsOfAnother } from './another.ts';
import type { Likeness } from './compare.ts';
import { haveHeadings, haveLabels, haveSameLabel } from './entries.ts';
import { Families } from './families.ts';
import { belongTogether, mayStandAgain } from './left-alone.ts';
import type { Term } from './lexicon.ts';
import { NearIndex } from './near-index.ts';
import { isUpAndDown } from './opposites.ts';
import { Routine } from './routine.ts';
import { type Echo, type EchoSentence, type EchoStory, textOf } from './story.ts';
import { Tally } from './tally.ts';

/** So many sentences of one frame are a run of parallel ones: none repeats the other. */
const SERIES = 3;

const newIndex = (): NearIndex => new NearIndex();

/** Sentences that stand again word for word or nearly, found by the runs of three words they share. */
export function nearEchoes(story: EchoStory): Echo[] {
  const { sentences, memo } = story;
  const index = memo.keep(newIndex);
  index.update(sentences);
  const likeOthers = index.telling;
  if (likeOthers.length === 0) return [];
  const frames = new Families();
  const routine = new Routine(story);
  const echoes: Echo[] = [];
  for (const { number, telling } of likeOthers) {
    const later = sentences[number] as EchoSentence;
    const found: Echo[] = [];
    for (const near of telling) {
      const { earlier: entry, likeness, verdict } = near;
      const earlier = sentences[entry.number] as EchoSentence;
      if (verdict.frame) frames.join(number, earlier.number);
      if (verdict.repeat === null) continue;
      found.push({
        later,
        earlier,
        rest: null,
        likeness,
        near,
        paraphrase: false,
        sure: verdict.repeat === 'sure',
      });
    }
    if (found.length > 0 && !mayStandAgain(story, later)) {
      echoes.push(
        ...found.filter(
          (echo) =>
            !isTurnedRound(echo) &&
            !belongTogether(story, echo) &&
            !isAnother(story, echo) &&
            !isOfAnotherName(story, echo) &&
            !areEntries(story, echo) &&
            !routine.holds(echo),
        ),
      );
    }
  }
  return echoes.filter(({ likeness, later }) => isClose(likeness) || frames.size(later.number) < SERIES);
}

/** The later one says of somebody or something else what the earlier one says. */
const isAnother = (story: EchoStory, { later, earlier, likeness }: Echo): boolean =>
  !isClose(likeness) && tellsOfAnother(textOf(story, later)) && !tellsOfAnother(textOf(story, earlier));

/** They open with two names that open other sentences too: no slip of the hand, but the same said of another. */
const isOfAnotherName = (story: EchoStory, { later, earlier, likeness }: Echo): boolean => {
  if (!likeness.sameFrame) return false;
  const [a, b] = [openingName(later), openingName(earlier)];
  return a !== null && b !== null && a !== b && opensSeveral(story, a) && opensSeveral(story, b);
};

const newOpenings = (): Tally => new Tally();

const opensSeveral = ({ memo, sentences }: EchoStory, name: number): boolean =>
  (memo.keep(newOpenings).of(sentences, openingName).get(name) ?? 0) > 1;

/** The root of the word that it opens with, if that is a name. */
function openingName({ summary: { words, from } }: EchoSentence): number | null {
  const { capital, content, number, root } = words[from] as Term;
  return capital && content && !number ? root : null;
}

/**
 * "He does not understand the town. The town does not understand him": a figure of speech. What rose, where the first fell, is
 * another matter too, unless all but that word stands as it stood.
 */
const isTurnedRound = ({ later, earlier, likeness }: Echo): boolean =>
  likeness.moved > 0 &&
  ((later.number - earlier.number === 1 && later.paragraph === earlier.paragraph) ||
    isUpAndDown(later.summary.roots, earlier.summary.roots));

/** What shares so many content words is no turn that any two entries may have. */
const MORE_THAN_A_TURN = 10;

/** Two entries go alike; what stands in both nearly word for word was copied, if no label tells that it is another's. */
function areEntries(story: EchoStory, echo: Echo): boolean {
  const { order, matter, shared } = echo.likeness;
  const isCopy = order >= 0.85 && matter >= 0.85;
  if (haveLabels(story, echo)) return !(isCopy && haveSameLabel(story, echo));
  return !isCopy && shared < MORE_THAN_A_TURN && haveHeadings(story, echo);
}

/** Word for word, or so near it that a run of parallel sentences does not explain it. */
const isClose = ({ matter, sameFrame, oneFigure }: Likeness): boolean =>
  matter >= 0.85 && (!sameFrame || oneFigure);
