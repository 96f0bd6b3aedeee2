import { keptItems } from '../../article/change.ts';
import { Comparison, type Entry, mayEcho } from './comparison.ts';
import { firstLook } from './first-look.ts';
import type { PhrasesAgain } from './phrases-again.ts';
import { Postings } from './postings.ts';
import { type SentenceSummary, Shingles } from './summary.ts';

const shingles = new Shingles();
/** The phrases of whatever is read once, one story after the other: only an index that is kept has its own. */
const passing = new Postings(0);

/** A sentence of a version. */
interface Summarised {
  readonly summary: SentenceSummary;
}

const isSame = (a: Summarised, b: Summarised): boolean => a === b || a.summary === b.summary;

const TAKEN_OUT = -1;
const CANDIDATES_COMPARED = 6;
const SHINGLES_SHARED = 2;
/** A phrase in more sentences than this is the trade's, not the sentence's. */
const COMMON = 40;
/** Where a greater share of the sentences is new, all is built anew. */
const MOST_NEW = 0.3;

const ROOM = 10_000;

/**
 * Which earlier sentences each sentence is most like. A story that is read once needs the phrases alone that stand in
 * several sentences. When a next version comes, the index is made of all of them and kept: what an edit changes is taken
 * out and put in, and only the sentences that share a phrase with it are compared again. The outcome is that of an index
 * built anew.
 */
export class NearIndex {
  #version: readonly Summarised[] = [];
  /** In order: of all sentences, or of those alone that share a phrase with another, as long as there is no whole index. */
  #entries: Entry[] = [];
  /** Of a story that is read once, the phrases that may stand in it again; null once there is a whole index. */
  #once: PhrasesAgain | null = null;
  #byId: Entry[] = [];
  #freeIds: number[] = [];
  #phrases = passing;
  /** After so many postings, most of them taken out again, the index is made anew. */
  #room = 0;
  /** Sentences of the same words, in order. */
  #same = new Map<number, Entry[]>();
  #stale: Entry[] = [];
  readonly #telling = new Set<Entry>();

  /** Takes in a version. Returns its sentences in order, each with what it is like; those like no other may be left out. */
  update(sentences: readonly Summarised[]): readonly Entry[] {
    const old = this.#version;
    this.#version = sentences;
    const { head, tail } = keptItems(old, sentences, isSame);
    const end = old.length - tail;
    const newEnd = sentences.length - tail;
    if (newEnd - head > sentences.length * MOST_NEW) this.#readOnce(sentences.map(({ summary }) => summary));
    else if (head < end || head < newEnd) {
      if (this.#once !== null) this.#complete(old);
      if (this.#phrases.made > this.#room) this.#indexAnew();
      this.#replace(head, end, sentences.slice(head, newEnd));
    }
    for (const entry of this.#stale) this.#compare(entry);
    this.#stale = [];
    return this.#entries;
  }

  /** The sentences of which there is something to say, in order. */
  get telling(): readonly Entry[] {
    return [...this.#telling].sort((a, b) => a.number - b.number);
  }

  #readOnce(summaries: readonly SentenceSummary[]): void {
    const { later, sharing, phrases } = firstLook(summaries);
    this.#once = phrases;
    this.#telling.clear();
    this.#byId = [];
    this.#freeIds = [];
    this.#entries =
      later.length === 0 ? [] : sharing.map((n) => this.#newEntry(summaries[n] as SentenceSummary, n));
    this.#same = new Map();
    // Though there be none: what a long story took is not kept.
    passing.clear(later.length === 0 ? 0 : phrases.count);
    if (later.length === 0) return;
    this.#index(passing);
    const isLater = new Set(later);
    this.#stale = this.#entries.filter(({ number }) => isLater.has(number));
  }

  /** Makes the index that is kept: of all sentences of a version. */
  #complete(version: readonly Summarised[]): void {
    const known = new Map(this.#entries.map((entry) => [entry.number, entry]));
    this.#entries = version.map(
      ({ summary }, number) => known.get(number) ?? this.#newEntry(summary, number),
    );
    this.#once = null;
    this.#indexAnew();
  }

  #indexAnew(): void {
    const words = this.#entries.reduce((sum, { summary }) => sum + summary.length, 0);
    this.#room = 4 * words + ROOM;
    this.#index(new Postings(words));
  }

  #index(phrases: Postings): void {
    this.#phrases = phrases;
    this.#same = new Map();
    for (const entry of this.#entries) {
      entry.posting = phrases.made + 1;
      const { hashes, from, to } = this.#phrasesOf(entry);
      for (let i = from; i < to; i++) phrases.add(hashes[i] as number, entry.id);
      const same = this.#same.get(entry.summary.key);
      if (same === undefined) this.#same.set(entry.summary.key, [entry]);
      else same.push(entry);
    }
  }

  /** Those by which an entry may be like another. */
  #phrasesOf({ summary, number }: Entry): { hashes: Int32Array; from: number; to: number } {
    const once = this.#once;
    if (once === null) {
      shingles.read(summary);
      return { hashes: shingles.hashes, from: 0, to: shingles.count };
    }
    const from = number === 0 ? 0 : (once.ends[number - 1] as number);
    return { hashes: once.phrases, from, to: once.parts[number] as number };
  }

