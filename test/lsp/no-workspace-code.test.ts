import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { CAPABILITIES, TestClient } from './client.ts';
import { COPY, Desk } from './desk.ts';

/** What a workspace may hold that another tool would have run. Each of them leaves a file behind when it is. */
const trap = (folder: string): string =>
  `require('node:fs').writeFileSync(${JSON.stringify(`${folder}/SPRUNG`)}, '');`;
const traps = (folder: string): Record<string, string> => ({
  'copydesk.config.js': trap(folder),
  'copydesk.config.mjs': trap(folder),
  'copydesk.config.cjs': trap(folder),
  'copydesk.config.ts': trap(folder),
  '.copydeskrc.js': trap(folder),
  '.copydesk/rules.js': trap(folder),
  'node_modules/copydesk/index.js': trap(folder),
  'node_modules/copydesk/dist/server.js': trap(folder),
  'node_modules/copydesk-plugin/index.js': trap(folder),
  'node_modules/.bin/copydesk': `#!/usr/bin/env node\n${trap(folder)}`,
  'package.json': JSON.stringify({ copydesk: './copydesk.config.js', scripts: { copydesk: 'touch SPRUNG' } }),
  '.vscode/settings.json': JSON.stringify({
    'copydesk.serverPath': './node_modules/copydesk/dist/server.js',
  }),
  'copydesk.config.json': '{"rules": {"repeated-paragraph": "error"}, "plugins": ["copydesk-plugin"]}',
});

describe('on disk', () => {
  const desk = new Desk();

  test('no code of the workspace is run', async () => {
    for (const [name, text] of Object.entries(traps(desk.folder))) desk.write(name, text);
    const uri = desk.uri('story.txt');
    await desk.open(uri, COPY);
    expect(await desk.client.findings(uri)).toMatchObject([{ code: 'repeated-paragraph', severity: 1 }]);
    await desk.run(await desk.stetAction(uri));
    await desk.gone(uri);
    expect((await desk.lintFile('other.txt', COPY)).diagnostics).toHaveLength(1);
    await desk.execute('copydesk.server.tidyStet', uri);
    expect(existsSync(desk.path('SPRUNG'))).toBe(false);
  });
});

describe('on a virtual file system', () => {
  const top = 'memfs:/desk';
  let client: TestClient;
  afterEach(async () => expect(await client.stop()).toBe(0));

  test('none of it is even read: what is read is configuration, what was let stand, what git leaves out', async () => {
    const files = new Map(Object.entries({ ...traps('/desk'), 'story.txt': COPY, '.gitignore': 'old/\n' }));
    const read = new Set<string>();
    client = await TestClient.start({
      capabilities: CAPABILITIES.push,
      initializationOptions: { extension: true, files: true },
      folder: top,
    });
    const { connection } = client;
    const pathOf = (uri: string): string => uri.slice(top.length + 1);
    connection.onRequest('copydesk/files/read', ({ uri }: { uri: string }) => {
      const text = files.get(pathOf(uri));
      if (text !== undefined) read.add(pathOf(uri));
      return text ?? null;
    });
    connection.onRequest('copydesk/files/list', ({ uri }: { uri: string }) => {
      const folder = uri === top ? '' : `${pathOf(uri)}/`;
      const below = [...files.keys()].filter((path) => path.startsWith(folder));
      return [...new Set(below.map((path) => /^[^/]*\/?/.exec(path.slice(folder.length))?.[0]))];
    });
    connection.onRequest('copydesk/files/write', ({ uri, text }: { uri: string; text: string }) => {
      files.set(pathOf(uri), text);
      return null;
    });
    const uri = `${top}/story.txt`;
    await client.open(uri, COPY);
    const [finding] = await client.findings(uri);
    expect(finding).toMatchObject({ code: 'repeated-paragraph', severity: 1 });
    const actions = finding === undefined ? [] : await client.actions(uri, finding);
    const { command } = actions.find(({ title }) => title === 'Stet: let this stand') ?? {};
    await connection.sendRequest('workspace/executeCommand', { ...command });
    await client.until(() => client.pushed.findLast((p) => p.uri === uri)?.diagnostics.length === 0);
    expect(await connection.sendRequest('copydesk/whichFiles', { uris: [uri, `${top}/old/a.txt`] })).toEqual([
      uri,
    ]);
    expect([...read].sort()).toEqual(['.copydesk/stet.json', '.gitignore', 'copydesk.config.json']);
  });
});
