import { combine } from './lexicon.ts';
import { withRoom } from './room.ts';
import { type SentenceSummary, Shingles } from './summary.ts';

/** The whole sentence word for word counts for two, whatever its phrases. */
const WHOLE = 2;

/**
 * The phrases of a story that may stand in it again. Nearly all stand once, which a few bits of their hash tell of most: a byte
 * for each of these remnants lies within the processor's reach, a table of the phrases themselves does not. One story is
 * read after the other in the same memory.
 */
export class PhrasesAgain {
  /** Sentence after sentence. Those of sentence n end at `ends[n]`, but for what stands for the whole of it already at `parts[n]`. */
  phrases = new Int32Array(0);
  parts = new Int32Array(0);
  ends = new Int32Array(0);
  /** How many there are. */
  count = 0;
  /** By remnant: none, one, or more that are set, for no phrase, one and several. */
  #met = new Uint8Array(0);
  #shift = 0;
  readonly #shingles = new Shingles();

  read(summaries: readonly SentenceSummary[]): void {
    this.#makeRoom(summaries);
    this.#readAll(summaries);
    this.#keepMet(summaries.length);
  }

  #makeRoom(summaries: readonly SentenceSummary[]): void {
    let most = WHOLE * summaries.length;
    for (let n = 0; n < summaries.length; n++) most += (summaries[n] as SentenceSummary).length;
    this.phrases = withRoom(this.phrases, most);
    this.parts = withRoom(this.parts, summaries.length);
    this.ends = withRoom(this.ends, summaries.length);
    let bits = 8;
    while (1 << bits < most * REMNANTS) bits++;
    this.#shift = 32 - bits;
    this.#met = withRoom(this.#met, 1 << bits).fill(0, 0, 1 << bits);
  }

  #readAll(summaries: readonly SentenceSummary[]): void {
    const { phrases, ends } = this;
    const [met, shift] = [this.#met, this.#shift];
    let end = 0;
    for (let n = 0; n < summaries.length; n++) {
      const summary = summaries[n] as SentenceSummary;
      this.#shingles.read(summary);
      const { hashes, count } = this.#shingles;
      // There is room: a shingle takes three words.
      hashes[count] = combine(summary.key, 0x5bd1e995);
      hashes[count + 1] = combine(summary.key, 0x1b873593);
      for (let i = 0; i < count + WHOLE; i++) {
        const phrase = hashes[i] as number;
        const at = Math.imul(phrase, SPREAD) >>> shift;
        met[at] = ((met[at] as number) << 1) | 1;
        phrases[end++] = phrase;
      }
      ends[n] = end;
    }
  }

  /** Moves together those whose remnant was met several times. */
  #keepMet(sentences: number): void {
    const { phrases, parts, ends } = this;
    const [met, shift] = [this.#met, this.#shift];
    let kept = 0;
    let i = 0;
    for (let n = 0; n < sentences; n++) {
      const end = ends[n] as number;
      for (; i < end; i++) {
        if (i === end - WHOLE) parts[n] = kept;
        const phrase = phrases[i] as number;
        phrases[kept] = phrase;
        if ((met[Math.imul(phrase, SPREAD) >>> shift] as number) > 1) kept++;
      }
      ends[n] = kept;
    }
    this.count = kept;
  }
}

/** For each phrase so many remnants: one in some six that stand once is taken for one that does not. */
const REMNANTS = 4;
const SPREAD = 0x9e3779b1;
