import { describe, expect, it } from 'vitest';
import { CLEAN, desk, STORY } from './desk.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const answers = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((answer) => JSON.parse(answer) as Record<string, unknown>);

describe('--jsonl', () => {
  it.each(['1', '2', '3'])('answers in order with %s jobs', (jobs) => {
    const input = Array.from({ length: 400 }, (_, i) =>
      line({ id: `n${i}`, text: i % 7 ? CLEAN : STORY }),
    ).join('');
    const { status, out } = desk().run(['lint', '--jsonl', '--jobs', jobs], input);
    const results = answers(out);
    expect(results.map(({ id }) => id)).toEqual(Array.from({ length: 400 }, (_, i) => `n${i}`));
    expect(results.map(({ findings }) => (findings as unknown[]).length)).toEqual(
      Array.from({ length: 400 }, (_, i) => (i % 7 ? 0 : 2)),
    );
    expect(status).toBe(0);
  });

  it('gives the same bytes whatever the number of jobs', () => {
    const input = Array.from({ length: 60 }, (_, i) =>
      line({ id: `${i}`, text: `${STORY}\n${CLEAN}`.repeat(1 + (i % 5)) }),
    ).join('');
    const [one, two] = ['1', '2'].map(
      (jobs) => desk().run(['inspect', '--jsonl', '--jobs', jobs], input).out,
    );
    expect(one).toBe(two);
  });

  it.each(['1', '2'])('answers a malformed line with its number and goes on, with %s jobs', (jobs) => {
    const input = Buffer.concat([
      Buffer.from(
        `\ufeff${line({ id: 'a', text: 'x' })}not json\n\n[1]\n${line({ id: 3, text: 'x' })}${line({ id: 'b' })}`,
      ),
      Buffer.from(line({ id: 'c', text: 'x', sources: ['s', 1] })),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(
        `${line({ id: 'd', text: 'y' }).replace('\n', '\r\n')}null\n${line({ id: 'e', text: 'z' }).trim()}`,
      ),
    ]);
    const { status, out } = desk().run(['lint', '--jsonl', '--jobs', jobs], input);
    const results = answers(out);
    expect(results.map(({ id, error }) => id ?? (error as string).replace(/[;(].*/, '').trim())).toEqual([
      'a',
      'line 2: not JSON',
      'line 4: not an object',
      'line 5: "id" is a number, not a string',
      'line 6: "text" is missing',
      'line 7: "sources" is not a list of strings',
      'line 8: not valid UTF-8',
      'd',
      'line 10: not an object',
      'e',
    ]);
    expect(status).toBe(2);
  });

  it('exits with 1 when something is as grave as --fail-on', () => {
    const input = line({ id: 'a', text: STORY });
    expect(desk().run(['lint', '--jsonl', '--fail-on', 'warning'], input).status).toBe(1);
    expect(desk().run(['lint', '--jsonl'], input).status).toBe(0);
    expect(desk().run(['clean', '--jsonl', '--fail-on', 'warning'], input).status).toBe(2);
  });

  it('adds the sources of a line to --source', () => {
    const text = 'Repairs will cost $12 million and take nine weeks.\n';
    const input =
      line({ id: 'a', text }) + line({ id: 'b', text, sources: ['The repairs cost $12 million.'] });
    const { out } = desk({ 'memo.txt': 'Nothing about money.\n' }).run(
      ['inspect', '--jsonl', '--source', 'memo.txt'],
      input,
    );
    const support = answers(out).map(({ figures }) => (figures as { support: unknown }[])[0]?.support);
    expect(support).toEqual(
      [
        { status: 'absent', source: null, start: null, end: null },
        { status: 'supported', source: 1, start: expect.any(Number), end: expect.any(Number) },
      ].map((s) => expect.objectContaining({ status: s.status })),
    );
  });

  it('takes the configuration of the working directory', () => {
    const files = desk({ 'copydesk.config.json': '{"rules": {"unsupported-figure": "off"}}' });
    const [result] = answers(files.run(['lint', '--jsonl'], line({ id: 'a', text: STORY })).out);
    expect(result?.['findings']).toEqual([expect.objectContaining({ rule: 'site-chrome' })]);
  });

  it('cleans, with or without marks', () => {
    const input = line({ id: 'a', text: 'It cost $12 million (cq).\n' });
    expect(answers(desk().run(['clean', '--jsonl'], input).out)[0]).toEqual({
      id: 'a',
      text: 'It cost $12 million (cq).\n',
      removed: [],
    });
    expect(answers(desk().run(['clean', '--jsonl', '--marks'], input).out)[0]).toMatchObject({
      text: 'It cost $12 million.\n',
    });
  });

  it('reads a line of two million characters, and no line at all', () => {
    const text = Array.from(
      { length: 25_000 },
      (_, i) => `Block ${i} of the estate was built in the year it was planned, and not a day later.\n`,
    ).join('');
    const input = line({ id: 'big', text }) + line({ id: 'small', text: CLEAN });
    const { status, out } = desk().run(['clean', '--jsonl', '--jobs', '2'], input);
    expect(answers(out).map(({ id }) => id)).toEqual(['big', 'small']);
    expect(status).toBe(0);
    expect(desk().run(['clean', '--jsonl', '--jobs', '2'], '')).toEqual({ status: 0, out: '', err: '' });
  });
});
