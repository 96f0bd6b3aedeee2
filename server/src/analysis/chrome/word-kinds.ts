import { codeAt } from '../../article/characters.ts';
import { folded } from './characters.ts';
import { FUNCTION_WORD_LISTS } from './function-words.ts';
import { WordSets } from './word-sets.ts';

/** Hash of a word by itself. */
export const hashOf = (word: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ folded(codeAt(word, i)), 0x01000193);
  return h >>> 0;
};

/** What a word is, as bits. */
export const FUNCTION_WORD = 1;
export const SECOND_PERSON = 2;
export const FIRST_PERSON = 4;
export const THIRD_PERSON = 8;
export const MONTH = 16;
export const wordSets = new WordSets();
const addWords = (set: number, words: string): void => {
  for (const word of words.split(' ')) wordSets.add(hashOf(word), set);
};
addWords(FUNCTION_WORD, FUNCTION_WORD_LISTS.join(' '));
addWords(SECOND_PERSON, 'you your our us we yours ours my');
addWords(FIRST_PERSON, "i me my mine i'm i've i'd im ive");
addWords(THIRD_PERSON, 'he she they his her their him them it its who');
addWords(
  MONTH,
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ago',
);
