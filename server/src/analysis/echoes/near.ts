import { compare, type Likeness } from './compare.ts';
import { Families } from './families.ts';
import { belongTogether, mayStandAgain } from './left-alone.ts';
import { Postings, Tally } from './postings.ts';
import type { Echo, EchoSentence, EchoStory } from './story.ts';
import type { SentenceSummary } from './summary.ts';

const POSTINGS_KEPT = 24;
const CANDIDATES_COMPARED = 6;
const SHINGLES_SHARED = 2;
/** So many sentences of one frame are a run of parallel ones: none repeats the other. */
const SERIES = 3;

/** Sentences that stand again word for word or nearly, found by the runs of three words they share. */
export function nearEchoes(story: EchoStory): Echo[] {
  const { sentences } = story;
  const features = sentences.reduce((sum, { summary }) => sum + summary.shingles.length, 0);
  const index = new Postings(features, POSTINGS_KEPT);
  const tally = new Tally(sentences.length);
  const frames = new Families(sentences.length);
  const echoes: Echo[] = [];
  for (const later of sentences) {
    const { shingles } = later.summary;
    for (const shingle of shingles) index.tally(shingle, tally);
    const found: Echo[] = [];
    for (const item of best(tally)) {
      const earlier = sentences[item] as EchoSentence;
      const likeness = compare(later.summary, earlier.summary);
      const sure = verdict(likeness, later.summary, earlier.summary);
      if (isFrame(likeness, sure)) frames.join(later.number, item);
      if (sure !== null) found.push({ later, earlier, likeness, how: 'near', sure: sure === 'sure' });
    }
    if (found.length > 0 && !mayStandAgain(story, later)) {
      echoes.push(...found.filter((echo) => !belongTogether(story, echo)));
    }
    tally.clear();
    for (const shingle of shingles) index.add(shingle, later.number);
  }
  return echoes.filter(({ likeness, later }) => isClose(likeness) || frames.size(later.number) < SERIES);
}

/** Word for word, or so near it that a run of parallel sentences does not explain it. */
const isClose = ({ matter, sameFrame }: Likeness): boolean => matter >= 0.85 && !sameFrame;

/** The two begin, end or go alike and say different things: "Fact: you need not…", "Shares in X closed at…". */
const isFrame = ({ order, sameFrame, parallel, matter }: Likeness, sure: 'sure' | 'likely' | null): boolean =>
  (order >= 0.5 && (sameFrame || parallel)) || (sure !== null && matter < 0.7);

/** The items with the most shingles in common; of two alike, the first in the article. */
function best(tally: Tally): number[] {
  if (tally.touched.length === 0) return [];
  return tally.touched
    .filter((item) => tally.get(item) >= SHINGLES_SHARED)
    .sort((a, b) => tally.get(b) - tally.get(a) || a - b)
    .slice(0, CANDIDATES_COMPARED);
}

function verdict(
  { order, covered, shared, matter, parallel }: Likeness,
  later: SentenceSummary,
  earlier: SentenceSummary,
): 'sure' | 'likely' | null {
  if (later.key === earlier.key) return 'sure';
  if (parallel) return null;
  if (shared >= 4 && order >= 0.66 && matter >= 0.66) return 'sure';
  if (shared >= 4 && order >= 0.6 && matter >= 0.72) return 'sure';
  if (shared >= 5 && order >= 0.5 && covered >= 0.9) return 'sure';
  if (shared >= 3 && order >= 0.8 && matter >= 0.7) return 'sure';
  return shared >= 3 && order >= 0.5 && matter >= 0.5 ? 'likely' : null;
}
