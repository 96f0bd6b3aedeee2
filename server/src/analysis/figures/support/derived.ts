import type { Span } from '../../../article/span.ts';
import type { Figure } from '../figure.ts';
import { stem } from '../sums/stem.ts';
import { type Allowed, comesTo, complement, partOf, sumOf } from './operations.ts';
import { type Quantity, tellingDigits } from './quantity.ts';
import { common, type PlacedQuantity, type SourceSentence } from './sentence.ts';

/** A figure that the source does not hold but gives by one sum: "90 − 60 = 30". */
export interface Derived {
  readonly sum: string;
  /** Place of the operands in the source; of one of them where they stand apart. */
  readonly place: Span;
}

/** What the copy's sentence says beside the figure. */
export interface Asked {
  /** In lower case. */
  readonly text: string;
  readonly stems: () => ReadonlySet<string>;
  /** Stems of the figure's own part of the sentence, where that can be told. */
  readonly own: () => ReadonlySet<string>;
  /** The other quantities of the sentence and of the one before. */
  readonly beside: () => readonly Quantity[];
}

/** What a source offers to a sum. */
export interface Store {
  readonly sentences: readonly SourceSentence[];
  /** Where it holds a quantity: the sentences, and the quantity as it stands there. */
  readonly holding: (quantity: Quantity) => Iterable<{ sentence: SourceSentence; at: PlacedQuantity }>;
  /** Its quantities of things by one name. */
  readonly counting: (noun: string) => readonly PlacedQuantity[];
}

// Only where the copy itself speaks of a sum: two figures of a sentence give too many numbers by chance.
const SUMMED =
  /\b(?:total(?:s|ed|ing)?|combined|together|altogether|sum|in all|overall|between them|both|joint(?:ly)?|with|including|plus|adding)\b/;
const SUBTRACTED =
  /\b(?:difference|gap|margin|leads?|led|more|fewer|less|rise|rose|risen|increased?|increases|grew|growth|grown|gain(?:ed)?|jump(?:ed)?|climb(?:ed)?|fell|fall(?:en)?|drop(?:ped)?|declined?|decreased?|cuts?|lost|loss|up|down|by|left|remain(?:s|ed|ing)?|others?|rest|net|without|excluding|apart|beat|short|over|ahead|behind|(?:high|low|old|young|hot|cold|warm|cool|larg|small|bigg|fast|slow|tall|short|long|cheap|dear)er|saved?|savings?|extra|additional|borrow(?:s|ed|ing)?|shortfall|since|after|before|earlier|later|above|below|exceed(?:s|ed|ing)?|likelier|leaving|needs?|wider|deeper)\b/;
const DIVIDED =
  /\b(?:times|fold|twice|doubled|tripled|halved|half|third|quarter|quarters|fifth|share|proportion|percent|per cent|pc|pct|one in|in (?:four|five|six|seven|eight|nine|ten|10)|out of)\b|%/;
const PARTED =
  /%|\b(?:per ?cent|pc|pct|half|third|quarter|fifth|of (?:it|them|this|that|these|those|which))\b/;
const SHARED = /\b(?:each|apiece|per)\b/;
const OTHERS = /\b(?:others?|rest|remain(?:s|ed|ing|der)?|not|without|against|oppose[ds]?|men|women|no)\b/;

// A number of two figures comes out of some sum of a long source by chance; one of three seldom does.
const TELLING_DIGITS = 3;

/** The one sum of two quantities of the source that comes to `wanted`, or null. */
export function derive(wanted: Quantity, asked: Asked, source: Store): Derived | null {
  const rest = restOfWhole(wanted, asked, source) ?? restOfSum(wanted, asked, source);
  if (rest !== null) return rest;
  const list = sumOfList(wanted, source);
  if (list !== null) return list;
  const allowed = allowedBy(asked.text, wanted);
  if (Object.values(allowed).every((may) => !may)) return null;
  return fromBeside(wanted, asked, source, allowed) ?? fromOneSentence(wanted, asked, source, allowed);
}

/** "58% to Norlund and 42% to Kestria": what the one that the source holds leaves of a hundred. */
function restOfWhole(wanted: Quantity, asked: Asked, source: Store): Derived | null {
  if (wanted.scale !== '%') return null;
  for (const ours of asked.beside()) {
    const sum = complement(wanted, ours);
    const place = sum === null ? null : placeOf(source, ours);
    if (sum !== null && place !== null) return { sum, place };
  }
  return null;
}

