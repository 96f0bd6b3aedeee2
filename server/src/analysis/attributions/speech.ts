import type { Span } from '../../article/span.ts';
import type { Speech as Heard, Source } from './conversation.ts';
import type { Resolved } from './names.ts';
import type { LocalAttribution } from './paragraph.ts';
import type { SourceWords } from './source.ts';
import type { Speeches } from './speeches.ts';

/** A quotation of a block, in its prose. */
export interface Given extends Span {
  readonly block: number;
}

/** An attribution of one version of the article: whose name it is, is found out when it is asked. */
export class Speech implements Heard, Source {
  /** Index of its block, and its own among the sources that are asked for there. */
  readonly block: number;
  readonly index: number;
  readonly local: LocalAttribution;
  readonly words: SourceWords | null;
  /** Quotations of later paragraphs that go on with what is said. */
  readonly given: Given[] = [];
  readonly #speeches: Speeches;

  constructor(
    block: number,
    index: number,
    local: LocalAttribution,
    words: SourceWords | null,
    speeches: Speeches,
  ) {
    this.block = block;
    this.index = index;
    this.local = local;
    this.words = words;
    this.#speeches = speeches;
  }

  get source(): Speech | null {
    return this.words === null ? null : this;
  }

  /** A crowd: one of it has a voice of his own, though he is nobody that one could ask. */
  get isVague(): boolean {
    return this.words?.isVague === true && !ONE.test(this.words.lower);
  }

  /** Its source is called by a name, or by a word that stands for one. */
  get isNamed(): boolean {
    switch (this.words?.reading.kind) {
      case 'name':
      case 'called':
        return true;
      case 'described':
        return this.words.reading.role !== null && this.resolved.kind === 'named';
      default:
        return false;
    }
  }

  /** Kind and fullest name of its source in the article. */
  get resolved(): Resolved {
    return this.#speeches.resolve(this);
  }

  get name(): string {
    return this.resolved.name;
  }

  get asks(): boolean {
    const { cue } = this.local;
    return cue !== null && this.words !== null && ASKS.test(this.words.paragraph.slice(cue.start, cue.end));
  }

  get isEmpty(): boolean {
    return this.local.content.length + this.given.length === 0;
  }

  /** What of a block is in it, as spans of its prose. */
  saidOf(block: number): readonly Span[] {
    const given = this.given.filter((quotation) => quotation.block === block);
    return block === this.block ? [...this.local.content, ...given] : given;
  }

  /** Where its content begins, as far as it has any. */
  get opening(): Pick<Given, 'block' | 'start'> {
    const { content } = this.local;
    if (content.length > 0)
      return { block: this.block, start: Math.min(...content.map(({ start }) => start)) };
    return this.given[0] ?? { block: this.block, start: 0 };
  }
}

/** The content of one begins above that of the other. */
export function beginsBefore(one: Speech, other: Speech): boolean {
  const [a, b] = [one.opening, other.opening];
  return a.block === b.block ? a.start < b.start : a.block < b.block;
}

const ONE = /^(?:one|an?|another)\s/;
const ASKS = /^(?:asks?|asked|inquired?|wondered)$/i;
