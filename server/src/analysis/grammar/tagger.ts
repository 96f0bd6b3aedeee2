import { proseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';
import { eachToken } from '../../article/tokens.ts';
import { verbCues } from '../attributions/lexicon.ts';
import { britishForms, inflect } from './inflect.ts';
import { titledWords } from './titleCase.ts';
import * as W from './words.ts';

/** Parts of speech, as coarse as attribution needs them. */
export const Tag = {
  Mark: 0,
  Noun: 1,
  Name: 2,
  Pronoun: 3,
  Determiner: 4,
  Number: 5,
  Adjective: 6,
  Adverb: 7,
  Preposition: 8,
  Conjunction: 9,
  Subordinator: 10,
  Wh: 11,
  Be: 12,
  Auxiliary: 13,
  Verb: 14,
  Ing: 15,
  Past: 16,
  To: 17,
  That: 18,
  Time: 19,
  Quote: 20,
  Contraction: 21,
  /** A few words in quotation marks that stand in the sentence as a noun: a title, a term. */
  Term: 22,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** A word, number, mark, or a whole quotation (its text is the stop before its closing mark), with its part of speech. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  tag: Tag;
}

// What a form may be: several bits where it may be several things.
const VERB_BASE = 1;
const VERB_S = 2;
const VERB_PAST = 4;
const VERB_ING = 8;

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
const ALWAYS_VERB = new Set(
  'say says tell tells believe believes think thinks know knows insist insists argue argues contend contends maintain maintains explain explains announce announces acknowledge acknowledges assert asserts allege alleges agree agrees refuse refuses become becomes seem seems include includes describe describes declare declares deny denies write writes understand understands expect expects oppose opposes suggest suggests warn warns'.split(
    ' ',
  ),
);

/** Tags the words of a stretch of prose, each quotation in it taken as one word. */
export function tagWords(text: string, from: number, to: number, quotes: readonly Span[]): Word[] {
  const words: Word[] = [];
  let at = from;
  for (const quote of quotes) {
    if (quote.end <= from || quote.start >= to) continue;
    addWords(text, at, quote.start, words);
    const tag = isTerm(text.slice(quote.start, quote.end)) ? Tag.Term : Tag.Quote;
    words.push({ start: quote.start, end: quote.end, text: closingStop(text, quote.end), lower: '', tag });
    at = quote.end;
  }
  addWords(text, at, to, words);
  const titled = titledWords(words, isSmall);
  for (let i = 0; i < words.length; i++) if (titled?.[i] !== 1 || !decideTitled(words, i)) decide(words, i);
  return words;
}

/** Words that a title leaves without a capital: of a closed class, and short. */
const isSmall = (lower: string): boolean => lower.length < 4 || SMALL.has(closed.get(lower) ?? Tag.Noun);
const SMALL = new Set<Tag>([Tag.Preposition, Tag.Conjunction, Tag.Subordinator, Tag.Determiner, Tag.Pronoun]);

/** A capital in a title says nothing: a word that has a class of its own, or is a form of a verb, is that. */
function decideTitled(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.tag !== Tag.Noun || word.text === word.lower) return false;
  const known = closed.get(word.lower);
  if (known !== undefined && known !== Tag.Adjective && known !== Tag.Noun) {
    word.tag = known;
    return true;
  }
  const forms = verbForms.get(word.lower);
  word.tag = forms === undefined ? Tag.Name : verbOrNoun(words, i, forms);
  if (word.tag === Tag.Noun) word.tag = Tag.Name;
  return true;
}

export const words = proseAnalysis('words', (text: string): Word[] => tagWords(text, 0, text.length, []));

