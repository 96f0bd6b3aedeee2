import { unitAt } from '../../article/characters.ts';
import { remembered } from '../../article/remembered.ts';
import type { Span } from '../../article/span.ts';
import { isPost, mayBePerson, nameRun } from './name-run.ts';
import { PERSON_NOUNS, TITLES } from './name-words.ts';
import { nameIn } from './source-name.ts';
import { isVague, mayBeVague } from './vagueness.ts';

const PRONOUNS = new Set(
  'he she they it we i you him her his their them us who which that whom this these those'.split(' '),
);

/** What the words of a source say in their paragraph, whoever else is in the article. */
type Reading =
  | { readonly kind: 'pronoun' | 'vague' }
  /** A description with the name beside it: "the clerk, Marjorie Platt,". */
  | { readonly kind: 'called'; readonly name: string; readonly role: string }
  | { readonly kind: 'name'; readonly run: string }
  /** "the mayor", who may be known by that word. */
  | { readonly kind: 'described'; readonly role: string | null };

/** A source as it is written, at its place in the paragraph. What it says is read when somebody asks: of most, nobody does. */
export class SourceWords {
  readonly paragraph: string;
  readonly text: string;
  readonly at: number;
  readonly #end: number;
  readonly #mayBeVague: boolean;
  #lower: string | undefined;
  #isVague: boolean | undefined;
  #reading: Reading | undefined;

  /** `hasVagueHead`: whether the paragraph has a word that makes a source vague. */
  constructor(paragraph: string, { start, end }: Span, hasVagueHead: boolean) {
    this.paragraph = paragraph;
    this.text = paragraph.slice(start, end);
    this.at = start;
    this.#end = end;
    this.#mayBeVague = hasVagueHead;
  }

  get lower(): string {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }

  /** A crowd with nobody in it, or nameless documents. */
  get isVague(): boolean {
    this.#isVague ??=
      this.#mayBeVague &&
      mayBeVague(this.text) &&
      !this.#isPronoun &&
      this.#nameAfter === null &&
      isVaguely(this.text);
    return this.#isVague;
  }

  get reading(): Reading {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  get #isPronoun(): boolean {
    return PRONOUNS.has(this.lower);
  }

  /** The name that stands beside it. */
  get #nameAfter(): string | null {
    return nameAfter(this.paragraph, this.text, { start: this.at, end: this.#end });
  }

  #read(): Reading {
    if (this.#isPronoun) return PRONOUN;
    const name = this.#nameAfter;
    if (name !== null) return { kind: 'called', name, role: headOf(this.lower) };
    if (this.isVague) return VAGUE;
    const run = nameIn(this.text);
    if (run !== null) return { kind: 'name', run };
    return {
      kind: 'described',
      role: /^the\s/i.test(this.text) ? (this.lower.split(/\s+/).at(-1) ?? '') : null,
    };
  }
}

const PRONOUN: Reading = { kind: 'pronoun' };
const VAGUE: Reading = { kind: 'vague' };

const APPOSED =
  /^,\s(?:\d{1,3}-year-old\s)?(?:(?:\p{Lu}\p{Ll}{1,20}\s)?(\p{Ll}{3,30})\s)?((?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,3}\p{Lu}[\p{L}\p{M}’'-]*)(?=[,.;:)”"]|[’'](?!s)|\s(?:of|from|at|who|in)\s|\s[—–-]|$)/u;
/** "her husband, Carl," */
const FIRST_NAME = /^,\s(\p{Lu}[\p{L}\p{M}’'-]*)(?=[,.;:)”"]|$)/u;

const LONGEST_CLAUSE = 60;

/** "The farmer who lost most |, Urs Zbinden, said" */
function overWho(paragraph: string, end: number): number {
  if (!paragraph.startsWith(' who ', end)) return end;
  const comma = paragraph.indexOf(',', end);
  return comma < 0 || comma > end + LONGEST_CLAUSE ? end : comma;
}

/** The name in apposition to somebody who is described: "the clerk, Marjorie Platt, said", "a second, Ana Ruiz, said". */
function nameAfter(paragraph: string, source: string, { start, end }: Span): string | null {
  const at = overWho(paragraph, end);
  if (unitAt(paragraph, at) !== 0x2c || !describes(source)) return null;
  // "According to the report, Ana Ruiz, who …, was late"
  if (
    ACCORDING.test(paragraph.slice(Math.max(0, start - 13), start)) &&
    !isPost(headOf(source.toLowerCase()))
  )
    return null;
  const beside = paragraph.slice(at, at + 80);
  const [, noun, name = null] = APPOSED.exec(beside) ?? [];
  if (name === null) return RELATIVE.test(source) ? (FIRST_NAME.exec(beside)?.[1] ?? null) : null;
  // "A survivor, 24-year-old trader Ana Ruiz, said", but not "the mayor, after Ana Ruiz"
  if (noun !== undefined && !PERSON_NOUNS.has(noun) && !TITLES.has(noun)) return null;
  // "the mayor of Albany, New York, said", but "the chief of the accident board, Marit Solheim, said"
  const ofPlace = /^\p{Lu}/u.test(source.slice(source.lastIndexOf(' ') + 1)) && PHRASE.test(source);
  const run = nameRun(name);
  if (run.human || mayBePerson(run)) return name;
  // "our founder, Managing Director of Elm Foods"
  return ofPlace || isPost(run.last.toLowerCase()) ? null : name;
}

/** It says what somebody is, and is no name: "the clerk", "Elm's head of roads". */
const describes = (source: string): boolean =>
  OPENS_DESCRIPTION.test(source) ||
  (/^\p{Ll}/u.test(headOf(source)) &&
    (/[’']s? /.test(source) || (source.includes(' ') && isPost(headOf(source)))));
const OPENS_DESCRIPTION =
  /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Bb]oth|[Aa]ll|\p{Ll}[\p{Ll}-]*)(?:\s|$)/u;
const ACCORDING = /ccording to $/;
const RELATIVE = /^(?:his|her|their|my|our)\s/i;
const PHRASE = / (?:of|at|for|in|from|with|on) /;

/** "lead | negotiator | for the islands" */
const headOf = (lower: string): string => {
  const post = lower.split(PHRASE, 1)[0] as string;
  return post.slice(post.lastIndexOf(' ') + 1);
};

const isVaguely = remembered(isVague);
