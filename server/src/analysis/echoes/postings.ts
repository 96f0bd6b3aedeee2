/**
 * An inverted index from feature hashes to the numbered items that hold them, over typed arrays: no object for each
 * feature. Each posting is linked with those of its feature on either side, so that it is taken out in one step.
 */
export class Postings {
  #mask: number;
  #keys: Int32Array;
  /** Slot: the feature's first posting; 0 for none. */
  #first: Int32Array;
  #counts: Int32Array;
  /** Slots that hold a feature, or held one. */
  #used = 0;

  #item: Int32Array;
  #slotOf: Int32Array;
  #next: Int32Array;
  #before: Int32Array;
  #made = 0;
  /** Postings taken out, each pointing to the next of them. */
  #free = 0;

  /** `features`: how many to make room for; it grows as needed. */
  constructor(features: number) {
    let slots = 16;
    while (slots < features * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#first = new Int32Array(slots);
    this.#counts = new Int32Array(slots).fill(NEVER);
    this.#item = new Int32Array(features + 1);
    this.#slotOf = new Int32Array(features + 1);
    this.#next = new Int32Array(features + 1);
    this.#before = new Int32Array(features + 1);
  }

  #slot(feature: number): number {
    const key = feature | 0;
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (this.#counts[slot] !== NEVER && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** @returns the number of the posting. */
  add(feature: number, item: number): number {
    if (this.#used * 2 > this.#mask) this.#rehash();
    const slot = this.#slot(feature);
    if (this.#counts[slot] === NEVER) {
      this.#counts[slot] = 0;
      this.#keys[slot] = feature;
      this.#first[slot] = 0;
      this.#used++;
    }
    const posting = this.#newPosting();
    const first = this.#first[slot] as number;
    this.#item[posting] = item;
    this.#slotOf[posting] = slot;
    this.#next[posting] = first;
    this.#before[posting] = 0;
    if (first !== 0) this.#before[first] = posting;
    this.#first[slot] = posting;
    this.#counts[slot] = (this.#counts[slot] as number) + 1;
    return posting;
  }

  remove(posting: number): void {
    const slot = this.#slotOf[posting] as number;
    const next = this.#next[posting] as number;
    const before = this.#before[posting] as number;
    if (before !== 0) this.#next[before] = next;
    else this.#first[slot] = next;
    if (next !== 0) this.#before[next] = before;
    this.#counts[slot] = (this.#counts[slot] as number) - 1;
    this.#next[posting] = this.#free;
    this.#free = posting;
  }

  count(feature: number): number {
    return Math.max(0, this.#counts[this.#slot(feature)] as number);
  }

  /** The feature's newest posting, from which `next` leads on; 0 for none. */
  first(feature: number): number {
    const slot = this.#slot(feature);
    return this.#counts[slot] === NEVER ? 0 : (this.#first[slot] as number);
  }

  next(posting: number): number {
    return this.#next[posting] as number;
  }

  item(posting: number): number {
    return this.#item[posting] as number;
  }

  #newPosting(): number {
    const free = this.#free;
    if (free !== 0) {
      this.#free = this.#next[free] as number;
      return free;
    }
    if (++this.#made >= this.#item.length) {
      this.#item = longer(this.#item);
      this.#slotOf = longer(this.#slotOf);
      this.#next = longer(this.#next);
      this.#before = longer(this.#before);
    }
    return this.#made;
  }

  /** Room for as many features again, without those that nothing holds any more. */
  #rehash(): void {
    const keys = this.#keys;
    const first = this.#first;
    const counts = this.#counts;
    const held = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    let slots = 16;
    while (slots < held * 4) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#first = new Int32Array(slots);
    this.#counts = new Int32Array(slots).fill(NEVER);
    this.#used = held;
    for (let from = 0; from < keys.length; from++) {
      const count = counts[from] as number;
      if (count <= 0) continue;
      const slot = this.#slot(keys[from] as number);
      this.#keys[slot] = keys[from] as number;
      this.#first[slot] = first[from] as number;
      this.#counts[slot] = count;
      for (let p = first[from] as number; p !== 0; p = this.#next[p] as number) this.#slotOf[p] = slot;
    }
  }
}

/** The count of a slot that no feature has had. */
const NEVER = -1;

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
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
