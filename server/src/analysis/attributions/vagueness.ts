import { isPlain } from '../../article/characters.ts';
import { lexicon, sign, WordFact } from '../../article/lexicon.ts';
import { firstWhere } from '../../article/span.ts';
import type { Tokens } from '../../article/tokens.ts';
import { formOf } from '../grammar/forms.ts';
import { Tag } from '../grammar/word.ts';

/** Words that make a source vague: a crowd with nobody in it, or documents that nobody names. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that name a crowd known for its views and nobody in it, whatever field stands before them. */
const VIEW_HOLDERS = set(`
  critics experts observers analysts sources insiders pundits skeptics sceptics detractors commentators strategists scholars
  historians economists opponents proponents defenders specialists watchers doubters admirers naysayers forecasters onlookers
  academics advocates backers boosters cynics dissenters loyalists optimists pessimists pollsters theorists
  commenters doomsayers enthusiasts hawks doves purists traditionalists realists futurists handicappers prognosticators
  stakeholders conservationists environmentalists
`);

/** Nouns that name a crowd where no more than a usual modifier stands before them. */
const CROWD = set(`
  supporters scientists researchers activists watchdogs voices people folks sympathizers sympathisers campaigners
`);

/** Of those, who may be anybody and hold no side. */
const ANYBODY = set('people folks others');

/** Nouns that name people by what they are: vague only where they are counted with no number, "some officials". */
const GROUPS = set(`
  officials aides operatives advisers advisors allies staffers lawmakers diplomats residents locals neighbors neighbours
  villagers fans users viewers readers listeners customers shoppers parents voters investors traders executives employees
  workers players teachers doctors lawyers attorneys witnesses bystanders outsiders veterans rivals colleagues friends
  farmers nurses patients students pupils drivers passengers commuters tenants landlords homeowners taxpayers consumers
  gamers travellers travelers reporters bloggers reviewers bankers brokers buyers retailers employers developers builders
  owners managers bosses businesses unions charities groups members leaders backbenchers ministers councillors delegates
  conservatives liberals progressives moderates women men campers worshippers protesters marchers cyclists believers
`);
/** Those whose name says what they do or hold: "some psychologists", "many environmentalists". */
const GROUP_ENDING = /(?:[^s]ists|icians|arians)$/;
const isNamedByWhatTheyDo = (noun: string): boolean => noun.endsWith('s') && GROUP_ENDING.test(noun);
const isGroup = (noun: string): boolean => GROUPS.has(noun) || isNamedByWhatTheyDo(noun);

/** Quantities that say nothing of how many. */
const UNCOUNTED = set(
  'some many most several few other various certain unnamed anonymous numerous multiple countless plenty lots lot number handful',
);

/** Those for or against something, which may be named after "of": "critics of the plan". */
const SIDES = set(`
  critics opponents proponents detractors skeptics sceptics supporters defenders backers doubters admirers advocates boosters
`);

/** Those who know of something, which may be named after it: "people familiar with the talks". */
const INFORMED = set('people sources source insiders insider those person');
const INFORMED_OF = set('familiar close briefed knowledgeable');

/** One of them, unnamed, speaks for all: "one resident said". */
const VOICES = set(`
  resident local neighbour neighbor villager parent mother father fan viewer customer shopper user passenger commuter worker
  employee student pupil patient visitor tourist bystander onlooker witness voter supporter protester homeowner tenant
`);

/** Documents without a name: "reports suggest", "studies show". */
const DOCUMENTS = set('reports studies research evidence rumors rumours speculation accounts surveys');
/** Words that leave a document without a name, beside those that do so to a crowd. */
const BEFORE_DOCUMENTS = set(`
  media news press unconfirmed initial preliminary previous past earlier academic published unpublished peer-reviewed clinical
  internet online tabloid newspaper emerging growing mounting anecdotal
`);

/** Words before such a noun that leave it as vague as it was. */
const MODIFIERS = set(`
  some many most several few a other various certain unnamed anonymous numerous multiple number of even lot lots plenty
  handful host slew growing chorus fellow fair good couple array range
  political legal outside independent media conservative liberal foreign policy national security military economic
  constitutional party campaign academic industry so-called longtime veteran medical health technical financial market
  leading top senior international local foreign-policy prominent recent new early science scientific
  defense defence tech technology privacy tax energy climate education trade labor labour law election multiple close
  republican democratic gop tory federal legislative russian chinese european israeli british french german american western
  constitutional criminal nuclear weapons budget housing transport aviation marketing retail consumer labor-law trade
  anti pro far-right left-wing right-wing local regional civil rights human environmental gun abortion immigration voting
`);

/** Quantities that are a whole subject: "some say", "many believe". */
const QUANTITIES = set('some many others most several');

/** A noun in the plural that names a crowd, in lower case. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set([...VIEW_HOLDERS, ...CROWD]);

export const isCrowdNoun = (noun: string): boolean => CROWD_NOUNS.has(noun);

/** A crowd of any kind, by its noun. */
export const isCrowd = (noun: string): boolean => CROWD_NOUNS.has(noun) || isGroup(noun);

