import { proseAnalysis } from '../../article/memo.ts';
import { type Term, termAt } from './lexicon.ts';

/** The words of a paragraph: what they are and where they start in its prose. */
export interface Words {
  readonly terms: readonly Term[];
  readonly starts: readonly number[];
}

export const words = proseAnalysis('echo words', scanWords);

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  // Letters beyond ASCII; general punctuation, symbols and emoji (surrogates) are none.
  (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x303f) && (c < 0xd800 || c > 0xf8ff));
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** Words and numbers: inner apostrophes, the points of acronyms and the separators of figures belong to them. */
export function scanWords(text: string): Words {
  const terms: Term[] = [];
  const starts: number[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (!isLetter(c) && !isDigit(c)) {
      i++;
      continue;
    }
    const end = isDigit(c) ? endOfNumber(text, i) : endOfWord(text, i);
    terms.push(termAt(text, i, end));
    starts.push(i);
    i = end;
  }
  return { terms, starts };
}

function endOfNumber(text: string, from: number): number {
  let i = from;
  for (;;) {
    const c = text.charCodeAt(i);
    if (isDigit(c) || isLetter(c)) i++;
    else if ((c === 44 || c === 46) && isDigit(text.charCodeAt(i + 1))) i++;
    else return i;
  }
}

function endOfWord(text: string, from: number): number {
  let i = from;
  for (;;) {
    const c = text.charCodeAt(i);
    if (isLetter(c) || isDigit(c)) i++;
    else if (isApostrophe(c) && isLetter(text.charCodeAt(i + 1))) i++;
    else if (c === 46 && isAcronymPoint(text, i)) i++;
    else return i;
  }
}

/** The point of "U.S.": after a lone capital that begins the word or follows a point. */
function isAcronymPoint(text: string, at: number): boolean {
  const letter = text.charCodeAt(at - 1);
  if (letter < 65 || letter > 90) return false;
  const before = text.charCodeAt(at - 2);
  if (before === 46) return true;
  return !isLetter(before) && !isDigit(before) && text.charCodeAt(at + 2) === 46;
}
