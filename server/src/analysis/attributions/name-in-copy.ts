import { isComma, type Run } from '../grammar/phrases.ts';
import { isOneOf, Tag, tags, type Word, wordAt } from '../grammar/word.ts';
import { describedBefore, headNoun, isPersonNoun, isSubject, isThing } from './acting.ts';
import { type Gender, isTitleAlone, type NameRun } from './name-run.ts';
import { FEMALE_TITLES, MALE_TITLES, PERSON_NOUNS, TITLES } from './name-words.ts';

/** A name in its paragraph: what it and the words about it say, whoever else is in the article. */
export class NameInCopy {
  readonly at: number;
  readonly run: NameRun;
  readonly #words: readonly Word[];
  readonly #place: Run;
  #roles: readonly string[] | undefined;
  #plausible: boolean | undefined;
  #acts: boolean | undefined;
  #described: Described | null | undefined;

  constructor(words: readonly Word[], place: Run, run: NameRun) {
    this.at = (words[place.from] as Word).start;
    this.run = run;
    this.#words = words;
    this.#place = place;
  }

  /** With a title, or of as many words as a person's name has, and no place. */
  get plausible(): boolean {
    this.#plausible ??= this.#isPlausible();
    return this.#plausible;
  }

  /** It is the subject of a verb. */
  get acts(): boolean {
    this.#acts ??= isSubject(this.#words, this.#place);
    return this.#acts;
  }

  /** A person's beyond doubt: by the name itself, or by what stands beside it. */
  get human(): boolean {
    const { human } = this.run;
    return (human && !isThing(this.#words, this.#place.from)) || this.isDescribed || this.#isCalledByFirst;
  }

  /** "Winnie is keeping the cutters." */
  get #isCalledByFirst(): boolean {
    return this.run.given && this.acts;
  }

  /** Said to be somebody: "her husband, Carl,", "Ana Ruiz, 34,", "Ana Ruiz, who runs the shop,". */
  get isDescribed(): boolean {
    return this.#description !== null;
  }

  get gender(): Gender {
    if (this.run.gender !== null) return this.run.gender;
    const noun = this.#description?.noun;
    return noun === undefined ? null : genderOfNoun(noun);
  }

  /** What its bearer is: "mayor", "34-year-old". */
  get roles(): readonly string[] {
    this.#roles ??= [...this.#readRoles()];
    return this.#roles;
  }

  #isPlausible(): boolean {
    const { run } = this;
    if (run.personal) return !this.#isPlace() || run.titled || this.#hasTitleBefore();
    if (run.titled || this.#hasTitleBefore()) return true;
    if (!run.alone || isThing(this.#words, this.#place.from)) return false;
    if (this.#isPlace()) return false;
    return this.isDescribed || this.#isCalledByFirst;
  }

  #isPlace(): boolean {
    const before = this.#wordBefore;
    if (this.run.words.length > 1 && this.isDescribed) return false;
    if (before === 'from' || before === 'to') return this.run.gender === null;
    return (
      before === 'in' ||
      before === 'at' ||
      before === 'near' ||
      (before === 'of' && this.run.words.length === 1)
    );
  }

  #hasTitleBefore(): boolean {
    return isTitleAlone(this.#wordBefore);
  }

  /** The word before it, a full stop that ends it left out. */
  get #wordBefore(): string {
    const { from } = this.#place;
    const dotted = wordAt(this.#words, from - 1)?.text === '.' ? from - 2 : from - 1;
    return wordAt(this.#words, dotted)?.lower ?? '';
  }

  get #description(): Described | null {
    this.#described ??= this.#describedAfter() ?? this.#describedBefore() ?? NOT_DESCRIBED;
    return this.#described === NOT_DESCRIBED ? null : this.#described;
  }

  #describedAfter(): Described | null {
    const words = this.#words;
    const { to } = this.#place;
    const mark = words[to];
    const next = words[to + 1];
    if (mark === undefined || next === undefined) return null;
    if (next.tag === Tag.Number && (isComma(mark) || mark.text === '(')) {
      const after = words[to + 2];
      const closed = after === undefined || after.tag === Tag.Mark || after.tag === Tag.Preposition;
      return closed && AGE.test(next.text) ? { noun: '', age: `${next.text}-year-old` } : null;
    }
    if (!isComma(mark)) return null;
    if (next.lower === 'who' || next.lower === 'whose') return SOMEBODY;
    for (let i = to + 1; i < to + 8; i++) {
      const word = words[i];
      if (word === undefined || !isOneOf(word.tag, IN_DESCRIPTION)) break;
      const isOne = isPersonNoun(word.lower) || ELDER.has(word.lower) || isAge(word.lower);
      if (isOne && !word.form.capital)
        return { noun: word.lower, age: isAge(word.lower) ? word.lower : null };
    }
    return null;
  }

  #describedBefore(): Described | null {
    const words = this.#words;
    const { from } = this.#place;
    const before = wordAt(words, from - 1);
    if (before === undefined) return null;
    if (before.tag !== Tag.Noun && !isComma(before)) return null;
    if (isAge(before.lower)) return { noun: '', age: before.lower };
    if (!isComma(before) && !before.form.capital && isPersonNoun(before.lower)) {
      const first = wordAt(words, from - 2)?.lower ?? '';
      return { noun: before.lower, age: isAge(first) ? first : null };
    }
    const beside = describedBefore(words, from);
    const head = beside === null ? null : headNoun(words, beside);
    if (beside === null || head === null) return null;
    const first = (words[beside.from] as Word).lower;
    return isPersonNoun(head.lower) || WHOSE.has(first) || first === 'one'
      ? { noun: head.lower, age: null }
      : null;
  }

  *#readRoles(): Iterable<string> {
    const words = this.#words;
    const { from, to } = this.#place;
    const before = wordAt(words, from - 1);
    if (before !== undefined && TITLES.has(before.lower)) yield before.lower;
    yield* this.run.titles;
    const age = this.#description?.age;
    if (age != null) yield age;
    if (!isComma(words[to]) || !ARTICLES.has(words[to + 1]?.lower ?? '')) return;
    for (let i = to + 2; i < to + 8; i++) {
      const word = words[i];
      const next = words[i + 1];
      if (word === undefined || next === undefined || word.tag === Tag.Mark) return;
      if (!isComma(next) && !ENDS_ROLE.has(next.lower)) continue;
      if (!word.form.capital) yield word.lower;
      return;
    }
  }
}

