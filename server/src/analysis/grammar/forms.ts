import { verbCues } from '../attributions/lexicon.ts';
import { britishForms, inflect } from './inflect.ts';
import { Tag } from './word.ts';
import * as W from './words.ts';

/** What a written form says of itself, wherever it stands: one record for all the words that are written alike. */
export interface Form {
  /** As written. */
  readonly text: string;
  readonly lower: string;
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
  /** The word classes it is in: see `wordClass`. */
  readonly classes: number;
}

export const VERB_BASE = 1;
export const VERB_S = 2;
export const VERB_PAST = 4;
export const VERB_ING = 8;
/** Hardly ever a noun. */
export const VERB_ALWAYS = 16;

const closed = new Map<string, Tag>();
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
  for (const word of words) closed.set(word, tag);
}
closed.set('to', Tag.To);
closed.set('that', Tag.That);
closed.set('not', Tag.Adverb);

const verbForms = new Map<string, number>();
for (const base of [...W.VERBS, ...verbCues.keys()]) {
  const forms = inflect(base);
  const add = (form: string, bit: number): void => {
    verbForms.set(form, (verbForms.get(form) ?? 0) | bit);
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
  verbForms.set(verb, (verbForms.get(verb) ?? 0) | VERB_ALWAYS);

const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|ical|ial|ional|ic|less|ish|ary|al|ant|ent)$/;

function tagByEnding(lower: string): Tag {
  if (lower.length > 4 && lower.endsWith('ly')) return Tag.Adverb;
  if (lower.length > 5 && lower.endsWith('ing')) return Tag.Ing;
  if (lower.length > 4 && lower.endsWith('ed')) return Tag.Past;
  if (lower.length <= 4 || lower.endsWith('ment') || !ADJECTIVE_ENDING.test(lower)) return Tag.Noun;
  return Tag.Adjective;
}

const classesOf = new Map<string, number>();
let classCount = 0;

/** A set of words as one bit of their forms, so that who looks for several sets asks once. */
export function wordClass(words: Iterable<string>): number {
  const bit = 1 << classCount++;
  for (const word of words) classesOf.set(word, (classesOf.get(word) ?? 0) | bit);
  table.fill(undefined);
  return bit;
}

/**
 * Forms by a hash of their characters: a word that is known is found without a string being made of it. A new form takes
 * the place of an old one where there is no room near its own, so that neither memory nor a search ever grows.
 */
const SLOTS = 1 << 16;
const MOST_PROBES = 8;
const table: (Form | undefined)[] = new Array<Form | undefined>(SLOTS).fill(undefined);

/** What is longer is no word that stands twice. */
const LONGEST_FORM = 40;

/** The record of the form that stands between two places of a text. */
export function formAt(text: string, start: number, end: number): Form {
  const length = end - start;
  if (length > LONGEST_FORM) return read(text.slice(start, end));
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const home = hash ^ (hash >>> 15);
  let free = home & (SLOTS - 1);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const slot = (home + probe) & (SLOTS - 1);
    const form = table[slot];
    if (form === undefined) {
      free = slot;
      break;
    }
    if (form.text.length === length && isAt(form.text, text, start)) return form;
  }
  // A string of its own, not one that would keep the whole text in memory.
  const form = read(` ${text.slice(start, end)}`.slice(1));
  table[free] = form;
  return form;
}

export const formOf = (written: string): Form => formAt(written, 0, written.length);

function isAt(form: string, text: string, start: number): boolean {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function read(text: string): Form {
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    capital: /^\p{Lu}/u.test(text),
    possessive: /(?:['’]s|s['’])$/.test(lower),
    closed: closed.get(lower),
    verb: verbForms.get(lower) ?? 0,
    ending: tagByEnding(lower),
    classes: classesOf.get(lower) ?? 0,
  };
}

/** What a quotation is as a word: nothing by itself. */
export const NO_FORM: Form = read('');
