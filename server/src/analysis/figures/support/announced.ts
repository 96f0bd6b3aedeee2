import type { Figure } from '../figure.ts';
import type { Surroundings } from './surroundings.ts';

/** What copy worked out of other figures: by how much they differ, or what they come to. */
export type Announced = 'difference' | 'sum';

// "Three more rooms", "three feet above flood stage".
const BEHIND =
  /^[\s-]{0,3}(?:(?!(?:or|and|is|are|was|were|be|for|if|to|at|in|of|with|but|no|any|even|much|far)\b)\p{L}[\p{L}-]{0,24}\s{1,3})?(?:more|fewer|less|above|below|higher|lower|likelier|longer|shorter|older|younger|ahead|behind|extra|additional)\b(?!\s+than\s+\d)/u;
// "Rises by 120 euros", "an increase of 120 euros".
const BEFORE =
  /\b(?:(?:rises?|rose|risen|rising|grows?|grew|grown|growing|gain(?:s|ed)?|goes|went|go|gone|going|jump(?:s|ed)?|climb(?:s|ed)?|f[ae]lls?|fallen|falling|drop(?:s|ped)?|dropping|cuts?|cutting|reduc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|(?:in|de)creas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|shr[aiu]nk|exceed(?:s|ed|ing)?|beat(?:s|ing)?|won|lost|up|down|miss(?:es|ed)?|trimm?(?:s|ed|ing)?)(?: \p{L}{1,20}){0,3} by|(?:rise|fall|drop|gain|jump|increase|decrease|decline|difference|gap|margin|shortfall|cut|reduction|saving|surplus) of) (?:(?:about|around|roughly|nearly|almost|some|only|just|an?|another|more than|less than|at least|up to|as much as) ){0,2}$/iu;
// "Police and fire together would take".
const TOGETHER = /\b(?:together|combined|altogether|between them)\b/i;
const NEAR = 40;
const REACH = 90;

/** How the copy announces the figure; null where it may stand in the source as it is. */
export function announced(text: string, { start, end, kind }: Figure): Announced | null {
  if (BEHIND.test(text.slice(end, end + NEAR))) return 'difference';
  // A share that rose by so much is often told as a change in the source itself.
  if (kind === 'percent' || kind === 'date' || kind === 'time') return null;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before)) return 'difference';
  return TOGETHER.test(lastClause(before)) || TOGETHER.test(firstClause(text.slice(end, end + NEAR)))
    ? 'sum'
    : null;
}

const lastClause = (text: string): string =>
  text.slice(Math.max(0, ...STOPS.map((stop) => text.lastIndexOf(stop))));
const firstClause = (text: string): string =>
  text.slice(0, Math.min(text.length, ...STOPS.map((stop) => text.indexOf(stop)).filter((at) => at >= 0)));
const STOPS = ['. ', ', ', '; '];

/** Does the source announce its own so? Then one may have been put for the other. */
export function isAnnounced({ left, right }: Surroundings, how: Announced): boolean {
  const before = `${left.toReversed().join(' ')} `;
  return how === 'difference' ? BEFORE.test(before) : TOGETHER.test(before) || TOGETHER.test(right.join(' '));
}
