import type { LineShape } from './shape.ts';

const NONE = -1;

/** The topics of all lines of a page, one after the other, so that the lines about one are found without a look at each. */
export class TopicList {
  readonly #topics: Uint16Array;
  /** The line of each; NONE where the line has been replaced. */
  readonly #lines: Int32Array;
  /** Where the topics of each line begin, and how many it has. */
  readonly #starts: Int32Array;
  readonly #sizes: Int32Array;
  #size = 0;

  constructor(lines: readonly LineShape[]) {
    let count = 0;
    for (const { topics } of lines) count += topics.length;
    // With room for some replacements, so that few make a new list.
    this.#topics = new Uint16Array(2 * count + 64);
    this.#lines = new Int32Array(2 * count + 64);
    this.#starts = new Int32Array(lines.length);
    this.#sizes = new Int32Array(lines.length);
    for (let i = 0; i < lines.length; i++) this.#add(i, (lines[i] as LineShape).topics);
  }

  #add(line: number, topics: Uint16Array): void {
    this.#starts[line] = this.#size;
    this.#sizes[line] = topics.length;
    this.#topics.set(topics, this.#size);
    this.#lines.fill(line, this.#size, this.#size + topics.length);
    this.#size += topics.length;
  }

  /** False where there is no room left. */
  replace(line: number, topics: Uint16Array): boolean {
    if (this.#size + topics.length > this.#topics.length) return false;
    const start = this.#starts[line] as number;
    this.#lines.fill(NONE, start, start + (this.#sizes[line] as number));
    this.#add(line, topics);
    return true;
  }

  /** The lines that have a topic. */
  linesAbout(topic: number): number[] {
    const found: number[] = [];
    for (
      let at = this.#topics.indexOf(topic);
      at >= 0 && at < this.#size;
      at = this.#topics.indexOf(topic, at + 1)
    ) {
      const line = this.#lines[at] as number;
      if (line !== NONE) found.push(line);
    }
    return found;
  }
}
