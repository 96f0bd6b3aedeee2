import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/lint.ts';
import { CLEAN, filesOf, read, show } from './fixtures.ts';

describe('clean copy passes without a word', () => {
  test.each(filesOf(CLEAN))('%s', (name) => {
    const article = read(CLEAN, name);
    expect(lint(article).findings.map((f) => show(article.text, f))).toEqual([]);
  });
});
