import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { CAPABILITIES, TestClient } from './client.ts';

const URI = 'untitled:story.txt';
const ONE =
  'The council voted on Tuesday to close the old swimming pool on Mill Lane, the mayor said after a long meeting.';
const TWO =
  'Ferries to the island will run every second hour from the first weekend in May, the harbour office said on Monday.';
const MORE = 'Residents had asked for more time, she said.';
const LAST = 'The pool will shut in June.';
const COPY = `Council closes pool\n\n${ONE}\n\n${TWO}\n\n${ONE}\n\n${MORE}\n\n${TWO}\n\n${LAST}\n`;
const ONE_GONE = `Council closes pool\n\n${ONE}\n\n${TWO}\n\n${MORE}\n\n${TWO}\n\n${LAST}\n`;
const BOTH_GONE = `Council closes pool\n\n${ONE}\n\n${TWO}\n\n${MORE}\n\n${LAST}\n`;

/** A page with its furniture around the story, and one line amid it that may be copy. */
const PAGE = `Home
News
Sport
Weather

Pool to close

MILLTOWN – The pool will close in June, Mayor Ruth Okafor said on Tuesday.

“We have run out of money,” she said. The council has looked for a buyer for two years.

Okafor said that the last swim will be free, and that the lifeguards will be found other work.

Read more: Ferries to run at night again

The pool opened in 1934. It was rebuilt after the flood, and again when the roof fell in.

Facebook X Reddit Email Copy link

Share this article

You may also like

Ferries to run at night again
Market square to be dug up
Ten things to do this weekend
`;

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const first = async (): Promise<Diagnostic> => {
  const [finding] = await client.findings(URI);
  if (finding === undefined) throw new Error('nothing was found');
  return finding;
};

describe('code actions', () => {
  test('are none for a file that is no article', async () => {
    client = await TestClient.start();
    const select = (uri: string) =>
      client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
        context: { diagnostics: [] },
      });
    await client.open('file:///desk/requirements.txt', 'flask\n');
    await client.open('file:///desk/story.txt', `${LAST}\n`);
    expect(await select('file:///desk/requirements.txt')).toEqual([]);
    expect(await select('file:///desk/story.txt')).toHaveLength(1);
  });

  test('climb from this finding to all of its rule, and end at the page', async () => {
    client = await TestClient.start({
      capabilities: { ...CAPABILITIES.push, window: { showDocument: { support: true } } },
    });
    await client.open(URI, COPY);
    const actions = await client.actions(URI, await first());
    const titles = actions.map((action) => action.title);
    expect(titles[0]).toBe(actions[0]?.title);
    expect(titles).toContain('Mend all 2 of repeated-paragraph');
    expect(titles.at(-2)).toBe('Severity of repeated-paragraph in this folder…');
    expect(titles.at(-1)).toBe('About repeated-paragraph: open its page');
    expect(actions[0]?.diagnostics?.[0]?.code).toBe('repeated-paragraph');
  });

  test('carry versioned edits where the client takes them', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    const [mend] = await client.actions(URI, await first());
    expect(mend?.edit).not.toHaveProperty('changes');
    expect(mend?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri: URI, version: 1 } });
    client.apply(mend?.edit ?? {});
    expect(client.text(URI)).toBe(ONE_GONE);
    expect(await client.findings(URI)).toHaveLength(1);
  });

  test('carry plain changes, inline, for a light client', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.light });
    await client.open(URI, COPY);
    const all = (await client.actions(URI, await first())).find((a) => a.title.startsWith('Mend all 2'));
    expect(all?.edit).not.toHaveProperty('documentChanges');
    client.apply(all?.edit ?? {});
    expect(client.text(URI)).toBe(BOTH_GONE);
  });

  test('ask before more than one block goes, where the client can ask', async () => {
    client = await TestClient.start({ capabilities: CAPABILITIES.pull });
    await client.open(URI, COPY);
    const report = await client.pull(URI);
    const [finding] = report.kind === 'full' ? report.items : [];
    const actions = await client.actions(URI, finding as Diagnostic);
    const all = actions.find((a) => a.title.startsWith('Mend all 2'));
    expect(all?.edit?.changeAnnotations).toEqual({
      copydesk: {
        label: 'Mend all 2 of repeated-paragraph',
        description: 'Tick what is to go.',
        needsConfirmation: true,
      },
    });
    expect(actions[0]?.edit).not.toHaveProperty('changeAnnotations');
  });

  test('give nothing where there is no finding', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await client.findings(URI);
    expect(await client.actions(URI, { range: top, message: '' })).toEqual([]);
  });

  test('say how many of a rule are doubtful, below what is safe', async () => {
    client = await TestClient.start();
    await client.open(URI, PAGE);
    const titles = (await client.actions(URI, await first())).map(({ title }) => title);
    const safe = titles.indexOf('Mend all that is safe (3)');
    expect(safe).toBeGreaterThan(0);
    expect(titles[safe + 1]).toBe('Mend all 4 of site-chrome, 1 to look at first');
  });

  test('of the kind source.fixAll.copydesk mend what is safe, and only when asked for', async () => {
    client = await TestClient.start();
    await client.open(URI, COPY);
    const finding = await first();
    const unasked = await client.actions(URI, finding);
    expect(unasked.filter((a) => a.kind?.startsWith('source'))).toEqual([]);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.copydesk']) {
      const actions = await client.actions(URI, finding, [only]);
      expect(actions.every((a) => a.kind === 'source.fixAll.copydesk')).toBe(true);
    }
    expect(await client.actions(URI, finding, ['refactor'])).toEqual([]);
  });

  test('dim site chrome, take it out, and teach the folder that it is copy, or that selected lines never are', async () => {
    client = await TestClient.start();
    const bar = 'Facebook X Reddit Email Copy link';
    await client.open(URI, `Pool to close\n\n${ONE}\n\n${bar}\n\n${TWO}\n`);
    const chrome = (await client.findings(URI)).find(({ code }) => code === 'site-chrome');
    expect(chrome?.tags).toEqual([1]);
    const actions = await client.actions(URI, chrome as Diagnostic);
    const never = actions.find(({ title }) => title === 'Never treat this as site chrome');
    expect(never?.command?.arguments).toEqual([URI, 'keep', [bar]]);
    expect(actions[0]?.isPreferred).toBe(true);
    client.apply(actions[0]?.edit ?? {});
    expect(client.text(URI)).toBe(`Pool to close\n\n${ONE}\n\n${TWO}\n`);
    const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } };
    const [always] = await client.actions(URI, { range, message: '' });
    expect(always).toMatchObject({
      title: 'Always treat these lines as site chrome',
      kind: 'refactor.copydesk',
      command: { arguments: [URI, 'extraChrome', [TWO]] },
    });
  });

  test('mark a figure as checked, and it stays checked', async () => {
    client = await TestClient.start();
    await client.open(URI, 'Pool to close\n\nThe repair would have cost $4.2 million.\n');
    const finding = (await client.findings(URI)).find(({ code }) => code === 'unsupported-figure');
    const actions = await client.actions(URI, finding as Diagnostic);
    const cq = actions.find(({ title }) => title === 'Mark as checked: (cq)');
    client.apply(cq?.edit ?? {});
    expect(client.text(URI)).toBe('Pool to close\n\nThe repair would have cost $4.2 million (cq).\n');
    expect((await client.findings(URI)).filter(({ code }) => code === 'unsupported-figure')).toEqual([]);
  });
});
