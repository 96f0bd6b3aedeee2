import { type Article, analysis, type Source } from '../../../article/article.ts';
import { type ProseAnalysis, proseAnalysis } from '../../../article/memo.ts';
import type { Span } from '../../../article/span.ts';
import { copy } from '../../copy.ts';
import { scanEuropeanFigures, scanFigures, writesEuropean } from '../../figures.ts';
import type { Figure } from '../figure.ts';
import { announced, isAnnounced } from './announced.ts';
import { type Derived, deriveApart } from './derived.ts';
import { isOfAnotherTime, isOfThatTime } from './placing.ts';
import { comparable, quantityOf, saysTheSame } from './quantity.ts';
import { type Reading, readAgainst, type SourceFigure } from './reading.ts';
import { countsTheSame, endThatDiffers, isRival } from './rivals.ts';
import { wayTold } from './signs.ts';
import { isMiscounted } from './votes.ts';

/** How a figure of the copy stands against the sources. `source`, `start`, `end`: the place that settles it. */
export interface Support extends Span {
  readonly status: 'supported' | 'contradicted' | 'absent';
  readonly source: number | null;
  /** What the source has in that place; null where the figure is absent. */
  readonly theirs: Figure | null;
  /** The sum by which the source gives the figure: "90 − 60 = 30". */
  readonly sum: string | null;
  /** The end of a range that is wrong where the other one is right. */
  readonly wrongEnd: 0 | 1 | null;
}

/** For each figure of the article, by its index; null where there are no sources or nothing to check. */
export const figureSupport = analysis('figure support', (article: Article): readonly (Support | null)[] => {
  const european = article.get(writesEuropean);
  const out: (Support | null)[] = [];
  for (const block of article.get(copy).blocks) {
    if (block.role === 'byline') continue;
    const figures = article.of(european ? scanEuropeanFigures : scanFigures, block.prose);
    if (article.sources.length === 0) for (const _ of figures) out.push(null);
    else if (figures.length > 0) out.push(...article.of(settledBy(article.sources, european), block.prose));
  }
  return out;
});

type Settled = ProseAnalysis<readonly (Support | null)[]>;

// Kept by the list of sources: the versions of a document share one until a source changes.
const settled = new WeakMap<readonly Source[], { english?: Settled; european?: Settled }>();

/** Settles the figures of a paragraph against all sources, once a paragraph. */
function settledBy(sources: readonly Source[], european: boolean): Settled {
  const known = settled.get(sources) ?? {};
  settled.set(sources, known);
  const separators = european ? 'european' : 'english';
  known[separators] ??= proseAnalysis('settled figures', (text, memo) => {
    const figures = memo.get(european ? scanEuropeanFigures : scanFigures, text);
    const readings = sources.map(({ article }) => memo.get(article.get(readAgainst)[separators], text));
    const read = (i: number): Reading[] => readings.map((ofSource) => ofSource[i] as Reading);
    return figures.map(
      (figure, i) => settle(figure, text, read(i)) ?? (isMiscounted(text, figures, i, read) ? ABSENT : null),
    );
  });
  return known[separators];
}

/** "Between 10 percent and 20 percent": both ends of the copy's range, close together. */
function endsTogether({ ends }: Reading): boolean {
  const [low, high] = ends ?? [null, null];
  return low !== null && high !== null && high.start - low.end < CLOSE && low.start < high.start;
}

const CLOSE = 30;

function firstOf<T>(
  readings: readonly Reading[],
  ask: (reading: Reading) => T | null,
): { found: T; source: number } | null {
  for (const [source, reading] of readings.entries()) {
    const found = ask(reading);
    if (found !== null) return { found, source };
  }
  return null;
}

// So many words in common around two figures make them the same place of the story.
const SAME_PLACE = 5;
// So many more than around the figure that does agree: it stands there for something else.
const CLEARLY = 3;

