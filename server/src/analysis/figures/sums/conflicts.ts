import { type Article, analysis } from '../../../article/article.ts';
import { nth } from '../../../article/nth.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import { beginsBefore } from '../../attributions/speech.ts';
import { type Speech, speechesOf } from '../../attributions.ts';
import { type CopyBlock, copy } from '../../copy.ts';
import { insideQuote } from '../../quotes.ts';
import type { Figure } from '../figure.ts';
import { isFate, isToll, TELLERS } from './fates.ts';
import type { Mention } from './mention.ts';
import { countKeys, mentions } from './mentions.ts';
import { stem } from './stem.ts';
import { sameVote } from './votes.ts';

/** Two places of the copy that give one thing different figures. Places in the article. */
export interface Conflict {
  readonly earlier: Span;
  readonly later: Span;
  readonly earlierFigure: Figure;
  readonly laterFigure: Figure;
  /** Names the two sentences. */
  readonly sentences: string;
}

/** A mention at its place in the article. */
class Placed {
  /** What is remembered of its paragraph: the same object as long as the words are the same. */
  readonly mention: Mention;
  readonly place: Span;
  readonly headline: boolean;
  readonly block: number;

  constructor(mention: Mention, place: Span, { role, index }: CopyBlock) {
    this.mention = mention;
    this.place = place;
    this.headline = role === 'headline';
    this.block = index;
  }

  get figure(): Figure {
    return this.mention.figure;
  }
}

/** Figures that the copy gives differently for the same thing: a toll, a sum, a count. */
export const conflicts = analysis('figure conflicts', (article: Article): readonly Conflict[] => {
  const stated = placed(article);
  const out: Conflict[] = [];
  const alike = article.memo.keep(newPairs).of(stated);
  for (let i = 0; i < stated.length; i++) {
    const later = stated[i] as Placed;
    const same = (alike[i] as readonly number[])
      .map((k) => stated[k] as Placed)
      .filter((earlier) => !toldApart(article, earlier, later));
    if (same.length === 0 || same.some((earlier) => isEqual(earlier.figure, later.figure))) continue;
    const [earlier] = same;
    if (earlier === undefined) continue;
    out.push({
      earlier: earlier.place,
      later: later.place,
      earlierFigure: earlier.figure,
      laterFigure: later.figure,
      sentences: `${nameOf(earlier)} ${nameOf(later)}`,
    });
  }
  return out.filter((one) => !isParallel(one, out));
});

const nameOf = ({ block, mention: { sentence } }: Placed): string => `${block}:${sentence.start}`;

/** Two sentences that differ in several figures are told alike of two things: rows of a table in words. */
const isParallel = (one: Conflict, all: readonly Conflict[]): boolean =>
  all.some((other) => other !== one && other.sentences === one.sentences);

const isEqual = (a: Figure, b: Figure): boolean => a.value === b.value && a.valueMax === b.valueMax;

// Enough for any story; beyond it (a table, a year in review) figures are not of one event.
const MOST = 120;

function placed(article: Article): Placed[] {
  const out: Placed[] = [];
  const { blocks, ofBlocks } = article.get(copy);
  const keys = ofBlocks.having(countKeys);
  const shared = sharedKeys(blocks, keys);
  if (shared.size === 0) return out;
  for (const [i, its] of keys) {
    if (!its.some((key) => shared.has(key))) continue;
    const block = blocks[i] as CopyBlock;
    if (!mayConflict(block)) continue;
    for (const mention of article.of(mentions, block.prose)) {
      if (insideQuote(article, block, mention.figure)) continue;
      if (out.length === MOST) return [];
      const place = block.prose.toArticle(mention.figure);
      out.push(new Placed(mention, place, block));
    }
  }
  return out;
}

export const mayConflict = ({ role }: CopyBlock): boolean => role !== 'byline' && role !== 'caption';

