import type { Memo } from '../../article/memo.ts';
import type { CopyBlock } from '../copy.ts';
import { tellsOfAnother } from './another.ts';
import type { Likeness } from './compare.ts';
import { Families } from './families.ts';
import { belongTogether, mayStandAgain } from './left-alone.ts';
import { NearIndex } from './near-index.ts';
import { type Echo, type EchoSentence, type EchoStory, textOf } from './story.ts';

/** So many sentences of one frame are a run of parallel ones: none repeats the other. */
const SERIES = 3;

const newIndex = (): NearIndex => new NearIndex();

/** Sentences that stand again word for word or nearly, found by the runs of three words they share. */
export function nearEchoes(story: EchoStory, memo: Memo): Echo[] {
  const { sentences } = story;
  const entries = memo.keep(newIndex).update(sentences.map(({ summary }) => summary));
  const likeOthers = entries.filter(({ telling }) => telling.length > 0);
  if (likeOthers.length === 0) return [];
  const frames = new Families(sentences.length);
  const echoes: Echo[] = [];
  for (const { number, telling } of likeOthers) {
    const later = sentences[number] as EchoSentence;
    const found: Echo[] = [];
    for (const { earlier: entry, likeness, verdict } of telling) {
      const earlier = sentences[entry.number] as EchoSentence;
      if (verdict.frame) frames.join(number, earlier.number);
      if (verdict.repeat === null) continue;
      found.push({ later, earlier, rest: null, likeness, how: 'near', sure: verdict.repeat === 'sure' });
    }
    if (found.length > 0 && !mayStandAgain(story, later)) {
      echoes.push(
        ...found.filter(
          (echo) => !belongTogether(story, echo) && !isAnother(story, echo) && !areEntries(story, echo),
        ),
      );
    }
  }
  return echoes.filter(({ likeness, later }) => isClose(likeness) || frames.size(later.number) < SERIES);
}

/** The later one says of somebody or something else what the earlier one says. */
const isAnother = (story: EchoStory, { later, earlier, likeness }: Echo): boolean =>
  !isClose(likeness) && tellsOfAnother(textOf(story, later)) && !tellsOfAnother(textOf(story, earlier));

/** So many headings part a guide into entries: one plant, one bank, one drug after another. */
const HEADINGS_OF_A_GUIDE = 4;

/** What shares so many content words is no turn that any two entries may have. */
const MORE_THAN_A_TURN = 10;

/** Two entries of a guide say much the same of two things; what stands in both nearly word for word was copied. */
function areEntries({ blocks, paragraphs }: EchoStory, { later, earlier, likeness }: Echo): boolean {
  const { order, matter, shared } = likeness;
  if (shared >= MORE_THAN_A_TURN || (order >= 0.85 && matter >= 0.85)) return false;
  const from = paragraphs[earlier.paragraph]?.block.index ?? 0;
  const to = paragraphs[later.paragraph]?.block.index ?? 0;
  if (!blocks.slice(from, to).some(isHeading)) return false;
  return blocks.reduce((sum, block) => sum + (isHeading(block) ? 1 : 0), 0) >= HEADINGS_OF_A_GUIDE;
}

const isHeading = ({ role }: CopyBlock): boolean => role === 'heading';

/** Word for word, or so near it that a run of parallel sentences does not explain it. */
const isClose = ({ matter, sameFrame }: Likeness): boolean => matter >= 0.85 && !sameFrame;
