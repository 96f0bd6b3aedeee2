import type { Echo, Echoes, EchoSentence, Recap } from '../../analysis/echoes.ts';
import type { Span } from '../../article/span.ts';

export interface Place extends Span {
  /** Index into the paragraphs of the story. */
  readonly paragraph: number;
}

/** A place of the article that says again what an earlier one says. */
export interface Repeat extends Span {
  readonly kind: 'exact' | 'near' | 'sentence';
  /** The first place, then the others that say the same before this one. */
  readonly places: readonly Place[];
  /** Content words that the first place holds too, of all its content words. */
  readonly shared: number;
  readonly total: number;
}

/** Most of a paragraph's words must stand again in one earlier paragraph for the paragraph to be the repeat. */
const MOST = 0.6;

const LEAST_MATTER = 4;
const LEAST_WORDS = 10;

/** One repeat for each later place, in order. A paragraph that stands again answers for its sentences. */
export function repeats({ paragraphs, echoes, recaps }: Echoes, minWords: number): Repeat[] {
  const byParagraph = new Map<number, Echo[]>();
  for (const echo of echoes) {
    const list = byParagraph.get(echo.later.paragraph);
    if (list === undefined) byParagraph.set(echo.later.paragraph, [echo]);
    else list.push(echo);
  }
  const firstByKey = new Map<number, number>();
  const found: Repeat[] = [];
  paragraphs.forEach(({ summary, block }, number) => {
    if (summary.wordCount < minWords) return;
    const earlier = firstByKey.get(summary.key);
    const total = count(summary.sentences);
    const own = byParagraph.get(number);
    if (earlier !== undefined) {
      // No echo: a formula, a refrain, a series.
      if (own === undefined || (total < LEAST_MATTER && summary.wordCount < LEAST_WORDS)) return;
      const place = placeOf(paragraphs, earlier);
      found.push({
        start: block.start,
        end: block.end,
        kind: 'exact',
        places: [place],
        shared: total,
        total,
      });
      return;
    }
    firstByKey.set(summary.key, number);
    const recap = recaps.find(({ paragraph }) => paragraph === number);
    const whole = own && wholeParagraph(paragraphs, number, own, total);
    if (whole) found.push(whole);
    else if (recap) found.push(recapRepeat(paragraphs, recap));
    else if (own) found.push(...sentenceRepeats(paragraphs, own, minWords));
  });
  return found;
}

const count = (sentences: readonly { readonly roots: Uint32Array }[]): number =>
  sentences.reduce((sum, sentence) => sum + sentence.roots.length, 0);

const placeOf = (paragraphs: Echoes['paragraphs'], number: number): Place => {
  const block = paragraphs[number]?.block;
  return { start: block?.start ?? 0, end: block?.end ?? 0, paragraph: number };
};

function wholeParagraph(
  paragraphs: Echoes['paragraphs'],
  number: number,
  own: readonly Echo[],
  total: number,
): Repeat | null {
  const paragraph = paragraphs[number];
  if (paragraph === undefined) return null;
  const tallies = new Map<number, { sentences: Set<number>; words: number; shared: number; sure: boolean }>();
  for (const { later, earlier, likeness, sure } of own) {
    if (earlier.paragraph === number) continue;
    const tally = tallies.get(earlier.paragraph) ?? {
      sentences: new Set(),
      words: 0,
      shared: 0,
      sure: false,
    };
    tallies.set(earlier.paragraph, tally);
    if (tally.sentences.has(later.index)) continue;
    tally.sentences.add(later.index);
    tally.sure ||= sure && !isThin(later);
    tally.words += later.summary.terms.length;
    tally.shared += likeness.shared;
  }
  const [best] = [...tallies]
    .filter(([, { sure }]) => sure)
    .sort((a, b) => b[1].words - a[1].words || a[0] - b[0]);
  if (best === undefined) return null;
  const [first, tally] = best;
  if (tally.words < paragraph.summary.wordCount * MOST) return null;
  const others = [...tallies]
    .filter(([other, { words }]) => other !== first && words >= paragraph.summary.wordCount * MOST)
    .map(([other]) => other)
    .sort((a, b) => a - b);
  const { start, end } = paragraph.block;
  return {
    start,
    end,
    kind: 'near',
    places: [first, ...others].map((place) => placeOf(paragraphs, place)),
    shared: tally.shared,
    total,
  };
}

const recapRepeat = (paragraphs: Echoes['paragraphs'], recap: Recap): Repeat => {
  const { start, end } = placeOf(paragraphs, recap.paragraph);
  const places = recap.places.map((place) => placeOf(paragraphs, place));
  return { start, end, kind: 'near', places, shared: recap.shared, total: recap.total };
};

function sentenceRepeats(paragraphs: Echoes['paragraphs'], own: readonly Echo[], minWords: number): Repeat[] {
  const bySentence = new Map<EchoSentence, Echo[]>();
  for (const echo of own) {
    if (!echo.sure || echo.later.summary.terms.length < minWords || isThin(echo.later)) continue;
    const list = bySentence.get(echo.later);
    if (list === undefined) bySentence.set(echo.later, [echo]);
    else list.push(echo);
  }
  return [...bySentence].map(([later, list]) => ({
    ...spanOf(paragraphs, later),
    kind: 'sentence' as const,
    places: list.map(({ earlier }) => spanOf(paragraphs, earlier)).sort((a, b) => a.start - b.start),
    shared: list[0]?.likeness.shared ?? 0,
    total: later.summary.roots.length,
  }));
}

/** Too little matter to be a repeat by itself: "It was the first time he had done that." */
const isThin = ({ summary: { terms, roots } }: EchoSentence): boolean =>
  roots.length < LEAST_MATTER && terms.length < LEAST_WORDS;

function spanOf(paragraphs: Echoes['paragraphs'], sentence: EchoSentence): Place {
  const prose = paragraphs[sentence.paragraph]?.block.prose;
  const span = prose?.toArticle(sentence.summary) ?? sentence.summary;
  return { start: span.start, end: span.end, paragraph: sentence.paragraph };
}
