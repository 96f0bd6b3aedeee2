import { type Article, analysis } from '../article/article.ts';
import { type CopyBlock, copy } from './copy.ts';
import { compare, type Likeness } from './echoes/compare.ts';
import { Families } from './echoes/families.ts';
import { isFormula } from './echoes/formulas.ts';
import { Postings, Tally } from './echoes/postings.ts';
import { type ParagraphSummary, paragraphSummary, type SentenceSummary } from './echoes/summary.ts';

/** A sentence of the story with its place in it. */
export interface EchoSentence extends SentenceSummary {
  /** Index into `paragraphs` of the analysis. */
  readonly paragraph: number;
  /** Index into the sentences of the paragraph. */
  readonly index: number;
}

export interface EchoParagraph {
  readonly block: CopyBlock;
  readonly summary: ParagraphSummary;
}

/** A sentence that says again what an earlier one says. */
export interface Echo {
  readonly later: EchoSentence;
  readonly earlier: EchoSentence;
  readonly likeness: Likeness;
  /** Sure enough to stand alone; else only beside a sure one of the same two paragraphs. */
  readonly sure: boolean;
}

export interface Echoes {
  readonly paragraphs: readonly EchoParagraph[];
  /** In the order of the later sentences; each with its best earlier ones, best first. */
  readonly echoes: readonly Echo[];
}

const FEWEST_WORDS = 5;
const POSTINGS_KEPT = 24;
const CANDIDATES_COMPARED = 6;
const SERIES = 3;

/** The sentences of the story that stand again. The first place is the earlier one. */
export const echoes = analysis('echoes', (article: Article): Echoes => {
  const paragraphs = article
    .get(copy)
    .paragraphs.map((block) => ({ block, summary: article.of(paragraphSummary, block.prose.text) }));
  const all: EchoSentence[] = paragraphs.flatMap(({ summary }, paragraph) =>
    summary.sentences
      .map((sentence, index) => ({ ...sentence, paragraph, index }))
      .filter((sentence) => sentence.terms.length >= FEWEST_WORDS),
  );
  const features = all.reduce((sum, sentence) => sum + sentence.shingles.length, 0);
  const index = new Postings(features, POSTINGS_KEPT);
  const tally = new Tally(all.length);
  const textOf = (sentence: EchoSentence): string =>
    paragraphs[sentence.paragraph]?.block.prose.text.slice(sentence.start, sentence.end) ?? '';
  const frames = new Families(all.length);
  const echoes: (Echo & { number: number })[] = [];
  all.forEach((later, number) => {
    for (const shingle of later.shingles) index.forEach(shingle, (item) => tally.add(item));
    const formula = lazy(() => isFormula(textOf(later), later.terms.length));
    for (const item of best(tally)) {
      const earlier = all[item] as EchoSentence;
      const likeness = compare(later, earlier);
      if (likeness.sameFrame) frames.join(number, item);
      const found = verdict(likeness, later, earlier);
      if (found === null || formula()) continue;
      echoes.push({ later, earlier, likeness, sure: found === 'sure', number });
    }
    tally.clear();
    for (const shingle of later.shingles) index.add(shingle, number);
  });
  // Sentences of one frame come in runs: of three or more, none repeats the other.
  const apart = ({ likeness, number }: { likeness: Likeness; number: number }): boolean =>
    !likeness.sameFrame || frames.size(number) < SERIES;
  return { paragraphs, echoes: echoes.filter(apart) };
});

/** The items with the most shingles in common; of two alike, the first in the article. */
function best(tally: Tally): number[] {
  return tally.touched
    .filter((item) => tally.get(item) >= 2)
    .sort((a, b) => tally.get(b) - tally.get(a) || a - b)
    .slice(0, CANDIDATES_COMPARED);
}

/** Sure enough to stand alone; likely: only beside a sure one of the same two paragraphs. */
function verdict(
  likeness: Likeness,
  later: SentenceSummary,
  earlier: SentenceSummary,
): 'sure' | 'likely' | null {
  if (later.key === earlier.key) return 'sure';
  const { order, covered, shared, matter, parallel } = likeness;
  if (parallel) return null;
  if (shared >= 4 && order >= 0.6 && matter >= 0.66) return 'sure';
  if (shared >= 5 && order >= 0.5 && covered >= 0.9) return 'sure';
  if (shared >= 3 && order >= 0.8 && matter >= 0.7) return 'sure';
  return shared >= 3 && order >= 0.5 && matter >= 0.5 ? 'likely' : null;
}

function lazy<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}