  /** Puts new sentences where those from `start` up to `end` stood. */
  #replace(start: number, end: number, sentences: readonly Summarised[]): void {
    const old = this.#entries;
    for (let i = start; i < end; i++) this.#takeOut(old[i] as Entry);
    const fresh = sentences.map(({ summary }, i) => this.#newEntry(summary, start + i));
    this.#entries = old.slice(0, start).concat(fresh, old.slice(end));
    // As a rule as many sentences stand there as before.
    if (fresh.length !== end - start)
      for (let i = start; i < this.#entries.length; i++) (this.#entries[i] as Entry).number = i;
    for (const entry of fresh) this.#putIn(entry);
  }

  #newEntry(summary: SentenceSummary, number: number): Entry {
    const id = this.#freeIds.pop() ?? this.#byId.length;
    const entry: Entry = {
      id,
      summary,
      posting: 0,
      number,
      compared: [],
      telling: [],
      stale: false,
      shared: 0,
    };
    this.#byId[id] = entry;
    return entry;
  }

  #putIn(entry: Entry): void {
    this.#makeStale(entry);
    entry.posting = this.#phrases.made + 1;
    shingles.read(entry.summary);
    const touched: Entry[] = [];
    for (let i = 0; i < shingles.count; i++) {
      const shingle = shingles.hashes[i] as number;
      this.#phrases.add(shingle, entry.id);
      this.#touch(shingle, this.#phrases.count(shingle), entry, touched);
    }
    this.#judgeTouched(touched);
    const same = this.#same.get(entry.summary.key) ?? [];
    this.#same.set(entry.summary.key, same);
    const place = same.findIndex(({ number }) => number > entry.number);
    same.splice(place < 0 ? same.length : place, 0, entry);
    this.#touchSame(same, entry);
  }

  #takeOut(entry: Entry): void {
    const { id, summary, posting } = entry;
    shingles.read(summary);
    const touched: Entry[] = [];
    for (let i = 0; i < shingles.count; i++) {
      const shingle = shingles.hashes[i] as number;
      const before = this.#phrases.count(shingle);
      this.#phrases.remove(posting + i);
      this.#touch(shingle, before, entry, touched);
    }
    this.#judgeTouched(touched);
    const same = this.#same.get(summary.key) ?? [];
    this.#touchSame(same, entry);
    if (same.length === 1) this.#same.delete(summary.key);
    else same.splice(same.indexOf(entry), 1);
    entry.number = TAKEN_OUT;
    this.#telling.delete(entry);
    this.#freeIds.push(id);
  }

  /** The sentences after `changed` that have a phrase of it. So many have the phrase, with `changed`. */
  #touch(shingle: number, count: number, changed: Entry, touched: Entry[]): void {
    if (count > COMMON + 1) return;
    for (let p = this.#phrases.newest(shingle); p !== 0; p = this.#phrases.next(p)) {
      const entry = this.#byId[this.#phrases.item(p)] as Entry;
      // With one more or one less it becomes a common phrase, or is none any more.
      if (count === COMMON + 1) this.#makeStale(entry);
      else if (entry.number > changed.number) {
        if (entry.shared === 0) touched.push(entry);
        entry.shared++;
      }
    }
  }

  /** What is told of those that share as much with it as it takes to be compared may be otherwise now. */
  #judgeTouched(touched: readonly Entry[]): void {
    for (const entry of touched) {
      if (entry.shared >= SHINGLES_SHARED) this.#makeStale(entry);
      entry.shared = 0;
    }
  }

  #touchSame(same: readonly Entry[], changed: Entry): void {
    const place = same.indexOf(changed);
    if (place < CANDIDATES_COMPARED)
      for (let i = place + 1; i < same.length; i++) this.#makeStale(same[i] as Entry);
  }

  #makeStale(entry: Entry): void {
    if (entry.stale) return;
    entry.stale = true;
    this.#stale.push(entry);
  }

  #compare(entry: Entry): void {
    if (entry.number === TAKEN_OUT) return;
    entry.stale = false;
    const before = entry.compared;
    const compared: Comparison[] = [];
    for (const earlier of this.#candidates(entry)) {
      const known = before.find((comparison) => comparison.earlier === earlier);
      if (known !== undefined) compared.push(known);
      else if (mayEcho(entry.summary, earlier.summary)) compared.push(new Comparison(entry, earlier));
    }
    entry.compared = compared;
    entry.telling =
      compared.length === 0
        ? compared
        : compared.filter(({ verdict: { repeat, frame } }) => repeat !== null || frame);
    if (entry.telling.length > 0) this.#telling.add(entry);
    else this.#telling.delete(entry);
  }

  /** The earlier sentences with the most shingles in common; of two alike, the first in the article. */
  #candidates(entry: Entry): readonly Entry[] {
    const touched: Entry[] = [];
    const phrases = this.#phrases;
    const { hashes, from, to } = this.#phrasesOf(entry);
    for (let i = from; i < to; i++) {
      const slot = phrases.slot(hashes[i] as number);
      const held = phrases.countAt(slot);
      if (held < 2 || held > COMMON) continue;
      for (let p = phrases.newestAt(slot); p !== 0; p = phrases.next(p)) {
        share(this.#byId[phrases.item(p)] as Entry, 1, entry, touched);
      }
    }
    // The whole sentence word for word is found whatever its phrases.
    const same = this.#same.get(entry.summary.key) ?? NO_ENTRIES;
    for (let i = 0; i < same.length && i < CANDIDATES_COMPARED; i++)
      share(same[i] as Entry, SHINGLES_SHARED, entry, touched);
    let best: Entry[] | null = null;
    for (const earlier of touched) {
      if (earlier.shared < SHINGLES_SHARED) continue;
      best ??= [];
      putAmongBest(earlier, best);
    }
    for (const earlier of touched) earlier.shared = 0;
    return best ?? NO_ENTRIES;
  }
}

const NO_ENTRIES: readonly Entry[] = [];

/** Puts it among the few that share most, in order, where it is one of them: a sort would make arrays of its own. */
function putAmongBest(entry: Entry, best: Entry[]): void {
  let at = best.length;
  while (at > 0 && isBetter(entry, best[at - 1] as Entry)) at--;
  if (at === CANDIDATES_COMPARED) return;
  best.push(entry);
  for (let i = best.length - 1; i > at; i--) best[i] = best[i - 1] as Entry;
  best[at] = entry;
  if (best.length > CANDIDATES_COMPARED) best.pop();
}

const isBetter = (a: Entry, b: Entry): boolean =>
  a.shared === b.shared ? a.number < b.number : a.shared > b.shared;

/** Puts down that an earlier sentence shares so much more with a later one. */
function share(earlier: Entry, by: number, later: Entry, touched: Entry[]): void {
  if (earlier.number >= later.number) return;
  if (earlier.shared === 0) touched.push(earlier);
  earlier.shared += by;
}
