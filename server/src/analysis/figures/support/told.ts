import type { Asked } from './derived.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';

/** The sentence of the copy that a figure stands in. */
export interface Told extends Asked {
  /** What the figure is told of there. */
  readonly frame: Frame | null;
}

export const UNTOLD: Told = {
  text: '',
  stems: () => new Set(),
  own: () => new Set(),
  beside: () => [],
  frame: null,
};

/** What is asked only where the figure does not simply stand in the source. */
export type Later = Pick<
  Reading,
  'asked' | 'store' | 'derived' | 'slipped' | 'fitting' | 'rival' | 'turned' | 'other'
>;

export const NOTHING: Later = {
  asked: UNTOLD,
  store: { sentences: [], holding: () => [], counting: () => [] },
  derived: () => null,
  slipped: () => null,
  fitting: () => null,
  rival: () => null,
  turned: () => null,
  other: () => null,
};