/** In the order that the README beside this folder gives. */
function settle(figure: Figure, text: string, readings: readonly Reading[]): Support | null {
  if (isLabel(figure, text) || figure.kind === 'ordinal') return null;
  const turned = turnedRound(figure, text, readings, false);
  if (turned !== null) return turned;
  const same = highest(readings, -1, (reading) => (reading.same === null ? -1 : reading.sameScore));
  const counterpart = highest(readings, 0, (reading) =>
    reading.counterpart === null ? 0 : reading.counterpartScore,
  );
  if (same < 0) return settleMissing(figure, text, readings, counterpart);
  const standing = settleStanding(figure, readings, same, counterpart);
  // Borne out but for its way: "sales rose 7 per cent" by "sales fell 7 per cent".
  return (standing?.status === 'supported' ? turnedRound(figure, text, readings, true) : null) ?? standing;
}

/** A label or list number on a line of its own. */
const isLabel = ({ kind, start, end }: Figure, text: string): boolean =>
  kind === 'other' && end - start >= text.trim().length - 1;

/** The first of the readings with the highest score above such a one; -1 where none has it. */
function highest(readings: readonly Reading[], above: number, scoreOf: (reading: Reading) => number): number {
  let best = -1;
  let bestScore = above;
  for (const [i, reading] of readings.entries()) {
    const score = scoreOf(reading);
    if (score <= bestScore) continue;
    best = i;
    bestScore = score;
  }
  return best;
}

const isPlaced = (best: Reading | undefined): best is Reading =>
  best !== undefined && best.counterpartScore >= SAME_PLACE;

/** A figure that the source `same` has: for the same thing, or for another. */
function settleStanding(
  figure: Figure,
  readings: readonly Reading[],
  same: number,
  counterpart: number,
): Support | null {
  const best = readings[counterpart];
  const agreed = readings[same] as Reading;
  const theirs = (agreed.same as SourceFigure).figure;
  const isSwapped =
    isPlaced(best) &&
    best.bothSides &&
    best.counterpartScore >= agreed.sameScore + CLEARLY &&
    isRival(figure, best.counterpart?.figure) &&
    !tellsTimesApart(agreed, best) &&
    !(same !== counterpart && countsTheSame(figure, theirs));
  if (isSwapped) return verdict('contradicted', counterpart, best.counterpart);
  // "The two" of the copy is not the two ships of the source.
  if (isNarrativeCount(figure) && agreed.sameScore < 2 && !countsTheSame(figure, theirs)) return null;
  return toldOfAnother(readings) ?? verdict('supported', same, agreed.same);
}

/** A figure that no source has as it is. */
function settleMissing(
  figure: Figure,
  text: string,
  readings: readonly Reading[],
  counterpart: number,
): Support | null {
  const best = readings[counterpart];
  const placed = isPlaced(best);
  const low = readings.some((reading) => reading.ends?.[0] != null);
  const high = readings.some((reading) => reading.ends?.[1] != null);
  // "$5 to $10" for a source that gives them apart; not where it has another range in that place.
  const apart = placed ? readings.some(endsTogether) : low && high;
  if (apart && best?.counterpart?.figure.valueMax == null) return null;
  const fitting = firstOf(readings, (reading) => reading.fitting());
  // "Three more rooms", "rises by 120 euros": no source's figure for the thing itself contradicts it.
  const how = announced(text, figure);
  const isLike = (at: SourceFigure): boolean => how === null || isAnnounced(at.around, how);
  // "58% to Norlund and 42% to Kestria": the copy gives the source's share itself, and that of another.
  const isTaken = best !== undefined && fitting === null && figure.kind === 'percent' && isStatedBeside(best);
  const rival =
    placed && !isTaken && best.counterpart !== null && isLike(best.counterpart) ? best.counterpart : null;
  if (best !== undefined && rival !== null && isRival(figure, rival.figure)) {
    // "From 9,600 in 2015 to 4,120": the copy gives the 4,120 itself.
    if (fitting !== null && (isStatedBeside(best) || isForAnotherTime(best)))
      return verdict('contradicted', fitting.source, fitting.found);
    const wrongEnd = endThatDiffers(figure, rival.figure);
    return { ...verdict('contradicted', counterpart, rival), wrongEnd };
  }
  const derived = rival === null ? derivedFrom(figure, readings) : null;
  if (derived !== null) {
    const { place, sum, source } = derived;
    return { status: 'supported', source, ...place, theirs: null, sum, wrongEnd: null };
  }
  if (low !== high) {
    const at = placed ? verdict('contradicted', counterpart, best.counterpart) : ABSENT;
    return { ...at, wrongEnd: low ? 1 : 0 };
  }
  if (readings.some((reading) => reading.bare) || isNarrativeCount(figure)) return null;
  if (fitting !== null && isLike(fitting.found))
    return verdict('contradicted', fitting.source, fitting.found);
  return how === null ? slipOrAbsent(readings) : ABSENT;
}

