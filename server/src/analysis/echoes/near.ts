import { compare, type Likeness, sharedMatter } from './compare.ts';
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
  const repeated = sentencesThatShare(story.sentences);
  const index = new Postings(
    repeated.reduce((sum, { features }) => sum + features.length, 0),
    POSTINGS_KEPT,
  );
  const tally = new Tally(story.sentences.length);
  const frames = new Families(story.sentences.length);
  const echoes: Echo[] = [];
  for (const { later, features } of repeated) {
    for (const feature of features) index.tally(feature, tally);
    const found = compareAll(story, later, best(tally), frames);
    if (found.length > 0 && !mayStandAgain(story, later)) {
      echoes.push(...found.filter((echo) => !belongTogether(story, echo)));
    }
    tally.clear();
    for (const feature of features) index.add(feature, later.number);
  }
  return echoes.filter(({ likeness, later }) => isClose(likeness) || frames.size(later.number) < SERIES);
}

/** A sentence and those of its features that other sentences may hold too. */
interface Shared {
  readonly later: EchoSentence;
  readonly features: readonly number[];
}

/** A phrase in more sentences than this is the trade's, not the sentence's. */
const COMMON = 40;

/**
 * The sentences that may share shingles with others, and which. Counted in buckets first: a shingle alone in its
 * bucket stands once, and most do. What shares a bucket by chance is found out by the index.
 */
function sentencesThatShare(sentences: readonly EchoSentence[]): Shared[] {
  const all = sentences.reduce((sum, { summary }) => sum + summary.shingles.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(all * 8 + 16)) - 1;
  const buckets = new Uint8Array(mask + 1);
  const keys = new Map<number, number>();
  for (const { summary } of sentences) {
    keys.set(summary.key, (keys.get(summary.key) ?? 0) + 1);
    for (const shingle of summary.shingles) {
      const count = buckets[shingle & mask] as number;
      if (count <= COMMON) buckets[shingle & mask] = count + 1;
    }
  }
  const found: Shared[] = [];
  for (const later of sentences) {
    const { summary } = later;
    let features: number[] | undefined;
    for (const shingle of summary.shingles) {
      const count = buckets[shingle & mask] as number;
      if (count < 2 || count > COMMON) continue;
      if (features === undefined) features = [shingle];
      else features.push(shingle);
    }
    // The whole sentence word for word is found whatever its phrases.
    if ((keys.get(summary.key) ?? 0) > 1) features = [...(features ?? []), summary.key, ~summary.key >>> 0];
    if (features !== undefined && features.length >= SHINGLES_SHARED) found.push({ later, features });
  }
  return found;
}

function compareAll(
  { sentences }: EchoStory,
  later: EchoSentence,
  candidates: readonly number[],
  frames: Families,
): Echo[] {
  const found: Echo[] = [];
  for (const item of candidates) {
    const earlier = sentences[item] as EchoSentence;
    if (!mayEcho(later.summary, earlier.summary)) continue;
    const likeness = compare(later.summary, earlier.summary);
    const sure = verdict(likeness, later.summary, earlier.summary);
    if (isFrame(likeness, sure)) frames.join(later.number, item);
    if (sure !== null) found.push({ later, earlier, likeness, how: 'near', sure: sure === 'sure' });
  }
  return found;
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

const LEAST_MATTER = 0.45;

/** Rules most pairs out before their words are aligned. */
function mayEcho(later: SentenceSummary, earlier: SentenceSummary): boolean {
  if (later.key === earlier.key) return true;
  const shared = sharedMatter(later, earlier);
  const all = later.roots.length + earlier.roots.length;
  return shared >= 3 && (2 * shared >= all * LEAST_MATTER || shared >= later.roots.length * 0.9);
}

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
