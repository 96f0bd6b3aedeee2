import type { Frame } from './frame.ts';
import { comparable, saysTheSame } from './quantity.ts';
import type { SourceFigure } from './reading.ts';

/** The words of a source's sentences with figures, and those that it writes with a capital. Stems. */
export interface SourceWords {
  readonly names: Set<string>;
  readonly all: Set<string>;
}

/**
 * Does the copy tell, of the thing that `rival` counts, what the source has only for something else? The two figures of
 * the source differ in when, whose or of what they are; the copy's words are the rival's there, and not those of the
 * figures that it equals (`held`).
 */
export function isMisplaced(
  ours: Frame,
  rival: SourceFigure,
  held: readonly SourceFigure[],
  words: SourceWords,
): boolean {
  const right = rival.frame;
  if (right === null || ours.former || held.length === 0 || !isOfOneThing(ours, right)) return false;
  return held.every(
    ({ frame }) =>
      frame !== null && (toldForAnotherTime(ours, right, frame) || toldOfAnother(ours, right, frame, words)),
  );
}

/** For another year, month or quarter than the copy's. */
export const isOfAnotherTime = (ours: Frame, { frame }: SourceFigure): boolean =>
  frame !== null && clash(ours.when, frame.when);

/** The same thing, for the same year, month or quarter. */
export const isOfThatTime = (ours: Frame, { frame }: SourceFigure): boolean =>
  frame !== null && agree(ours.when, frame.when) && isOfOneThing(ours, frame);

/** "40,000 in 2019 and 52,000 in 2020": the copy has 40,000 in 2020. */
function toldForAnotherTime(ours: Frame, right: Frame, other: Frame): boolean {
  // "EUR 38.2 million (44.9)": the copy has it fall to 44.9.
  if (ours.latest && !ours.looseWhen && !ours.past && !hasYear(ours) && other.former && !right.former)
    return right.sentence === other.sentence;
  // "Punctuality rose to 91 percent from 88": the copy has 91 for the previous year.
  if (ours.past && right.former && !other.former && right.sentence === other.sentence) return true;
  if (ours.looseWhen || right.looseWhen || other.looseWhen || !agree(ours.when, right.when)) return false;
  if (meets(ours.own, minus(other.own, right.about, right.full))) return false;
  if (clash(right.when, other.when)) return clash(ours.when, other.when);
  // "58%, up from 51% in September": the other one is for now.
  return other.when.size === 0 && right.former && !other.former && right.sentence === other.sentence;
}

/** "Varga owns 30 boats and Lindqvist 12": the copy has 12 of Varga. */
function toldOfAnother(ours: Frame, right: Frame, other: Frame, { names, all }: SourceWords): boolean {
  if (clash(ours.when, right.when)) return false;
  const together = right.sentence === other.sentence;
  const only = together ? minus(right.own, other.full) : minus(right.own, other.about);
  const not = minus(other.own, together ? right.full : right.about, COLOURLESS);
  const against = minus(other.own, right.full, COLOURLESS);
  if (meets(ours.near, against) || isNetForGross(ours, right, other)) return false;
  const told = [...only].filter((word) => ours.holders.has(word) && right.holders.has(word));
  if (told.length === 0 || hasStranger(ours, right, other)) return false;
  if (told.some((word) => names.has(word))) {
    const named = [...not].some((word) => names.has(word));
    if (named || together) return true;
  }
  if (not.size === 0 || meets(ours.own, against) || (together && right.hasParts)) return false;
  if (together && hangOnOne(ours, right) && other.heads.size > 0 && !hangOnOne(ours, other)) return true;
  if (isBeside(ours, right) && !isBeside(ours, other)) return true;
  // Told of two things in one breath, or of one kind of thing, or in just the source's words.
  const known = together ? all : right.about;
  const said = [...ours.near].filter((word) => !COLOURLESS.has(word));
  const unknown = said.filter((word) => !known.has(word));
  const alike = together || told.length >= 2 || countAlike(right, other);
  return unknown.length <= (together ? said.length / 3 : 0) && alike;
}

/** "Raised 412,300 gross, costs 118,700, net 293,600": what was raised after costs is the net. */
const isNetForGross = (ours: Frame, right: Frame, other: Frame): boolean =>
  right.own.has(GROSS) !== ours.own.has(GROSS) && (other.own.has('net') || other.own.has(GROSS));
const GROSS = 'gros';

/** A name beside the figure that the source does not have there. */
const hasStranger = (ours: Frame, right: Frame, other: Frame): boolean =>
  [...ours.near].some((word) => ours.capitals.has(word) && !right.about.has(word) && !other.about.has(word));

const hangOnOne = (a: Frame, b: Frame): boolean => meets(a.heads, b.heads);

/** A figure of the copy's clause stands in that clause of the source. */
const isBeside = (ours: Frame, theirs: Frame): boolean =>
  ours.beside.some((a) => theirs.beside.some((b) => comparable(a, b) && saysTheSame(a, b, false)));

/** The same noun; or ages: everybody has one, and it is often written without a noun. */
const countAlike = (a: Frame, b: Frame): boolean =>
  a.counts === 'age' || b.counts === 'age' || (a.counts !== null && a.counts === b.counts);

// Stems of words that tell how a figure moved, or that something is so: any copy may add them.
const COLOURLESS: ReadonlySet<string> = new Set(
  'rose fell drop grew down gain lost jump climb increas decreas declin slip slid hit stood reach total came come got get made mak took tak went gave put record show found find price cost worth total amount valu'.split(
    ' ',
  ),
);

/** The two figures count the same, or are told in words enough of the same. */
function isOfOneThing(ours: Frame, right: Frame): boolean {
  if (ours.counts !== null && right.counts !== null) return ours.counts === right.counts;
  return meets(ours.own, right.full);
}

function minus(words: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): Set<string> {
  return new Set([...words].filter((word) => !others.some((other) => other.has(word))));
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

const hasYear = ({ when }: Frame): boolean => ofKind(when, 'y').length > 0;

/** Two times of one kind, years or months or quarters, and not the same. */
function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ['y', 'm', 'q'].some((kind) => {
    const [mine, theirs] = [ofKind(a, kind), ofKind(b, kind)];
    return mine.length > 0 && theirs.length > 0 && !mine.some((time) => theirs.includes(time));
  });
}

const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => meets(a, b) && !clash(a, b);

const ofKind = (times: ReadonlySet<string>, kind: string): string[] =>
  [...times].filter((time) => time.startsWith(kind));