/** What more than one figure of the copy counts. */
function sharedKeys(
  blocks: readonly CopyBlock[],
  keys: readonly (readonly [number, readonly string[]])[],
): Set<string> {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const [i, its] of keys) {
    if (!mayConflict(blocks[i] as CopyBlock)) continue;
    for (const key of its) {
      if (met.has(key)) shared.add(key);
      met.add(key);
    }
  }
  return shared;
}

const newPairs = (): PairsOfVersions => new PairsOfVersions();

/** Of each figure the earlier ones that may be of the same thing, by their words: kept as long as the figures are the same. */
class PairsOfVersions {
  #stated: readonly Placed[] = [];
  #pairs: readonly (readonly number[])[] = [];

  of(stated: readonly Placed[]): readonly (readonly number[])[] {
    const old = this.#stated;
    const isKnown =
      stated.length === old.length && stated.every((figure, i) => isWhere(figure, old, i, stated));
    this.#stated = stated;
    if (!isKnown) {
      this.#pairs = stated.map((later, i) => {
        const same: number[] = [];
        for (let k = 0; k < i; k++) if (sameThing(stated[k] as Placed, later)) same.push(k);
        return same;
      });
    }
    return this.#pairs;
  }
}

/** The figure is the one that stood there, in the block of the one before it or in another as it was. */
const isWhere = (figure: Placed, old: readonly Placed[], i: number, stated: readonly Placed[]): boolean =>
  figure.mention === old[i]?.mention &&
  figure.headline === old[i]?.headline &&
  (figure.block === nth(stated, i - 1)?.block) === (old[i]?.block === nth(old, i - 1)?.block);

function sameThing(one: Placed, other: Placed): boolean {
  const { mention: earlier } = one;
  const { mention: later } = other;
  const { figure: a } = earlier;
  const { figure: b } = later;
  const isMoney = a.kind === 'money';
  if (
    isMoney ? b.kind !== 'money' || a.unit !== b.unit || !later.pointsBack : earlier.counts !== later.counts
  )
    return false;
  if (one.block === other.block && later.sentence.start === earlier.sentence.start) return false;
  // "Should have 24 midwives and has 15 … has 15 where it ought to have 24": one of them tells of both.
  if (earlier.beside.includes(b.value) || later.beside.includes(a.value)) return false;
  if (earlier.which !== later.which) return false;
  if (heldApart(one, later) || !namesAgree(earlier, later) || !timesAgree(earlier, later)) return false;
  if (a.kind === 'score') return sameVote(earlier, later, one.headline);
  const shared = [...later.about].filter((root) => earlier.about.has(root) && root !== later.counts);
  if (isMoney) {
    // "The $4 million painting": the noun it goes with is the one the earlier sum was paid for.
    const kind = [...later.local].filter((root) => earlier.local.has(root));
    if (kind.length === 0) return false;
    if (shared.length < 2 && (later.qualified || !kindWords(b).some((root) => earlier.local.has(root))))
      return false;
  } else {
    if (shared.length < 2) return saysNoMore(earlier, later);
    const what =
      isToll(later.counts) || shared.some((root) => earlier.local.has(root) && later.local.has(root));
    const back = later.pointsBack || one.headline || shared.some((root) => later.definite.has(root));
    if (!what || !back) return false;
  }
  return true;
}

/**
 * "Twelve people were hurt when a bus overturned … Police said 14 were hurt": the later sentence tells nothing that the
 * earlier one does not, so it tells of the same. A smaller number may be those of whom more is told.
 */
const saysNoMore = (earlier: Mention, later: Mention): boolean =>
  (isToll(later.counts)
    ? (later.figure.value ?? 0) > (earlier.figure.value ?? 0)
    : isSwapped(earlier.figure, later.figure) && isOfOneSubject(earlier, later)) &&
  (later.figure.period === null || later.figure.period === earlier.figure.period) &&
  [...later.when].every((word) => earlier.when.has(word)) &&
  [...later.about].every(
    (root) => root === later.counts || earlier.about.has(root) || isFate(root) || TELLERS.has(root),
  );

