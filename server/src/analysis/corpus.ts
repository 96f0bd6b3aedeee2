import type { Article } from '../article/article.ts';
import { Memo } from '../article/memo.ts';
import type { Span } from '../article/span.ts';
import { type CopyBlock, copy } from './copy.ts';
import { isFormula } from './echoes/formulas.ts';
import { paragraphSummary } from './echoes/summary.ts';
import { fingerprints } from './winnow.ts';

/** A paragraph of another article that says the same. */
export interface PlaceElsewhere extends Span {
  /** The name under which the other article was added. */
  readonly name: string;
  /** Share of the paragraph's fingerprints that stand there, 0 to 1. */
  readonly share: number;
}

export interface RepeatElsewhere {
  readonly block: CopyBlock;
  /** The earliest added first. */
  readonly places: readonly PlaceElsewhere[];
}

export interface AcrossOptions {
  /** Shorter paragraphs may stand in several articles. */
  readonly minWords: number;
  /** Paragraphs that the house sets under or into many articles. */
  readonly houseBoilerplate: readonly string[];
}

interface Filed extends Span {
  /** Index of the article. */
  readonly of: number;
  /** How many fingerprints it has. */
  readonly marks: number;
}

/** A passage of so many fingerprints, some forty words, is no name or title that two paragraphs hold… */
const PASSAGE = 6;
/** …and makes a paragraph a repeat if it is such a share of it; of fewer half, and of two alone more than that. */
const PASSAGE_SHARE = 0.4;
const LEAST_SHARE = 0.5;
const LEAST_SHARED = 2;
/** A paragraph that stands in a longer one: of its fingerprints so many, and such a share, stand there. */
const LEAST_HELD = 4;
const HELD_SHARE = 0.6;
/** A fingerprint remembers its first places; what stands in more articles is found by them all the same. */
const PLACES_KEPT = 8;
const SHORTEST_FILED = 10;

/**
 * The articles of a folder, by the fingerprints of their paragraphs. First `add` each one, in the order in which they
 * were written (or of their paths); then ask of each what it says again of those added before it. Time and memory
 * are linear in the words of the corpus; the texts themselves are not kept.
 */
export class Corpus {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #filed: Filed[] = [];
  readonly #index = new Map<number, number[]>();

  /** `name`: a path or id, once only. */
  add(name: string, article: Article): void {
    if (this.#numbers.has(name)) throw new Error(`${name} is in the corpus already`);
    const of = this.#names.push(name) - 1;
    this.#numbers.set(name, of);
    for (const block of article.get(copy).paragraphs) {
      const { text } = block.prose;
      if (article.of(paragraphSummary, text).wordCount < SHORTEST_FILED) continue;
      const marks = article.of(fingerprints, text);
      const number = this.#filed.push({ of, start: block.start, end: block.end, marks: marks.length }) - 1;
      for (const mark of marks) this.#file(mark, number);
    }
  }

  has(name: string): boolean {
    return this.#numbers.has(name);
  }

  #file(fingerprint: number, number: number): void {
    const places = this.#index.get(fingerprint);
    if (places === undefined) this.#index.set(fingerprint, [number]);
    else if (places.length < PLACES_KEPT) places.push(number);
  }

  /** The paragraphs of an article that stand in one added before it; in any, when it was not added itself. */
  repeats(name: string, article: Article, { minWords, houseBoilerplate }: AcrossOptions): RepeatElsewhere[] {
    const own = this.#numbers.get(name) ?? this.#names.length;
    const boilerplate = new Set(houseBoilerplate.flatMap((text) => [...new Memo().get(fingerprints, text)]));
    return article.get(copy).paragraphs.flatMap((block) => {
      const { text } = block.prose;
      const { wordCount } = article.of(paragraphSummary, text);
      if (wordCount < minWords || isFormula(text, wordCount)) return [];
      const marks = article.of(fingerprints, text);
      if (isMostly(marks, boilerplate)) return [];
      const places = this.#places(own, marks);
      return places.length > 0 ? [{ block, places }] : [];
    });
  }

  #places(own: number, marks: Uint32Array): PlaceElsewhere[] {
    const shared = new Map<number, number>();
    for (const mark of marks) {
      for (const number of this.#index.get(mark) ?? []) {
        if ((this.#filed[number] as Filed).of < own) shared.set(number, (shared.get(number) ?? 0) + 1);
      }
    }
    return [...shared]
      .filter(([number, count]) => isRepeat(count, marks.length, (this.#filed[number] as Filed).marks))
      .sort(([a], [b]) => a - b)
      .map(([number, count]) => {
        const { of, start, end } = this.#filed[number] as Filed;
        return { name: this.#names[of] as string, start, end, share: count / marks.length };
      });
  }
}

/** By the fingerprints that two paragraphs share, those of the one that is looked at, and those of the other. */
function isRepeat(shared: number, own: number, others: number): boolean {
  if (shared >= PASSAGE && shared >= own * PASSAGE_SHARE) return true;
  if (shared >= LEAST_HELD && shared >= others * HELD_SHARE) return true;
  const half = own * LEAST_SHARE;
  return shared > LEAST_SHARED ? shared >= half : shared === LEAST_SHARED && shared > half;
}

function isMostly(marks: Uint32Array, of: ReadonlySet<number>): boolean {
  if (of.size === 0) return false;
  let held = 0;
  for (const mark of marks) if (of.has(mark)) held++;
  return held >= marks.length * LEAST_SHARE;
}
