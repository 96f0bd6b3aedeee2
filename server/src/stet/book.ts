import type { Article } from '../article/article.ts';
import type { Finding } from '../rules/rule.ts';
import { EVERYWHERE, keyOf, merged, type StetEntry } from './entry.ts';
import { matchStet } from './match.ts';
import { placeOf } from './place.ts';

/**
 * The entries with `chosen` let stand as well. `findings` are all that the article has now, those that stand included:
 * an entry counts the places like it. With `everywhere` the words may stand in every article.
 */
export function letStand(
  entries: readonly StetEntry[],
  file: string,
  article: Article,
  findings: readonly Finding[],
  chosen: readonly Finding[],
  { note, everywhere = false }: { readonly note?: string; readonly everywhere?: boolean } = {},
): StetEntry[] {
  const { stood } = matchStet(entries, file, article, findings);
  const kept = findings.filter((finding) => stood.has(finding) || chosen.includes(finding));
  const before = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const added = new Map(
    entriesOf(everywhere ? EVERYWHERE : file, article, chosen, kept).map((entry) => {
      const why = note || before.get(keyOf(entry))?.note;
      return [keyOf(entry), why ? { ...entry, note: why } : entry];
    }),
  );
  return merged([...entries.filter((entry) => !added.has(keyOf(entry))), ...added.values()]);
}

/** Entries that let `findings` of an article stand, as they are now: also what a baseline holds. */
export function entriesOf(
  file: string,
  article: Article,
  findings: readonly Finding[],
  counted: readonly Finding[] = findings,
): StetEntry[] {
  const places = new Map<string, StetEntry & { near: string[] }>();
  const wanted = new Set(findings.map((finding) => keyOf({ file, ...placeOf(article, finding) })));
  for (const finding of counted) {
    const { near, ...place } = placeOf(article, finding);
    const key = keyOf({ file, ...place });
    if (!wanted.has(key)) continue;
    const known = places.get(key);
    places.set(key, {
      ...place,
      file,
      messageId: known?.messageId ?? finding.messageId,
      count: (known?.count ?? 0) + 1,
      near: [...(known?.near ?? []), near],
    });
  }
  return merged([...places.values()]);
}

/**
 * The entries of `file` brought up to date with the article: reworded sentences and new neighbours written down, so that
 * the next rewording is recognised too. Notes and counts stay; nothing is dropped (see `stale`).
 */
export function refresh(
  entries: readonly StetEntry[],
  file: string,
  article: Article,
  findings: readonly Finding[],
): StetEntry[] {
  const { stood, used, reworded } = matchStet(entries, file, article, findings);
  const moved = new Map<StetEntry, Finding[]>();
  for (const [finding, entry] of reworded) moved.set(entry, [...(moved.get(entry) ?? []), finding]);
  const now = new Map(entriesOf(file, article, [...stood]).map((entry) => [keyOf(entry), entry]));
  return merged(
    entries.flatMap((entry) => {
      if (entry.file !== file) return [entry];
      const gone = moved.get(entry) ?? [];
      const renewed = gone.flatMap((finding) => {
        const current = now.get(keyOf({ file, ...placeOf(article, finding) }));
        return current === undefined ? [] : [entry.note ? { ...current, note: entry.note } : current];
      });
      if (gone.length >= entry.count) return renewed;
      const found = now.get(keyOf(entry))?.near ?? [];
      const lost = (used.get(entry) ?? 0) < entry.count ? (entry.near ?? []) : [];
      return [
        { ...entry, count: entry.count - gone.length, near: [...new Set([...found, ...lost])] },
        ...renewed,
      ];
    }),
  );
}

/** The entries after a file, or a folder with all that is in it, was renamed. */
export function renamed(entries: readonly StetEntry[], from: string, to: string): StetEntry[] {
  return merged(
    entries.map((entry) => {
      if (entry.file === from) return { ...entry, file: to };
      const inFolder = entry.file.startsWith(`${from.replace(/\/$/, '')}/`);
      return inFolder
        ? { ...entry, file: to.replace(/\/$/, '') + entry.file.slice(from.replace(/\/$/, '').length) }
        : entry;
    }),
  );
}

/**
 * Entries that match nothing any more: those of files that were read and no finding was left standing by, and those of
 * files that are gone. `used` adds up the `used` of every file's match; `isThere` tells whether a file still exists.
 */
export function stale(
  entries: readonly StetEntry[],
  used: ReadonlyMap<StetEntry, number>,
  isThere: (file: string) => boolean,
): StetEntry[] {
  return entries.filter((entry) =>
    entry.file === EVERYWHERE
      ? used.has(entry) && used.get(entry) === 0
      : used.has(entry)
        ? used.get(entry) === 0
        : !isThere(entry.file),
  );
}

/** Adds one file's uses to those of the files before. */
export function addUsed(total: Map<StetEntry, number>, used: ReadonlyMap<StetEntry, number>): void {
  for (const [entry, count] of used) total.set(entry, (total.get(entry) ?? 0) + count);
}