const IN_DESCRIPTION = tags(Tag.Determiner, Tag.Noun, Tag.Name, Tag.Adjective, Tag.Number);

/** What the words beside a name say that its bearer is. */
interface Described {
  readonly noun: string;
  /** "34-year-old" */
  readonly age: string | null;
}

const NOT_DESCRIBED: Described = { noun: '', age: null };
const SOMEBODY: Described = { noun: '', age: null };

const AGE = /^1?\d\d$|^[4-9]$/;
const isAge = (lower: string): boolean => lower.endsWith('-year-old');
const ELDER = new Set(['elder', 'eldest', 'younger', 'youngest']);
const WHOSE = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
const ARTICLES = new Set(['the', 'a', 'an']);
const ENDS_ROLE = new Set(['of', 'at', 'for', 'in', 'who']);

/** What "his wife" or "a spokesman" is. */
export function genderOfNoun(noun: string): Gender {
  if (MALE_TITLES.has(noun) || MEN.has(noun)) return 'he';
  return FEMALE_TITLES.has(noun) || WOMEN.has(noun) ? 'she' : null;
}
const MEN = new Set(
  'man father dad son husband brother uncle nephew grandfather grandson boy widower landlord actor host'.split(
    ' ',
  ),
);
const WOMEN = new Set(
  'woman mother mum mom daughter wife sister aunt niece grandmother granddaughter girl widow actress'.split(
    ' ',
  ),
);

/** The noun of one person who has no name: "a spokesman for the firm", "one resident", "the clerk". */
export function personIn(lower: string): string | null {
  const [first = '', ...rest] = (lower.split(/ (?:of|for|at|in|from|with|who|on|to) /, 1)[0] as string).split(
    ' ',
  );
  const noun = rest.at(-1) ?? '';
  return ONE.has(first) && PERSON_NOUNS.has(noun) ? noun : null;
}
const ONE = new Set(['a', 'an', 'one', 'another', 'the', 'his', 'her', 'their', 'its']);
