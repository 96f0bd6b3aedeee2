import { unitAt } from '../../article/characters.ts';
import { remembered } from '../../article/remembered.ts';
import type { Span } from '../../article/span.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { PERSON_NOUNS, TITLES } from './nameWords.ts';
import { nameIn } from './sourceName.ts';
import { isVague } from './vagueness.ts';

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

/** A source as it is written, at its place in the paragraph. */
export interface SourceWords {
  readonly paragraph: string;
  readonly text: string;
  readonly lower: string;
  readonly at: number;
  readonly reading: Reading;
}

export function readSource(paragraph: string, { start, end }: Span): SourceWords {
  const text = paragraph.slice(start, end);
  const lower = text.toLowerCase();
  return { paragraph, text, lower, at: start, reading: readingOf(paragraph, text, lower, end) };
}

function readingOf(paragraph: string, text: string, lower: string, end: number): Reading {
  if (PRONOUNS.has(lower)) return PRONOUN;
  const name = nameAfter(paragraph, text, end);
  if (name !== null) {
    const post = lower.split(/ (?:of|at|for) /, 1)[0] as string;
    return { kind: 'called', name, role: post.slice(post.lastIndexOf(' ') + 1) };
  }
  if (isVaguely(text)) return VAGUE;
  const run = nameIn(text);
  if (run !== null) return { kind: 'name', run };
  return { kind: 'described', role: /^the\s/i.test(text) ? (lower.split(/\s+/).at(-1) ?? '') : null };
}

const PRONOUN: Reading = { kind: 'pronoun' };
const VAGUE: Reading = { kind: 'vague' };

const APPOSED =
  /^,\s(?:\d{1,3}-year-old\s)?(?:(\p{Ll}{3,30})\s)?((?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,3}\p{Lu}[\p{L}\p{M}’'-]*)(?=[,.;:)”"’']|\s(?:of|from|at|who|in)\s|\s[—–-]|$)/u;

const LONGEST_CLAUSE = 60;

/** "The farmer who lost most |, Urs Zbinden, said" */
function overWho(paragraph: string, end: number): number {
  if (!paragraph.startsWith(' who ', end)) return end;
  const comma = paragraph.indexOf(',', end);
  return comma < 0 || comma > end + LONGEST_CLAUSE ? end : comma;
}

/** The name in apposition to a person who is described: "the clerk, Marjorie Platt, said". */
function nameAfter(paragraph: string, source: string, end: number): string | null {
  const at = overWho(paragraph, end);
  if (unitAt(paragraph, at) !== 0x2c) return null;
  const post = source.split(/ (?:of|at|for) /, 1)[0] as string;
  const last = post.slice(post.lastIndexOf(' ') + 1);
  if (!PERSON_NOUNS.has(last) && !TITLES.has(last)) return null;
  const [, noun, name = null] = APPOSED.exec(paragraph.slice(at, at + 80)) ?? [];
  // "A survivor, 24-year-old trader Ana Ruiz, said", but not "the mayor, after Ana Ruiz"
  if (noun !== undefined && !PERSON_NOUNS.has(noun) && !TITLES.has(noun)) return null;
  if (name === null || post === source) return name;
  // "the mayor of Albany, New York, said", but "the chief of the accident board, Marit Solheim, said"
  const first = (name.split(' ', 1)[0] as string).toLowerCase().replace(/\.$/, '');
  const ofPlace = /^\p{Lu}/u.test(source.slice(source.lastIndexOf(' ') + 1));
  return ofPlace && !GIVEN_NAMES.has(first) && !TITLES.has(first) ? null : name;
}

const isVaguely = remembered(isVague);