/** A slip of what a source has, or the one figure that it has for the same. */
function slipOrAbsent(readings: readonly Reading[]): Support {
  const other =
    firstOf(readings, (reading) => reading.slipped()) ?? firstOf(readings, (reading) => reading.other());
  if (other === null) return ABSENT;
  const { place, quantity } = other.found;
  return verdict('contradicted', other.source, { place, figure: quantity.figure });
}

// "The two men": whoever retells a story counts what the source names one by one.
const isNarrativeCount = (figure: Figure): boolean =>
  figure.form === 'words' &&
  figure.unit === null &&
  Math.max(figure.value ?? 0, figure.parts?.whole ?? 0) <= 12 &&
  (figure.parts === null || / of /.test(figure.text));

const ABSENT: Support = {
  status: 'absent',
  source: null,
  start: 0,
  end: 0,
  theirs: null,
  sum: null,
  wrongEnd: null,
};

const verdict = (
  status: Support['status'],
  source: number,
  found: { place: Span; figure: Figure } | null | undefined,
): Support => ({
  status,
  source,
  start: found?.place.start ?? 0,
  end: found?.place.end ?? 0,
  theirs: found?.figure ?? null,
  sum: null,
  wrongEnd: null,
});

/** "Have risen 0.7 per cent" where the sources have "-0.7" and no other 0.7. */
function turnedRound(
  figure: Figure,
  text: string,
  readings: readonly Reading[],
  inWords: boolean,
): Support | null {
  const way = wayTold(text, figure);
  if (way === null || isIn(text, figure)) return null;
  const found = firstOf(readings, (reading) => reading.turned(way, inWords));
  if (found === null || derivedFrom(figure, readings) !== null) return null;
  const elsewhere = readings.some(({ same }, i) => i !== found.source && same !== null);
  return elsewhere ? null : verdict('contradicted', found.source, found.found);
}

/** "Is up 0.7 per cent on last week": of another time than the source's, perhaps. */
const isIn = (text: string, { end }: Figure): boolean =>
  /^ (?:on|since|from|over) /.test(text.slice(end, end + 7));

/** By a sum of two figures of one source, or of all. */
function derivedFrom(figure: Figure, readings: readonly Reading[]): (Derived & { source: number }) | null {
  const alone = firstOf(readings, (reading) => reading.derived());
  if (alone !== null) return { ...alone.found, source: alone.source };
  const quantity = quantityOf(figure);
  const asked = readings[0]?.asked;
  if (quantity === null || asked === undefined) return null;
  return deriveApart(
    quantity,
    asked,
    readings.map(({ store }) => store),
  );
}

/** The figure that stands in the same words is for another time than the copy's. */
const isForAnotherTime = ({ asked, counterpart }: Reading): boolean =>
  asked.frame !== null && counterpart !== null && isOfAnotherTime(asked.frame, counterpart);

/** "52,000 in 2020": the words around are those of "40,000 in 2019", but the year is the 52,000's. */
const tellsTimesApart = ({ asked, same }: Reading, best: Reading): boolean =>
  isForAnotherTime(best) && asked.frame !== null && same !== null && isOfThatTime(asked.frame, same);

/** The figure that stands in the same words is another figure of the copy's sentence. */
function isStatedBeside({ asked, counterpart }: Reading): boolean {
  const theirs = counterpart === null ? null : quantityOf(counterpart.figure);
  return (
    theirs !== null &&
    asked.beside().some((ours) => comparable(ours, theirs) && saysTheSame(ours, theirs, true))
  );
}

/** Every source that has the figure has it for another thing, and something else for this one. */
function toldOfAnother(readings: readonly Reading[]): Support | null {
  let found: Support | null = null;
  for (const [source, reading] of readings.entries()) {
    if (reading.same === null) continue;
    const rival = reading.rival();
    if (rival === null) return null;
    found ??= verdict('contradicted', source, rival);
  }
  return found;
}
