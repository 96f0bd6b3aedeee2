import type { Form } from './forms.ts';
import { Tag, type Word } from './word.ts';

/** Fewest words with a capital after the first for a stretch to be set as a title. */
const FEWEST = 3;

/**
 * Whether the stretch that begins at `from` is set as a title, "Mayor Says Bridge Will Open in May": there a capital says
 * nothing. Every longer word has one, but for prepositions and the like, which `isSmall` tells. A sentence of running text
 * is known for one by its first few words.
 */
export function isTitle(words: readonly Word[], from: number, isSmall: (form: Form) => boolean): boolean {
  let capitals = 0;
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word;
    if (endsStretch(word)) break;
    if (word.tag !== Tag.Noun) continue;
    if (word.text !== word.lower) capitals += i > from ? 1 : 0;
    else if (!isSmall(word.form)) return false;
  }
  return capitals >= FEWEST;
}

/** The words on either side of such a mark are read apart. */
export const endsStretch = ({ tag, text }: Word): boolean =>
  tag === Tag.Mark && (text === '.' || text === '!' || text === '?' || text === ';');
