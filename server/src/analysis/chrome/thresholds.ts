/**
 * Log odds from which a line is furniture that may go unasked. Set for writers, who forgive a line left behind sooner than
 * a line lost: tuned on pages of some of the sites that the model learned from, and measured on the others.
 */
export interface Limits {
  /** Above the story and below it; and there, of a line that reads like copy. */
  above: number;
  below: number;
  prose: number;
  /** Amid the story, where a mistake costs copy; and by itself there, where nothing around it vouches for it. */
  inside: number;
  stray: number;
  /** Of a list cast in one mould, on the average. */
  list: number;
  /** From which it is worth asking about. */
  ask: number;
}

/** By how much of a page was pasted. The less of it is plainly furniture, the likelier what looks like it is copy. */
export const LIMITS = {
  page: { above: -0.6, below: -1.5, prose: 0.3, inside: 0.6, stray: 0.4, list: -1.3, ask: 0.5 },
  part: { above: -0.3, below: 0.1, prose: 0.4, inside: -0.4, stray: -0.1, list: -1.1, ask: -0.4 },
  story: { above: 1.8, below: 1.9, prose: 2.2, inside: 1.5, stray: 1.9, list: 0.7, ask: 1 },
};

/** From which a sentence that follows upon the story's goes unasked. */
export const SENTENCE = 1.4;

/** From which what looks like a name or a day below the headline is something else. */
export const NO_NAME = 2.5;

/** Where the words of a line begin to speak for page furniture. */
export const PAGE_WORDS = 0.6;

/** What a line is worth to the stretch that is taken for the story. */
export const STORY = {
  /** Words that count, of a line that is surely copy. */
  mostWords: 60,
  /** What a line that is surely furniture costs. */
  cost: 30,
  /** Log odds that make sure. */
  sure: 2.7,
};

/** Lists of lines cast in one mould. */
export const LISTS = {
  shortest: 10,
  mostWords: 20,
  /** Other lines that may stand between two of the list. */
  mostOdd: 3,
};
