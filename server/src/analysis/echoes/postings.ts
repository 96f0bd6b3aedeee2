/**
 * An inverted index from feature hashes to the numbered items that hold them, over typed arrays: one pass to build,
 * no object for each feature. A feature keeps its first `limit` items, so that the work stays linear however often a
 * phrase comes back.
 */
export class Postings {
  readonly #limit: number;
  readonly #mask: number;
  readonly #keys: Uint32Array;
  /** Slot: 1 + number of the feature's last posting; 0 for a free slot. */
  readonly #last: Uint32Array;
  readonly #count: Uint16Array;
  readonly #item: Uint32Array;
  readonly #before: Uint32Array;
  #next = 1;

  /** `features`: the most that will be added in all. */
  constructor(features: number, limit: number) {
    let size = 16;
    while (size < features * 2) size *= 2;
    this.#limit = limit;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#last = new Uint32Array(size);
    this.#count = new Uint16Array(size);
    this.#item = new Uint32Array(features + 1);
    this.#before = new Uint32Array(features + 1);
  }

  #slot(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) & this.#mask;
    while (this.#last[slot] !== 0 && this.#keys[slot] !== feature) slot = (slot + 1) & this.#mask;
    return slot;
  }

  add(feature: number, item: number): void {
    const slot = this.#slot(feature);
    const last = this.#last[slot] as number;
    if (last !== 0 && (this.#item[last] === item || (this.#count[slot] as number) >= this.#limit)) return;
    const posting = this.#next++;
    this.#keys[slot] = feature;
    this.#last[slot] = posting;
    this.#count[slot] = (this.#count[slot] as number) + 1;
    this.#item[posting] = item;
    this.#before[posting] = last;
  }

  /** Counts one for each item that holds the feature. */
  tally(feature: number, counts: Tally): void {
    let posting = this.#last[this.#slot(feature)] as number;
    while (posting !== 0) {
      counts.add(this.#item[posting] as number);
      posting = this.#before[posting] as number;
    }
  }
}

/** How many items hold each feature. */
export class FeatureCounts {
  readonly items: number;
  readonly #mask: number;
  readonly #keys: Uint32Array;
  readonly #counts: Uint32Array;

  /** `items`: lists of features, none twice in a list. */
  constructor(items: readonly Uint32Array[]) {
    let size = 16;
    while (size < items.reduce((sum, list) => sum + list.length, 0) * 2) size *= 2;
    this.items = items.length;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#counts = new Uint32Array(size);
    for (const list of items) {
      for (const feature of list) {
        const slot = this.#slot(feature);
        this.#keys[slot] = feature;
        this.#counts[slot] = (this.#counts[slot] as number) + 1;
      }
    }
  }

  #slot(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) & this.#mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== feature) slot = (slot + 1) & this.#mask;
    return slot;
  }

  get(feature: number): number {
    return this.#counts[this.#slot(feature)] as number;
  }
}

/** Counts by item number, cleared in the time of what was counted. */
export class Tally {
  readonly #counts: Uint32Array;
  readonly touched: number[] = [];

  constructor(items: number) {
    this.#counts = new Uint32Array(items);
  }

  add(item: number, by = 1): void {
    const count = this.#counts[item] as number;
    if (count === 0) this.touched.push(item);
    this.#counts[item] = count + by;
  }

  get(item: number): number {
    return this.#counts[item] as number;
  }

  clear(): void {
    for (const item of this.touched) this.#counts[item] = 0;
    this.touched.length = 0;
  }
}
