import type { Form } from './forms.ts';
import { Tag, type Word } from './word.ts';

/** Fewest words with a capital after the first for a stretch to be set as a title. */
const FEWEST = 3;

/**
 * Which words stand in a stretch that is set as a title, "Mayor Says Bridge Will Open in May": there a capital says
 * nothing. Every longer word has one, but for prepositions and the like, which `isSmall` tells. Null where there is none.
 */
export function titledWords(words: readonly Word[], isSmall: (form: Form) => boolean): Uint8Array | null {
  let titled: Uint8Array | null = null;
  let from = 0;
  let capitals = 0;
  let plain = false;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    if (word !== undefined && !endsStretch(word)) {
      if (word.tag !== Tag.Noun) continue;
      if (word.text !== word.lower) capitals += i > from ? 1 : 0;
      else if (!isSmall(word.form)) plain = true;
      continue;
    }
    if (!plain && capitals >= FEWEST) {
      titled ??= new Uint8Array(words.length);
      titled.fill(1, from, i);
    }
    from = i + 1;
    capitals = 0;
    plain = false;
  }
  return titled;
}

const endsStretch = ({ tag, text }: Word): boolean =>
  tag === Tag.Mark && (text === '.' || text === '!' || text === '?' || text === ';');