/** The stop just inside a closing quotation mark, or ''. */
const closingStop = (text: string, end: number): string =>
  /[.,?!…—–;:](?=['"”’»]{1,3}$)/.exec(text.slice(Math.max(0, end - 4), end))?.[0] ?? '';

/** No stop before the closing mark and few words. */
const isTerm = (quoted: string): boolean =>
  quoted.length < 60 && !/[.,?!…—–-]['"”’]*$/.test(quoted) && !/(?:\s\S+){4}/.test(quoted);

function addWords(text: string, from: number, to: number, out: Word[]): void {
  eachToken(text, from, to, (kind, start, end) => {
    const written = text.slice(start, end);
    const last = out.at(-1);
    // "the teachers' union": the apostrophe of a plural belongs to its word.
    if (kind === 'mark' && last?.end === start && /^['’]$/.test(written) && /[^']s$/.test(last.lower)) {
      const possessive = last.text + written;
      out[out.length - 1] = { ...last, end, text: possessive, lower: possessive.toLowerCase() };
      return;
    }
    const lower = kind === 'word' ? written.toLowerCase() : written;
    const tag: Tag = kind === 'mark' ? Tag.Mark : kind === 'number' ? Tag.Number : Tag.Noun;
    out.push({ start, end, text: written, lower, tag });
  });
}

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
};

const opensSentence = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1];
  return (
    before === undefined ||
    before.tag === Tag.Quote ||
    (before.tag === Tag.Mark && /[.!?:;…—–•*(]/.test(before.text))
  );
};

function decide(words: Word[], i: number): void {
  const word = words[i] as Word;
  if (word.tag === Tag.Mark) {
    if (word.text === '&') word.tag = Tag.Conjunction;
    return;
  }
  if (word.tag !== Tag.Noun) return;
  const { lower } = word;
  const first = opensSentence(words, i);
  if (isUpper(word.text) && !first) {
    word.tag = capitalised(words, i);
    return;
  }
  const known = isVerbHere(lower, words[i - 1]) ? undefined : closed.get(lower);
  // "has been warning that", "…, warning that"
  if (known === Tag.Noun && lower.endsWith('ing') && verbForms.has(lower) && isVerbal(words, i)) {
    word.tag = Tag.Ing;
    return;
  }
  if (known !== undefined && !(isUpper(word.text) && known === Tag.Adjective && nextIsName(words, i))) {
    word.tag = known === Tag.Time && isUpper(word.text) === false && lower === 'may' ? Tag.Auxiliary : known;
    return;
  }
  const forms = verbForms.get(lower);
  if (forms !== undefined) {
    word.tag = verbOrNoun(words, i, forms);
    if (word.tag !== Tag.Noun || !isUpper(word.text)) return;
  }
  if (isUpper(word.text)) word.tag = Tag.Name;
  else word.tag = bySuffix(lower, words[i - 1], words[i + 1]);
}

/** An "-ing" that is a noun elsewhere is a verb after "be" and, with something to govern, after a pause. */
function isVerbal(words: readonly Word[], i: number): boolean {
  const before = before_(words, i);
  const after = words[i + 1];
  if (before?.tag === Tag.Be) return true;
  const pause = before?.tag === Tag.Mark && before.text === ',';
  return pause && after !== undefined && (after.tag === Tag.Quote || startsObject(after));
}

/** "would like", "they'd like"; "he left": words of another class that are verbs in their place. */
function isVerbHere(lower: string, before: Word | undefined): boolean {
  if (before === undefined) return false;
  if (lower === 'left') return before.tag === Tag.Pronoun && isSubjectPronoun(before);
  if (lower !== 'like') return false;
  return before.tag === Tag.Auxiliary || before.tag === Tag.To || before.tag === Tag.Contraction;
}

function nextIsName(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && next.tag === Tag.Noun && isUpper(next.text);
}

/** A capital in mid-sentence: a name, a day or month, or a small word of a title. */
function capitalised(words: readonly Word[], i: number): Tag {
  const word = words[i] as Word;
  const known = closed.get(word.lower);
  if (known === undefined) return Tag.Name;
  if (known === Tag.Time) return word.lower === 'may' || word.lower === 'march' ? Tag.Time : known;
  if (known === Tag.Pronoun || known === Tag.Contraction) return known;
  if (known === Tag.Auxiliary) return Tag.Name;
  const before = words[i - 1];
  const inTitle = before !== undefined && before.tag === Tag.Name;
  return known === Tag.Noun || known === Tag.Adjective || inTitle ? Tag.Name : known;
}

function verbOrNoun(words: readonly Word[], i: number, forms: number): Tag {
  const word = words[i] as Word;
  const before = before_(words, i);
  const tag = before?.tag;
  if (forms & VERB_ING) return tag === Tag.Determiner && !(forms & VERB_BASE) ? Tag.Noun : Tag.Ing;
  if (forms & VERB_PAST && !(forms & (VERB_BASE | VERB_S)))
    return isAttributive(words, i, before) ? Tag.Adjective : Tag.Past;
  if (tag === Tag.To) return words[i - 2]?.lower === 'according' ? Tag.Noun : Tag.Verb;
  if (tag === Tag.Auxiliary || tag === Tag.Contraction) return Tag.Verb;
  if (ALWAYS_VERB.has(word.lower)) return forms & VERB_PAST ? Tag.Past : Tag.Verb;
  // "Some fear that …", "Many question whether …"
  if (forms & VERB_BASE && QUANTITIES.has(before?.lower ?? '') && opensClause(words[i + 1])) return Tag.Verb;
  if (tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Preposition || tag === Tag.Number)
    return Tag.Noun;
  if (tag === Tag.Wh || (tag === Tag.Pronoun && isSubjectPronoun(before as Word))) return Tag.Verb;
  const after = words[i + 1];
  const afterPause = tag === Tag.Mark && (before as Word).text === ',';
  const objectAhead = after !== undefined && (startsObject(after) || (afterPause && isOpen(after)));
  if (forms & VERB_S) {
    if (tag === Tag.Name || tag === Tag.Noun) {
      return objectAhead || after?.tag === Tag.Mark
        ? isPossessive(before as Word)
          ? Tag.Noun
          : Tag.Verb
        : Tag.Noun;
    }
    // "a shop that sells clothes"
    if (tag === Tag.That && words[i - 2]?.tag === Tag.Noun) return Tag.Verb;
    return (tag === Tag.Mark || tag === Tag.Quote) && objectAhead ? Tag.Verb : Tag.Noun;
  }
  // A base form is finite after a plural: "officials say", "critics argue".
  if (
    (tag === Tag.Noun || tag === Tag.Name) &&
    (/s$/.test((before as Word).lower) || PLURALS.has((before as Word).lower)) &&
    !isPossessive(before as Word)
  ) {
    // "…, records show.", "polls show voters trust him"
    const reports = verbCues.get(word.lower)?.frames.has('c') === true;
    const goesWith =
      after !== undefined && (after.tag === Tag.Mark || isOpen(after) || after.tag === Tag.Number);
    return objectAhead || (reports && goesWith) ? Tag.Verb : Tag.Noun;
  }
  if (forms & VERB_PAST) return Tag.Past;
  return Tag.Noun;
}

/** Determiners that are a subject by themselves, "some fear", and plurals without an "s". */
const QUANTITIES = new Set(['some', 'many', 'most', 'few', 'several', 'both', 'all']);
const PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'folk']);

