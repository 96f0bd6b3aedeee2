import { isSlip, type Spelled, spelled } from '../article/spelling.ts';
import type { Run } from './capitals.ts';

// With the first name the same, a short surname will do: Lydia Fenn, Lydia Fen.
export const FEWEST = 3;

/** A word of names: how it is spelled, and how often it stands as what. */
interface Entry {
  readonly as: Spelled;
  /** As the last part of a name. */
  surname: number;
  /** Alone, as somebody who says or does something. */
  alone: number;
  /** As the part before the last, by the last. */
  readonly before: Map<Entry, number>;
}

/**
 * The words of the names in a copy, counted by paragraph: kept with the memo, so that an edit counts its paragraph anew.
 * Most copy spells no name two ways, and where a name stands is asked only of those that may be.
 */
export class NameIndex {
  readonly #entries = new Map<string, Entry>();
  /** Paragraphs with names, by their runs, which are one array for one text. */
  #paragraphs = new Map<readonly Run[], number>();
  #alike: ReadonlySet<string> = NONE;
  #isStale = false;

  /** Words that stand in the paragraphs in two spellings, or that the two share. */
  update(paragraphs: readonly (readonly Run[])[]): ReadonlySet<string> {
    const now = new Map<readonly Run[], number>();
    for (const runs of paragraphs) if (runs.length > 0) now.set(runs, (now.get(runs) ?? 0) + 1);
    for (const [runs, count] of now) this.#count(runs, count - (this.#paragraphs.get(runs) ?? 0));
    for (const [runs, count] of this.#paragraphs) if (!now.has(runs)) this.#count(runs, -count);
    this.#paragraphs = now;
    if (this.#isStale) this.#alike = this.#compare();
    this.#isStale = false;
    return this.#alike;
  }

  #count(runs: readonly Run[], by: number): void {
    if (by === 0) return;
    for (const { parts, person } of runs) {
      const last = parts[parts.length - 1]?.word;
      if (last === undefined) continue;
      const surname = this.#entry(last);
      const first = parts[parts.length - 2]?.word;
      if (first === undefined) {
        if (person) surname.alone = this.#sum(surname.alone, by);
        continue;
      }
      surname.surname = this.#sum(surname.surname, by);
      const bearer = this.#entry(first);
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
    const entry: Entry = { as: spelled(word), surname: 0, alone: 0, before: new Map() };
    this.#entries.set(word, entry);
    return entry;
  }

  #compare(): ReadonlySet<string> {
    const alike = new Set<string>();
    // A slip keeps the first letter.
    const surnames = new Map<number, Entry[]>();
    const firstsOf = new Map<Entry, Entry[]>();
    for (const [word, entry] of this.#entries) {
      if (entry.surname > 0) listed(surnames, entry.as.folded.charCodeAt(0)).push(entry);
      else if (entry.alone === 0 && entry.before.size === 0) this.#entries.delete(word);
      for (const surname of entry.before.keys()) listed(firstsOf, surname).push(entry);
    }
    for (const entry of this.#entries.values()) {
      if (entry.alone > 0) slips(entry, surnames.get(entry.as.folded.charCodeAt(0)) ?? [], alike);
      if (entry.before.size > 1) pairs([...entry.before.keys()], FEWEST, alike);
    }
    for (const firsts of firstsOf.values()) if (firsts.length > 1) pairs(firsts, undefined, alike);
    return alike;
  }
}

const NONE: ReadonlySet<string> = new Set();

function slips({ as }: Entry, others: readonly Entry[], alike: Set<string>): void {
  for (const other of others) if (isSlip(as, other.as)) alike.add(as.word).add(other.as.word);
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