/** "It costs £184,000. The trust pays £60,000 and the borough the rest": £124,000, where the copy has it of the borough. */
function restOfSum(wanted: Quantity, asked: Asked, source: Store): Derived | null {
  if (wanted.high !== null || wanted.scale === '%') return null;
  for (const { rest, quantities, before } of source.sentences) {
    if (rest === null || common(asked.own(), rest) === 0) continue;
    const own = quantities.filter((one) => isPlain(one, wanted));
    const led = before?.quantities.filter((one) => isPlain(one, wanted)) ?? [];
    for (const whole of [...own, ...led]) {
      const parts = own.filter((part) => part !== whole);
      if (parts.length === 0) continue;
      const left = parts.reduce((sum, { quantity }) => sum - quantity.low, whole.quantity.low);
      if (!comesTo(wanted, left)) continue;
      const written = [whole, ...parts].map(({ quantity }) => quantity.figure.text).join(' − ');
      return { sum: `${written} = ${wanted.figure.text}`, place: whole.place };
    }
  }
  return null;
}

const isPlain = ({ quantity }: PlacedQuantity, { scale }: Quantity): boolean =>
  quantity.scale === scale && quantity.high === null;

function allowedBy(text: string, { scale, figure }: Quantity): Allowed {
  const subtract = SUBTRACTED.test(text);
  const part = scale === '%' || scale === 'times';
  const share = figure.kind === 'money' && SHARED.test(text);
  return {
    // "39,500 teachers and nurses" are two counts in one.
    add: SUMMED.test(text) || (figure.of !== null && text.includes(`${figure.of.toLowerCase()} and `)),
    subtract,
    divide: part && (subtract || DIVIDED.test(text)),
    rest: scale === '%' && OTHERS.test(text),
    share,
    part: PARTED.test(text),
  };
}

/** One operand, or both, stand in the copy beside the figure: "cut 340 jobs and has 6,140". */
function fromBeside(wanted: Quantity, asked: Asked, source: Store, allowed: Allowed): Derived | null {
  const beside = asked.beside();
  for (const [i, ours] of beside.entries()) {
    let met = 0;
    for (const { sentence, at } of source.holding(ours)) {
      if (met++ >= MOST_PLACES) break;
      for (const other of beside.slice(i + 1)) {
        const sum =
          sumOf(wanted, ours, other, allowed) ?? (allowed.part ? partOf(wanted, ours, other) : null);
        if (sum !== null && placeOf(source, other) !== null) return { sum, place: at.place };
      }
      for (const other of sentence.quantities) {
        const sum = sumOf(wanted, at.quantity, other.quantity, allowed);
        if (sum !== null) return { sum, place: joined(at.place, other.place) };
      }
      for (const near of [sentence.before, sentence.after]) {
        for (const other of near?.quantities ?? []) {
          const sum = sumOf(wanted, at.quantity, other.quantity, allowed);
          if (sum !== null && isTelling(wanted)) return { sum, place: joined(at.place, other.place) };
        }
      }
    }
  }
  return null;
}

const MOST_PLACES = 4;

function placeOf(source: Store, quantity: Quantity): Span | null {
  for (const { at } of source.holding(quantity)) return at.place;
  return null;
}

/** Both operands in one sentence that tells of the same; of two neighbours where chance is small. */
function fromOneSentence(wanted: Quantity, asked: Asked, source: Store, allowed: Allowed): Derived | null {
  const ours = asked.stems();
  const telling = isTelling(wanted);
  for (const sentence of source.sentences) {
    const shared = common(ours, sentence.stems);
    if (allowed.rest && shared > 0) {
      for (const { quantity, place } of sentence.quantities) {
        const sum = complement(wanted, quantity);
        if (sum !== null) return { sum, place };
      }
    }
    const isShareOfTwo = wanted.figure.kind === 'ratio' && isTwoCounts(sentence);
    const all = allowed.add ? sumOfAll(wanted, sentence) : null;
    if (all !== null) return all;
    const least = isShareOfTwo || (telling && allowed.add) ? 0 : telling || isPair(sentence) ? 1 : 2;
    const around = [sentence.before, sentence.after].flatMap((near) =>
      near !== null && ((telling && shared >= 2) || namesBoth(ours, sentence, near)) ? near.quantities : [],
    );
    const isAlike = shared >= least;
    if (!isAlike && around.length === 0) continue;
    for (const [i, x] of sentence.quantities.entries()) {
      const own = x.quantity.high === null ? [] : [x];
      for (const y of [...(isAlike ? [...own, ...sentence.quantities.slice(i + 1)] : []), ...around]) {
        const sum = sumOf(wanted, x.quantity, y.quantity, allowed);
        if (sum !== null) return { sum, place: joined(x.place, y.place) };
      }
    }
  }
  return null;
}

