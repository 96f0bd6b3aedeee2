import { compare, type Likeness, sharedMatter } from './compare.ts';
import { belongTogether, mayStandAgain } from './left-alone.ts';
import { FeatureCounts, Postings, Tally } from './postings.ts';
import type { Echo, EchoSentence, EchoStory } from './story.ts';

/** How much two sentences must share for the later to say the earlier again. Shares of content words. */
interface Measure {
  readonly words: number;
  /** Of both sentences (Dice). */
  readonly matter: number;
  /** Of the later one, weighed by their rarity in the article. */
  readonly weight: number;
}

const ALONE: Measure = { words: 9, matter: 0.66, weight: 0.64 };
/** An article that is known to repeat itself, by its summary or by what it says nearly word for word, does so more. */
const AMONG_OTHERS: Measure = { words: 6, matter: 0.5, weight: 0.45 };

const POSTINGS_KEPT = 24;
const CANDIDATES_COMPARED = 5;
/** Deck, lede and the paragraph after tell the news twice by design. */
const TOP_PARAGRAPHS = 2;
const NEAR_TOP = 4;

/**
 * Sentences that make an earlier one's point in other words. Candidates share some of their rarest content words:
 * of the n words of a sentence, s of which must be shared, one of the n - s + 1 rarest is (prefix filtering,
 * Chaudhuri, Ganti and Kaushik 2006), so the common words of the article need no index.
 */
export function restatedEchoes(story: EchoStory, repeatsItself: boolean): Echo[] {
  const measure = repeatsItself ? AMONG_OTHERS : ALONE;
  const sentences = story.sentences.filter((sentence) => isMatter(sentence, measure));
  const counts = new FeatureCounts(story.sentences.map(({ summary }) => summary.roots));
  const features = sentences.reduce((sum, { summary }) => sum + summary.roots.length, 0);
  const index = new Postings(features);
  const tally = new Tally(story.sentences.length);
  const echoes: Echo[] = [];
  for (const later of sentences) {
    const rarest = rarestRoots(later, counts, measure);
    if (rarest.length === 0) continue;
    for (const root of rarest) count(index, root, tally);
    for (const item of best(tally)) {
      const earlier = story.sentences[item] as EchoSentence;
      if (!repeatsItself && isTop(later, earlier)) continue;
      if (!sharesEnough(later, earlier, measure) || belongTogether(story, { later, earlier })) continue;
      if (weightCovered(later, earlier, counts) < measure.weight) continue;
      const likeness = compare(later.summary, earlier.summary);
      if (!saysAgain(likeness, measure)) continue;
      if (mayStandAgain(story, later)) continue;
      echoes.push({ later, earlier, likeness, how: 'restated', sure: true });
    }
    tally.clear();
    for (const root of rarest) if (index.count(root) < POSTINGS_KEPT) index.add(root, later.number);
  }
  return echoes;
}

function count(index: Postings, root: number, tally: Tally): void {
  for (let p = index.newest(root); p !== 0; p = index.next(p)) tally.add(index.item(p));
}

const best = (tally: Tally): number[] =>
  tally.touched.sort((a, b) => tally.get(b) - tally.get(a) || a - b).slice(0, CANDIDATES_COMPARED);

/** The speaker's words are the speaker's: copy paraphrases a quotation and then gives it, as it should. */
const isMatter = ({ summary }: EchoSentence, { words }: Measure): boolean =>
  summary.roots.length >= words && !summary.quoted;

const isTop = (later: EchoSentence, earlier: EchoSentence): boolean =>
  earlier.paragraph < TOP_PARAGRAPHS && later.paragraph < NEAR_TOP;

/**
 * The rarest content words of a sentence, of which any sentence that says it again must hold one; without those that
 * stand in no other. None where too few of its words stand in another.
 */
function rarestRoots({ summary }: EchoSentence, counts: FeatureCounts, { words, matter }: Measure): number[] {
  const { roots } = summary;
  const needed = Math.max(words, Math.ceil((roots.length * matter) / 2));
  const held = roots.map((root) => counts.get(root));
  const alone = held.reduce((sum, count) => sum + (count < 2 ? 1 : 0), 0);
  if (roots.length - alone < needed) return [];
  const wanted = roots.length - needed + 1 - alone;
  return roots.length > FEW ? sortedOut(roots, held, wanted) : picked(roots, held, wanted);
}

const FEW = 64;

function sortedOut(roots: readonly number[], held: readonly number[], wanted: number): number[] {
  const order = roots.map((_, i) => i).filter((i) => (held[i] as number) >= 2);
  order.sort((a, b) => (held[a] as number) - (held[b] as number) || a - b);
  return order.slice(0, Math.max(0, wanted)).map((i) => roots[i] as number);
}

/** The same, one after the other: for few, quicker than a sort. */
function picked(roots: readonly number[], held: number[], wanted: number): number[] {
  const rarest: number[] = [];
  while (rarest.length < wanted) {
    let best = -1;
    for (let i = 0; i < held.length; i++) {
      const count = held[i] as number;
      if (count >= 2 && (best < 0 || count < (held[best] as number))) best = i;
    }
    rarest.push(roots[best] as number);
    held[best] = 0;
  }
  return rarest;
}

/** Rules most pairs out before their words are aligned. */
function sharesEnough(later: EchoSentence, earlier: EchoSentence, { words, matter }: Measure): boolean {
  const shared = sharedMatter(later.summary, earlier.summary);
  const all = later.summary.roots.length + earlier.summary.roots.length;
  return shared >= words && 2 * shared >= all * matter;
}

const LEAST_MEANING = 4;

const saysAgain = ({ shared, matter, meaning, parallel }: Likeness, measure: Measure): boolean =>
  !parallel && meaning >= LEAST_MEANING && shared >= measure.words && matter >= measure.matter;

/** Share of the later sentence's matter that the earlier one holds, its words weighed by their rarity in the article. */
function weightCovered(later: EchoSentence, earlier: EchoSentence, counts: FeatureCounts): number {
  const held = new Set(earlier.summary.roots);
  let all = 0;
  let shared = 0;
  for (const root of later.summary.roots) {
    const weight = Math.log((counts.items + 1) / (counts.get(root) - 0.5));
    all += weight;
    if (held.has(root)) shared += weight;
  }
  return shared / Math.max(all, 1e-9);
}
