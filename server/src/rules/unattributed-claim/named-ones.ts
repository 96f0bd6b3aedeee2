import { speechesOf } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import type { Article } from '../../article/article.ts';
import { firstWhere, lastStartingAtOrBefore, type Span } from '../../article/span.ts';
import { KINDS, OFFICE } from './kinds.ts';

/** Whether one who is introduced so is one of a crowd. */
export type IsOne = (introduced: string) => boolean;

/** The crowd's noun in the singular tells one of them: "economists", "Ana Ruiz, an economist at the bank". */
export function oneOfNoun(crowd: string): IsOne | null {
  const noun = wordsOf(crowd).at(-1) ?? '';
  if (!/^\p{L}{3,}s$/u.test(noun)) return null;
  const one = new RegExp(`\\b${noun.slice(0, -1)}\\b`, 'i');
  return (introduced) => one.test(introduced);
}

/** One of the crowd's kind is known by other words: "residents", "Ana Ruiz, who lives on the corner". */
export function oneOfKind(crowd: string): IsOne | null {
  for (const word of wordsOf(crowd)) {
    const known = KINDS.find((kind) => kind.crowd.has(word));
    if (known !== undefined)
      return (introduced) => known.one.test(introduced) && !(known.private && OFFICE.test(introduced));
  }
  return null;
}

const wordsOf = (crowd: string): string[] => crowd.toLowerCase().split(/[^\p{L}]+/u);

const LONGEST_APPOSITION = 60;

/** A source between two places is called by name and said to be one of them. */
export function namesOne(article: Article, from: number, to: number, isOne: IsOne): boolean {
  for (const { start, end } of namedBetween(article, from, to)) {
    const after = /^,?[^,.;:“”"]*/.exec(article.text.slice(end, end + LONGEST_APPOSITION));
    if (isOne(article.text.slice(start, end) + (after?.[0] ?? ''))) return true;
  }
  return false;
}

/** A source between two places is called by name. */
export const namesAnybody = (article: Article, from: number, to: number): boolean =>
  !namedBetween(article, from, to).next().done;

/** Places of sources that are called by name, and begin between two places. */
function* namedBetween(article: Article, from: number, to: number): Generator<Span> {
  const { blocks } = article.get(copy);
  const speeches = speechesOf(article);
  for (let i = lastStartingAtOrBefore(blocks, to); speeches !== null && i >= 0; i--) {
    const { prose, end, role } = blocks[i] as CopyBlock;
    if (end < from) return;
    if (role === 'byline') continue;
    const all = speeches.bySource(i);
    const placeOf = (nth: number): Span => prose.toArticle(all[nth]?.local.source as Span);
    // A long paragraph has thousands.
    for (let nth = firstWhere(all.length, (k) => placeOf(k).start >= from); nth < all.length; nth++) {
      const place = placeOf(nth);
      if (place.start > to) break;
      if (all[nth]?.isNamed) yield place;
    }
  }
}
