import { isRoomFor } from './room.ts';

/**
 * An inverted index from feature hashes to the numbered items that hold them, over typed arrays: no object for each
 * feature. Each posting is linked with those of its feature on either side, so that it is taken out in one step.
 */
export class Postings {
  #mask = 0;
  /** For each slot its key, its newest posting (0 for none) and how many it has. */
  #slots = NO_NUMBERS;
  /** Slots that hold a feature, or held one. */
  #used = 0;
  /** For each posting its item, its slot, the next posting of its feature and the one before (0 for none). */
  #postings = NO_NUMBERS;
  #made = 0;

  /** `features`: how many to make room for; it grows as needed. */
  constructor(features: number) {
    this.clear(features);
  }

  /** Empties it, and makes room for so many. */
  clear(features: number): void {
    let slots = 16;
    while (slots < features * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#used = 0;
    this.#made = 0;
    if (isRoomFor(this.#slots.length, slots * SLOT)) this.#slots.fill(0, 0, slots * SLOT);
    else this.#slots = new Int32Array(slots * SLOT);
    const postings = (features + 1) * POSTING;
    if (!isRoomFor(this.#postings.length, postings)) this.#postings = new Int32Array(postings);
  }

  /** How many numbers it has memory for. */
  get room(): number {
    return this.#slots.length + this.#postings.length;
  }

  /** How many postings were made, whether or not they were taken out again. */
  get made(): number {
    return this.#made;
  }

  /** Where a key's slot begins. */
  #slot(key: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    for (let its = slots[slot * SLOT]; its !== key && its !== FREE; its = slots[slot * SLOT]) {
      slot = (slot + 1) & mask;
    }
    return slot * SLOT;
  }

  /** `feature`: 32 bits, signed. The posting's number is one more than that of the last. */
  add(feature: number, item: number): void {
    if (this.#used * 2 > this.#mask) this.#rehash();
    const posting = ++this.#made;
    if ((posting + 1) * POSTING > this.#postings.length) this.#postings = longer(this.#postings);
    const key = keyOf(feature);
    const slot = this.#slot(key);
    const slots = this.#slots;
    const postings = this.#postings;
    if (slots[slot] === FREE) {
      slots[slot] = key;
      this.#used++;
    }
    const next = slots[slot + NEWEST] as number;
    postings[posting * POSTING] = item;
    postings[posting * POSTING + ITS_SLOT] = slot;
    postings[posting * POSTING + NEXT] = next;
    postings[posting * POSTING + BEFORE] = 0;
    if (next !== 0) postings[next * POSTING + BEFORE] = posting;
    slots[slot + NEWEST] = posting;
    slots[slot + COUNT] = (slots[slot + COUNT] as number) + 1;
  }

  remove(posting: number): void {
    const postings = this.#postings;
    const slot = postings[posting * POSTING + ITS_SLOT] as number;
    const next = postings[posting * POSTING + NEXT] as number;
    const before = postings[posting * POSTING + BEFORE] as number;
    if (before !== 0) postings[before * POSTING + NEXT] = next;
    else this.#slots[slot + NEWEST] = next;
    if (next !== 0) postings[next * POSTING + BEFORE] = before;
    this.#slots[slot + COUNT] = (this.#slots[slot + COUNT] as number) - 1;
  }

  count(feature: number): number {
    return this.countAt(this.slot(feature));
  }

  /** The feature's newest posting, from which `next` leads on; 0 for none. */
  newest(feature: number): number {
    return this.newestAt(this.slot(feature));
  }

  /** Where a feature's slot begins, for both questions; until the next feature is added. */
  slot(feature: number): number {
    return this.#slot(keyOf(feature));
  }

  countAt(slot: number): number {
    return this.#slots[slot + COUNT] as number;
  }

  newestAt(slot: number): number {
    return this.#slots[slot + NEWEST] as number;
  }

  next(posting: number): number {
    return this.#postings[posting * POSTING + NEXT] as number;
  }

  item(posting: number): number {
    return this.#postings[posting * POSTING] as number;
  }

  /** Room for more features, without those that nothing holds any more. */
  #rehash(): void {
    const old = this.#slots;
    const end = (this.#mask + 1) * SLOT;
    let held = 0;
    for (let at = 0; at < end; at += SLOT) if ((old[at + COUNT] as number) > 0) held++;
    let slots = 16;
    while (slots < held * 4) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * SLOT);
    this.#used = held;
    for (let from = 0; from < end; from += SLOT) {
      if (old[from + COUNT] === 0) continue;
      const slot = this.#slot(old[from] as number);
      for (let i = 0; i < SLOT; i++) this.#slots[slot + i] = old[from + i] as number;
      for (let p = old[from + NEWEST] as number; p !== 0; p = this.next(p)) {
        this.#postings[p * POSTING + ITS_SLOT] = slot;
      }
    }
  }
}

/** What a slot holds: its key first, then… */
const NEWEST = 1;
const COUNT = 2;
const SLOT = 3;
/** What a posting holds: its item first, then… */
const ITS_SLOT = 1;
const NEXT = 2;
const BEFORE = 3;
const POSTING = 4;
/** The key of a slot that nothing was ever put into. */
const FREE = 0;
/** One feature in four thousand million shares its slot with another. */
const keyOf = (feature: number): number => (feature === FREE ? 1 : feature);

const NO_NUMBERS: Int32Array<ArrayBuffer> = new Int32Array(0);

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