/** What follows is a clause, a question or an object with its own determiner: the word before governs it. */
function opensClause(after: Word | undefined): boolean {
  const known = after === undefined ? undefined : closed.get(after.lower);
  const determines = known === Tag.That || known === Tag.Determiner || known === Tag.Pronoun;
  return determines || known === Tag.Wh || known === Tag.To || after?.lower === 'whether';
}

/** "his proposed expansion": a participle between a determiner and a noun. */
function isAttributive(words: readonly Word[], i: number, before: Word | undefined): boolean {
  const after = words[i + 1];
  return (
    before !== undefined &&
    (before.tag === Tag.Determiner || isPossessive(before)) &&
    after?.tag === Tag.Noun &&
    !closed.has(after.lower)
  );
}

/** The word before, adverbs and days skipped. */
function before_(words: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  while (at >= 0 && (words[at] as Word).tag === Tag.Adverb) at--;
  if (at > 0 && (words[at] as Word).tag === Tag.Time) at--;
  return words[at];
}

const SUBJECT_PRONOUNS = new Set('i you he she we they it everyone everybody someone nobody'.split(' '));
const isSubjectPronoun = (word: Word): boolean => SUBJECT_PRONOUNS.has(word.lower);

export const isPossessive = (word: Word): boolean => /(?:['’]s|s['’])$/.test(word.lower);

/** A lower-case word that is in none of the closed classes and no verb of saying. */
const isOpen = (word: Word): boolean =>
  word.tag === Tag.Noun && !closed.has(word.lower) && !ALWAYS_VERB.has(word.lower);

/** Decided from the word's look alone, as the words ahead have no tags yet. */
function startsObject(word: Word): boolean {
  if (word.tag === Tag.Quote) return true;
  const known = closed.get(word.lower);
  if (known === undefined) return isUpper(word.text) || /ly$/.test(word.lower);
  return (
    known === Tag.Determiner ||
    known === Tag.That ||
    known === Tag.Pronoun ||
    known === Tag.To ||
    known === Tag.Preposition ||
    known === Tag.Wh ||
    known === Tag.Contraction ||
    known === Tag.Subordinator ||
    known === Tag.Adverb ||
    known === Tag.Adjective ||
    known === Tag.Noun
  );
}

const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|ical|ial|ional|ic|less|ish|ary|al|ant|ent)$/;

function bySuffix(lower: string, before: Word | undefined, after: Word | undefined): Tag {
  if (lower.length > 4 && lower.endsWith('ly')) return Tag.Adverb;
  if (lower.length > 5 && lower.endsWith('ing')) return before?.tag === Tag.Determiner ? Tag.Noun : Tag.Ing;
  if (lower.length > 4 && lower.endsWith('ed')) return Tag.Past;
  if (lower.length <= 4 || lower.endsWith('ment') || !ADJECTIVE_ENDING.test(lower)) return Tag.Noun;
  // "the president wants", "a defendant in": with a determiner before it and no noun after it, it is one itself.
  const headless = before?.tag === Tag.Determiner && (after === undefined || !mayBeNoun(after));
  return headless ? Tag.Noun : Tag.Adjective;
}

/** Decided from the word's look alone: a name, or a lower-case word that is no verb and in no closed class but these. */
function mayBeNoun({ tag, lower }: Word): boolean {
  if (tag !== Tag.Noun) return tag === Tag.Number || tag === Tag.Term || tag === Tag.Quote;
  const known = closed.get(lower);
  if (known !== undefined) return known === Tag.Noun || known === Tag.Adjective || known === Tag.Time;
  const forms = verbForms.get(lower) ?? 0;
  return forms === 0 || (forms & (VERB_BASE | VERB_ING)) !== 0;
}
