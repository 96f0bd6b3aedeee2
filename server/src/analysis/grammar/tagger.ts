import { proseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';
import { type Tokens, tokens } from '../../article/tokens.ts';
import { TITLES } from '../attributions/name-words.ts';
import { isCrowdNoun } from '../attributions/vagueness.ts';
import { type Form, NO_FORM, VERB_BASE, VERB_ING } from './forms.ts';
import { endsStretch, isTitle } from './title-case.ts';
import { TokenReader } from './token-reader.ts';
import { before_, FLOATING, floats, isSubjectPronoun, startsObject, verbOrNoun } from './verb-or-noun.ts';
import { isOneOf, Tag, tags, type Word, wordAt } from './word.ts';

/** The words of some prose, each quotation in it taken as one, before they are tagged. */
export function wordsIn(text: string, all: Tokens, quotes: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  const reader = new TokenReader(text, all);
  for (const quote of quotes) {
    reader.addUpTo(quote.start, words);
    const tag = isTerm(text.slice(quote.start, quote.end)) ? Tag.Term : Tag.Quote;
    words.push({
      start: quote.start,
      end: quote.end,
      text: closingStop(text, quote.end),
      lower: '',
      form: NO_FORM,
      tag,
    });
    reader.skipTo(quote.end);
  }
  reader.addUpTo(text.length, words);
  return words;
}

/** Gives words their parts of speech: once, as some go by what is not known yet of those ahead. */
export function tagWords(words: readonly Word[]): void {
  let titled = isTitle(words, 0, isSmall);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const { settled } = word.form;
    if (endsStretch(word)) titled = isTitle(words, i + 1, isSmall);
    else if (settled !== undefined && !titled && word.tag === Tag.Noun) word.tag = settled;
    else if (!titled || !decideTitled(words, i)) decide(words, i);
  }
}

/** It is a noun, a name or a pronoun wherever it stands: so much is known before its text is tagged. */
export const isSurelyNominal = ({ tag, verb, settled, capital, closed }: Form): boolean =>
  tag === Tag.Noun &&
  verb === 0 &&
  (capital ? closed === undefined : settled !== undefined && isOneOf(settled, SURE));
const SURE = tags(Tag.Noun, Tag.Pronoun, Tag.Contraction);

/** Words that a title leaves without a capital: of a closed class, and short. */
const isSmall = ({ lower, closed }: Form): boolean => lower.length < 4 || isOneOf(closed ?? Tag.Noun, SMALL);
const SMALL = tags(Tag.Preposition, Tag.Conjunction, Tag.Subordinator, Tag.Determiner, Tag.Pronoun);

/** A capital in a title says nothing: a word that has a class of its own, or is a form of a verb, is that. */
function decideTitled(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.tag !== Tag.Noun || word.text === word.lower) return false;
  const { closed: known, verb } = word.form;
  if (known !== undefined && known !== Tag.Adjective && known !== Tag.Noun) {
    word.tag = known;
    return true;
  }
  word.tag = verb === 0 ? Tag.Name : verbOrNoun(words, i, verb);
  if (word.tag === Tag.Noun) word.tag = Tag.Name;
  return true;
}

export const words = proseAnalysis('words', (text, memo): readonly Word[] => {
  const all = wordsIn(text, memo.get(tokens, text), []);
  tagWords(all);
  return all;
});