/** "The organ has 6,800 pipes … The organ has 8,600": two digits changed places, which no other count of it has by chance. */
function isSwapped(a: Figure, b: Figure): boolean {
  const one = String(a.value ?? 0);
  const other = String(b.value ?? 0);
  const last = one.length - 1;
  if (last < 2 || one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return (
    at < last &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

const isOfOneSubject = (a: Mention, b: Mention): boolean =>
  [...b.definite].some((root) => root !== b.counts && a.definite.has(root));

const kindWords = (figure: Figure): string[] =>
  (figure.of ?? '')
    .toLowerCase()
    .split(' ')
    .flatMap((word) => stem(word) ?? []);

/** Not two different days, months or years; nor figures for two times ("this month", "the third quarter"). */
function timesAgree(a: Mention, b: Mention): boolean {
  if (periodsClash(a.figure.period?.toLowerCase(), b.figure.period?.toLowerCase())) return false;
  const of = (m: Mention, kind: RegExp): string[] => [...m.when].filter((word) => kind.test(word));
  const clash = (kind: RegExp): boolean => {
    const [mine, other] = [of(a, kind), of(b, kind)];
    return mine.length > 0 && other.length > 0 && !other.some((word) => mine.includes(word));
  };
  // A year in one of them alone may well be another year.
  return of(a, YEAR).length > 0 === of(b, YEAR).length > 0 && !clash(YEAR) && !clash(DAY) && !clash(MONTH);
}

const SPAN =
  /\b(?:year|quarter|month|week|weekend|season|decade|century|half|summer|winter|spring|autumn|fall)\b/;

/** Two quarters, two weeks: of one kind, and not the same. */
function periodsClash(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a.includes(b) || b.includes(a)) return false;
  const [mine, other] = [SPAN.exec(a)?.[0], SPAN.exec(b)?.[0]];
  return mine !== undefined && mine === other;
}

const YEAR = /^\d/;
const DAY = /day$/;
const MONTH = /^(?!.*day$)[a-z]/;

/** Not two sentences of which each names somebody or some place that the other does not. */
function namesAgree(a: Mention, b: Mention): boolean {
  const own = (x: Mention, y: Mention): boolean =>
    (x.opener !== null && !y.about.has(x.opener)) ||
    [...x.names].some((name) => !y.names.has(name) && !y.about.has(name));
  const [ownA, ownB] = [own(a, b), own(b, a)];
  return !(
    ownA &&
    ownB &&
    (a.names.size > 0 || b.names.size > 0 || (a.opener !== null && b.opener !== null))
  );
}

/** "Elmton has 18,250 people and Skerry 7,400 … Skerry has 7,900": the first is another's, as its own sentence tells. */
const heldApart = ({ headline, mention: a }: Placed, b: Mention): boolean =>
  !headline &&
  a.holder !== null &&
  b.holder !== null &&
  a.holder !== b.holder &&
  (a.about.has(b.holder) || b.about.has(a.holder));

/** Two sources may count differently; not the votes that were cast. */
function toldApart(article: Article, a: Placed, b: Placed): boolean {
  if (a.figure.kind === 'score') return false;
  const [one, other] = [speakerOf(article, a), speakerOf(article, b)];
  if (one === null || other === null) return a.mention.told && b.mention.told;
  return one !== other;
}

/** Whoever says the figure: of several the one whose words begin first. */
function speakerOf(article: Article, { block, figure }: Placed): string | null {
  let first: Speech | null = null;
  for (const speech of speechesOf(article)?.heardIn(block) ?? []) {
    if (speech.source === null || !speech.saidOf(block).some((span) => overlaps(span, figure))) continue;
    if (first === null || beginsBefore(speech, first)) first = speech;
  }
  if (first?.local.source == null) return null;
  const { name } = first;
  if (!/^(?:the|a|an)$/i.test(name)) return name;
  const { start, end } = first.local.source;
  return (article.get(copy).blocks[first.block] as CopyBlock).prose.text.slice(start, end);
}
