import { charAt, isPlain } from '../article/characters.ts';
import { WordFact } from '../article/lexicon.ts';
import type { Tokens } from '../article/tokens.ts';
import { TITLES } from '../words/not-names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SPEAKS = set(
  'said says told added adds asked replied wrote argued insisted noted acknowledged admitted declined testified tweeted posted called warned announced claimed denied explained responded who was is has had will would also did does and met went came left won lost scored took made began became plans wants hopes joined ran',
);
const BEFORE = set(
  'said says added asked wrote told replied argued explained noted warned Mr Mrs Ms Dr Sen Rep Gov',
);
const PLACE_BEFORE = set('in at near the a an outside across into around throughout');
const SAYS = set(
  'said says told added adds asked replied wrote argued insisted noted acknowledged admitted declined testified tweeted warned claimed denied explained responded recalled joked thanked',
);

// Of the letters that a token ends with.
const TITLE = 1;
const SAID = 2;
const POINTS = 4;
const PLACE = 8;
// Of those it begins with.
const SAYS_IT = 16;
const ACTS = 32;
const CAPITAL = 64;
const SMALL = 128;

/** What a word tells of the name that it stands before or behind, as bits. */
const neighbour = new WordFact((token): number => {
  if (isPlain(token)) {
    const acts = SPEAKS.has(token) || (token.length > 3 && token.endsWith('ed'));
    return SMALL | bitsBefore(token, token) | (SAYS.has(token) ? SAYS_IT : 0) | (acts ? ACTS : 0);
  }
  const ending = /\p{L}{0,20}$/u.exec(token)?.[0] ?? '';
  const opening = /^\p{L}*/u.exec(token)?.[0] ?? '';
  const lower = ending.toLowerCase();
  // "didn't", "wasn't"
  const isNot = opening.endsWith('n') && /^['’]t/.test(token.slice(opening.length));
  const acts = SPEAKS.has(isNot ? opening.slice(0, -1) : opening) || /^\p{Ll}{2,}ed$/u.test(opening);
  return (
    bitsBefore(ending, lower) |
    (SAYS.has(opening) ? SAYS_IT : 0) |
    (acts ? ACTS : 0) |
    (/^\p{Lu}/u.test(opening) ? CAPITAL : 0) |
    (/^\p{Ll}/u.test(opening) ? SMALL : 0)
  );
});

const bitsBefore = (ending: string, lower: string): number =>
  (TITLES.has(lower) ? TITLE : 0) |
  (SAYS.has(ending) ? SAID : 0) |
  (BEFORE.has(ending) ? POINTS : 0) |
  (PLACE_BEFORE.has(lower) ? PLACE : 0);

/** Of the word before a space, or before a full stop and a space; nothing where something else stands there. */
function before(
  { starts, ends, numbers, words }: Tokens,
  token: number,
  start: number,
  stop: boolean,
): number {
  const last = token - 1;
  if (last < 0 || starts[token] !== start || ends[last] !== start - 1) return 0;
  if (!stop) return neighbour.of(words, numbers[last] as number);
  return last > 0 && ends[last - 1] === starts[last] ? neighbour.of(words, numbers[last - 1] as number) : 0;
}

/** Of the word that starts at a place behind token `token`. */
function wordAt({ starts, numbers, words }: Tokens, token: number, place: number): number {
  let t = token + 1;
  while (t < starts.length && (starts[t] as number) < place) t++;
  return t < starts.length && starts[t] === place ? neighbour.of(words, numbers[t] as number) : 0;
}

const isStopped = (text: string, start: number): boolean => charAt(text, start - 2) === '.';

const APPOSITION = /^,\s+(?:\d{1,3}\b|who\b|an?\s)|^\s+\(\d{1,3}\)/;

/** A title or a verb of saying before or behind a name, from token `first` to token `last`; or an age, "who", "a …". */
export function isSurelyPerson(
  text: string,
  of: Tokens,
  first: number,
  start: number,
  last: number,
  end: number,
): boolean {
  const stop = isStopped(text, start);
  const ahead = before(of, first, start, stop);
  if ((ahead & TITLE) !== 0 || ((ahead & SAID) !== 0 && !stop)) return true;
  const comma = charAt(text, end) === ',' ? end + 1 : end;
  if (charAt(text, comma) !== ' ') return false;
  if ((wordAt(of, last, comma + 1) & SAYS_IT) !== 0) return true;
  return comma > end || opensBracket(text, end + 1) ? APPOSITION.test(text.slice(end, end + 24)) : false;
}

/** Behind the space after a name. */
const opensBracket = (text: string, at: number): boolean =>
  charAt(text, at) === '(' || (charAt(text, at) === ' ' && charAt(text, at + 1) === '(');

/** A lone capitalised word that says, does or has what people do: no place, no thing. */
export function isPersonHere(text: string, of: Tokens, token: number, start: number, end: number): boolean {
  const stop = isStopped(text, start);
  const ahead = before(of, token, start, stop);
  if ((ahead & PLACE) !== 0 && !stop) return false;
  const mark = charAt(text, end);
  const possessive = mark === "'" || mark === '’';
  if (mark !== ' ' && !possessive) return mark !== '-' && (ahead & POINTS) !== 0;
  const space = !possessive ? end : charAt(text, end + 1) === 's' ? end + 2 : end + 1;
  const next = charAt(text, space) === ' ' ? wordAt(of, token, space + 1) : 0;
  if (!possessive && (next & CAPITAL) !== 0) return false;
  if ((ahead & POINTS) !== 0) return true;
  return (next & (possessive ? SMALL : ACTS)) !== 0;
}
