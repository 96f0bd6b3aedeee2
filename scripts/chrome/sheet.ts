/** Lines, with a label for each: c copy, x chrome, ? either, b blank. */
export interface Lines {
  readonly lines: readonly string[];
  readonly labels: string;
}

/** How the lines of a page are set: close, paragraphs apart, runs of furniture too, every line. */
export const CLOSE = 0;
export const PARAGRAPHS = 1;
export const RUNS = 2;
export const EVERY_LINE = 3;

/** A document in the making. */
export class Sheet {
  readonly #lines: string[] = [];
  #labels = '';
  readonly spacing: number;

  constructor(spacing: number) {
    this.spacing = spacing;
  }

  /** Of blank lines, no two together and none at the top. */
  add(line: string, label: string): void {
    if (label === 'b' && (this.#labels === '' || this.#labels.endsWith('b'))) return;
    this.#lines.push(line);
    this.#labels += label;
  }

  blank(): void {
    this.add('', 'b');
  }

  copy(paragraphs: readonly string[], label = 'c'): void {
    for (const line of paragraphs) {
      this.add(line, label);
      if (this.spacing >= PARAGRAPHS) this.blank();
    }
  }

  furniture(run: readonly string[], labels = 'x'.repeat(run.length)): void {
    run.forEach((line, i) => {
      this.add(line, labels[i] as string);
      if (this.spacing >= EVERY_LINE) this.blank();
    });
    if (this.spacing >= RUNS) this.blank();
  }

  document(): Lines {
    return { lines: this.#lines, labels: this.#labels };
  }
}
