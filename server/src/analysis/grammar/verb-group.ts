import { Tag, type Word } from './word.ts';

/** A verb with the auxiliaries and adverbs before it: "has also repeatedly | said". */
export interface VerbGroup {
  /** Index of its first word. */
  readonly from: number;
  readonly passive: boolean;
  /** There is an auxiliary, written out or in a contraction. */
  readonly auxiliary: boolean;
  readonly infinitive: boolean;
  readonly participle: boolean;
  readonly negated: boolean;
  /** "would", "may", "could": said of what might be. */
  readonly modal: boolean;
}

const MODALS = new Set('will would can could may might must shall should ought'.split(' '));
const isNegative = (lower: string): boolean =>
  lower === 'not' || lower === 'never' || lower.endsWith("n't") || lower.endsWith('n’t');

/** Reads leftwards from the verb at `at`, no further than `floor`. */
export function verbGroup(words: readonly Word[], at: number, floor: number): VerbGroup {
  const verb = words[at] as Word;
  let from = at;
  let passive = false;
  let infinitive = false;
  let auxiliary = false;
  let negated = false;
  let modal = false;
  for (let i = at - 1; i >= floor; i--) {
    const word = words[i] as Word;
    if (word.tag === Tag.Adverb) {
      negated ||= isNegative(word.lower);
      continue;
    }
    if (word.tag === Tag.Be || word.tag === Tag.Auxiliary) {
      if (word.tag === Tag.Be && !auxiliary && verb.tag === Tag.Past) passive = true;
      auxiliary = true;
      negated ||= isNegative(word.lower);
      modal ||= MODALS.has(word.lower);
      from = i;
      continue;
    }
    if (word.tag === Tag.To && isHabit(words, i, floor)) {
      auxiliary = true;
      from = i - 1;
    } else if (word.tag === Tag.To && !auxiliary) {
      infinitive = true;
      from = i;
    } else if (word.tag === Tag.Contraction) auxiliary = true;
    break;
  }
  // Adverbs before the first auxiliary belong to the group: "also said".
  while (from - 1 >= floor && (words[from - 1] as Word).tag === Tag.Adverb) from--;
  return {
    from,
    passive,
    auxiliary,
    infinitive,
    participle: verb.tag === Tag.Ing && !auxiliary,
    negated,
    modal,
  };
}

/** "she used to | say", "he likes to | say" */
export function isHabit(words: readonly Word[], at: number, floor: number): boolean {
  const habit = at > floor ? (words[at - 1] as Word).lower : '';
  return habit === 'used' || (/^(?:like|love)[sd]?$/.test(habit) && words[at + 1]?.lower === 'say');
}
