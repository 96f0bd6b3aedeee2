import { KindOfSentence } from './kind-of-sentence.ts';
import type { EchoSentence, EchoStory } from './story.ts';

/** Says that it sums up… */
const SUMS_UP =
  /^(?:so,? |and,? )?(?:in (?:conclusion|summary|closing|sum|short|essence)|to (?:sum up|conclude|summari[sz]e|recap|wrap up)|overall|ultimately|all in all)\b/i;
/** …or turns to the reader with what was told: "As the debate continues, …", "It is worth noting that…" */
const TAKES_LEAVE =
  /^(?:in the end|moving forward|going forward|looking ahead|for now|it (?:is|remains) (?:worth noting|important to (?:note|remember))|as (?:the|this|these|it)\b[^,.]{0,40} (?:continues?|unfolds?|evolves?|moves? (?:ahead|forward)|looks? ahead))\b/i;
/** A section of its own for that. */
const CONCLUSION =
  /^(?:#+ +)?(?:(?:in )?(?:conclusion|summary|closing)|(?:a |some )?(?:final|closing|concluding) (?:thoughts|remarks|words?)|key takeaways?|takeaways?|the (?:takeaways?|bottom line)|bottom line|wrapping up)[.:]?$/i;

const sumsUp = new KindOfSentence((text) => SUMS_UP.test(text));
const takesLeave = new KindOfSentence((text) => TAKES_LEAVE.test(text));

const CLOSING_SENTENCES = 6;
const CLOSING_PARAGRAPHS = 2;

/** The end of a story, where drafts say again what they have said. */
export class Ending {
  readonly #story: EchoStory;
  /** First paragraph under a heading that announces a conclusion, if that is the last heading. */
  #conclusion: number | null = null;

  constructor(story: EchoStory) {
    this.#story = story;
  }

  /** It says that it sums up, or stands where something does that says so. */
  sumsUp(later: EchoSentence): boolean {
    const { sentences } = this.#story;
    if (later.number >= sentences.length - CLOSING_SENTENCES) {
      if (sumsUp.has(this.#story, later) || takesLeave.has(this.#story, later)) return true;
      if (this.#toEnd(later) < CLOSING_PARAGRAPHS && sumsUp.has(this.#story, this.#opens(later))) return true;
    }
    return later.paragraph >= this.#concludesFrom();
  }

  /** How many paragraphs stand after its own. */
  #toEnd({ paragraph }: EchoSentence): number {
    return this.#story.paragraphs.length - 1 - paragraph;
  }

  /** The first sentence of its paragraph that is long enough to be compared. */
  #opens({ number, paragraph }: EchoSentence): EchoSentence {
    const { sentences } = this.#story;
    let first = number;
    while (first > 0 && sentences[first - 1]?.paragraph === paragraph) first--;
    return sentences[first] as EchoSentence;
  }

  #concludesFrom(): number {
    this.#conclusion ??= conclusionOf(this.#story);
    return this.#conclusion;
  }
}

/** Index of the first paragraph of a last section that concludes; beyond all of them where there is none. */
function conclusionOf({ blocks, paragraphs }: EchoStory): number {
  const heading = blocks.findLast(({ role }) => role === 'heading');
  if (heading === undefined || !CONCLUSION.test(heading.prose.text.trim())) return paragraphs.length;
  let first = paragraphs.length;
  while (first > 0 && (paragraphs[first - 1]?.block.index ?? 0) > heading.index) first--;
  return first;
}
