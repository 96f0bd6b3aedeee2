/**
 * Log odds from which a line is furniture that may go unasked. Set for writers, who forgive a line left behind sooner than
 * a line lost: tuned on pages of some of the sites that the model learned from, and measured on the others.
 */
export interface Limits {
  /** Above the story, far below it, and soon below it, where it may go on after a box; and there, of a line of prose. */
  above: number;
  below: number;
  near: number;
  prose: number;
  /** Next to the story, where headlines, labels, names and notes on the writer stand. */
  seam: number;
  /** Of a sentence amid the story or soon below it. */
  sentence: number;
  /** Amid the story, where a mistake costs copy; and by itself there, where nothing around it vouches for it. */
  inside: number;
  stray: number;
  /** Of a list cast in one mould, on the average. */
  list: number;
  /** From which it is worth asking about. */
  ask: number;
}

/** Where a line stands. */
export type Place = Exclude<keyof Limits, 'list' | 'ask'>;

/** By how much of a page was pasted. The less of it is plainly furniture, the likelier what looks like it is copy. */
export const LIMITS = {
  page: {
    above: -0.6,
    below: -2.2,
    near: 0.6,
    prose: 0.3,
    seam: 1.6,
    sentence: 1.8,
    inside: 1.2,
    stray: 1.2,
    list: -1.3,
    ask: 0.5,
  },
  part: {
    above: 0,
    below: 0.3,
    near: 0.3,
    prose: 0.4,
    seam: 0.3,
    sentence: 1.2,
    inside: 1,
    stray: 1,
    list: -0.3,
    ask: -0.4,
  },
  story: {
    above: 1.6,
    below: 1.8,
    near: 1.8,
    prose: 2.2,
    seam: 2.1,
    sentence: 2.2,
    inside: 1.4,
    stray: 2.5,
    list: 0.7,
    ask: 1.2,
  },
};

/** From which what looks like a name or a day below the headline is something else. */
export const NO_NAME = 2.5;

/** Where the words of a line begin to speak for page furniture. */
export const PAGE_WORDS = 0.6;

/** And where hardly anything else says them. */
export const PLAIN_WORDS = 2;

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
