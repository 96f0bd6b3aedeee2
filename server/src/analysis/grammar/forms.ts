import { isPlain } from '../../article/characters.ts';
import { lexicon, renewLexicon, WordFact } from '../../article/lexicon.ts';
import { kindOfToken, type TokenKind } from '../../article/tokens.ts';
import { type CueEntry, verbCueForms, verbCues } from '../attributions/lexicon.ts';
import { type NameRun, nameRun } from '../attributions/name-run.ts';
import { britishForms, inflect } from './inflect.ts';
import { Tag } from './word.ts';
import * as W from './words.ts';

/**
 * What a written form says of itself, wherever it stands: one record for all the words that are written alike. First what is
 * asked of every word of the copy: that much of a record is fetched together.
 */
export class Form {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** A mark, a number, or a noun until more is known. */
  readonly tag: Tag;
  /** Its part of speech where the words around it have no say in it: that of most words that stand in copy. */
  readonly settled: Tag | undefined;
  /** The word classes it is in: see `wordClass`. */
  readonly classes: number;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** "the mayor's", "the teachers'" */
  readonly possessive: boolean;
  /** The part of speech that it always has, or all but always. */
  readonly closed: Tag | undefined;
  /** The forms of a verb that it may be: several bits where it may be several things. */
  readonly verb: number;
  /** Its part of speech by its ending, where nothing else tells. */
  readonly ending: Tag;
  /** What it is as a form of a reporting verb. */
  readonly cue: CueEntry | undefined;
  #name: NameRun | undefined;

  constructor(text: string) {
    // Most words are of small letters alone: no capital, no apostrophe.
    const plain = isPlain(text);
    const lower = plain ? text : text.toLowerCase();
    const { closed, verb, classes, cue, depends } = known.get(lower) ?? UNKNOWN;
    this.text = text;
    this.lower = lower;
    this.tag = tagOf(kindOfToken(text));
    this.capital = !plain && /^\p{Lu}/u.test(text);
    this.possessive = !plain && /(?:['’]s|s['’])$/.test(lower);
    this.closed = closed;
    this.verb = verb;
    this.ending = tagByEnding(lower);
    this.settled = depends || this.capital ? undefined : settledTag(closed, verb, this.ending, lower);
    this.classes = classes;
    this.cue = cue;
  }

  /** What it says as a name. */
  get name(): NameRun {
    this.#name ??= nameRun(this.text);
    return this.#name;
  }
}

export const VERB_BASE = 1;
export const VERB_S = 2;
export const VERB_PAST = 4;
export const VERB_ING = 8;
/** Hardly ever a noun. */
export const VERB_ALWAYS = 16;

/** What the lists tell of a word: in one record, for every new word of an article is looked up. */
class Known {
  closed: Tag | undefined = undefined;
  verb = 0;
  classes = 0;
  cue: CueEntry | undefined = undefined;
  /** The tagger looks at the words around it. */
  depends = false;
}

const UNKNOWN = new Known();
const known = new Map<string, Known>();

function knownOf(word: string): Known {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = new Known();
  known.set(word, made);
  return made;
}

for (const [words, tag] of [
  [W.NOUNS, Tag.Noun],
  [W.ADJECTIVES, Tag.Adjective],
  [W.ADVERBS, Tag.Adverb],
  [W.TIMES, Tag.Time],
  [W.PREPOSITIONS, Tag.Preposition],
  [W.DETERMINERS, Tag.Determiner],
  [W.CONJUNCTIONS, Tag.Conjunction],
  [W.SUBORDINATORS, Tag.Subordinator],
  [W.WH_WORDS, Tag.Wh],
  [W.PRONOUNS, Tag.Pronoun],
  [W.AUXILIARIES, Tag.Auxiliary],
  [W.BE, Tag.Be],
  [W.CONTRACTIONS, Tag.Contraction],
] as const) {
  for (const word of words) knownOf(word).closed = tag;
}
knownOf('to').closed = Tag.To;
knownOf('that').closed = Tag.That;
knownOf('not').closed = Tag.Adverb;

for (const word of W.DEPENDING) knownOf(word).depends = true;

for (const [form, entry] of verbCueForms) knownOf(form).cue = entry;

for (const base of [...W.VERBS, ...verbCues.keys()]) {
  const forms = inflect(base);
  const add = (form: string, bit: number): void => {
    knownOf(form).verb |= bit;
  };
  add(forms.base, VERB_BASE);
  add(forms.s, VERB_S);
  add(forms.past, VERB_PAST);
  add(forms.participle, VERB_PAST);
  add(forms.ing, VERB_ING);
  const british = britishForms(base);
  if (british === null) continue;
  add(british.past, VERB_PAST);
  add(british.ing, VERB_ING);
}

/** Verbs whose forms are hardly ever nouns. */
for (const verb of 'say says tell tells believe believes think thinks know knows insist insists argue argues contend contends maintain maintains explain explains announce announces acknowledge acknowledges assert asserts allege alleges agree agrees refuse refuses become becomes seem seems include includes describe describes declare declares deny denies write writes understand understands expect expects oppose opposes suggest suggests warn warns'.split(
  ' ',
))
  knownOf(verb).verb |= VERB_ALWAYS;

const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|ical|ial|ional|ic|less|ish|ary|al|ant|ent)$/;

function tagByEnding(lower: string): Tag {
  if (lower.length > 4 && lower.endsWith('ly')) return Tag.Adverb;
  if (lower.length > 5 && lower.endsWith('ing')) return Tag.Ing;
  if (lower.length > 4 && lower.endsWith('ed')) return Tag.Past;
  if (lower.length <= 4 || lower.endsWith('ment') || !ADJECTIVE_ENDING.test(lower)) return Tag.Noun;
  return Tag.Adjective;
}

/** As the tagger decides for a word without a capital that is not one of those that depend on others. */
function settledTag(closed: Tag | undefined, verb: number, ending: Tag, lower: string): Tag | undefined {
  if (closed !== undefined)
    return closed === Tag.Noun && verb !== 0 && lower.endsWith('ing') ? undefined : closed;
  return verb !== 0 || ending === Tag.Ing || ending === Tag.Adjective ? undefined : ending;
}

let classCount = 0;

/** A set of words as one bit of their forms, so that who looks for several sets asks once. */
export function wordClass(words: Iterable<string>): number {
  const bit = 1 << classCount++;
  for (const word of words) knownOf(word).classes |= bit;
  renewLexicon();
  return bit;
}

/** The classes that a word is in. */
export const wordClasses = new WordFact((text) => (known.get(text.toLowerCase()) ?? UNKNOWN).classes);

/** What a word says of itself by the way it is written. */
export const forms = new WordFact((text) => new Form(text));

/** The form of a word that was put together: "teachers'" */
export const formOf = (text: string): Form => forms.of(lexicon(), lexicon().numberAt(text, 0, text.length));

const tagOf = (kind: TokenKind): Tag =>
  kind === 'mark' ? Tag.Mark : kind === 'number' ? Tag.Number : Tag.Noun;

/** What a quotation is as a word: nothing by itself. */
export const NO_FORM: Form = new Form('');
