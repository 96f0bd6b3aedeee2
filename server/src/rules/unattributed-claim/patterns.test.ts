import { describe, expect, it } from 'vitest';
import { wordClass } from '../../analysis/grammar/forms.ts';
import { words } from '../../analysis/grammar/tagger.ts';
import { Memo } from '../../article/memo.ts';
import { matchAt, matchesIn, readPatterns } from './patterns.ts';

const patterns = readPatterns(`
# one
[play] (a|an) key role
a key
it [be] said >(the|he)
the .. ahead
`);
const RARE = wordClass(patterns.byRarest.keys());

const found = (text: string): string[] => {
  const all = new Memo().get(words, text);
  const forms = all.map(({ form }) => form);
  return matchesIn(patterns, RARE, forms, 0, forms.length).map(({ from, to }) =>
    all
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
};

describe('patterns', () => {
  it('finds the longest from the left, wherever its rarest word stands', () => {
    expect(found('It played a key role, and a key was lost.')).toEqual(['played a key role', 'a key']);
    expect(found('The long road ahead is the one ahead.')).toEqual(['The long road ahead', 'the one ahead']);
    expect(found('The very long winding road ahead is shut.')).toEqual([]);
  });

  it('leaves out what has to follow', () => {
    expect(found('It was said the road is shut.')).toEqual(['It was said']);
    expect(found('It was said again.')).toEqual([]);
  });

  it('finds at a word what is found in the stretch', () => {
    const all = new Memo().get(words, 'It played a key role.');
    expect(matchAt(patterns, all, 1, all.length)).toEqual({ from: 1, to: 5, heading: 'one' });
  });
});