/** "Osei 2,204; Hallam 1,967; Brandt 803": what a list comes to, where chance would hardly hit on it. */
function sumOfList(wanted: Quantity, source: Store): Derived | null {
  if (wanted.scale !== 'n' || wanted.high !== null || !isTelling(wanted)) return null;
  for (const { quantities } of source.sentences) {
    if (quantities.length < FEWEST_LISTED) continue;
    let total = 0;
    for (const { quantity } of quantities)
      total += quantity.scale === 'n' && quantity.high === null ? quantity.low : Number.NaN;
    if (total !== wanted.low) continue;
    const sum = `${quantities.map(({ quantity }) => quantity.figure.text).join(' + ')} = ${wanted.figure.text}`;
    return {
      sum,
      place: joined((quantities[0] as PlacedQuantity).place, (quantities.at(-1) as PlacedQuantity).place),
    };
  }
  return null;
}

const FEWEST_LISTED = 3;

/** "£640 fine, £85 costs, £256 surcharge": what all the sums of a line come to. */
function sumOfAll(wanted: Quantity, { quantities }: SourceSentence): Derived | null {
  const parts = quantities.filter(
    ({ quantity }) => quantity.scale === wanted.scale && quantity.high === null,
  );
  if (parts.length < 3 || wanted.figure.kind !== 'money' || wanted.high !== null) return null;
  const total = parts.reduce((sum, { quantity }) => sum + quantity.low, 0);
  if (Math.abs(total - wanted.low) > 1e-6 * total) return null;
  const sum = `${parts.map(({ quantity }) => quantity.figure.text).join(' + ')} = ${wanted.figure.text}`;
  return { sum, place: joined((parts[0] as PlacedQuantity).place, (parts.at(-1) as PlacedQuantity).place) };
}

/** "Ballot: 5,210 returned, yes 4,702": two numbers and hardly a word, so that there is but one share to tell. */
const isTwoCounts = ({ quantities, stems }: SourceSentence): boolean =>
  quantities.length === 2 &&
  quantities.every(({ quantity }) => quantity.scale === 'n') &&
  stems.size <= FEW_STEMS;

/** "Police: 412,000, next year 431,000": two of one kind and hardly a word, so that there is but one difference to tell. */
const isPair = ({ quantities, stems }: SourceSentence): boolean =>
  quantities.length === 2 &&
  quantities[0]?.quantity.scale === quantities[1]?.quantity.scale &&
  stems.size <= FEW_STEMS;

/** "Police get $4.1 million. Fire gets $2.2 million": the copy speaks of the one's and of the other's. */
function namesBoth(ours: ReadonlySet<string>, one: SourceSentence, other: SourceSentence): boolean {
  const names = (a: SourceSentence, b: SourceSentence): boolean => {
    for (const word of a.stems) if (ours.has(word) && !b.stems.has(word)) return true;
    return false;
  };
  return names(one, other) && names(other, one);
}

const FEW_STEMS = 4;

/** A sum of two figures from anywhere in the sources: both given in the copy, or both of what the copy counts. */
export function deriveApart(
  wanted: Quantity,
  asked: Asked,
  sources: readonly Store[],
): (Derived & { source: number }) | null {
  const allowed = allowedBy(asked.text, wanted);
  if (!allowed.add && !allowed.subtract && !allowed.divide && !allowed.share) return null;
  const beside = asked.beside();
  for (const [i, x] of beside.entries()) {
    for (const y of beside.slice(i + 1)) {
      const sum = sumOf(wanted, x, y, allowed);
      const [one, other] = sum === null ? [null, null] : [placeIn(sources, x), placeIn(sources, y)];
      if (sum !== null && one !== null && other !== null) return { sum, ...one };
    }
  }
  return fromOneNoun(wanted, sources, allowed);
}

function placeIn(sources: readonly Store[], quantity: Quantity): { source: number; place: Span } | null {
  for (const [source, store] of sources.entries()) {
    const place = placeOf(store, quantity);
    if (place !== null) return { source, place };
  }
  return null;
}

// One sum in so many comes to a given number by chance; beyond it the sources hold too many figures of the noun.
const RARELY = 30;

function fromOneNoun(
  wanted: Quantity,
  sources: readonly Store[],
  allowed: Allowed,
): (Derived & { source: number }) | null {
  const noun = countedNoun(wanted.figure);
  if (noun === null) return null;
  const all = sources.flatMap(({ counting }, source) =>
    counting(noun).map(({ quantity, place }) => ({ quantity, place, source })),
  );
  if (all.length * all.length * RARELY > 2 * 10 ** tellingDigits(wanted).length) return null;
  for (const [i, x] of all.entries()) {
    for (const y of all.slice(i + 1)) {
      const sum = sumOf(wanted, x.quantity, y.quantity, { ...allowed, divide: false });
      if (sum !== null) return { sum, place: x.place, source: x.source };
    }
  }
  return null;
}

export function countedNoun({ of }: Figure): string | null {
  const noun = of?.toLowerCase().split(' ').at(-1);
  return noun === undefined ? null : (stem(noun) ?? noun);
}

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const isTelling = (quantity: Quantity): boolean =>
  tellingDigits(quantity).length >= TELLING_DIGITS && !quantity.figure.approximate;
