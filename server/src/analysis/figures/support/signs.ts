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
  return ROSE.test(before) ? 1 : FELL.test(before) ? -1 : null;
}

/** The changes that notes give with a sign: "Elmton 651k (-0.7)". */
export class Signs {
  /** By their number; null for those that stand there without a sign or with either. */
  readonly #byValue = new Map<number, { readonly way: Way; readonly at: SourceFigure } | null>();

  add(text: string, at: SourceFigure): void {
    const { value, start } = at.figure;
    if (value === null) return;
    const way = signAt(text, start);
    const known = this.#byValue.get(value);
    if (way === null || (known !== undefined && known?.way !== way)) this.#byValue.set(value, null);
    else if (known === undefined) this.#byValue.set(value, { way, at: signed(text, at) });
  }

  /** The figure's number, which the source has with the other sign only. */
  against({ value }: Figure, way: Way): SourceFigure | null {
    const known = value === null ? null : (this.#byValue.get(value) ?? null);
    return known === null || known.way === way ? null : known.at;
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
