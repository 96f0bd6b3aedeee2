import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { COPY, Desk, PARAGRAPH } from './desk.ts';

const desk = new Desk();
const STET = '.copydesk/stet.json';
const TIDY = 'copydesk.server.tidyStet';

/** Opens a story and lets its repeat stand. */
async function stood(name: string): Promise<string> {
  const uri = desk.uri(name);
  await desk.open(uri, COPY);
  await desk.run(await desk.stetAction(uri));
  await desk.gone(uri);
  return uri;
}
const entries = (): { file: string }[] => JSON.parse(desk.read(STET));
const faint = (count: number): Promise<Diagnostic[]> =>
  desk.client.until(() => {
    const shown = desk.client.pushed.findLast((params) => params.uri === desk.uri(STET))?.diagnostics;
    return (shown?.length ?? 0) === count ? (shown ?? []) : undefined;
  });

describe('entries of the stet file that match nothing any more', () => {
  test('are faint in it once the copy is saved without their words, and no longer when those are back', async () => {
    const uri = await stood('story.txt');
    await desk.client.edit(uri, `she said.\n\n${PARAGRAPH}`, 'she said.');
    await desk.client.findings(uri);
    expect(desk.client.pushed.filter((params) => params.uri === desk.uri(STET))).toEqual([]);
    await desk.save(uri);
    const [one] = await faint(1);
    expect(one).toMatchObject({ severity: 4, tags: [1], range: { start: { line: 1, character: 0 } } });
    expect(one?.message).toContain('story.txt');
    await desk.client.edit(uri, 'she said.', `she said.\n\n${PARAGRAPH}`);
    await desk.save(uri);
    await faint(0);
  });

  test('go by a quick fix at the entry, or all at once', async () => {
    await stood('a.txt');
    await stood('b.txt');
    await stood('c.txt');
    for (const name of ['a.txt', 'c.txt']) rmSync(desk.path(name));
    const uri = desk.uri(STET);
    await desk.client.open(uri, desk.read(STET), 'json');
    const [first] = await faint(2);
    const actions = await desk.client.actions(uri, first as Diagnostic);
    expect(actions.map(({ title }) => title)).toEqual([
      'Take this entry out',
      'Take out all 2 entries that match nothing',
    ]);
    const [one, all] = actions as [CodeAction, CodeAction];
    const text = desk.client.text(uri);
    desk.client.apply(one.edit ?? {});
    expect(JSON.parse(desk.client.text(uri)).map(({ file }: { file: string }) => file)).toEqual([
      'b.txt',
      'c.txt',
    ]);
    await faint(1);
    expect(all.edit?.documentChanges).toMatchObject([{ textDocument: { version: 1 } }]);
    expect(text).not.toBe(desk.client.text(uri));
  });

  test('are found by the check of the whole workspace', async () => {
    const uri = await stood('story.txt');
    await desk.client.close(uri);
    await desk.lintFile('story.txt', COPY);
    await desk.lintFile('story.txt', COPY.replace(`she said.\n\n${PARAGRAPH}`, 'she said.'));
    await faint(1);
    await desk.lintFile('story.txt', COPY);
    await faint(0);
  });

  test('are taken out by the command, which reads every file they speak of', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await desk.client.close(await stood(name));
    desk.write('a.txt', COPY.replace(`she said.\n\n${PARAGRAPH}`, 'she said.'));
    rmSync(desk.path('c.txt'));
    expect(await desk.execute(TIDY, desk.uri('any.txt'))).toBe(2);
    expect(entries().map(({ file }) => file)).toEqual(['b.txt']);
    expect(await desk.execute(TIDY, desk.uri('any.txt'))).toBe(0);
  });

  test('stay while the stet file is being edited, and the user is told to save it', async () => {
    for (const name of ['a.txt', 'b.txt']) await desk.client.close(await stood(name));
    rmSync(desk.path('a.txt'));
    const uri = desk.uri(STET);
    const onDisk = desk.read(STET);
    await desk.client.open(uri, onDisk, 'json');
    await desk.client.edit(uri, '"count":1', '"count":2');
    expect(await desk.execute(TIDY, uri)).toBeNull();
    expect(desk.read(STET)).toBe(onDisk);
    const told = await desk.client.until(() =>
      desk.client.notifications.find(({ method }) => method === 'window/showMessage'),
    );
    expect(told.params).toMatchObject({ message: expect.stringContaining('Save it, and try again') });
    await desk.save(uri);
    expect(await desk.execute(TIDY, uri)).toBe(1);
    expect(entries()).toMatchObject([{ file: 'b.txt', count: 1 }]);
  });

  test('go although the editor has not yet read again what was last written', async () => {
    await stood('a.txt');
    const uri = desk.uri(STET);
    await desk.client.open(uri, desk.read(STET), 'json');
    await stood('b.txt');
    await stood('c.txt');
    expect(entries()).toHaveLength(3);
  });

  test('make room for new ones where the list was saved and then removed, though the editor still shows it', async () => {
    const uri = desk.uri(STET);
    await stood('a.txt');
    await desk.client.open(uri, desk.read(STET), 'json');
    await desk.client.edit(uri, '"count":1', '"count":2');
    await desk.save(uri);
    rmSync(desk.path('.copydesk'), { recursive: true });
    await stood('b.txt');
    expect(entries()).toMatchObject([{ file: 'b.txt' }]);
  });

  test('stay where their rule is off, or the file can not be read as text', async () => {
    for (const name of ['a.txt', 'b.txt']) await desk.client.close(await stood(name));
    desk.write('b.txt', 'P\0o\0o\0l\0');
    expect(await desk.execute(TIDY, desk.uri('any.txt'))).toBe(0);
    desk.write('a.txt', COPY.replace(`she said.\n\n${PARAGRAPH}`, 'she said.'));
    desk.write('copydesk.config.json', '{"rules": {"repeated-paragraph": "off"}}');
    await desk.changed('copydesk.config.json', 1);
    expect(await desk.execute(TIDY, desk.uri('any.txt'))).toBe(0);
    expect(entries()).toHaveLength(2);
  });
});
