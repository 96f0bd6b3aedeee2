import type { Figure } from '../figure.ts';
import type { SourceFigure } from './reading.ts';

/** Up or down. */
export type Way = 1 | -1;

const ROSE =
  /\b(?:rose|risen|rises|rising|grew|grown|climbed|increased|gained|jumped|up)(?: by)?(?: (?:about|around|roughly|nearly|almost|some|only|just))? $/;
const FELL =
  /\b(?:fell|fallen|falls|falling|dropped|declined|decreased|slipped|shrank|lost|down)(?: by)?(?: (?:about|around|roughly|nearly|almost|some|only|just))? $/;
const REACH = 30;

/** The way that the copy says the figure went: "have risen 0.7 per cent". */
export function wayTold(text: string, { start, kind }: Figure): Way | null {
  if (kind !== 'percent') return null;
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  // "Neither rose", "was to have risen by": told of what was not.
  if (NOT_SO.test(before)) return null;
  return ROSE.test(before) ? 1 : FELL.test(before) ? -1 : null;
}
const NOT_SO = /\b(?:not|never|neither|nor|to|could|would|might|may|if|had|instead of|rather than)\b/;

interface Change {
  readonly way: Way;
  readonly at: SourceFigure;
  /** Told by a word and not by a sign. */
  readonly inWords: boolean;
}

/** The changes that a source gives with a sign, "Elmton 651k (-0.7)", or with a word, "fell 0.7 per cent". */
export class Signs {
  /** By their number; null for those that stand there without either, or both ways. */
  readonly #byValue = new Map<number, Change | null>();

  add(text: string, at: SourceFigure): void {
    const { value, start } = at.figure;
    if (value === null) return;
    const sign = signAt(text, start);
    const way = sign ?? wayTold(text, at.figure);
    const known = this.#byValue.get(value);
    if (way === null || (known !== undefined && known?.way !== way)) this.#byValue.set(value, null);
    else if (known === undefined)
      this.#byValue.set(value, {
        way,
        at: sign === null ? withItsWord(text, at) : signed(text, at),
        inWords: sign === null,
      });
  }

  /** The figure's number, which the source has the other way only. */
  against({ value }: Figure, way: Way, inWords: boolean): SourceFigure | null {
    const known = value === null ? null : (this.#byValue.get(value) ?? null);
    return known === null || known.way === way || known.inWords !== inWords ? null : known.at;
  }
}

/** "-0.7", "(+2.1%"; not the dash of a range or of a list. */
function signAt(text: string, start: number): Way | null {
  const [before = '', sign = ''] = [text.charAt(start - 2), text.charAt(start - 1)];
  if (before !== '' && before !== ' ' && before !== '(') return null;
  return sign === '+' ? 1 : sign === '-' || sign === '−' ? -1 : null;
}

const signed = (text: string, at: SourceFigure): SourceFigure => ({
  ...at,
  figure: { ...at.figure, text: text.slice(at.figure.start - 1, at.figure.end) },
});

/** "fell 0.7 per cent", so that a reader of the message sees which way. */
function withItsWord(text: string, at: SourceFigure): SourceFigure {
  const { start, end } = at.figure;
  const before = text.slice(Math.max(0, start - REACH), start);
  const word = ROSE.exec(before.toLowerCase()) ?? FELL.exec(before.toLowerCase());
  if (word === null) return at;
  return { ...at, figure: { ...at.figure, text: text.slice(start - before.length + word.index, end) } };
}
