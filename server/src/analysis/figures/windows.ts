import { type Lexicon, WordFact } from '../../article/lexicon.ts';
import type { Tokens } from '../../article/tokens.ts';
import { isArticle, opensAfterArticle, opensAfterMost } from './anchors.ts';
import { partsOfToken } from './lex.ts';
import { LexemeForm } from './lexeme.ts';

/** What a token may begin: nothing, a figure, or one where the right word follows. */
const NOTHING = 0;
const FIGURE = 1;
const ARTICLE = 2;
const MOST = 3;

const opening = new WordFact((_, words, number): number => {
  const parts = partsOfToken(words, number);
  if (parts instanceof LexemeForm) return kindOf(parts);
  return parts.some(({ opens, lower }) => opens && !isArticle(lower)) ? FIGURE : NOTHING;
});

const kindOf = ({ opens, lower }: LexemeForm): number => {
  if (!opens) return NOTHING;
  return isArticle(lower) ? ARTICLE : lower === 'most' ? MOST : FIGURE;
};

const afterArticle = new WordFact((_, words, number) => opensAfterArticle(firstPart(words, number)));
const afterMost = new WordFact((_, words, number) => opensAfterMost(firstPart(words, number)));

/** "trillion" of "a trillion-dollar deal". */
function firstPart(words: Lexicon, number: number): string {
  const parts = partsOfToken(words, number);
  return (parts instanceof LexemeForm ? parts.lower : parts[0]?.lower) ?? '';
}

// Characters before and after what may open a figure.
const LEFT = 56;
const RIGHT = 110;

/** Tokens `from` to `to`, `to` exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of a text in which figures may stand, with the words around that are needed to read them. Most copy is
 * words without figures, and cutting it into lexemes costs more than all the rest.
 */
export function figureWindows(of: Tokens): readonly Window[] {
  const { numbers, starts, ends, words } = of;
  const known = opening.in(words);
  let windows: Window[] | undefined;
  let from = 0;
  let least = 0;
  // Where the window that is being made ends, as a place in the text.
  let end = -1;
  for (let t = 0; t < numbers.length; t++) {
    const number = numbers[t] as number;
    const opens = known[number] ?? opening.of(words, number);
    if (opens === NOTHING || (opens !== FIGURE && !nextOpens(of, t, opens))) continue;
    const start = (starts[t] as number) - LEFT;
    if (start > end) {
      if (end >= 0) {
        least = tokenAfter(of, t, end);
        windows ??= [];
        windows.push({ from, to: least });
      }
      from = tokenBefore(of, t, start, least);
    }
    end = (ends[t] as number) + RIGHT;
  }
  if (end < 0) return NONE;
  windows ??= [];
  windows.push({ from, to: tokenAfter(of, numbers.length, end) });
  return windows;
}

const NONE: readonly Window[] = [];

/** "a million", "a third", "most populous". */
function nextOpens({ numbers, words }: Tokens, at: number, opens: number): boolean {
  if (at + 1 >= numbers.length) return false;
  return (opens === MOST ? afterMost : afterArticle).of(words, numbers[at + 1] as number);
}

// What has no space for so many tokens is no copy.
const LONGEST_WORD = 60;

/** The first token of the word that stands at a place of the text, looked for backwards from token `t`. */
function tokenBefore({ starts, ends }: Tokens, t: number, place: number, least: number): number {
  let at = Math.max(t, least);
  while (at > least && (ends[at - 1] as number) >= place) at--;
  const most = Math.max(least, at - LONGEST_WORD);
  while (at > most && ends[at - 1] === starts[at]) at--;
  return at;
}

/** The token after the word that stands at a place of the text, looked for backwards from token `t`. */
function tokenAfter({ starts, ends }: Tokens, t: number, place: number): number {
  let at = t;
  while (at > 0 && (starts[at - 1] as number) >= place) at--;
  const most = Math.min(starts.length, at + LONGEST_WORD);
  while (at > 0 && at < most && starts[at] === ends[at - 1]) at++;
  return at;
}
