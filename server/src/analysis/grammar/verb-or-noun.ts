import { verbCues } from '../attributions/lexicon.ts';
import { isCrowdNoun } from '../attributions/vagueness.ts';
import { VERB_ALWAYS, VERB_BASE, VERB_ING, VERB_PAST, VERB_S } from './forms.ts';
import { isPossessive, Tag, type Word, wordAt } from './word.ts';

/** A form of a verb, in its place: the verb itself, or a noun or an adjective that is written alike. */
export function verbOrNoun(words: readonly Word[], i: number, forms: number): Tag {
  const word = words[i] as Word;
  const before = before_(words, i);
  const tag = before?.tag;
  if (forms & VERB_ING) return tag === Tag.Determiner && !(forms & VERB_BASE) ? Tag.Noun : Tag.Ing;
  if (forms & VERB_PAST && !(forms & (VERB_BASE | VERB_S)))
    return isAttributive(words, i, before) ? Tag.Adjective : Tag.Past;
  if (tag === Tag.To) return wordAt(words, i - 2)?.lower === 'according' ? Tag.Noun : Tag.Verb;
  if (tag === Tag.Auxiliary || tag === Tag.Contraction) return Tag.Verb;
  if (word.lower === 'think' && wordAt(words, i + 1)?.lower.startsWith('tank')) return Tag.Noun;
  if (forms & VERB_ALWAYS) return forms & VERB_PAST ? Tag.Past : Tag.Verb;
  // "Some fear that …", "Many question whether …"
  if (forms & VERB_BASE && QUANTITIES.has(before?.lower ?? '') && opensClause(wordAt(words, i + 1)))
    return Tag.Verb;
  if (tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Preposition || tag === Tag.Number)
    return Tag.Noun;
  if (tag === Tag.Wh || (tag === Tag.Pronoun && isSubjectPronoun(before as Word))) return Tag.Verb;
  const after = wordAt(words, i + 1);
  const afterPause = tag === Tag.Mark && (before as Word).text === ',';
  const objectAhead =
    after !== undefined && (startsObject(after) || (afterPause && isOpen(after) && !isPast(after)));
  // "…, note critics", "…, caution some experts"
  if (
    forms & VERB_BASE &&
    afterPause &&
    after !== undefined &&
    word.form.cue !== undefined &&
    isCrowdAhead(words, i)
  )
    return Tag.Verb;
  if (forms & VERB_S) {
    if (tag === Tag.Name || tag === Tag.Noun) {
      return objectAhead || after?.tag === Tag.Mark
        ? isPossessive(before as Word)
          ? Tag.Noun
          : Tag.Verb
        : Tag.Noun;
    }
    // "a shop that sells clothes"
    if (tag === Tag.That && wordAt(words, i - 2)?.tag === Tag.Noun) return Tag.Verb;
    return (tag === Tag.Mark || tag === Tag.Quote) && objectAhead ? Tag.Verb : Tag.Noun;
  }
  // A base form is finite after a plural: "officials say", "critics argue".
  if (
    (tag === Tag.Noun || tag === Tag.Name) &&
    ((before as Word).lower.endsWith('s') || PLURALS.has((before as Word).lower)) &&
    !isPossessive(before as Word)
  ) {
    // "…, records show.", "polls show voters trust him", "a tactic that aides hope will work"
    const goesWith =
      after !== undefined &&
      (after.tag === Tag.Mark ||
        isOpen(after) ||
        after.tag === Tag.Number ||
        after.form.closed === Tag.Auxiliary);
    return objectAhead || (goesWith && (reports(word) || isOfCrowd(word, before as Word)))
      ? Tag.Verb
      : Tag.Noun;
  }
  // "Critics of the plan fear that …", "some in the party worry the seat is gone"
  if (
    forms & VERB_BASE &&
    tag === Tag.Noun &&
    opensClause(after) &&
    word.form.cue !== undefined &&
    isPluralWithPhrase(words, i - 1)
  )
    return Tag.Verb;
  if (forms & VERB_PAST) return Tag.Past;
  return Tag.Noun;
}

/** The base form of a verb that takes a clause for what is said or thought. */
const reports = ({ lower }: Word): boolean => verbCues.get(lower)?.frames.clause === true;

const isCrowdAhead = (words: readonly Word[], i: number): boolean => {
  const { lower } = words[i + 1] as Word;
  return isCrowdNoun(lower) || (QUANTITIES.has(lower) && isCrowdNoun(words[i + 2]?.lower ?? ''));
};

