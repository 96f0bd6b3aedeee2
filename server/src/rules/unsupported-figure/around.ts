import type { CopyBlock } from '../../analysis/copy.ts';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { isOfMarkets } from './market.ts';

// No sentence of a story is longer; what is (a table on one line) is not read whole for each of its figures.
const FAR = 600;

/** The words around a figure in lower case, as far as they are near: read when first asked, for of many figures its kind tells enough. */
export class Around {
  /** It stands in a report of a day's trading. */
  readonly ofMarkets: boolean;
  readonly #text: string;
  readonly #block: CopyBlock;
  readonly #figure: Span;
  readonly #start: number;
  readonly #end: number;
  #sentence: string | undefined;
  #before: string | undefined;
  #after: string | undefined;
  #paragraph: string | undefined;

  constructor(article: Article, block: CopyBlock, figure: Span) {
    this.ofMarkets = article.get(isOfMarkets);
    this.#text = article.text;
    this.#block = block;
    this.#figure = figure;
    const sentence = sentencePlace(block, figure);
    this.#start = Math.max(sentence.start, figure.start - FAR);
    this.#end = Math.min(sentence.end, figure.end + FAR);
  }

  get sentence(): string {
    this.#sentence ??= this.#text.slice(this.#start, this.#end).toLowerCase();
    return this.#sentence;
  }

  /** What comes before the figure in its sentence. */
  get before(): string {
    this.#before ??= this.sentence.slice(0, this.#figure.start - this.#start);
    return this.#before;
  }

  /** What comes after it. */
  get after(): string {
    this.#after ??= this.sentence.slice(this.#figure.end - this.#start);
    return this.#after;
  }

  get paragraph(): string {
    if (this.#paragraph === undefined) {
      const start = Math.max(this.#block.start, this.#figure.start - FAR);
      const end = Math.min(this.#block.end, this.#figure.end + FAR);
      this.#paragraph = this.#text.slice(start, end).toLowerCase();
    }
    return this.#paragraph;
  }
}

/** The sentence that a figure stands in, or its block where it reaches beyond. */
export function sentencePlace(block: CopyBlock, figure: Span): Span {
  const sentence = block.prose.lastStartingAtOrBefore(block.sentences, figure.start);
  const place = sentence === undefined ? block : block.prose.toArticle(sentence);
  return figure.end <= place.end ? place : block;
}
