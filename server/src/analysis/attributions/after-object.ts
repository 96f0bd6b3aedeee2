import { type Run, Tag, type Word } from '../grammar/word.ts';
import { CROWD } from './classes.ts';

/** "a plan | critics | call a raid": no one crowd has a plural for its noun, so what stands before is what they call so. */
export function afterObject(words: readonly Word[], { from, to }: Run): Run | null {
  if (to - from < 3 || ((words[to - 1] as Word).form.classes & CROWD) === 0) return null;
  if (THINGS.has((words[to - 2] as Word).lower)) return { from: to - 1, to };
  const { lower } = words[from] as Word;
  if (lower !== 'a' && lower !== 'an') return null;
  for (let i = from + 1; i < to - 1; i++) {
    const { tag, lower: counted } = words[i] as Word;
    if (tag === Tag.Preposition || tag === Tag.Number || COUNTS.has(counted)) return null;
  }
  return { from: to - 1, to };
}

/** "one thing | critics agree on" */
const THINGS = new Set('thing things reason reasons result results'.split(' '));
/** "a few critics", "a dozen experts" */
const COUNTS = new Set('few dozen hundred thousand million couple score lot'.split(' '));
