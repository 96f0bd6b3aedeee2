import { inOnePiece } from './characters.ts';
import { Place } from './place.ts';
import type { Span } from './span.ts';

/** A piece of the article as prose shows it: as it stands, or `text` in its place ("&amp;" reads "&"). */
export interface Piece extends Span {
  readonly text?: string;
}

/**
 * The words of a block as a reader sees them, with the way back to the article.
 *
 * `text` has no markup, no carriage returns and no invisible characters, and a plain space for each line break and
 * no-break space inside the block, so that analyses need not know how the copy was typed. The analyses of a paragraph
 * depend on this text alone and are memoised by it.
 */
export class Prose {
  readonly text: string;
  /** Where what is known of the text is kept. It goes with the words, wherever they move. */
  readonly place: Place;
  /** Flat pairs (offset in `text`, offset in the article), ascending: where each unbroken piece starts. */
  readonly #pieces: readonly number[];
  /** Offset in `text` of the last character of a replaced piece -> end of that piece in the article. */
  readonly #ends: ReadonlyMap<number, number> | undefined;
  /** To be added to every offset in the article. */
  readonly #base: number;

  private constructor(
    text: string,
    pieces: readonly number[],
    ends: ReadonlyMap<number, number> | undefined,
    base: number,
    place: Place = new Place(),
  ) {
    this.text = text;
    this.place = place;
    this.#pieces = pieces;
    this.#ends = ends;
    this.#base = base;
  }

  /** Prose that stands in the article as it is, but for line breaks. */
  static of(article: string, span: Span): Prose {
    return Prose.from(article, [span]);
  }

  /** Prose made of several pieces of the article, in order: the rest between them (markup, line ends) is left out. */
  static from(article: string, pieces: readonly Piece[]): Prose {
    const only = pieces.length === 1 ? (pieces[0] as Piece) : undefined;
    // Nearly every paragraph: one line, by itself, with nothing to leave out or replace. It stays the string that it is.
    if (only?.start === 0 && only.end === article.length && only.text === undefined && isPlainLine(article))
      return new Prose(article, [0, 0], undefined, 0);
    const starts: number[] = [];
    let ends: Map<number, number> | undefined;
    let text = '';
    for (const piece of pieces) {
      if (piece.end <= piece.start || piece.text === '') continue;
      if (piece.text !== undefined) {
        starts.push(text.length, piece.start);
        text += piece.text;
        ends ??= new Map();
        ends.set(text.length - 1, piece.end);
        continue;
      }
      const raw = article.slice(piece.start, piece.end);
      if (!UNSEEN.test(raw)) {
        starts.push(text.length, piece.start);
        text += raw;
        continue;
      }
      let from = 0;
      for (const unseen of raw.matchAll(UNSEEN_ALL)) {
        if (unseen.index > from) {
          starts.push(text.length, piece.start + from);
          text += raw.slice(from, unseen.index);
        }
        from = unseen.index + 1;
      }
      if (from < raw.length) {
        starts.push(text.length, piece.start + from);
        text += raw.slice(from);
      }
    }
    return new Prose(inOnePiece(plainSpaces(text)), starts, ends, 0);
  }

  /** The same words, so many code units further down the article. */
  movedBy(by: number): Prose {
    return new Prose(this.text, this.#pieces, this.#ends, this.#base + by, this.place);
  }

  get length(): number {
    return this.text.length;
  }

  /** The place in the article of the character at `offset` of the prose. */
  at(offset: number): number {
    const pieces = this.#pieces;
    if (pieces.length === 0) return this.#base;
    // Most prose stands in the article as it is, in one piece.
    if (pieces.length === 2) return offset + (pieces[1] as number) + this.#base;
    let low = 0;
    let high = pieces.length >>> 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pieces[middle * 2] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = Math.max(0, low - 1) * 2;
    return offset - (pieces[piece] as number) + (pieces[piece + 1] as number) + this.#base;
  }

  /** The last of some spans of the prose, in order, that starts at or before a place in the article. */
  lastStartingAtOrBefore<T extends Span>(spans: readonly T[], place: number): T | undefined {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at((spans[middle] as Span).start) <= place) low = middle + 1;
      else high = middle;
    }
    return spans[low - 1];
  }

  /** The span in the article of a span of the prose. It covers any markup between its first and last character. */
  toArticle(span: Span): Span {
    if (span.end <= span.start) {
      const start = this.at(span.start);
      return { start, end: start };
    }
    const last = span.end - 1;
    const replaced = this.#ends?.get(last);
    const end = replaced === undefined ? this.at(last) + 1 : replaced + this.#base;
    return { start: this.at(span.start), end };
  }
}

// What a reader does not see: the CR of a CRLF, soft hyphens, zero-width spaces, word joiners, stray byte order marks.
const UNSEEN = /\r|[\u00ad\u200b\u2060\ufeff]/;
const UNSEEN_ALL = /\r(?=\n)|[\u00ad\u200b\u2060\ufeff]/g;

/** How many characters of prose a stretch of the article gives. */
export const seenLength = (raw: string): number =>
  UNSEEN.test(raw) ? raw.length - [...raw.matchAll(UNSEEN_ALL)].length : raw.length;

/** No character is left out of prose, and no other white space than a space stands in it. */
const isPlainLine = (text: string): boolean => text.length > 0 && !UNPLAIN.test(text);

const UNPLAIN =
  /[^ -\u009f\u00a1-\u00ac\u00ae-\u1fff\u200c-\u2027\u202a-\u202e\u2030-\u205e\u2061-\u2fff\u3001-\ufefe\uff00-\uffff]/;

// Same length, so no offset moves: line ends, tabs, no-break and other fixed-width spaces read as a space.
function plainSpaces(text: string): string {
  return text.replace(/[\n\r\t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/g, ' ');
}
