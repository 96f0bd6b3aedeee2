import { describe, expect, it, vi } from 'vitest';
import { type LineJob, lineReader } from './jsonl.ts';

vi.mock('../rules/index.ts', async (original) => {
  const { rules, ...rest } = (await original()) as typeof import('../rules/index.ts');
  const { defineRule } = await import('../rules/rule.ts');
  const broken = defineRule({
    id: 'broken',
    summary: '',
    severity: 'error',
    messages: { never: '' },
    // biome-ignore lint/correctness/useYield: it fails before it can
    *check() {
      throw new Error('out of paper');
    },
  });
  return { ...rest, rules: [broken, ...rules] };
});

const job: LineJob = {
  command: 'lint',
  marks: false,
  across: false,
  settings: {},
  extraChrome: [],
  keep: [],
  sources: [],
  books: [],
};

describe('lineReader', () => {
  it('answers with what the other rules found when one fails', () => {
    const line = JSON.stringify({ id: 'a', text: 'The repairs will cost $12 million.\n' });
    const { bytes, errors, failures } = lineReader(job)({ bytes: Buffer.from(`${line}\n`), firstLine: 7 });
    const answer = JSON.parse(Buffer.from(bytes).toString()) as { findings: { rule: string }[] };
    expect(answer.findings.map(({ rule }) => rule)).toEqual(['unsupported-figure']);
    expect(errors).toBe(0);
    expect(failures).toEqual([{ rule: 'broken', line: 7, message: 'out of paper' }]);
  });
});
