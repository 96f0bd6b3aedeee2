import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Memo, proseAnalysis } from './memo.ts';
import { Prose } from './prose.ts';
import { Columns } from './series.ts';

const known = new Map<string, Prose>();
const item = (text: string): { prose: Prose } => {
  const prose = known.get(text) ?? Prose.of(text, { start: 0, end: text.length });
  known.set(text, prose);
  return { prose: prose.movedBy(7) };
};

test('an edit asks of its own blocks alone', () => {
  const read: string[] = [];
  const length = proseAnalysis('length', (text) => {
    read.push(text);
    return text.length;
  });
  const columns = new Columns(new Memo());
  const lengths = (...texts: string[]): readonly number[] => columns.next(texts.map(item)).of(length);
  expect(lengths('a', 'bb', 'ccc')).toEqual([1, 2, 3]);
  expect(lengths('a', 'bbbb', 'ccc')).toEqual([1, 4, 3]);
  expect(lengths('a', 'bbbb', 'dd', 'ccc')).toEqual([1, 4, 2, 3]);
  expect(lengths('ccc')).toEqual([3]);
  expect(read).toEqual(['a', 'bb', 'ccc', 'bbbb', 'dd']);
});

const texts = fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd'), { maxLength: 12 });

test('a column that says the same is the same array, though its blocks changed', () => {
  const vowels = proseAnalysis('vowels', (text): readonly string[] => text.match(/[aeiou]/g) ?? NONE);
  const columns = new Columns(new Memo());
  const version = (...texts: string[]) => columns.next(texts.map(item));
  const first = version('tsk', 'oh', 'hmm').of(vowels);
  expect(version('tsk', 'oh', 'hm').of(vowels)).toBe(first);
  expect([...version('tsk', 'oh', 'hmmm').having(vowels)]).toEqual([[1, ['o']]]);
  expect([...version('tsk', 'oh', 'ah').having(vowels)]).toEqual([
    [1, ['o']],
    [2, ['a']],
  ]);
  expect([...version('oh', 'ah').having(vowels)]).toEqual([
    [0, ['o']],
    [1, ['a']],
  ]);
});

const NONE: readonly string[] = [];

test('whatever changes, a column says of each block what its words and its input say', () => {
  const key = {};
  const doubled = {};
  const length = proseAnalysis('length', (text) => text.length);
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, fc.infiniteStream(fc.nat(2)), fc.boolean())), (versions) => {
      const columns = new Columns(new Memo());
      for (const [version, stream, asks] of versions) {
        const series = columns.next(version.map(item));
        const inputs = version.map(() => stream.next().value as number);
        const joined = series.map(key, inputs, ({ text }, input) => `${text}${input}`);
        expect(joined).toEqual(version.map((text, i) => `${text}${inputs[i]}`));
        if (!asks) continue;
        expect(series.of(length)).toEqual(version.map((text) => text.length));
        expect(series.by(doubled, ({ text }) => text + text)).toEqual(version.map((text) => text + text));
      }
    }),
    { numRuns: 500 },
  );
});
