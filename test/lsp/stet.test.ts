import { existsSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COPY, Desk, PARAGRAPH } from './desk.ts';

const desk = new Desk();
const STET = '.copydesk/stet.json';

describe('stet', () => {
  test('lets a finding stand for good, in a file beside the copy', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    expect(await desk.run(await desk.stetAction(uri))).toBe(true);
    await desk.gone(uri);
    const entries = JSON.parse(desk.read(STET));
    expect(entries).toMatchObject([{ file: 'story.txt', rule: 'repeated-paragraph', count: 1 }]);
    await desk.client.edit(uri, 'Council closes', 'Town council closes');
    expect(await desk.client.findings(uri)).toEqual([]);
    await desk.client.close(uri);
    await desk.open(uri, COPY);
    expect(await desk.client.findings(uri)).toEqual([]);
  });

  test('but not a further copy, nor the same words in another article', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    await desk.client.edit(uri, 'Residents', `${PARAGRAPH}\n\nResidents`);
    expect(await desk.client.findings(uri)).toHaveLength(1);
    const other = desk.uri('other.txt');
    await desk.open(other, COPY);
    expect(await desk.client.findings(other)).toHaveLength(1);
  });

  test('lasts the session in a document that was never saved', async () => {
    const uri = 'untitled:one.txt';
    await desk.open(uri, COPY);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    expect(existsSync(desk.path(STET))).toBe(false);
    await desk.client.close(uri);
    await desk.open(uri, COPY);
    expect(await desk.client.findings(uri)).toEqual([]);
    await desk.client.close(uri);
    await desk.open(uri, `${COPY}\nOther copy of the same name.\n`);
    await desk.client.until(() => desk.client.pushed.at(-1)?.diagnostics.length === 1);
  });

  test('refuses a place in copy that has changed meanwhile', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    const action = await desk.stetAction(uri);
    await desk.client.edit(uri, 'Council', 'The council');
    expect(await desk.run(action)).toBe(false);
    expect(existsSync(desk.path(STET))).toBe(false);
  });

  test('follows a renamed file', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    const files = [{ oldUri: uri, newUri: desk.uri('pool.txt') }];
    await desk.client.connection.sendNotification('workspace/didRenameFiles', { files });
    await desk.client.until(() => desk.read(STET).includes('"pool.txt"'));
    await desk.open(desk.uri('pool.txt'), COPY);
    expect(await desk.client.findings(desk.uri('pool.txt'))).toEqual([]);
  });

  test('goes with a renamed file in the baseline, too', async () => {
    await desk.lintFile('story.txt', COPY, true);
    await desk.client.connection.sendRequest('copydesk/writeBaseline');
    const uri = desk.uri('pool.txt');
    const files = [{ oldUri: desk.uri('story.txt'), newUri: uri }];
    await desk.client.connection.sendNotification('workspace/didRenameFiles', { files });
    await desk.client.until(() => desk.read('.copydesk/baseline.json').includes('"pool.txt"'));
    await desk.open(uri, COPY);
    expect(await desk.client.findings(uri)).toEqual([]);
  });

  test('is told of where the renaming can not be written down', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    await desk.client.open(desk.uri(STET), '[]', 'json');
    const files = [{ oldUri: uri, newUri: desk.uri('pool.txt') }];
    await desk.client.connection.sendNotification('workspace/didRenameFiles', { files });
    const told = await desk.client.until(() =>
      desk.client.notifications.find(({ method }) => method === 'window/showMessage'),
    );
    expect(told.params).toMatchObject({ message: expect.stringContaining('stet.json has changes') });
    expect(desk.read(STET)).toContain('"story.txt"');
  });

  test('counts in the words of a baseline too', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    desk.write('.copydesk/baseline.json', desk.read(STET));
    rmSync(desk.path(STET));
    await desk.changed(STET, 3);
    await desk.client.edit(uri, 'Council', 'The council');
    expect(await desk.client.findings(uri)).toEqual([]);
  });

  test('goes with its folder', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    rmSync(desk.path('.copydesk'), { recursive: true });
    await desk.changed('.copydesk', 3);
    await desk.client.until(
      () => desk.client.pushed.findLast((p) => p.uri === uri)?.diagnostics.length === 1,
    );
  });

  test('what is reworded between the same neighbours still stands, and is known by its new words after a save', async () => {
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    const before = desk.read(STET);
    await desk.client.edit(uri, 'asked for more time', 'asked for a little more time');
    await desk.save(uri);
    await desk.client.until(() => desk.read(STET) !== before);
    expect(await desk.client.findings(uri)).toEqual([]);
  });
});