/** A crowd known for its views: "critics", where "people" may be anybody who does anything. */
export const holdsViews = (noun: string): boolean => VIEW_HOLDERS.has(noun);

/** "people" and "others", who may be anybody, where "supporters" and "researchers" stand for something. */
export const isAnybody = (noun: string): boolean => ANYBODY.has(noun);

/** Words before a noun that tell which of them are meant: "the critics", "his supporters", "two experts". */
const SPECIFIC = set(`
  the this that these those his her their its my our your both all every each no two three four five six seven eight nine ten
  eleven twelve dozen dozens hundred hundreds thousand thousands million millions same own hired named quoted such
`);

/** Fields and sides that keep their capital: "some Republican strategists", "Wall Street analysts". */
const WITH_CAPITAL = set(`
  republican democratic gop tory labour russian chinese european israeli british french german american western indian australian
  canadian japanese korean iranian turkish african asian arab wall street
`);

/** Most words that a field may have before its noun: "national security", "nuclear arms control". */
const LONGEST_FIELD = 4;

/** Whether a source may be vague: one of its words is such a noun or quantity. Of most sources, none is. */
export function mayBeVague(source: string): boolean {
  const words = lexicon();
  for (let from = 0; from < source.length; ) {
    const space = source.indexOf(' ', from);
    const end = space < 0 ? source.length : space;
    if (end > from && isVagueHead.of(words, words.numberAt(source, from, end))) return true;
    from = end + 1;
  }
  return false;
}

/** The source is a crowd, a quantity or a nameless document: "some legal experts", "many", "recent studies". */
export function isVague(source: string): boolean {
  const joined = source.split(/ (?:and|or) /);
  const crowd = (part: string): boolean => isVagueCrowd(part) || GROUPS.has(part.toLowerCase());
  return joined.length > 1 ? isVagueCrowd(joined[0] as string) && joined.every(crowd) : isVagueCrowd(source);
}

