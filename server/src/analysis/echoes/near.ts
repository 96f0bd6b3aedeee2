import type { Memo } from '../../article/memo.ts';
import { tellsOfAnother } from './another.ts';
import type { Likeness } from './compare.ts';
import { Families } from './families.ts';
import { belongTogether, mayStandAgain } from './left-alone.ts';
import { NearIndex } from './near-index.ts';
import { type Echo, type EchoSentence, type EchoStory, textOf } from './story.ts';
import type { SentenceSummary } from './summary.ts';

/** So many sentences of one frame are a run of parallel ones: none repeats the other. */
const SERIES = 3;

const newIndex = (): NearIndex => new NearIndex();

/** Sentences that stand again word for word or nearly, found by the runs of three words they share. */
export function nearEchoes(story: EchoStory, memo: Memo): Echo[] {
  const { sentences } = story;
  const entries = memo.keep(newIndex).update(sentences.map(({ summary }) => summary));
  const frames = new Families(sentences.length);
  const echoes: Echo[] = [];
  for (let number = 0; number < entries.length; number++) {
    const compared = entries[number]?.compared ?? [];
    if (compared.length === 0) continue;
    const later = sentences[number] as EchoSentence;
    const found: Echo[] = [];
    for (const { earlier: entry, likeness } of compared) {
      const earlier = sentences[entry.number] as EchoSentence;
      const sure = verdict(likeness, later.summary, earlier.summary);
      if (isFrame(likeness, sure)) frames.join(number, earlier.number);
      if (sure !== null) found.push({ later, earlier, likeness, how: 'near', sure: sure === 'sure' });
    }
    if (found.length > 0 && !mayStandAgain(story, later)) {
      echoes.push(...found.filter((echo) => !belongTogether(story, echo) && !isAnother(story, echo)));
    }
  }
  return echoes.filter(({ likeness, later }) => isClose(likeness) || frames.size(later.number) < SERIES);
}

/** The later one says of somebody or something else what the earlier one says. */
const isAnother = (story: EchoStory, { later, earlier, likeness }: Echo): boolean =>
  !isClose(likeness) && tellsOfAnother(textOf(story, later)) && !tellsOfAnother(textOf(story, earlier));

/** Word for word, or so near it that a run of parallel sentences does not explain it. */
const isClose = ({ matter, sameFrame }: Likeness): boolean => matter >= 0.85 && !sameFrame;

/** The two begin, end or go alike and say different things: "Fact: you need not…", "Shares in X closed at…". */
const isFrame = ({ order, sameFrame, parallel, matter }: Likeness, sure: 'sure' | 'likely' | null): boolean =>
  (order >= 0.5 && (sameFrame || parallel)) || (sure !== null && matter < 0.7);

function verdict(
  { order, covered, shared, matter, parallel }: Likeness,
  later: SentenceSummary,
  earlier: SentenceSummary,
): 'sure' | 'likely' | null {
  if (later.key === earlier.key && order === 1) return 'sure';
  if (parallel) return null;
  if (shared >= 4 && order >= 0.66 && matter >= 0.66) return 'sure';
  if (shared >= 4 && order >= 0.6 && matter >= 0.72) return 'sure';
  if (shared >= 5 && order >= 0.5 && covered >= 0.9) return 'sure';
  if (shared >= 3 && order >= 0.8 && matter >= 0.7) return 'sure';
  return shared >= 3 && order >= 0.5 && matter >= 0.5 ? 'likely' : null;
}
