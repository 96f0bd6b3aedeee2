/** Items joined into families, two at a time (union-find with path halving): of many items, few are. */
export class Families {
  /** Of those that have one. */
  readonly #parent = new Map<number, number>();
  /** Of families of more than one. */
  readonly #size = new Map<number, number>();

  #root(item: number): number {
    let at = item;
    for (;;) {
      const parent = this.#parent.get(at);
      if (parent === undefined) return at;
      const grand = this.#parent.get(parent);
      if (grand === undefined) return parent;
      this.#parent.set(at, grand);
      at = grand;
    }
  }

  join(a: number, b: number): void {
    const x = this.#root(a);
    const y = this.#root(b);
    if (x === y) return;
    this.#size.set(y, this.size(y) + this.size(x));
    this.#parent.set(x, y);
  }

  /** How many the family of `item` holds, itself included. */
  size(item: number): number {
    return this.#size.get(this.#root(item)) ?? 1;
  }
}
