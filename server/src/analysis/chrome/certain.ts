import { BESIDE_NETWORKS, CERTAIN, NETWORKS } from './certain-phrases.ts';
import { PhraseList } from './phrase-list.ts';
import { type LineShape, lineShape, S } from './shape.ts';

const phrases = new PhraseList<true>();
for (const list of CERTAIN) phrases.addAll(list, true);

const wordsOf = (list: string): number[] => list.split('|').flatMap((name) => [...lineShape(name).words]);
const networks = new Set(wordsOf(NETWORKS));
const besideNetworks = new Set(wordsOf(BESIDE_NETWORKS));

const GLUED_BAR = new RegExp(
  `^(?:(?:${NETWORKS}|x|e-?mail|copy ?link|threads|instagram|print|more)[\\s|/,·•&]*)+$`,
  'i',
);
/** "(AP Photo/Jane Doe)" by itself: a credit whose picture and caption are elsewhere. */
const CREDIT =
  /^\((?:(?:AP|AFP|EPA|Reuters|PA|Getty)(?: Photo| Images)?\/[^()]{2,60}|[^()]{2,40}\/(?:AP|AFP|Reuters|Getty Images|EPA)(?: via [^()]{2,20})?)\)$/;
const LONGEST = 90;
const LONGEST_BAR = 14;

/**
 * True for lines that are furniture whatever stands around them. `text`: the line as it stands. What somebody is quoted
 * as saying is never certain.
 */
export function isCertain(text: string, { words, shape }: LineShape): boolean {
  if (words.length === 0 || words.length > LONGEST) return false;
  if ((shape[S.quotes] as number) === 0) {
    let found = false;
    phrases.each(words, () => {
      found = true;
    });
    if (found) return true;
  }
  if (words.length > LONGEST_BAR) return false;
  return isShareBar(text, words, shape) || CREDIT.test(text.trim());
}

function isShareBar(text: string, words: Uint32Array, shape: Float32Array): boolean {
  let names = 0;
  for (const word of words) {
    if (networks.has(word)) names++;
    else if (!besideNetworks.has(word)) return (shape[S.glued] as number) >= 2 && GLUED_BAR.test(text.trim());
  }
  return names >= 2;
}
