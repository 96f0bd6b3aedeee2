import { analysis } from '../article/article.ts';
import { proseAnalysis } from '../article/memo.ts';
import { itemAt, type Span } from '../article/span.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { NOT_NAMES, TITLES } from '../words/not-names.ts';
import { copy } from './copy.ts';
import { quotes } from './quotes.ts';

/** A part of a name as it is written, and where. Places in the article. */
export interface Mention extends Span {
  readonly word: string;
}

export interface People {
  /** The last two parts of full names: what opens a sentence may not be part of the name ("Later Ada Byron"). */
  readonly named: readonly (readonly Mention[])[];
  /** Surnames that stand alone in the middle of a sentence ("said Nguyen"). */
  readonly alone: readonly Mention[];
  /** Words of names that surely are people's: with a given name, a title, an age, or somebody who says something. */
  readonly sure: ReadonlySet<string>;
}

const CAPITAL = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’]s?$/;
const OPENS_SENTENCE = '.!?:;“"\'‘(—–…';
const LONGEST_NAME = 4;

/** Runs of capitalised words that may be names, in prose. All capitals are no evidence of a spelling. */
const capitalRuns = proseAnalysis('capital runs', (text): readonly (readonly Mention[])[] => {
  const runs: Mention[][] = [];
  let run: Mention[] = [];
  const flush = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const { 0: word, index: start } of text.matchAll(CAPITAL)) {
    const last = run.at(-1);
    if (last !== undefined && !(start === last.end + 1 && text[last.end] === ' ')) flush();
    const bare = word.replace(POSSESSIVE, '');
    const lower = bare.toLowerCase();
    if (isShouted(bare) || NOT_NAMES.has(lower) || TITLES.has(lower)) {
      flush();
      continue;
    }
    // The first word of a sentence is capital for that alone, unless a second name follows it.
    if (opensSentence(text, start)) flush();
    run.push({ word: bare, start, end: start + bare.length });
    if (bare !== word) flush();
  }
  flush();
  return runs;
});

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text[at] === ' ') at--;
  const before = text[at];
  if (before === undefined) return true;
  if (!OPENS_SENTENCE.includes(before)) return false;
  const word = before === '.' ? /(\p{L}{1,15})$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1] : undefined;
  return word === undefined || !(TITLES.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
}

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** A run of capitalised words, and what the words about it say of it. */
interface Run {
  readonly parts: readonly Mention[];
  /** With a given name, a title, or a verb of saying. */
  readonly sure: boolean;
  /** A word alone that says, does or has what people do. */
  readonly person: boolean;
}

const capitals = proseAnalysis('capitals', (text, memo): readonly Run[] =>
  memo
    .get(capitalRuns, text)
    .filter((run) => run.length <= LONGEST_NAME)
    .map((parts) => {
      const first = parts[0] as Mention;
      const last = parts.at(-1) as Mention;
      const given =
        parts.length > 1 && parts.slice(0, -1).some((part) => GIVEN_NAMES.has(part.word.toLowerCase()));
      return {
        parts,
        sure: given || isSurely(text, first.start, last.end),
        person: parts.length === 1 && isPersonHere(text, first),
      };
    }),
);

export const people = analysis('people', (article): People => {
  const spoken = article.get(quotes);
  const named: (readonly Mention[])[] = [];
  const alone: Mention[] = [];
  const sure = new Set<string>();
  for (const block of article.get(copy).paragraphs) {
    const { text } = block.prose;
    for (const { parts, sure: isSure, person } of article.of(capitals, text)) {
      const first = parts[0] as Mention;
      if (!isSure && !person && parts.length === 1) continue;
      if (itemAt(spoken, block.prose.at(first.start)) !== undefined) continue;
      if (isSure) for (const part of parts) sure.add(part.word);
      if (parts.length === 1 && !person) continue;
      const placed = parts.slice(-2).map((part) => ({ ...part, ...block.prose.toArticle(part) }));
      if (parts.length > 1) named.push(placed);
      else alone.push(placed[0] as Mention);
    }
  }
  return { named, alone, sure };
});

const SPEAKS =
  'said|says|told|added|adds|asked|replied|wrote|argued|insisted|noted|acknowledged|admitted|declined|testified|tweeted|posted|called|warned|announced|claimed|denied|explained|responded|who|was|is|has|had|will|would|also|did|does|and|met|went|came|left|won|lost|scored|took|made|began|became|plans|wants|hopes|joined|ran';
const AFTER = new RegExp(String.raw`^\s+(?:(?:${SPEAKS})(?:n['’]t)?|\p{Ll}{2,}ed)\b|^['’]s?\s+\p{Ll}`, 'u');
const BEFORE =
  /\b(?:said|says|added|asked|wrote|told|replied|argued|explained|noted|warned|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?\s+$/;
const PLACE_BEFORE = /\b(?:in|at|near|the|an?|outside|across|into|around|throughout)\s+$/i;

const SAYS =
  'said|says|told|added|adds|asked|replied|wrote|argued|insisted|noted|acknowledged|admitted|declined|testified|tweeted|warned|claimed|denied|explained|responded|recalled|joked|thanked';
const SAYS_AFTER = new RegExp(
  String.raw`^,?\s+(?:${SAYS})\b|^,\s+(?:\d{1,3}\b|who\b|an?\s)|^\s+\(\d{1,3}\)`,
  'u',
);
const SAYS_BEFORE = new RegExp(String.raw`\b(?:${SAYS})\s+$`, 'u');

function isSurely(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const title = /(\p{L}{1,15})\.? $/u.exec(before)?.[1];
  if (title !== undefined && TITLES.has(title.toLowerCase())) return true;
  return SAYS_AFTER.test(text.slice(end, end + 24)) || SAYS_BEFORE.test(before);
}

/** A lone capitalised word that says, does or has what people do: no place, no thing. */
function isPersonHere(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 24);
  if (/^(?:\s+\p{Lu}|-)/u.test(after)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  return !PLACE_BEFORE.test(before) && (AFTER.test(after) || BEFORE.test(before));
}
