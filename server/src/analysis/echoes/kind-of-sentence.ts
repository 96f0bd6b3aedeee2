import { type EchoSentence, type EchoStory, textOf } from './story.ts';
import type { SentenceSummary } from './summary.ts';

/** A question that the text of a sentence answers, asked once of each for as long as its paragraph stays as it is. */
export class KindOfSentence {
  readonly #is: (text: string) => boolean;
  readonly #known = new WeakMap<SentenceSummary, boolean>();

  constructor(is: (text: string) => boolean) {
    this.#is = is;
  }

  has(story: EchoStory, sentence: EchoSentence): boolean {
    const known = this.#known.get(sentence.summary);
    if (known !== undefined) return known;
    const answer = this.#is(textOf(story, sentence));
    this.#known.set(sentence.summary, answer);
    return answer;
  }

  /** Whether the story has as many as `least` of them. */
  isOften(story: EchoStory, least: number): boolean {
    let found = 0;
    return story.sentences.some((sentence) => this.has(story, sentence) && ++found >= least);
  }
}
