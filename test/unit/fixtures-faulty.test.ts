import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, safeEdits } from '../../server/src/edits.ts';
import { lint } from '../../server/src/lint.ts';
import { FAULTY, filesOf, read, show } from './fixtures.ts';

const GOLDEN = 'test/golden/faulty';

describe('faulty copy is told its faults', () => {
  test.each(filesOf(FAULTY))('%s', async (name) => {
    const article = read(FAULTY, name);
    const { findings } = lint(article);
    const fixed = applyEdits(article.text, safeEdits(findings));
    const shown = findings.map((f) => show(article.text, f)).join('\n');
    const cleaned = fixed === article.text ? '' : `\n\n=== after the safe fixes ===\n${fixed}`;
    await expect(`${shown}${cleaned}\n`).toMatchFileSnapshot(join('../..', GOLDEN, `${name}.golden`));
  });

  test('no golden file is left over', () => {
    expect(filesOf(GOLDEN).map((name) => name.replace(/\.golden$/, ''))).toEqual(filesOf(FAULTY));
  });
});
