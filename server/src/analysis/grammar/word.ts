import type { Span } from '../../article/span.ts';
import type { Form } from './forms.ts';

/** A run of words by index: `from` inside, `to` outside. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

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

/** Several parts of speech as bits of a number. */
export type Tags = number;

export const tags = (...all: readonly Tag[]): Tags => all.reduce((bits: Tags, tag) => bits | (1 << tag), 0);

export const isOneOf = (tag: Tag, all: Tags): boolean => ((all >> tag) & 1) === 1;

/** A word, number, mark, or a whole quotation (its text is the stop before its closing mark), with its part of speech. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly form: Form;
  tag: Tag;
}

/** The word at a place, or undefined outside: `words[-1]` takes V8 a hundred times as long as any other read. */
export const wordAt = (words: readonly Word[], i: number): Word | undefined =>
  i >= 0 && i < words.length ? words[i] : undefined;

/** What stands in quotation marks. */
export const QUOTED = tags(Tag.Quote, Tag.Term);

/** A sentence as a run of words, with what all its words are together: asked before any of them is looked at. */
export interface Sentence extends Run {
  /** Which of Quote and Term are among them. */
  readonly quotations: Tags;
  /** The word classes that they are in: see `wordClass`. */
  readonly classes: number;
}

export const isPossessive = (word: Word): boolean => word.form.possessive;
