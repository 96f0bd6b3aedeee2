import { S } from './shape-columns.ts';

/** What a line is as a sentence. */
const NO_SENTENCE = 0;
export const PLAIN_SENTENCE = 1;
/** "Sign up for our letter." */
const TO_READER = 2;
/** "Tulsa: Hosts Memphis on Sunday.", "• Heard that the bridge stays shut." */
export const NOTE = 3;

const FEWEST_WORDS = 4;
/** Of a sentence's words, those that tie it together ("the", "of", "was"), and those with a capital. */
const LEAST_TIES = 0.15;
const MOST_CAPITALS = 0.5;
/** Words of the label of a note: "Next sale", "Brief scores". */
const LONGEST_LABEL = 3;
const FEWEST_OF_NOTE = 5;

/** Told by all other columns of its shape. */
export function sentenceOf(shape: Float32Array): number {
  const words = shape[S.words] as number;
  const ending = shape[S.ending] as number;
  if (words < FEWEST_WORDS || ending === 0 || ending > 2) return NO_SENTENCE;
  if (shape[S.address] !== 0 || shape[S.copyright] !== 0) return NO_SENTENCE;
  const toReader = shape[S.secondPerson] !== 0 && shape[S.quotes] === 0;
  if (
    shape[S.bullet] === 0 &&
    (shape[S.functionShare] as number) >= LEAST_TIES &&
    ((shape[S.capitalised] as number) <= MOST_CAPITALS || (shape[S.quotes] as number) > 1)
  )
    return toReader ? TO_READER : PLAIN_SENTENCE;
  const colonAt = shape[S.colonAt] as number;
  const isNote = (shape[S.bullet] as number) > 0 || (colonAt > 0 && colonAt <= LONGEST_LABEL);
  if (ending !== 1 || words < FEWEST_OF_NOTE || !isNote) return NO_SENTENCE;
  return toReader ? TO_READER : NOTE;
}
