import { type Article, analysis } from '../../../article/article.ts';
import { type ProseAnalysis, proseAnalysis } from '../../../article/memo.ts';
import { sentences } from '../../../article/sentences.ts';
import { itemAt, lastStartingAtOrBefore, type Span } from '../../../article/span.ts';
import { tokens } from '../../../article/tokens.ts';
import { scanEuropeanFigures, scanFigures } from '../../figures.ts';
import type { Figure } from '../figure.ts';
import type { Derived, Store } from './derived.ts';
import { europeanMeant, meant } from './elided.ts';
import type { Frame } from './frame.ts';
import { europeanFrames, frames } from './frames.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { type PlacedQuantity, sentenceStems } from './sentence.ts';
import type { Way } from './signs.ts';
import { SourceIndex } from './source-index.ts';
import { spansInTwo } from './spans-in-two.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Told } from './told.ts';

/** A figure of a source, with what stands around it. */
export interface SourceFigure {
  readonly figure: Figure;
  readonly around: Surroundings;
  /** Place in the source. */
  readonly place: Span;
  /** What it is told of there, where that can be said. */
  readonly frame: Frame | null;
}

/** What one source says of one figure of the copy. Scores count the words around the figures that agree. */
export interface Reading {
  readonly same: SourceFigure | null;
  readonly sameScore: number;
  /** The figure that stands in the same words, whatever it is. */
  readonly counterpart: SourceFigure | null;
  readonly counterpartScore: number;
  /** Words agree on both sides: the place is the same, not only the phrase before or after. */
  readonly bothSides: boolean;
  /** The ends of a range that stand in the source by themselves, where the range does not. */
  readonly ends: readonly [Span | null, Span | null] | null;
  /** How the source gives it by one sum; asked only where no source holds it. */
  readonly derived: () => Derived | null;
  /** What it has for the same thing with a slip in it: another scale, two digits swapped. */
  readonly slipped: () => PlacedQuantity | null;
  /** For sums with figures from elsewhere. */
  readonly asked: Told;
  readonly store: Store;
  /** What it has for the thing that the copy speaks of, where the equal figure is for another: "Varga 12, Lindqvist 30". */
  readonly rival: () => SourceFigure | null;
  /** The same number with the other sign or word, where the copy says that it went that way: "up 0.7" by "-0.7". */
  readonly turned: (way: Way, inWords: boolean) => SourceFigure | null;
  /** What it has for the same thing at the same time. */
  readonly fitting: () => SourceFigure | null;
  /** What it has for the same thing in other words. */
  readonly other: () => PlacedQuantity | null;
  /** Stands in the source as a bare number: part of a name, a label, a list number. */
  readonly bare: boolean;
}

/** Reads a block of copy against the source: one reading for each of its figures. Memoised by the block's text. */
export const readAgainst = analysis('figure readings', (source: Article): Readers => {
  const index = new SourceIndex(source);
  const reader = (european: boolean): ProseAnalysis<readonly Reading[]> =>
    proseAnalysis('figures against a source', (text, memo) => {
      const figures = memo.get(european ? scanEuropeanFigures : scanFigures, text);
      if (figures.length === 0) return [];
      const around = surroundingsOf(text, memo.get(tokens, text), figures, european);
      const units = memo.get(european ? europeanMeant : meant, text);
      const told = memo.get(european ? europeanFrames : frames, text);
      const spans = memo.get(sentences, text);
      const inTwo = spansInTwo(text, units);
      return figures.map((figure, i) => {
        const place = spans[lastStartingAtOrBefore(spans, figure.start)];
        const sentence = place === undefined ? text : text.slice(place.start, place.end);
        const sentenceTold = {
          text: sentence.toLowerCase(),
          stems: () => memo.get(sentenceStems, sentence),
          own: () => told[i]?.own ?? memo.get(sentenceStems, sentence),
          beside: () => quantitiesBeside(units, i, spans),
          frame: told[i] ?? null,
        };
        const whole = units[i] as Figure;
        const reading = index.read(whole, around[i] as Surroundings, sentenceTold);
        if (reading.same !== null) return reading;
        const span = inTwo.length > 0 ? itemAt(inTwo, figure.start) : undefined;
        const other = span ?? figure;
        if (other === whole) return reading;
        const again = index.read(other, around[i] as Surroundings, sentenceTold);
        return span === undefined || again.same !== null ? again : reading;
      });
    });
  return { english: reader(false), european: reader(true) };
});

/** The other quantities of a figure's sentence, and those of the sentence before. */
function quantitiesBeside(figures: readonly Figure[], index: number, spans: readonly Span[]): Quantity[] {
  const own = lastStartingAtOrBefore(spans, figures[index]?.start ?? 0);
  const from = spans[Math.max(0, own - 1)]?.start ?? 0;
  const to = spans[own]?.end ?? Number.POSITIVE_INFINITY;
  return figures
    .slice(Math.max(0, index - MOST_BESIDE), index + MOST_BESIDE)
    .filter((figure) => figure !== figures[index] && figure.start >= from && figure.end <= to)
    .flatMap((figure) => quantityOf(figure) ?? []);
}

const MOST_BESIDE = 6;

export interface Readers {
  readonly english: ProseAnalysis<readonly Reading[]>;
  readonly european: ProseAnalysis<readonly Reading[]>;
}