function isVagueCrowd(source: string): boolean {
  const words = withoutTail(source.replace(/['’]s?$/, '').split(/\s+/));
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !WITH_CAPITAL.has(word.toLowerCase())))
    return false;
  const before = words.slice(0, -1);
  const first = before[0]?.toLowerCase() ?? '';
  if (words.length === 1 && (QUANTITIES.has(head) || (head === 'those' && / /.test(source)))) return true;
  // "many others", "still others"
  if (head === 'others') return before.every((word) => BEFORE_OTHERS.has(word.toLowerCase()));
  if (VIEW_HOLDERS.has(head)) return isField(before);
  if (VIEW_HOLDERS.has(`${head}s`))
    return ONE.has(first) && before.slice(1).every((word) => /^\p{Ll}/u.test(word) && isModifier(word));
  // "One resident said": an unnamed voice that stands for the street.
  if (VOICES.has(head) && words.length === 2 && (first === 'one' || first === 'another')) return true;
  if (DOCUMENTS.has(head))
    return before.every((word) => isModifier(word) || BEFORE_DOCUMENTS.has(word.toLowerCase()));
  if (CROWD.has(head) && before.every(isModifier)) return true;
  // "other leaders" stand beside one who is named.
  return isGroup(head) && isUncounted(before) && first !== 'other' && isField(before);
}

/** Without one of these as its head, or before what is cut off behind it, no source is vague. */
const isVagueHead = new WordFact((word) => mayBeHead(word.replace(/['’]s?$/, '').toLowerCase()));

const mayBeHead = (noun: string): boolean => MAY_BE_HEAD.has(noun) || isNamedByWhatTheyDo(noun);

/** Vague with nothing before it. */
const HEADS: ReadonlySet<string> = new Set([
  'those',
  'others',
  ...QUANTITIES,
  ...VIEW_HOLDERS,
  ...[...VIEW_HOLDERS].map((plural) => plural.replace(/s$/, '')),
  ...DOCUMENTS,
  ...CROWD,
]);
/** All of them in one set: every word of the copy is looked up here once. */
const MAY_BE_HEAD: ReadonlySet<string> = new Set([...HEADS, ...VOICES, ...GROUPS]);

/** It is such a word, or may hold one that a quotation mark cuts out of it: where a text has none, no source of it is vague. */
export const VAGUE_HEAD = sign((word, plain) => {
  if (plain || !/[a-z]/i.test(word)) return plain && mayBeHead(word);
  const lower = word.toLowerCase();
  if (isPlain(lower)) return mayBeHead(lower);
  return mayBeHead(lower.replace(/['’]s?$/, '')) || holdsHead(lower);
});

const holdsHead = (lower: string): boolean => lower.split(/[^\p{L}]+/u).some(mayBeHead);

const HEAD = 1;
const GROUP = 2;
const VOICE = 4;
const QUANTITY = 8;
const SINGLE = 16;

/**
 * What a word may be in a vague source, as bits: its head by itself, after a quantity or after "one", or one of those. What
 * holds a head within may be cut by a quotation mark.
 */
const partInVague = new WordFact((word): number => {
  const lower = word.toLowerCase();
  const noun = lower.replace(/['’]s?$/, '');
  return (
    (HEADS.has(noun) || (!isPlain(noun) && holdsHead(noun)) ? HEAD : 0) |
    (isGroup(noun) ? GROUP : 0) |
    (VOICES.has(noun) ? VOICE : 0) |
    (UNCOUNTED.has(lower) ? QUANTITY : 0) |
    (lower === 'one' || lower === 'another' ? SINGLE : 0)
  );
});

/** Whether a source between two places of a text without quotations may be vague: by its words and by those before them. */
export function mayHoldVagueSource(all: Tokens, start: number, end: number): boolean {
  const { starts, ends, numbers, words } = all;
  const known = partInVague.in(words);
  let counted = false;
  let before = 0;
  for (let t = firstWhere(ends.length, (i) => (ends[i] as number) > start); t < starts.length; t++) {
    if ((starts[t] as number) >= end) return false;
    const number = numbers[t] as number;
    const part = known[number] ?? partInVague.of(words, number);
    if ((part & HEAD) !== 0 || ((part & GROUP) !== 0 && counted)) return true;
    if ((part & VOICE) !== 0 && (before & SINGLE) !== 0) return true;
    counted ||= (part & QUANTITY) !== 0;
    before = part;
  }
  return false;
}

/** "some", "even some", "a few", "a number of" */
function isUncounted(before: readonly string[]): boolean {
  const [first, second = ''] = before.map((word) => word.toLowerCase());
  return first === 'a' || first === 'even' ? UNCOUNTED.has(second) : UNCOUNTED.has(first ?? '');
}

/** "One analyst said", "a source close to the talks said": one of many, and nobody. */
const ONE = set('a an one another');

const isModifier = (word: string): boolean => MODIFIERS.has(word.toLowerCase());

/** Without what says for or against what, where they are or of what they know: that names none of them. */
function withoutTail(words: readonly string[]): readonly string[] {
  for (let i = 1; i < words.length; i++) {
    const noun = (words[i - 1] as string).toLowerCase();
    const opens = words[i] as string;
    if (opens === 'of' && SIDES.has(noun)) return words.slice(0, i);
    if (WITHIN.has(opens) && (VIEW_HOLDERS.has(noun) || (i === 1 && QUANTITIES.has(noun))))
      return restNamesNobody(words, i) ? words.slice(0, i) : words;
    if (!INFORMED.has(noun)) continue;
    if (INFORMED_OF.has(opens) || (opens === 'with' && words.slice(i + 1, i + 3).includes('knowledge')))
      return words.slice(0, i);
    if (opens === 'at' && restNamesNobody(words, i)) return words.slice(0, i);
  }
  return words;
}

/** "critics on the left", "many in the trade" */
const WITHIN = set('in on within inside outside across around');

const restNamesNobody = (words: readonly string[], from: number): boolean =>
  words.slice(from).every((word) => !/^\p{Lu}/u.test(word));

const BEFORE_OTHERS = set('many some several still yet most even few a countless plenty lots of');

/** Nothing but a quantity, adjectives and a field: "many cyber experts", "domestic and international critics". */
function isField(before: readonly string[]): boolean {
  if (before.every(isModifier)) return true;
  if (before.length > LONGEST_FIELD) return false;
  const [first, ...rest] = before as [string, ...string[]];
  // A capital at the start of the sentence may be a name: "Clinton insiders".
  if (/^\p{Lu}/u.test(first) && !isModifier(first) && !FIELDS.has(first.toLowerCase()) && !describes(first))
    return false;
  return [first, ...rest].every(
    (word) =>
      !SPECIFIC.has(word.toLowerCase()) &&
      !COUNTED.test(word) &&
      (/^\p{L}{3,}(?:-\p{L}+)*$/u.test(word) || word === 'a' || word === 'of'),
  );
}

/** "three-in-five", "two-thirds" */
const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)-|(?:thirds?|quarters?|fifths?|half)$/i;

/** An adjective, by its ending or its hyphen: "Vocal critics", "Well-placed sources". */
function describes(word: string): boolean {
  const { closed, ending } = formOf(word.toLowerCase());
  return closed === Tag.Adjective || ending === Tag.Adjective || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word);
}

/** Fields that open a sentence as often as a name does. */
const FIELDS = set(`
  law legal digital nuclear cyber homeland counterterrorism terrorism cybersecurity intelligence arms aviation public child
  weather climate crime criminal art food wine property energy oil gas mining farm education school hospital mental medical drug
  internet social data privacy traffic transit road rail shipping insurance pension welfare domestic foreign liberal moderate
  royal court police media security intelligence police government progressive libertarian evangelical religious church labor labour union industry business wall street financial stock bond
`);
