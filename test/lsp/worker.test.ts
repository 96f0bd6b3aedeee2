import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A message as it goes between a page and its worker. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

const draft =
  'Harbor board votes\n\nThe night ferry to Lindholm is widely seen as a lifeline for shift workers at the cannery.\n';

/** The least that a Web Worker has, at a blob: address as in an editor, and neither a document nor Node about it. */
function startWorker() {
  const answers: Message[] = [];
  let receive: ((event: { data: Message }) => void) | undefined;
  const scope: Record<string, unknown> = {
    location: new URL('blob:http://127.0.0.1:8000/0b6c8f6e'),
    postMessage: (message: Message) => answers.push(structuredClone(message)),
    addEventListener: (type: string, listener: (event: { data: Message }) => void) => {
      if (type === 'message') receive = listener;
    },
    set onmessage(listener: (event: { data: Message }) => void) {
      receive = listener;
    },
    ...{
      TextDecoder,
      TextEncoder,
      URL,
      URLSearchParams,
      clearTimeout,
      setTimeout,
      setInterval,
      clearInterval,
    },
    ...{ console, performance, queueMicrotask, structuredClone, atob, btoa, AbortController },
  };
  scope['self'] = scope;
  runInContext(readFileSync('dist/web/server.js', 'utf8'), createContext(scope));
  return {
    send: (message: object) => receive?.({ data: { jsonrpc: '2.0', ...message } as Message }),
    until: async (probe: (message: Message) => boolean): Promise<Message> => {
      for (;;) {
        const found = answers.find(probe);
        if (found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

let worker: ReturnType<typeof startWorker>;
beforeAll(() => {
  worker = startWorker();
});
afterAll(() => worker.send({ id: 9, method: 'shutdown' }));

it('the server of the browser starts with what a worker has, and finds what there is', async () => {
  worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const { result } = await worker.until(({ id }) => id === 1);
  expect(result).toMatchObject({ serverInfo: { name: 'copydesk' } });
  worker.send({ method: 'initialized', params: {} });
  const textDocument = { uri: 'untitled:draft', languageId: 'plaintext', version: 1, text: draft };
  worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
  const news = await worker.until(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(news).toMatchObject({ params: { diagnostics: [{ code: 'unattributed-claim' }] } });
});
