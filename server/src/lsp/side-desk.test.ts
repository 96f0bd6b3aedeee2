import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { abilitiesOf } from './abilities.ts';
import type { FileJob, FileReport } from './file-check.ts';
import { SideDesk, sameThread, type Thread } from './side-desk.ts';

const abilities = abilitiesOf({ processId: null, rootUri: null, capabilities: {} });
const job = (text: string): FileJob => ({
  uri: 'file:///a.txt',
  languageId: 'plaintext',
  text,
  settings: {},
  extraChrome: [],
  keep: [],
  sources: [],
  committed: null,
  name: 'a.txt',
  books: [[], []],
  forBaseline: false,
  abilities,
  docs: '',
});
const nothing: FileReport = { diagnostics: [], baseline: [], unmatched: [], failures: [] };

/** What was asked of which thread. A small one is lost over the text "too much". */
const log: string[] = [];
function openThread(roomy: boolean): Thread {
  const name = roomy ? 'roomy' : 'small';
  let report: (report: FileReport) => void = () => {};
  let lost: (why: Error) => void = () => {};
  return {
    post: ({ text }) => {
      log.push(`${name}: ${text.slice(0, 8)}`);
      if (text === 'too much' && !roomy) lost(new Error('out of memory'));
      else setTimeout(() => report(nothing), 10);
    },
    listen: (onReport, onLost) => {
      log.push(`${name} opened`);
      [report, lost] = [onReport, onLost];
    },
    end: () => log.push(`${name} ended`),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  log.length = 0;
});
afterEach(() => vi.useRealTimers());

test('one thread checks file after file, and ends when there is nothing more to do', async () => {
  const desk = new SideDesk(openThread);
  const both = Promise.all([desk.check(job('one')), desk.check(job('two'))]);
  await vi.advanceTimersByTimeAsync(15);
  expect(log).toEqual(['small opened', 'small: one', 'small: two']);
  await vi.advanceTimersByTimeAsync(15);
  expect(await both).toEqual([nothing, nothing]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(log.at(-1)).toBe('small ended');
  const later = desk.check(job('three'));
  await vi.advanceTimersByTimeAsync(15);
  await later;
  expect(log.slice(-2)).toEqual(['small opened', 'small: three']);
});

test('a file that is too much for it gets a thread of its own, and the others go on', async () => {
  const desk = new SideDesk(openThread);
  const all = Promise.all([
    desk.check(job('too much')),
    desk.check(job('x'.repeat(200_000))),
    desk.check(job('two')),
  ]);
  await vi.advanceTimersByTimeAsync(50);
  expect(await all).toEqual([nothing, nothing, nothing]);
  expect(log).toEqual([
    ...['small opened', 'small: too much', 'roomy opened', 'roomy: too much', 'roomy ended'],
    ...['roomy opened', 'roomy: xxxxxxxx', 'roomy ended'],
    ...['small opened', 'small: two'],
  ]);
});

test('a thread that ends tells so a little later, when the next file is on its way: that file is not lost', async () => {
  const opened: boolean[] = [];
  const desk = new SideDesk((roomy) => {
    opened.push(roomy);
    let report: (report: FileReport) => void = () => {};
    let lost: (why: Error) => void = () => {};
    return {
      post: () => void setTimeout(() => report(nothing), 10),
      listen: (onReport, onLost) => {
        [report, lost] = [onReport, onLost];
      },
      end: () => void setTimeout(() => lost(new Error('The thread has ended.')), 5),
    };
  });
  const long = job('x'.repeat(200_000));
  const all = Promise.all(
    [desk.check(long), desk.check(long), desk.check(job('two'))].map((p) => p.catch(String)),
  );
  await vi.advanceTimersByTimeAsync(100);
  expect(await all).toEqual([nothing, nothing, nothing]);
  expect(opened).toEqual([true, true, false]);
});

test('what is on its way when the desk is closed is not begun again', async () => {
  const desk = new SideDesk(openThread);
  const asked = desk.check(job('one')).catch(String);
  await vi.advanceTimersByTimeAsync(5);
  desk.end();
  await vi.advanceTimersByTimeAsync(100);
  expect(await asked).toBe('Error: The check was ended.');
  expect(log).toEqual(['small opened', 'small: one', 'small ended']);
});

test('what even that can not do is told, and does not stand in the way', async () => {
  const broken = sameThread(() => {
    throw new Error('a broken file');
  });
  let threads = 0;
  const desk = new SideDesk(() => (threads++ < 2 ? broken : openThread(false)));
  const first = desk.check(job('one')).catch(String);
  const second = desk.check(job('two'));
  await vi.advanceTimersByTimeAsync(50);
  expect(await first).toBe('Error: a broken file');
  expect(await second).toEqual(nothing);
});
