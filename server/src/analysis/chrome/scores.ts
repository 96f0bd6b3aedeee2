import { CONTEXT_SIZE, readContext, readTopics, TOPICS, TOPICS_SIZE } from './context.ts';
import { type Extent, extentOf, isPlainPage } from './extent.ts';
import { cut } from './first-look.ts';
import { type Forest, Questions, Scorer } from './forest.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';
import type { About, Replaced } from './replace-line.ts';
import { SecondLook } from './second-look.ts';

/** Log odds given to lines deep in prose, which are not judged one by one. */
export const DEEP = -6;

/** Log odds that each line is furniture, and how much of a page it is that they were pasted with. */
export interface Judged {
  readonly scores: Float32Array;
  readonly extent: Extent;
  /** Plainly a page, which was looked at once. */
  readonly plain: boolean;
}

const topics = new Float32Array(TOPICS_SIZE);

/** Judges pages by a model; what was said of a page is kept from version to version, for each round of its own. */
export class Judging {
  readonly #model: Model;
  #questions: Questions | null = null;
  readonly #rounds: { first: Float32Array; second: SecondLook }[] = [];

  constructor(model: Model) {
    this.#model = model;
  }

  judge(page: Page, round: number, replaced: Replaced | null): Judged {
    const { forest, partForest } = this.#model;
    const known = this.#rounds[round];
    if (known === undefined || replaced === null) {
      const made = { first: scoreLines(page, forest), second: new SecondLook(partForest) };
      this.#rounds[round] = made;
      return judged(page, made.first, made.second, null);
    }
    const { first, second } = known;
    const anew = [...replaced.anew, ...this.#toldAnew(page, replaced.about)];
    const before = anew.map((i) => first[i] as number);
    for (const i of anew) first[i] = DEEP;
    scoreThese(
      page,
      anew.filter((i) => page.deep[i] === 0),
      forest,
      first,
    );
    const isSame = anew.every((i, n) => cut(first[i] as number) === cut(before[n] as number));
    return judged(page, first, second, isSame ? replaced : null);
  }

  /** Of lines of which only the topics come to something else, those of which a tree asks about that. */
  #toldAnew(page: Page, { lines, before }: About): number[] {
    this.#questions ??= new Questions(this.#model.forest);
    const questions = this.#questions;
    return lines.filter((i, n) => {
      readTopics(page, i, topics, 0);
      for (let k = 0; k < TOPICS_SIZE; k++) {
        const was = before[n * TOPICS_SIZE + k] as number;
        if (questions.tellApart(TOPICS + k, was, topics[k] as number)) return true;
      }
      return false;
    });
  }
}

/**
 * What is less than plainly a page is looked at twice, by trees that know how little there is beside and amid a story.
 * `replaced`: to a second look the first says what it said last.
 */
function judged(page: Page, first: Float32Array, second: SecondLook, replaced: Replaced | null): Judged {
  const extent = extentOf(first);
  if (isPlainPage(first)) {
    second.forget();
    return { scores: first, extent, plain: true };
  }
  const scores = second.of(page, first, replaced);
  if (extent === 'page') return { scores, extent, plain: false };
  return { scores, extent: extentOf(scores) === 'story' ? 'story' : 'part', plain: false };
}

/** Log odds that each line of the page is furniture. */
export function scoreLines(page: Page, forest: Forest): Float32Array {
  const scores = new Float32Array(page.count).fill(DEEP);
  const judged: number[] = [];
  for (let i = 0; i < page.count; i++) if (page.deep[i] === 0) judged.push(i);
  scoreThese(page, judged, forest, scores);
  return scores;
}

const scorer = new Scorer(CONTEXT_SIZE);

const scoreThese = (page: Page, lines: readonly number[], forest: Forest, scores: Float32Array): void =>
  scorer.score(forest, lines, (i, row) => readContext(page, i, row), scores);
