import { expect, test } from 'vitest';
import { applyEdits } from '../edits.ts';
import { placesOf, withoutEntries } from './entries-in-text.ts';
import { readStet, type StetEntry, writeStet } from './entry.ts';

const entry = (file: string, text: string): StetEntry => ({
  rule: 'unsupported-figure',
  messageId: 'noAttribution',
  file,
  text,
  sentence: `It costs ${text}.`,
  count: 1,
});
const entries = [entry('a.txt', '$1 million'), entry('b.txt', '$2 million'), entry('c.txt', '$3 million')];

test('an entry is found where it stands, on a line of its own or not', () => {
  for (const text of [writeStet(entries), JSON.stringify(entries), JSON.stringify(entries, null, 2)]) {
    const places = placesOf(text, entries.slice(1, 2));
    expect(places.map(({ start, end }) => JSON.parse(text.slice(start, end)))).toEqual([entries[1]]);
  }
});

test('whichever entries are taken out, the rest is the file as it would be written without them', () => {
  for (let chosen = 1; chosen < 8; chosen++) {
    const gone = entries.filter((_, i) => chosen & (1 << i));
    const left = entries.filter((one) => !gone.includes(one));
    const text = applyEdits(writeStet(entries), withoutEntries(writeStet(entries), gone));
    expect(readStet(text)).toEqual({ entries: left, problems: [] });
    if (left.length > 0) expect(text).toBe(writeStet(left));
  }
});
