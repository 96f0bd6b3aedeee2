import { expect, test, vi } from 'vitest';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { Article } from '../article/article.ts';
import type { Finding } from '../rules/rule.ts';
import { abilitiesOf } from './abilities.ts';
import type { Checked, Checker } from './checker.ts';
import { Feed } from './feed.ts';
import { OpenCopy } from './open-copy.ts';
import { readSettings } from './settings.ts';

const abilities = abilitiesOf({ processId: null, rootUri: null, capabilities: {} });
const text = 'Trade reached $90 billion.';
const finding: Finding = {
  rule: 'a',
  messageId: 'b',
  severity: 'warning',
  message: 'c',
  start: 0,
  end: 5,
  related: [],
  fixes: [],
  data: {},
};
const checked = (findings: readonly Finding[]): Checked =>
  ({
    version: 1,
    article: new Article(text),
    settings: readSettings({}),
    findings,
    stood: [],
    unmatched: [],
    resting: [],
    off: null,
    ms: 0,
  }) as unknown as Checked;

test('a check that was overtaken by another of the same text shows nothing', async () => {
  vi.useFakeTimers();
  const sent: Diagnostic[][] = [];
  const connection = {
    sendDiagnostics: async ({ diagnostics }: { diagnostics: Diagnostic[] }) => void sent.push(diagnostics),
  } as unknown as Connection;
  const answers: ((found: Checked) => void)[] = [];
  const checker = {
    check: () => new Promise<Checked>((done) => answers.push(done)),
    glance: async () => null,
  } as unknown as Checker;
  const feed = new Feed(connection, abilities, checker, () => '');
  feed.opened(new OpenCopy('file:///a.txt', 'plaintext', 1, text));
  await vi.advanceTimersByTimeAsync(5);
  // The settings change while the copy is still being read.
  feed.refresh();
  await vi.advanceTimersByTimeAsync(5);
  const [before, after] = answers;
  after?.(checked([]));
  await vi.advanceTimersByTimeAsync(5);
  before?.(checked([finding]));
  await vi.advanceTimersByTimeAsync(5);
  vi.useRealTimers();
  expect(sent).toEqual([[]]);
});
