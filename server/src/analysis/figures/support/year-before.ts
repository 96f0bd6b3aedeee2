import { draft, type Figure } from '../figure.ts';

/** "The previous year", "a year earlier", "Vorjahr": the place of such words, or null. */
export const yearBeforeAt = (text: string): { start: number; end: number } | null => {
  const match = YEAR_BEFORE.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
};

const YEAR_BEFORE =
  /\b(?:previous|prior|preceding|last|past) (?:financial |fiscal )?(?:year|yr)\b|\b(?:year|yr) (?:ago|earlier|before)\b|\b(?:y\/y|yoy|yr-ago|year-on-year|pcp)\b|\bVorjahr|\bannée précédente|\baño anterior|\banno precedente|\bano anterior|\bvoorgaand jaar|\bföregående år/i;

/** The newest year that figures tell; 0 where they tell none. */
export const newestYear = (figures: readonly Figure[]): number =>
  figures.reduce((newest, { iso }) => Math.max(newest, Number(/^(\d{4})/.exec(iso ?? '')?.[1] ?? 0)), 0);

/** The year before, as a date that stands where the words do. */
export function yearBefore(text: string, place: { start: number; end: number }, newest: number): Figure {
  const figure = draft(place, place, 'date', null, null, 1, 'digits');
  figure.iso = String(newest - 1);
  figure.text = text.slice(place.start, place.end);
  return figure;
}
