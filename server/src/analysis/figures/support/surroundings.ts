import type { Tokens } from '../../../article/tokens.ts';
import type { Figure } from '../figure.ts';
import { lexText } from '../lex.ts';

/** The words on either side of a figure, nearest first, lower case; other figures read as `#`, an end of the block as `^`. */
export interface Surroundings {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const REACH = 8;
const STOP = '^';
// Words that say how exact a figure is, and articles: restating it changes them.
export const LOOSENERS = new Set(
  `about around roughly approximately some nearly almost more less fewer greater than over under above below at least most up to
  just close as many much no an a the estimated well exactly only maximum minimum`.split(/\s+/),
);

/** Surroundings of each figure of a block. `figures` are in the block's prose, in order. */
export function surroundingsOf(
  text: string,
  of: Tokens,
  figures: readonly Figure[],
  european: boolean,
): Surroundings[] {
  if (figures.length === 0) return [];
  const words: string[] = [];
  const places: number[] = [];
  let next = 0;
  for (const lexeme of lexText(text, of, european)) {
    while (next < figures.length && lexeme.start >= (figures[next] as Figure).end) next++;
    const figure = figures[next];
    if (figure !== undefined && lexeme.start >= figure.start) {
      if (places[next] === undefined) {
        places[next] = words.length;
        words.push('#');
      }
    } else if (lexeme.kind !== 'mark') words.push(lexeme.lower);
    else if (lexeme.text === '.' || lexeme.text === '?' || lexeme.text === '!') words.push(STOP);
  }
  return figures.map((_, i) => {
    const at = places[i] ?? 0;
    return { left: walk(words, at, -1), right: walk(words, at, 1) };
  });
}

function walk(words: readonly string[], from: number, by: 1 | -1): string[] {
  const out: string[] = [];
  for (let i = from + by; out.length < REACH; i += by) {
    const word = words[i];
    if (word === undefined) {
      out.push('^');
      break;
    }
    if (LOOSENERS.has(word)) continue;
    out.push(word);
    if (word === STOP) break;
  }
  return out;
}

/** How many words agree, counted outwards from the figure on both sides. */
export function agreement(a: Surroundings, b: Surroundings): { left: number; right: number } {
  return { left: run(a.left, b.left), right: run(a.right, b.right) };
}

function run(a: readonly string[], b: readonly string[]): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  // As far as the sentence goes: as good as a word more.
  return i > 0 && a[i - 1] === STOP ? i + 1 : i;
}

/** The words by which figures in the same place of the story are found. */
export const keys = ({ left, right }: Surroundings): string[] => [
  `${left[1]} ${left[0]}_`,
  `_${right[0]} ${right[1]}`,
  `${left[0]}_${right[0]}`,
];

/** Words agree on either side. */
export function bothSides(a: Surroundings, b: Surroundings): boolean {
  const { left, right } = agreement(a, b);
  return left >= 1 && right >= 1;
}

export function scoreOf(a: Surroundings, b: Surroundings): number {
  const { left, right } = agreement(a, b);
  return left + right;
}

export const NOWHERE: Surroundings = { left: [], right: [] };