/** The stop just inside a closing quotation mark, or ''. */
const closingStop = (text: string, end: number): string =>
  /[.,?!…—–;:](?=['"”’»]{1,3}$)/.exec(text.slice(Math.max(0, end - 4), end))?.[0] ?? '';

/** No stop before the closing mark and few words. */
const isTerm = (quoted: string): boolean =>
  quoted.length < 60 && !/[.,?!…—–-]['"”’]*$/.test(quoted) && !/(?:\s\S+){4}/.test(quoted);

const STOPS_BEFORE = new Set('.!?:;…—–•*('.split(''));

const opensSentence = (words: readonly Word[], i: number): boolean => {
  const before = wordAt(words, i - 1);
  return (
    before === undefined ||
    before.tag === Tag.Quote ||
    (before.tag === Tag.Mark && STOPS_BEFORE.has(before.text))
  );
};

function decide(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (word.tag === Tag.Mark) {
    if (word.text === '&') word.tag = Tag.Conjunction;
    return;
  }
  if (word.tag !== Tag.Noun) return;
  const { lower, capital, verb, closed } = word.form;
  if (capital && !opensSentence(words, i)) {
    word.tag = capitalised(words, i);
    return;
  }
  const known =
    closed !== undefined && isVerbHere(lower, wordAt(words, i - 1), wordAt(words, i + 1))
      ? undefined
      : closed;
  // "has been warning that", "…, warning that"
  if (known === Tag.Noun && verb !== 0 && lower.endsWith('ing') && isVerbal(words, i)) {
    word.tag = Tag.Ing;
    return;
  }
  if (known === Tag.Preposition && lower === 'outside' && describesCrowd(words, i)) {
    word.tag = Tag.Adjective;
    return;
  }
  if (known === Tag.Adjective && lower === 'likely' && isAfterAuxiliary(words, i)) {
    word.tag = Tag.Adverb;
    return;
  }
  // "June Carter said", "Green Elm Trust said"
  const mayBeName = known === Tag.Adjective || known === Tag.Time;
  if (known !== undefined && !(capital && mayBeName && nextIsName(words, i))) {
    if (known === Tag.Determiner && FLOATING.has(lower) && floats(words, i)) word.tag = Tag.Adverb;
    else word.tag = known === Tag.Time && !capital && lower === 'may' ? Tag.Auxiliary : known;
    return;
  }
  // "he said, half joking"
  if (lower === 'half' && ((wordAt(words, i + 1)?.form.verb ?? 0) & VERB_ING) !== 0) {
    word.tag = Tag.Adverb;
    return;
  }
  if (verb !== 0) {
    word.tag = verbOrNoun(words, i, verb);
    if (word.tag !== Tag.Noun || !capital) return;
  }
  word.tag = capital ? Tag.Name : byEnding(word.form.ending, wordAt(words, i - 1), wordAt(words, i + 1));
}

const isAfterAuxiliary = (words: readonly Word[], i: number): boolean => {
  const before = before_(words, i);
  return before !== undefined && before.tag === Tag.Auxiliary;
};

/** An "-ing" that is a noun elsewhere is a verb after "be" and, with something to govern, after a pause. */
function isVerbal(words: readonly Word[], i: number): boolean {
  const before = before_(words, i);
  const after = words[i + 1];
  if (before?.tag === Tag.Be) return true;
  const pause = before?.tag === Tag.Mark && before.text === ',';
  return pause && after !== undefined && (after.tag === Tag.Quote || startsObject(after));
}

const LONGEST_FIELD = 3;

/** "by outside observers", "some outside legal experts": a crowd from elsewhere, not what is outside something. */
function describesCrowd(words: readonly Word[], i: number): boolean {
  for (let at = i + 1; at < Math.min(words.length, i + 1 + LONGEST_FIELD); at++) {
    const { tag, lower, form } = words[at] as Word;
    if (tag !== Tag.Noun || form.capital) return false;
    if (isCrowdNoun(lower)) return true;
    if (form.closed !== undefined && form.closed !== Tag.Adjective && form.closed !== Tag.Noun) return false;
  }
  return false;
}

/** "would like", "they'd like"; "he left"; "she voices doubts": words of another class that are verbs in their place. */
function isVerbHere(lower: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined) return false;
  if (lower === 'voices' || lower === 'advocates')
    return isOneOf(before.tag, SUBJECT) || (before.tag === Tag.Noun && after?.form.closed === Tag.Determiner);
  if (lower === 'left') return before.tag === Tag.Pronoun && isSubjectPronoun(before);
  if (lower !== 'like') return false;
  return before.tag === Tag.Auxiliary || before.tag === Tag.To || before.tag === Tag.Contraction;
}

const SUBJECT = tags(Tag.Pronoun, Tag.Wh, Tag.That, Tag.Name);

/** A capitalised word follows that is no day or month, or "de", "van" before one. */
function nextIsName(words: readonly Word[], i: number): boolean {
  const after = wordAt(words, i + 1);
  const next = after !== undefined && PARTICLES.has(after.lower) ? wordAt(words, i + 2) : after;
  return next !== undefined && next.tag === Tag.Noun && next.form.capital && next.form.closed !== Tag.Time;
}
const PARTICLES = new Set(['de', 'van', 'von', 'da', 'di', 'del', 'la', 'bin', 'al']);

/** "…," said | June | Carter; her sister, | April | Jones, …; Dr | August | Wilby: but not "on | Monday | Ruiz said". */
function isFirstName(words: readonly Word[], i: number): boolean {
  if (!nextIsName(words, i)) return false;
  const before = wordAt(words, i - 1);
  const pause = before?.form.cue === undefined ? before : wordAt(words, i - 2);
  if (pause?.tag === Tag.Quote || (pause?.tag === Tag.Mark && pause.text === ',')) return true;
  return before?.tag === Tag.Name && TITLES.has(before.lower);
}

/** A capital in mid-sentence: a name, a day or month, or a small word of a title. */
function capitalised(words: readonly Word[], i: number): Tag {
  const word = words[i] as Word;
  const known = word.form.closed;
  if (known === undefined) return Tag.Name;
  if (known === Tag.Time) return isFirstName(words, i) ? Tag.Name : known;
  if (known === Tag.Pronoun || known === Tag.Contraction) return known;
  if (known === Tag.Auxiliary) return Tag.Name;
  // "of First Baptist"
  if (known === Tag.Adverb && wordAt(words, i + 1)?.form.capital === true) return Tag.Name;
  const before = wordAt(words, i - 1);
  const inTitle = before !== undefined && before.tag === Tag.Name;
  return known === Tag.Noun || known === Tag.Adjective || inTitle ? Tag.Name : known;
}

function byEnding(ending: Tag, before: Word | undefined, after: Word | undefined): Tag {
  if (before?.tag !== Tag.Determiner) return ending;
  if (ending === Tag.Ing) return Tag.Noun;
  // "the president wants", "a defendant in": with a determiner before it and no noun after it, it is one itself.
  return ending === Tag.Adjective && (after === undefined || !mayBeNoun(after)) ? Tag.Noun : ending;
}

/** Decided from the word's look alone: a name, or a lower-case word that is no verb and in no closed class but these. */
function mayBeNoun({ tag, form }: Word): boolean {
  if (tag !== Tag.Noun) return tag === Tag.Number || tag === Tag.Term || tag === Tag.Quote;
  const { closed: known, verb } = form;
  if (known !== undefined) return known === Tag.Noun || known === Tag.Adjective || known === Tag.Time;
  return verb === 0 || (verb & (VERB_BASE | VERB_ING)) !== 0;
}
