import type { Span } from '../../article/span.ts';
import type { Form } from './forms.ts';

/** Parts of speech, as coarse as attribution needs them. */
export const Tag = {
  Mark: 0,
  Noun: 1,
  Name: 2,
  Pronoun: 3,
  Determiner: 4,
  Number: 5,
  Adjective: 6,
  Adverb: 7,
  Preposition: 8,
  Conjunction: 9,
  Subordinator: 10,
  Wh: 11,
  Be: 12,
  Auxiliary: 13,
  Verb: 14,
  Ing: 15,
  Past: 16,
  To: 17,
  That: 18,
  Time: 19,
  Quote: 20,
  Contraction: 21,
  /** A few words in quotation marks that stand in the sentence as a noun: a title, a term. */
  Term: 22,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** A word, number, mark, or a whole quotation (its text is the stop before its closing mark), with its part of speech. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly form: Form;
  tag: Tag;
}

export const isPossessive = (word: Word): boolean => word.form.possessive;
