import { keptItems } from '../article/change.ts';
import { codeAt, isAsciiLetter } from '../article/characters.ts';
import { nth } from '../article/nth.ts';
import { isSlip, type Spelled, spelled } from '../article/spelling.ts';
import type { Run } from './capitals.ts';

// With the first name the same, a short surname will do: Lydia Fenn, Lydia Fen.
export const FEWEST = 3;

/** A word of names, and how often it stands as what. */
class Entry {
  readonly word: string;
  /** As the last part of a name. */
  surname = 0;
  /** Alone, as somebody who says or does something. */
  alone = 0;
  /** As the part before the last, by the last; of a surname nothing. */
  before: Map<Entry, number> | null = null;
  #as: Spelled | undefined;

  constructor(word: string) {
    this.word = word;
  }

  /** How it is spelled: asked of the few that another comes near. */
  get as(): Spelled {
    this.#as ??= spelled(this.word);
    return this.#as;
  }

  /** Its first letter, folded. */
  get initial(): number {
    const code = codeAt(this.word, 0);
    return isAsciiLetter(code) ? code | SMALL : this.as.folded.charCodeAt(0);
  }
}

const SMALL = 0x20;

/**
 * The words of the names in a copy, counted by paragraph: kept with the memo, so that an edit counts its paragraph anew.
 * Most copy spells no name two ways, and where a name stands is asked only of those that may be.
 */
export class NameIndex {
  readonly #entries = new Map<string, Entry>();
  /** The runs of each paragraph, which are one array for one text. */
  #paragraphs: readonly (readonly Run[])[] = [];
  #alike: ReadonlySet<string> = NONE;
  #isStale = false;

  /** Words that stand in the paragraphs in two spellings, or that the two share: the same set as long as they do. */
  update(paragraphs: readonly (readonly Run[])[]): ReadonlySet<string> {
    const old = this.#paragraphs;
    const { head, tail } = keptItems(old, paragraphs);
    for (const runs of paragraphs.slice(head, paragraphs.length - tail)) this.#count(runs, 1);
    for (const runs of old.slice(head, old.length - tail)) this.#count(runs, -1);
    this.#paragraphs = paragraphs;
    if (this.#isStale) {
      const alike = this.#compare();
      if (!isSame(alike, this.#alike)) this.#alike = alike;
    }
    this.#isStale = false;
    return this.#alike;
  }

  #count(runs: readonly Run[], by: number): void {
    for (const { parts, person } of runs) {
      const last = parts[parts.length - 1]?.word;
      if (last === undefined) continue;
      const surname = this.#entry(last);
      const first = nth(parts, parts.length - 2)?.word;
      if (first === undefined) {
        if (person) surname.alone = this.#sum(surname.alone, by);
        continue;
      }
      surname.surname = this.#sum(surname.surname, by);
      const bearer = this.#entry(first);
      bearer.before ??= new Map();
      const times = this.#sum(bearer.before.get(surname) ?? 0, by);
      if (times > 0) bearer.before.set(surname, times);
      else bearer.before.delete(surname);
    }
  }

  /** What comes or goes altogether changes what is alike. */
  #sum(count: number, by: number): number {
    if (count === 0 || count + by === 0) this.#isStale = true;
    return count + by;
  }

  #entry(word: string): Entry {
    const known = this.#entries.get(word);
    if (known !== undefined) return known;
    const entry = new Entry(word);
    this.#entries.set(word, entry);
    return entry;
  }

  #compare(): ReadonlySet<string> {
    const alike = new Set<string>();
    // A slip keeps the first letter.
    const surnames = new Map<number, Entry[]>();
    const firstsOf = new Map<Entry, Entry[]>();
    for (const [word, entry] of this.#entries) {
      if (entry.surname > 0) listed(surnames, entry.initial).push(entry);
      else if (entry.alone === 0 && (entry.before === null || entry.before.size === 0))
        this.#entries.delete(word);
      if (entry.before === null) continue;
      for (const surname of entry.before.keys()) listed(firstsOf, surname).push(entry);
    }
    for (const entry of this.#entries.values()) {
      if (entry.alone > 0) slips(entry, surnames.get(entry.initial) ?? [], alike);
      if (entry.before !== null && entry.before.size > 1) pairs([...entry.before.keys()], FEWEST, alike);
    }
    for (const firsts of firstsOf.values()) if (firsts.length > 1) pairs(firsts, undefined, alike);
    return alike;
  }
}

const NONE: ReadonlySet<string> = new Set();

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size !== b.size) return false;
  for (const word of a) if (!b.has(word)) return false;
  return true;
};

function slips(entry: Entry, others: readonly Entry[], alike: Set<string>): void {
  for (const other of others) if (isSlip(entry.as, other.as)) alike.add(entry.word).add(other.word);
}

function pairs(entries: readonly Entry[], least: number | undefined, alike: Set<string>): void {
  for (let i = 1; i < entries.length; i++) {
    const { as } = entries[i] as Entry;
    for (let k = 0; k < i; k++) {
      const other = (entries[k] as Entry).as;
      if (isSlip(as, other, least)) alike.add(as.word).add(other.word);
    }
  }
}

export function listed<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
