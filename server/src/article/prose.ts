import type { Span } from './span.ts';

/**
 * The words of a block as a reader sees them, with the way back to the article.
 *
 * `text` has no markup, no carriage returns, and a plain space for each line break and no-break space inside the
 * block, so that analyses need not know how the copy was typed. The analyses of a paragraph depend on this text
 * alone and are memoised by it.
 */
export class Prose {
  readonly text: string;
  /** Flat pairs (offset in `text`, offset in the article), ascending: where each unbroken piece starts. */
  readonly #pieces: readonly number[];

  private constructor(text: string, pieces: readonly number[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** Prose that stands in the article as it is, but for line breaks. */
  static of(article: string, span: Span): Prose {
    return Prose.from(article, [span]);
  }

  /** Prose made of several pieces of the article, in order: the rest between them (markup, line ends) is left out. */
  static from(article: string, pieces: readonly Span[]): Prose {
    const starts: number[] = [];
    let text = '';
    for (const piece of pieces) {
      if (piece.end <= piece.start) continue;
      starts.push(text.length, piece.start);
      text += article.slice(piece.start, piece.end);
    }
    return new Prose(text.includes('\r') ? text : plainSpaces(text), starts).#withoutCr();
  }

  get length(): number {
    return this.text.length;
  }

  /** The place in the article of the character at `offset` of the prose. */
  at(offset: number): number {
    const pieces = this.#pieces;
    if (pieces.length === 0) return 0;
    let low = 0;
    let high = pieces.length >>> 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pieces[middle * 2] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = Math.max(0, low - 1) * 2;
    return offset - (pieces[piece] as number) + (pieces[piece + 1] as number);
  }

  /** The span in the article of a span of the prose. It covers any markup between its first and last character. */
  toArticle(span: Span): Span {
    if (span.end <= span.start) {
      const start = this.at(span.start);
      return { start, end: start };
    }
    return { start: this.at(span.start), end: this.at(span.end - 1) + 1 };
  }

  #withoutCr(): Prose {
    if (!this.text.includes('\r')) return this;
    const starts: number[] = [];
    let text = '';
    const pieces = this.#pieces;
    for (let i = 0; i < pieces.length; i += 2) {
      let from = pieces[i] as number;
      const shift = (pieces[i + 1] as number) - from;
      const to = pieces[i + 2] ?? this.text.length;
      while (from < to) {
        const cr = this.text.indexOf('\r', from);
        const end = cr < 0 || cr >= to ? to : cr;
        if (end > from) {
          starts.push(text.length, from + shift);
          text += this.text.slice(from, end);
        }
        from = end + 1;
      }
    }
    return new Prose(plainSpaces(text), starts);
  }
}

// Same length, so no offset moves: newline, tab, no-break and other fixed-width spaces read as a space.
function plainSpaces(text: string): string {
  return text.replace(/[\n\t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/g, ' ');
}
