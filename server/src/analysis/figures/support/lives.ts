import type { Figure } from '../figure.ts';
import { isBare } from './elided.ts';
import type { SourceFigure } from './reading.ts';
import type { BetweenMoments } from './spans.ts';

const BORN =
  /(?:^|[^\p{L}])(?:b\.|b|[Bb]orn|dob:?|DOB:?|[Dd]\.[Oo]\.[Bb]\.:?)(?: [\p{L}.,'’-]{1,20}){0,4} ?$/u;
const REACH = 60;

const DIED = /(?:^|[^\p{L}])(?:d\.|d|[Dd]ied)(?: [\p{L}.,'’-]{1,20}){0,4} ?$/u;

/** The day or the year that somebody died: "d. 2 Mar 26". */
const isDeath = (text: string, { kind, start }: Figure): boolean =>
  kind === 'date' && DIED.test(text.slice(Math.max(0, start - REACH), start));

/** The day or the year that somebody was born: "b. Riga 8 Nov 1934", "born in 1934", "dob 3.9.88". */
const isBirth = (text: string, { kind, iso, start }: Figure): boolean =>
  kind === 'date' &&
  iso !== null &&
  /^\d{4}(?:-|$)/.test(iso) &&
  BORN.test(text.slice(Math.max(0, start - REACH), start));

// A life told by more dates gives most ages.
const MOST_YEARS = 16;
// How long ago the last year of the notes may be when the story is written.
const SINCE = 2;

const OF_AGE = /\b(?:was|is|were|turned|aged?|at|age of|,) ?$/;

/** Does the copy say how old somebody is: "was 91", "Doyle, 37,", "at the age of 17"? `text`: that of its sentence. */
function isAge(figure: Figure, text: string): boolean {
  const { value, kind, valueMax } = figure;
  if (value === null || valueMax !== null || value < 1 || value > 115) return false;
  if (kind === 'age') return true;
  if (!isBare({ ...figure, form: 'digits' })) return false;
  const at = text.indexOf(figure.text.toLowerCase());
  return at >= 0 && OF_AGE.test(text.slice(0, at));
}

/** Who the source says was born when. */
export class Lives {
  readonly #births: SourceFigure[] = [];
  #hasDeath = false;

  add(text: string, at: SourceFigure): void {
    if (isBirth(text, at.figure)) this.#births.push(at);
    else this.#hasDeath ||= isDeath(text, at.figure);
  }

  /**
   * The age of one whose birth the source gives, at a time it names. "unasked": it names none that is as late as the story
   * may be.
   */
  ageOf(figure: Figure, text: string, moments: readonly SourceFigure[]): BetweenMoments | 'unasked' | null {
    if (this.#births.length === 0 || !isAge(figure, text)) return null;
    const age = figure.value ?? 0;
    const later = moments.filter(({ figure: { iso } }) => /^\d{4}/.test(iso ?? ''));
    const told = later.filter(({ figure: { iso } }) => text.includes((iso ?? '').slice(0, 4)));
    const at = told.length > 0 ? told : later.length <= MOST_YEARS ? later : [];
    for (const from of this.#births) {
      for (const to of at) if (from !== to && ages(from.figure, to.figure).includes(age)) return { from, to };
    }
    if (told.length > 0 || this.#hasDeath) return null;
    const last = Math.max(0, ...later.map(({ figure: { iso } }) => Number(iso?.slice(0, 4))));
    const mayBe = this.#births.some(({ figure: { iso } }) => {
      const born = Number(iso?.slice(0, 4));
      return born === last || (age >= last - born - 1 && age <= last - born + SINCE);
    });
    return mayBe ? 'unasked' : null;
  }
}

/** How old one born then is, by the exactness of both dates. */
function ages({ iso: born, text }: Figure, { iso: then }: Figure): number[] {
  const [from = '', to = ''] = [born ?? '', then ?? ''];
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  // "b. 8 Nov 31"
  const all = text.includes(from.slice(0, 4)) ? [years] : [years, years + 100];
  if (from.length < 10 || to.length < 10) return all.flatMap((age) => [age, age - 1]);
  const before = to.slice(5) < from.slice(5) ? 1 : 0;
  return all.map((age) => age - before);
}
