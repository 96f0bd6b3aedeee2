import type { Span } from '../../../article/span.ts';
import type { Quantity } from './quantity.ts';

/** What one figure of a sentence is told of: who, what and when. Words are stems. */
export interface Frame {
  /** Words of its own part of the sentence. */
  readonly own: ReadonlySet<string>;
  /** With what it takes over from the part before: "Varga owns 30 boats and Lindqvist 12". */
  readonly full: ReadonlySet<string>;
  /** Years, months, quarters it is for: "y2020", "m11", "q3". */
  readonly when: ReadonlySet<string>;
  /** The time is no plain "in 2020": "since 2020", "the year before". */
  readonly looseWhen: boolean;
  /** The words that stand with it between two commas. */
  readonly near: ReadonlySet<string>;
  /** Those of `near` that may say whose it is: no possessives, nobody who only says so. */
  readonly holders: ReadonlySet<string>;
  /** All words of the sentence, or of what stands between two semicolons. */
  readonly about: ReadonlySet<string>;
  /** Figures of other kinds in its part. */
  readonly beside: readonly Quantity[];
  /** The earlier figure of two: "up from 51% in September". */
  readonly former: boolean;
  /** "Fell to 38.2 million": what it is now, for no other time. */
  readonly latest: boolean;
  /** "In the previous year": beside it, and of no other figure. */
  readonly past: boolean;
  /** Words with a capital that do not open the sentence. */
  readonly capitals: ReadonlySet<string>;
  /** Stem of what it counts. */
  readonly counts: string | null;
  /** The nouns it hangs on: "12 boats", "a budget of $12 million". */
  readonly heads: ReadonlySet<string>;
  /** Figures of the sentence are parts of others: "40 boats, including 12 ferries". */
  readonly hasParts: boolean;
  /** Its sentence: the same object for figures of one sentence. */
  readonly sentence: Span;
}
