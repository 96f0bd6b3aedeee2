import { CourtList } from './court-list.ts';
import { Steps } from './steps.ts';
import type { EchoSentence, EchoStory } from './story.ts';

/** What is told in the same words each time it is done: sentences passed on one after another, the steps of a recipe. */
export class Routine {
  readonly #cases: CourtList;
  readonly #steps: Steps;

  constructor(story: EchoStory) {
    this.#cases = new CourtList(story);
    this.#steps = new Steps(story);
  }

  holds(pair: { readonly later: EchoSentence; readonly earlier: EchoSentence }): boolean {
    return this.#steps.hold(pair) || this.#cases.holds(pair);
  }
}
