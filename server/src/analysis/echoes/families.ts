/** Items joined into families, two at a time (union-find with path halving). */
export class Families {
  readonly #parent: number[] = [];
  readonly #size: number[] = [];

  constructor(items: number) {
    for (let i = 0; i < items; i++) {
      this.#parent.push(i);
      this.#size.push(1);
    }
  }

  #root(item: number): number {
    let at = item;
    for (;;) {
      const parent = this.#parent[at] as number;
      if (parent === at) return at;
      const grand = this.#parent[parent] as number;
      this.#parent[at] = grand;
      at = grand;
    }
  }

  join(a: number, b: number): void {
    const x = this.#root(a);
    const y = this.#root(b);
    if (x === y) return;
    this.#parent[x] = y;
    this.#size[y] = (this.#size[y] as number) + (this.#size[x] as number);
  }

  /** How many the family of `item` holds, itself included. */
  size(item: number): number {
    return this.#size[this.#root(item)] as number;
  }
}
