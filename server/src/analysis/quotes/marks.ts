import { charAt, unitAt } from '../../article/characters.ts';
import { sign } from '../../article/lexicon.ts';
import { proseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';
import { tokens } from '../../article/tokens.ts';

/** What the quotation marks of one paragraph say, read on their own. Offsets into the prose. */
export interface QuoteMarks {
  /** Closed quotations at the outermost level, marks included, in order. */
  readonly closed: readonly Span[];
  /** A double opening mark that nothing closes: the quotation may run on into the next paragraph. */
  readonly openAt: number | null;
  /** End of the first closing mark that nothing opened: the quotation may have come from the paragraph before. */
  readonly closesAt: number | null;
  /** The paragraph begins with an opening mark, as a continued quotation does. */
  readonly opensWithMark: boolean;
}

type Family = 'double' | 'low' | 'guillemet' | 'single';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

/** What may be a quotation mark: an apostrophe between letters is none, but for letters of two code units. */
const MARK = sign(
  (word, plain) =>
    !plain && /["`«»‹›‘“”„]|(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])|[\u{10000}-\u{10ffff}]/u.test(word),
);

/** Of every paragraph without a quotation mark. */
export const NO_MARKS: QuoteMarks = { closed: [], openAt: null, closesAt: null, opensWithMark: false };

export const quoteMarks = proseAnalysis('quoteMarks', (text, memo): QuoteMarks => {
  if ((memo.get(tokens, text).signs & MARK) === 0) return NO_MARKS;
  const marks = readMarks(text);
  return marks.length === 0 ? NO_MARKS : pair(text, marks);
});

/**
 * Pairs the marks of a paragraph. Inside a double quotation, single marks are nested and left alone; a second opening
 * mark of the kind that is open means that the first one lost its partner.
 */
function pair(text: string, marks: readonly Mark[]): QuoteMarks {
  const closed: Span[] = [];
  let open: Mark | null = null;
  let closesAt: number | null = null;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (open !== null) {
      if (closes(open, mark)) {
        closed.push({ start: open.at, end: mark.at + mark.length });
        open = null;
      } else if (mark.mayOpen && mark.family === open.family && !mark.mayClose) open = mark;
      continue;
    }
    if (mark.family === 'single') {
      const end = mark.mayOpen ? closingSingle(text, marks, i) : -1;
      if (end < 0) continue;
      const closing = marks[end] as Mark;
      closed.push({ start: mark.at, end: closing.at + closing.length });
      i = end;
    } else if (mark.mayOpen) open = mark;
    else if (mark.mayClose && closed.length === 0) closesAt ??= mark.at + mark.length;
  }
  const first = marks[0];
  return {
    closed,
    openAt: open?.at ?? null,
    closesAt,
    opensWithMark: first?.mayOpen === true && first.family !== 'single' && first.at <= leadIn(text),
  };
}

const leadIn = (text: string): number => text.length - text.trimStart().length;

const closes = (open: Mark, mark: Mark): boolean => mark.mayClose && mark.family === open.family;

/** Longest stretch that single marks may hold on their own, in code units. Beyond it they were apostrophes. */
const LONGEST_SINGLE = 600;

/** Index of the mark that closes the single quotation opened at `from`, or -1. A mark after a stop is the likelier. */
function closingSingle(text: string, marks: readonly Mark[], from: number): number {
  const opening = marks[from] as Mark;
  let doubtful = -1;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.at - opening.at > LONGEST_SINGLE) break;
    if (mark.family !== 'single') {
      if (doubtful >= 0) break;
      continue;
    }
    if (mark.mayOpen && !mark.mayClose) break;
    if (!mark.mayClose) continue;
    const before = charAt(text, mark.at - 1);
    if (!/[sS]/.test(before) || !/^\s+\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return i;
    // "the voters' choice": a plural's apostrophe, unless nothing better follows.
    if (doubtful < 0) doubtful = i;
  }
  return doubtful;
}

