import { type EchoSentence, type EchoStory, textOf } from './story.ts';
import type { SentenceSummary } from './summary.ts';
import { Tally } from './tally.ts';

let kinds = 0;
/** The bits of a small integer, of which each kind takes two. */
const MOST_BITS = 30;

/** A question that a sentence answers by itself, asked once of each for as long as its paragraph stays as it is. */
export class KindOfSentence {
  readonly #is: (text: string, summary: SentenceSummary) => boolean;
  /** Bits of `SentenceSummary.kinds`: it was asked, and it is so. */
  readonly #asked = 1 << kinds++;
  readonly #found = 1 << kinds++;
  readonly #newTally = (): Tally => new Tally();

  constructor(is: (text: string, summary: SentenceSummary) => boolean) {
    if (kinds > MOST_BITS) throw new Error('There are more kinds of sentence than bits.');
    this.#is = is;
  }

  has(story: EchoStory, sentence: EchoSentence): boolean {
    const { summary } = sentence;
    if ((summary.kinds & this.#asked) === 0)
      summary.kinds |= this.#is(textOf(story, sentence), summary) ? this.#asked | this.#found : this.#asked;
    return (summary.kinds & this.#found) !== 0;
  }

  /** Whether the story has as many as `least` of them. */
  isOften(story: EchoStory, least: number): boolean {
    const tally = story.memo.keep(this.#newTally);
    const counts = tally.of(story.sentences, (sentence) => (this.has(story, sentence) ? OF_IT : null));
    return (counts.get(OF_IT) ?? 0) >= least;
  }
}

const OF_IT = 0;
