import { hash, type Term } from './lexicon.ts';

/** Names and figures are the slots of a sentence; what stands around them is its frame. */
export interface Slots {
  /** Names and figures (a run of them side by side is one) that differ from the other sentence's. */
  readonly changed: number;
  readonly all: number;
  /** Those that are names. */
  readonly names: number;
  /** Other content words that differ, and all of them. */
  readonly others: number;
  readonly allOthers: number;
  /** One of those that differ is a name, or tells of which time it is said: "in 2019", "the third quarter". */
  readonly changesName: boolean;
  readonly changesTime: boolean;
  /** Its first content word is its own; and a name. */
  readonly opens: boolean;
  readonly opensWithName: boolean;
  readonly words: number;
  /** The place of the first content word that differs. */
  readonly differsFrom: number;
}

export function slots(terms: readonly Term[], aligned: Uint8Array): Slots {
  let changed = 0;
  let all = 0;
  let names = 0;
  let others = 0;
  let allOthers = 0;
  let inSlot = false;
  let counted = false;
  let changesName = false;
  let changesTime = false;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const slot = term.number || (term.capital && (i > 0 || term.content));
    if (slot) {
      if (!inSlot) {
        all++;
        if (!term.number) names++;
        counted = false;
      }
      if (aligned[i] === 0 && !counted) {
        changed++;
        counted = true;
      }
      if (aligned[i] === 0 && !term.number) changesName = true;
      if (aligned[i] === 0 && TIMES.has(term.id)) changesTime = true;
    } else if (term.content) {
      allOthers++;
      if (aligned[i] === 0) others++;
    }
    inSlot = slot;
  }
  const first = terms.findIndex(({ content }) => content);
  const opens = first >= 0 && aligned[first] === 0;
  const opensWithName = opens && first === 0 && isName(terms[0] as Term);
  return {
    changed,
    changesName,
    changesTime,
    all,
    names,
    others,
    allOthers,
    opens,
    opensWithName,
    words: terms.length,
    differsFrom: terms.findIndex(({ content }, i) => content && aligned[i] === 0),
  };
}

/** Of another quarter or year another figure is told. */
const TIMES = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth half'
    .split(' ')
    .concat(Array.from({ length: 200 }, (_, i) => String(1900 + i)))
    .map(hash),
);

const isName = ({ capital, number }: Term): boolean => capital && !number;

export const denies = (terms: readonly Term[]): boolean => terms.some((term) => term.denies);

/** "Join us in Lund for the autumn fair!" is said of one town after another. */
const LONGEST_OF_ONE_NAME = 10;

/** Of a longer sentence, all but the first words being the same, it is likelier a copy with a word changed. */
export const LONGEST_OF_ANOTHER = 15;

/** Of a sentence of so many words one that says the opposite tells of the other half: who took it "in the morning", "in the evening"… */
const LONGEST_TURNED = 24;

/** …and with another word early on, where what it is about stands, and with another name or figure, a longer one too. */
const EARLY = 8;
const LONGEST_OF_OTHER_FIGURES = 25;
/** What is less alike than that was reworded. */
const WORD_FOR_WORD = 0.78;

const isOfAnother = (a: Slots, b: Slots): boolean =>
  Math.min(a.changed, b.changed) > 0 &&
  Math.min(a.others, b.others) > 0 &&
  Math.min(a.words, b.words) <= LONGEST_OF_OTHER_FIGURES &&
  isEarly(a) &&
  isEarly(b);

const isEarly = ({ differsFrom }: Slots): boolean => differsFrom >= 0 && differsFrom < EARLY;

/** Of a long sentence in which no more than this is different, a word that says the opposite was changed. */
const SAME_BUT_TURNED = 2;

/** Figures alone were changed, half of them at most, and it is said of the same time. */
const isRecount = (a: Slots, b: Slots): boolean =>
  a.others + b.others === 0 &&
  a.changed === b.changed &&
  2 * a.changed <= a.all &&
  !(a.changesName || b.changesName || a.changesTime || b.changesTime);

/** So long a sentence of the same names is a later count of the same thing. */
const isUpdated = (a: Slots, b: Slots): boolean =>
  Math.min(a.allOthers, b.allOthers) >= UPDATED_MATTER && isRecount(a, b);

const UPDATED_MATTER = 6;

/** One figure among names and figures that are the same: no row of a table, whatever goes like it. */
const isOneFigure = (a: Slots, b: Slots): boolean =>
  a.changed === 1 &&
  isRecount(a, b) &&
  Math.min(a.all, b.all) >= SEVERAL_SLOTS &&
  Math.min(a.names, b.names) >= 2;

const SEVERAL_SLOTS = 4;

/** The first word alone was changed; the same names and figures are told. */
const isSlip = (a: Slots, b: Slots): boolean =>
  a.others === 1 &&
  b.others === 1 &&
  a.changed + b.changed === 0 &&
  Math.min(a.all, b.all) >= SLOTS_OF_A_SLIP &&
  Math.min(a.allOthers, b.allOthers) >= 3;

const SLOTS_OF_A_SLIP = 3;

/** What tells two sentences apart besides names and figures. */
export interface Contrast {
  /** One of the two denies something. With another name it says of that the opposite: "does not cover heaters by…". */
  readonly denied: boolean;
  /** Words of which one shuts out the other; he and she. */
  readonly opposite: boolean;
  readonly heAndShe: boolean;
  /** What the one names twice, where the other names something else. */
  readonly otherThing: boolean;
  /** Words that stand in both in the same order, of the words of both (Dice). */
  readonly order: number;
}

/**
 * Who changes figures and names alike tells of another thing; of another figure alone, or two of several, the same is told anew.
 * Two that open each with its own word tell of two things, if they are short: "Pricing is an important factor in…"; or if
 * those are names and more is different: "Okafor lives and works in…".
 */
export function frames(
  a: Slots,
  b: Slots,
  { denied, opposite, heAndShe, otherThing, order }: Contrast,
): { sameFrame: boolean; oneFigure: boolean; parallel: boolean } {
  const changed = Math.min(a.changed, b.changed);
  const share = changed / Math.max(1, Math.min(a.all, b.all));
  const others = Math.max(a.others / Math.max(1, a.allOthers), b.others / Math.max(1, b.allOthers));
  const isShort = Math.min(a.words, b.words) <= LONGEST_OF_ANOTHER;
  return {
    sameFrame: changed > 0 && others === 0,
    oneFigure: isOneFigure(a, b),
    parallel:
      (changed >= 2 && share >= (others === 0 ? 0.35 : 0.5) && !isUpdated(a, b)) ||
      heAndShe ||
      otherThing ||
      (denied && changed > 0) ||
      (order >= WORD_FOR_WORD && isOfAnother(a, b)) ||
      (opposite &&
        (Math.min(a.words, b.words) <= LONGEST_TURNED ||
          changed >= 2 ||
          Math.min(a.others, b.others) > SAME_BUT_TURNED)) ||
      (a.changesName && b.changesName && Math.max(a.words, b.words) <= LONGEST_OF_ONE_NAME) ||
      (isShort && a.opens && b.opens && !isRecount(a, b) && !isSlip(a, b)) ||
      (isShort && changed > 0 && a.others > 0 && b.others > 0) ||
      (a.opensWithName && b.opensWithName && changed > 0 && others > 0),
  };
}
