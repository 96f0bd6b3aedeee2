const PATIENCE = 500;
const BETWEEN = 100;

/** Whether a stream ends in a terminal that takes escape codes: that of Emacs does not. */
export const obeysCodes = ({ isTTY }: NodeJS.WriteStream): boolean =>
  isTTY === true && process.env['TERM'] !== 'dumb';

/** "120 of 2,000 files" on a terminal, for runs that take longer than a moment. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number;
  readonly #started = performance.now();
  #done = 0;
  #shownAt = 0;

  /** `total` 0: not known. */
  constructor(stream: NodeJS.WriteStream, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  step(by = 1, noun = 'files'): void {
    this.#done += by;
    const now = performance.now();
    if (!obeysCodes(this.#stream) || now - this.#started < PATIENCE || now - this.#shownAt < BETWEEN) return;
    this.#shownAt = now;
    const done = this.#done.toLocaleString('en');
    const text =
      this.#total > 0 ? `${done} of ${this.#total.toLocaleString('en')} ${noun}` : `${done} ${noun}`;
    this.#stream.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#shownAt > 0) this.#stream.write('\r\u001b[K');
    this.#shownAt = 0;
  }
}
