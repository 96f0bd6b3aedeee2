/** Words that make a source vague: a crowd with nobody in it, or documents that nobody names. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that name a crowd and nobody in it. */
const CROWD = set(`
  critics experts observers analysts sources insiders pundits skeptics sceptics detractors commentators strategists scholars
  historians economists opponents supporters proponents advocates defenders specialists scientists researchers academics
  activists watchers watchdogs doubters admirers naysayers voices people folks forecasters onlookers
`);

/** Documents without a name: "reports suggest", "studies show". */
const DOCUMENTS = set('reports studies research evidence rumors rumours speculation accounts');

/** Words before such a noun that leave it as vague as it was. */
const MODIFIERS = set(`
  some many most several few a other various certain unnamed anonymous numerous multiple number of even lot lots
  political legal outside independent media conservative liberal foreign policy national security military economic
  constitutional party campaign academic industry so-called longtime veteran medical health technical financial market
  leading top senior international local foreign-policy prominent recent new early science scientific
  defense defence tech technology privacy tax energy climate education trade labor labour law election multiple close
  republican democratic gop tory labour federal legislative russian chinese european israeli british french german american
  constitutional criminal nuclear weapons budget housing transport aviation marketing retail consumer labor-law trade
  anti pro far-right left-wing right-wing local regional civil rights human environmental gun abortion immigration voting
`);

/** Quantities that are a whole subject: "some say", "many believe". */
const QUANTITIES = set('some many others most several');

/** A noun in the plural that names a crowd, in lower case. */
export const isCrowdNoun = (noun: string): boolean => CROWD.has(noun);

/** The source is a crowd, a quantity or a nameless document: "some legal experts", "many", "recent studies". */
export function isVague(source: string): boolean {
  const words = source.replace(/['’]s?$/, '').split(/\s+/);
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return false;
  if (words.length === 1 && QUANTITIES.has(head)) return true;
  if (!CROWD.has(head) && !DOCUMENTS.has(head)) return false;
  return words.slice(0, -1).every((word) => MODIFIERS.has(word.toLowerCase()));
}
