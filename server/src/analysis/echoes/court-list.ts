import { KindOfSentence } from './kind-of-sentence.ts';
import type { EchoSentence, EchoStory } from './story.ts';

type Pair = { readonly later: EchoSentence; readonly earlier: EchoSentence };

/** "He was given a six-month community order and told to pay £85 costs", "Fined £120 and banned for a year". */
const SENTENCED =
  /^(?:(?:he|she|they|both|both (?:men|women)|each|all \w+|(?:his|her|their) licen[cs]es?)\s+(?:(?:was|were)\s+)?(?:also\s+|then\s+|each\s+|both\s+)?)?(?:fined|jailed|sentenced|disqualified|banned|bailed|remanded|ordered|given|endorsed)\b/i;
const SENTENCE =
  /\b(?:costs|surcharge|compensation|penalty points|licence|license|community (?:order|service)|discharge|suspended|unpaid work|custody|prison|jail|days|weeks|months|years?|bail|fine|restitution|probation)\b|[£$€]\s?\d/i;
const SENTENCES_OF_A_LIST = 3;

/** "Wim Aas, 51, of Mint Street, admitted…" */
const PERSON = /^((?:[A-Z\u00c0-\u00de][^\s,]*\s){1,4}[A-Z\u00c0-\u00de][^\s,]*),\s(?:aged\s)?\d{1,3}\b/;

const sentencing = new KindOfSentence((text) => SENTENCED.test(text) && SENTENCE.test(text));

/** In a list of cases one is given what the other was given: asked of few sentences, so that the list is counted when it first is. */
export class CourtList {
  readonly #story: EchoStory;
  #isList: boolean | undefined;

  constructor(story: EchoStory) {
    this.#story = story;
  }

  /** Of two people it is told what they were sentenced to. */
  holds({ later, earlier }: Pair): boolean {
    if (later.paragraph === earlier.paragraph) return false;
    if (!sentencing.has(this.#story, later) || !sentencing.has(this.#story, earlier)) return false;
    const [a, b] = [this.#personOf(later), this.#personOf(earlier)];
    if (a !== null && b !== null) return a !== b;
    this.#isList ??= sentencing.isOften(this.#story, SENTENCES_OF_A_LIST);
    return this.#isList;
  }

  #personOf({ paragraph }: EchoSentence): string | null {
    return PERSON.exec(this.#story.paragraphs[paragraph]?.block.prose.text ?? '')?.[1] ?? null;
  }
}