/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:\d\ds?\b|(?:tis|twas|til|till|em|cause|bout|round|cuz|n|nuff|neath|ere)\b)/i;
const OPENS_AFTER = /[\s([{—–\-/:,.…]/;
const OPENS_THREE_AFTER = /[\s([{—–\-/]/;

const ANY = /["'`«»‹›‘’“”„]/g;

function readMarks(text: string): readonly Mark[] {
  const reader = new MarkReader(text);
  for (let i = 0; i < text.length; i++) {
    ANY.lastIndex = i;
    if (!ANY.test(text)) break;
    const at = ANY.lastIndex - 1;
    i = reader.read(at, text.charCodeAt(at));
  }
  return reader.marks;
}

class MarkReader {
  readonly marks: Mark[] = [];
  readonly #text: string;
  /** The last low mark, kept at hand: looked for among all marks, each “ would cost as much as stands before it. */
  #low: Mark | undefined;
  #lastPair: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads what may be a mark. Returns its last place. */
  read(i: number, code: number): number {
    const text = this.#text;
    switch (code) {
      case 0x60:
        return this.#backtick(i);
      case 0x22:
        if (!isInches(text, i)) this.#add(ambiguous(text, i, 1, 'double'));
        return i;
      case 0x27:
        return this.#apostrophe(i);
      case 0x201c: {
        // “ opens in English and closes after „ in German.
        const isLow = this.#low?.mayOpen === true && OPENS_AFTER.test(charAt(text, i + 1) || ' ');
        this.#add(plain(i, isLow ? 'low' : 'double', !isLow, isLow));
        return i;
      }
      case 0x201d:
        if (!isInches(text, i)) this.#closing(i);
        return i;
      case 0x201e:
        this.#add(plain(i, 'low', true, false));
        return i;
      case 0xab:
      case 0x2039:
        this.#add(plain(i, 'guillemet', true, false));
        return i;
      case 0xbb:
      case 0x203a:
        this.#add(plain(i, 'guillemet', false, true));
        return i;
      case 0x2018:
        if (opensSingle(text, i)) this.#add(plain(i, 'single', true, false));
        return i;
      case 0x2019:
        if (!isApostrophe(text, i))
          this.#add(plain(i, 'single', false, i > 0 && !/\s/.test(charAt(text, i - 1))));
        return i;
      default:
        return i;
    }
  }

  #add(mark: Mark): void {
    this.marks.push(mark);
    if (mark.family === 'low') this.#low = mark;
  }

  #backtick(i: number): number {
    if (!isTwoBackticks(this.#text, i)) return i;
    this.#lastPair ??= this.#text.lastIndexOf("''");
    if (i + 1 < this.#lastPair)
      this.#add({ at: i, length: 2, family: 'double', mayOpen: true, mayClose: false });
    return i + 1;
  }

  #apostrophe(i: number): number {
    const text = this.#text;
    if (unitAt(text, i + 1) !== 0x27) {
      if (!isApostrophe(text, i)) this.#add(ambiguous(text, i, 1, 'single'));
      return i;
    }
    // '' stands for a double mark in archives; in ''' the single belongs to the word inside.
    const three = unitAt(text, i + 2) === 0x27;
    const inWord = i > 0 && !OPENS_THREE_AFTER.test(charAt(text, i - 1));
    this.#add(ambiguous(text, three && inWord ? i + 1 : i, 2, 'double'));
    return i + (three ? 2 : 1);
  }

  #closing(i: number): void {
    const last = this.marks.at(-1);
    this.#add(plain(i, last?.family === 'low' && last.mayOpen ? 'low' : 'double', false, true));
  }
}

function opensSingle(text: string, at: number): boolean {
  if (CLIPPED.test(text.slice(at + 1, at + 8)) && !closesSoon(text, at)) return false;
  return at === 0 || OPENS_AFTER.test(charAt(text, at - 1)) || /["“']/.test(charAt(text, at - 1));
}

/** ``We start in May,'' as old agency archives have it: an opening mark where two apostrophes follow that close it. */
const isTwoBackticks = (text: string, at: number): boolean =>
  unitAt(text, at + 1) === 0x60 && unitAt(text, at + 2) !== 0x60;

const plain = (at: number, family: Family, mayOpen: boolean, mayClose: boolean): Mark => ({
  at,
  length: 1,
  family,
  mayOpen,
  mayClose,
});

/** A mark that looks the same on both sides: what stands around it tells. */
function ambiguous(text: string, at: number, length: number, family: Family): Mark {
  const before = at === 0 ? ' ' : charAt(text, at - 1);
  const after = charAt(text, at + length) || ' ';
  const spaceAfter = /\s/.test(after);
  const mayOpen = (OPENS_AFTER.test(before) || /["“'‘]/.test(before)) && !spaceAfter;
  // A space parts the closing marks of a quotation within a quotation: 'never again' "
  const parted = before === ' ' && /['’]/.test(charAt(text, at - 2)) && family === 'double';
  const mayClose = !/[\s([{]/.test(before) || parted;
  if (family !== 'single') return { at, length, family, mayOpen, mayClose };
  const clipped = CLIPPED.test(text.slice(at + 1, at + 8)) && !closesSoon(text, at);
  return {
    at,
    length,
    family,
    mayOpen: mayOpen && !clipped && !/[.,…]/.test(before),
    mayClose: mayClose && !/[\p{L}\p{N}]/u.test(after),
  };
}

/** 6'2", 5’11”: feet and inches. */
const isInches = (text: string, at: number): boolean =>
  /\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));

/** '90s stands alone; '90s' and '70s revival' would be odd, but 'Round Midnight' has its closing mark near. */
const closesSoon = (text: string, at: number): boolean =>
  !/\d/.test(charAt(text, at + 1)) && /^[^'’]{2,40}['’](?!\p{L})/u.test(text.slice(at + 1, at + 44));

const isApostrophe = (text: string, at: number): boolean =>
  at > 0 && /[\p{L}\p{N}]/u.test(charAt(text, at - 1)) && /[\p{L}\p{N}]/u.test(charAt(text, at + 1) || ' ');
