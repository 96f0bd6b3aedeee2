import type { Article } from '../article/article.ts';
import { groupBy } from '../group-by.ts';
import type { Finding } from '../rules/rule.ts';
import { EVERYWHERE, type StetEntry } from './entry.ts';
import { type Place, placeOf } from './place.ts';

export interface StetMatch {
  /** The findings that stand. */
  readonly stood: ReadonlySet<Finding>;
  /** How many findings each entry that speaks of this file let stand; entries that let none stand have 0. */
  readonly used: ReadonlyMap<StetEntry, number>;
  /** By entry: findings it kept although their sentence was reworded. `refresh` writes their new wording down. */
  readonly reworded: ReadonlyMap<Finding, StetEntry>;
}

interface Use {
  readonly entry: StetEntry;
  /** Neighbours of places not yet found again. */
  readonly near: string[];
  left: number;
}

/**
 * Which findings of an article were let stand. `file` is the article's name as entries write it.
 *
 * An entry lets as many findings stand as there were places: first those with its words in its sentence, where there
 * are more of them those whose neighbours are the same; then, for places not found again, those with its words in
 * another sentence between the same two neighbours. What is left over is new.
 */
export function matchStet(
  entries: readonly StetEntry[],
  file: string,
  article: Article,
  findings: readonly Finding[],
): StetMatch {
  const uses = entries
    .filter((entry) => entry.file === file || entry.file === EVERYWHERE)
    .map((entry): Use => ({ entry, near: [...(entry.near ?? [])], left: entry.count }));
  const stood = new Set<Finding>();
  const reworded = new Map<Finding, StetEntry>();
  if (uses.length > 0) {
    const rules = new Set(uses.map(({ entry }) => entry.rule));
    const places = findings
      .filter((finding) => rules.has(finding.rule))
      .map((finding): Candidate => ({ finding, place: placeOf(article, finding) }));
    matchSentences(uses, places, stood);
    matchNeighbours(uses, places, stood, reworded);
  }
  return { stood, used: new Map(uses.map(({ entry, left }) => [entry, entry.count - left])), reworded };
}

/**
 * What several lists of entries let stand, those of the first before those of the second; and the entries of the first,
 * the stet file, that let nothing stand. A baseline has such entries by its nature: old copy gets better.
 */
export function matchBooks(
  books: readonly (readonly StetEntry[])[],
  file: string,
  article: Article,
  findings: readonly Finding[],
): { readonly stood: ReadonlySet<Finding>; readonly unused: readonly StetEntry[] } {
  const stood = new Set<Finding>();
  let unused: readonly StetEntry[] = [];
  for (const [i, entries] of books.entries()) {
    if (entries.length === 0) continue;
    const left = findings.filter((finding) => !stood.has(finding));
    const match = matchStet(entries, file, article, left);
    for (const finding of match.stood) stood.add(finding);
    if (i === 0) unused = [...match.used].filter(([, count]) => count === 0).map(([entry]) => entry);
  }
  return { stood, unused };
}

interface Candidate {
  readonly finding: Finding;
  readonly place: Place;
}

const sentenceKey = ({ rule, text, sentence }: Pick<StetEntry, 'rule' | 'text' | 'sentence'>): string =>
  `${rule}\0${text}\0${sentence}`;
const textKey = ({ rule, text }: Pick<StetEntry, 'rule' | 'text'>): string => `${rule}\0${text}`;

function matchSentences(uses: readonly Use[], places: readonly Candidate[], stood: Set<Finding>): void {
  const byKey = groupBy(uses, ({ entry }) => sentenceKey(entry));
  for (const [key, alike] of groupBy(places, ({ place }) => sentenceKey(place))) {
    for (const use of byKey.get(key) ?? []) {
      // The places that stood before come first; others take their number only when those are gone.
      const known: Candidate[] = [];
      const others: Candidate[] = [];
      for (const candidate of alike) {
        if (stood.has(candidate.finding)) continue;
        const at = use.near.indexOf(candidate.place.near);
        if (at < 0) others.push(candidate);
        else {
          use.near.splice(at, 1);
          known.push(candidate);
        }
      }
      for (const { finding } of [...known, ...others].slice(0, use.left)) {
        stood.add(finding);
        use.left--;
      }
    }
  }
}

function matchNeighbours(
  uses: readonly Use[],
  places: readonly Candidate[],
  stood: Set<Finding>,
  reworded: Map<Finding, StetEntry>,
): void {
  const unused = groupBy(
    uses.filter(({ left }) => left > 0),
    ({ entry }) => textKey(entry),
  );
  if (unused.size === 0) return;
  for (const { finding, place } of places) {
    if (stood.has(finding)) continue;
    for (const use of unused.get(textKey(place)) ?? []) {
      const at = use.near.indexOf(place.near);
      if (at < 0 || use.left === 0) continue;
      use.near.splice(at, 1);
      use.left--;
      stood.add(finding);
      reworded.set(finding, use.entry);
      break;
    }
  }
}
