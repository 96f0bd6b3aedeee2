import { expect, test } from 'vitest';
import { trimmed } from './trim.ts';

test.each([
  ['/news/desk//', null, /\//, '/news/desk'],
  ['///', null, /\//, ''],
  ['', null, /\//, ''],
  [' "1,200" ', /[\s"]/, /[\s"]/, '1,200'],
  ['" "', /[\s"]/, /[\s"]/, ''],
  ['[{"a": [1]},', /[[,]/, /[\],]/, '{"a": [1]}'],
])('of %j stays what is inside', (text, start, end, left) => {
  expect(trimmed(text, start, end)).toBe(left);
});
