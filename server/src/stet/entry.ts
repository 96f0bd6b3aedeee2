import { trimmed } from '../article/trim.ts';

/** A finding that was let stand: one line of `.copydesk/stet.json`, made to be read and merged. */
export interface StetEntry {
  readonly rule: string;
  /** For the reader; matching goes by rule, file, text and sentence. */
  readonly messageId: string;
  /** The file's path as seen from the folder that holds `.copydesk`; `**` for every file. */
  readonly file: string;
  /** The flagged words, normalised; long ones by beginning, end and digest. */
  readonly text: string;
  /** The sentence around them, or the sentences they cover, in the same manner. */
  readonly sentence: string;
  /** For how many places like this in the file; with `**`, in each file. */
  readonly count: number;
  /** Why, in the editor's words. */
  readonly note?: string;
  /** Digests of the sentences before and after each of the places: by them a reworded sentence is still known. */
  readonly near?: readonly string[];
}

export const EVERYWHERE = '**';

/** Something in a stet file that is no entry. 1-based line. */
export interface StetProblem {
  readonly line: number;
  readonly message: string;
}

export interface StetFile {
  readonly entries: readonly StetEntry[];
  readonly problems: readonly StetProblem[];
}

/**
 * Reads a stet or baseline file. What a merge leaves behind (doubled lines, commas too many or too few, conflict
 * markers) is read past; a line that is no entry is reported and the others count.
 */
export function readStet(text: string): StetFile {
  const whole = asJson(text);
  if (Array.isArray(whole)) {
    const entries = whole.map(asEntry);
    const wrong = entries.filter((entry) => entry === null).length;
    return {
      entries: merged(entries.filter((entry) => entry !== null)),
      problems:
        wrong === 0 ? [] : [{ line: 1, message: `${wrong} of its entries lack "rule", "file" or "text"` }],
    };
  }
  const entries: StetEntry[] = [];
  const problems: StetProblem[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim().replace(/^\ufeff/, '');
    if (line === '' || /^(?:[[\],]+|<{7}.*|={7}|>{7}.*|\|{7}.*)$/.test(line)) continue;
    const entry = asEntry(asJson(trimmed(line, /[[,]/, /[\],]/)));
    if (entry !== null) entries.push(entry);
    else
      problems.push({
        line: index + 1,
        message: 'not an entry: {"rule": …, "file": …, "text": …, "sentence": …}',
      });
  }
  return { entries: merged(entries), problems };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asEntry(value: unknown): StetEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { rule, messageId, file, text, sentence, count, note, near } = value as Record<string, unknown>;
  if (typeof rule !== 'string' || typeof file !== 'string' || typeof text !== 'string') return null;
  return {
    rule,
    messageId: typeof messageId === 'string' ? messageId : '',
    file,
    text,
    sentence: typeof sentence === 'string' ? sentence : text,
    count: typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : 1,
    ...(typeof note === 'string' && note !== '' ? { note } : {}),
    ...(Array.isArray(near) ? { near: near.filter((n) => typeof n === 'string') } : {}),
  };
}

/** What tells entries apart. */
export const keyOf = ({
  file,
  rule,
  text,
  sentence,
}: Pick<StetEntry, 'file' | 'rule' | 'text' | 'sentence'>): string =>
  JSON.stringify([file, rule, sentence, text]);

/** Writes entries sorted, one a line: two people's additions merge as lines of text do. */
export function writeStet(entries: readonly StetEntry[]): string {
  const lines = merged(entries).map(({ rule, messageId, file, text, sentence, count, note, near }) =>
    JSON.stringify({ file, rule, messageId, text, sentence, count, note, near }),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Sorted, and each place once: where two entries are for the same places, the higher count and both notes' first hold. */
export function merged(entries: readonly StetEntry[]): StetEntry[] {
  const byKey = new Map<string, StetEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? entry : joined(other, entry));
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

function joined(a: StetEntry, b: StetEntry): StetEntry {
  const note = a.note ?? b.note;
  const near = [...new Set([...(a.near ?? []), ...(b.near ?? [])])];
  return {
    ...a,
    count: Math.max(a.count, b.count),
    ...(note === undefined ? {} : { note }),
    ...(near.length === 0 ? {} : { near }),
  };
}
