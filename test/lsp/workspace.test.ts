import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COPY, Desk, PARAGRAPH } from './desk.ts';

const desk = new Desk();

describe('files that are not open', () => {
  test('are checked on request, and nothing is pushed for them', async () => {
    expect((await desk.lintFile('a.txt', COPY)).diagnostics.map((d) => d.code)).toEqual([
      'repeated-paragraph',
    ]);
    expect(await desk.lintFile('requirements.txt', COPY)).toEqual({ off: 'notAnArticle', diagnostics: [] });
    expect(desk.client.pushed).toEqual([]);
  });

  test('are left out where git or a config file says so', async () => {
    desk.write('.gitignore', 'old/\n*.tmp.txt\n');
    desk.write('drafts/.gitignore', '!keep.tmp.txt\n');
    desk.write('copydesk.config.json', '{"exclude": ["wires"]}');
    const uris = ['a.txt', 'a.tmp.txt', 'old/a.txt', 'drafts/keep.tmp.txt', 'wires/a.txt'].map((name) =>
      desk.uri(name),
    );
    const which = () => desk.client.connection.sendRequest('copydesk/whichFiles', { uris });
    expect(await which()).toEqual([desk.uri('a.txt'), desk.uri('drafts/keep.tmp.txt')]);
    desk.write('.gitignore', '');
    expect(await which()).toEqual(uris.slice(0, 4));
  });

  test('become a baseline, after which only what is new is found', async () => {
    // Asked for a second time, as after a check that was stopped: what was found last is accepted, and once.
    await desk.lintFile('a.txt', `${COPY}\n${PARAGRAPH}\n`, true);
    await desk.lintFile('c.txt', COPY, true);
    await desk.lintFile('c.txt', PARAGRAPH, true);
    await desk.lintFile('a.txt', COPY, true);
    await desk.lintFile('b.txt', COPY, true);
    expect(existsSync(desk.path('.copydesk'))).toBe(false);
    expect(await desk.client.connection.sendRequest('copydesk/writeBaseline')).toBe(2);
    const baseline = JSON.parse(desk.read('.copydesk/baseline.json'));
    expect(baseline.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'b.txt']);
    expect((await desk.lintFile('a.txt', COPY)).diagnostics).toEqual([]);
    expect((await desk.lintFile('a.txt', `${COPY}\n${PARAGRAPH}\n`)).diagnostics).toHaveLength(1);
    expect((await desk.lintFile('c.txt', COPY)).diagnostics).toHaveLength(1);
  });

  test('are held against their sources and the config of their folder', async () => {
    desk.write('copydesk.config.json', '{"rules": {"unsupported-figure": "error"}}');
    desk.write('a.sources/report.txt', 'The repair would cost 4.2 million dollars, the report found.\n');
    const copy = (cost: string) => `Pool to close\n\nThe repair would have cost ${cost}.\n`;
    expect((await desk.lintFile('a.txt', copy('$4.2 million'))).diagnostics).toEqual([]);
    expect((await desk.lintFile('a.txt', copy('$5.7 million'))).diagnostics).toMatchObject([
      { code: 'unsupported-figure', severity: 1 },
    ]);
  });

  test('do not keep the copy waiting that is being written', async () => {
    const uri = desk.uri('open.txt');
    await desk.open(uri, COPY);
    await desk.client.findings(uri);
    const long = Array.from({ length: 8000 }, (_, i) => story(i)).join('\n\n');
    let ended = false;
    const checked = desk.lintFile('long.txt', long).then(() => {
      ended = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await desk.client.edit(uri, 'Council', 'The council');
    expect(await desk.client.findings(uri)).toHaveLength(1);
    expect(ended, 'the long file is still being checked').toBe(false);
    await checked;
  }, 60_000);

  test.skipIf(process.platform !== 'linux')(
    'leave the memory flat',
    async () => {
      const sizes: number[] = [];
      for (let i = 0; i < 240; i++) {
        const text = Array.from({ length: 40 }, (_, part) => story(i * 40 + part)).join('\n\n');
        await desk.lintFile(`story-${i}.txt`, text);
        if (i % 80 === 79) sizes.push(megabytes(desk.client.process.pid));
      }
      const [first = 0, , last = 0] = sizes;
      expect(last, `MB after 80, 160 and 240 files: ${sizes}`).toBeLessThan(first + 40);
      expect(last, `MB after 80, 160 and 240 files: ${sizes}`).toBeLessThan(260);
    },
    120_000,
  );
});

const megabytes = (pid: number | undefined): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/** A paragraph that no other is like. */
function story(i: number): string {
  const [street, name, sum] = [`${word(i)} Lane`, `${word(i + 7)} ${word(i * 3 + 1)}`, (i * 37) % 900];
  return `The board voted on ${word(i * 5)} to widen ${street}, and ${name}, who runs the ${word(i * 11)} office there, said: “We counted ${sum} cars at ${word(i * 13)} alone, and ${sum + 3} at the bridge.” It would cost $${sum + 1} million by ${word(i * 17)}, ${name} added.`;
}

/** A capitalised word made from a number. */
function word(i: number): string {
  const syllables = ['ba', 'del', 'kor', 'min', 'sa', 'tun', 'vel', 'ri', 'hap', 'lo'];
  const of = (n: number): string => syllables[n % 10] ?? '';
  return `${of(i).replace(/^./, (c) => c.toUpperCase())}${of(Math.floor(i / 10))}${of(Math.floor(i / 100))}${of(Math.floor(i / 1000))}`;
}
