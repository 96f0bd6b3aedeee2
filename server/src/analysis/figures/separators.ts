import { type Article, analysis } from '../../article/article.ts';
import { sign } from '../../article/lexicon.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { tokens } from '../../article/tokens.ts';
import { copy } from '../copy.ts';

const EUROPEAN =
  /(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?:,\d| \d{3}(?![\d.,]))|(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])|\d,\d{1,2}(?=\s?(?:%|€|euros?\b|per ?cent\b|prozent\b|mrd\b|mio\b|mill[ioj]|mili|km\b|kg\b|ha\b|m²))/gi;
const ENGLISH =
  /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)|\d\.\d{1,2}(?=\s?(?:%|million|billion|per ?cent|trillion|bn\b))/g;

/** How many numbers of a paragraph can only be read with European separators, and how many only with English ones. */
const telling = proseAnalysis('telling separators', (text, memo): { european: number; english: number } =>
  (memo.get(tokens, text).signs & DIGIT) !== 0 && hasSeparator(text)
    ? { european: text.match(EUROPEAN)?.length ?? 0, english: text.match(ENGLISH)?.length ?? 0 }
    : NONE,
);

const DIGIT = sign((word, plain) => !plain && /\d/.test(word));

const NONE = { european: 0, english: 0 };

/** A point, a comma or a space between two digits. */
function hasSeparator(text: string): boolean {
  for (const separator of [',', '.']) {
    for (let at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
      if (at + 1 < text.length && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
        return true;
    }
  }
  return false;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/**
 * Whether the copy writes 1.234,5 for one thousand and a bit: by the numbers that can be read one way only, and where there
 * are none by its language.
 */
export const writesEuropean = analysis('writes european', (article: Article): boolean => {
  let european = 0;
  let english = 0;
  for (const found of article.get(copy).ofBlocks.of(telling)) {
    if (found === NONE) continue;
    european += found.european;
    english += found.english;
  }
  if (european > 0 || english > 0) return european > english;
  return article.language !== 'en' && article.language !== 'unknown';
});