/** "an idea that critics | dismiss": of a crowd known for its views, whatever it does with them. */
const isOfCrowd = (word: Word, before: Word): boolean =>
  word.form.cue !== undefined && isCrowdNoun(before.lower);

/** Determiners that are a subject by themselves, "some fear", and plurals without an "s". */
const QUANTITIES = new Set(['some', 'many', 'most', 'few', 'several', 'both', 'all']);
const PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'folk']);

const LONGEST_PHRASE = 5;

/** A plural and a phrase that ends at a word: "critics of the plan", "some in the party". */
function isPluralWithPhrase(words: readonly Word[], last: number): boolean {
  for (let i = last; i > 0 && last - i < LONGEST_PHRASE; i--) {
    const { tag } = words[i] as Word;
    if (tag === Tag.Preposition) {
      const { lower } = words[i - 1] as Word;
      return lower.endsWith('s') || PLURALS.has(lower) || QUANTITIES.has(lower);
    }
    if (tag !== Tag.Noun && tag !== Tag.Name && tag !== Tag.Adjective && tag !== Tag.Determiner) return false;
  }
  return false;
}

/** What follows is a clause, a question or an object with its own determiner: the word before governs it. */
function opensClause(after: Word | undefined): boolean {
  const known = after?.form.closed;
  const determines = known === Tag.That || known === Tag.Determiner || known === Tag.Pronoun;
  return determines || known === Tag.Wh || known === Tag.To || after?.lower === 'whether';
}

/** "his proposed expansion": a participle between a determiner and a noun. */
function isAttributive(words: readonly Word[], i: number, before: Word | undefined): boolean {
  const after = wordAt(words, i + 1);
  return (
    before !== undefined &&
    (before.tag === Tag.Determiner || isPossessive(before)) &&
    after?.tag === Tag.Noun &&
    after.form.closed === undefined
  );
}

/** The word before, adverbs and days skipped. */
export function before_(words: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  while (at >= 0 && (words[at] as Word).tag === Tag.Adverb) at--;
  if (at > 0 && (words[at] as Word).tag === Tag.Time) at--;
  return wordAt(words, at);
}

const SUBJECT_PRONOUNS = new Set('i you he she we they it everyone everybody someone nobody'.split(' '));
export const isSubjectPronoun = (word: Word): boolean => SUBJECT_PRONOUNS.has(word.lower);

/** A lower-case word that is in none of the closed classes and no verb of saying. */
const isOpen = (word: Word): boolean =>
  word.tag === Tag.Noun && word.form.closed === undefined && (word.form.verb & VERB_ALWAYS) === 0;

/** A past that is no base form as well: "In May, advocates | questioned the plan". */
const isPast = ({ form }: Word): boolean =>
  (form.verb & VERB_PAST) !== 0 && (form.verb & (VERB_BASE | VERB_S)) === 0;

/** Decided from the word's look alone, as the words ahead have no tags yet. */
export function startsObject(word: Word): boolean {
  if (word.tag === Tag.Quote || word.tag === Tag.Term) return true;
  const { closed: known, capital, lower } = word.form;
  if (known === undefined) return capital || lower.endsWith('ly');
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

export const FLOATING = new Set(['all', 'both', 'each']);

/** "critics | all urged", "have | all said", "all but accused": of the subject before it, and no subject itself. */
export function floats(words: readonly Word[], i: number): boolean {
  const before = wordAt(words, i - 1);
  const but = words[i + 1]?.lower === 'but' ? words[i + 1] : undefined;
  const verb = words[but === undefined ? i + 1 : i + 2]?.form;
  if (before === undefined || verb === undefined || verb.closed !== undefined) return false;
  if (but !== undefined) {
    if ((verb.verb & VERB_PAST) === 0) return false;
    // Decided here: it joins nothing.
    but.tag = Tag.Adverb;
    return true;
  }
  const group = before.tag === Tag.Auxiliary || before.tag === Tag.Be;
  const subject =
    (before.tag === Tag.Pronoun && isSubjectPronoun(before)) ||
    (before.tag === Tag.Noun && before.lower.endsWith('s') && !isPossessive(before));
  return (group && (verb.verb & (VERB_PAST | VERB_ING)) !== 0) || (subject && (verb.verb & VERB_PAST) !== 0);
}
