import { resolveObjectURL } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A message as it goes between a page and its worker. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

const SCRIPT = 'dist/web/server.js';
const draft =
  'Harbor board votes\n\nThe night ferry to Lindholm is widely seen as a lifeline for shift workers at the cannery.\n';

type Listener = (event: { data: unknown }) => void;

/** The least that a Web Worker has, at a blob: address as in an editor, and neither a document nor Node about it. */
function workerScope(post: (message: unknown) => void, more: object = {}) {
  let receive: Listener | undefined;
  const scope: Record<string, unknown> = {
    location: new globalThis.URL('blob:http://127.0.0.1:8000/0b6c8f6e'),
    postMessage: (message: unknown) => post(structuredClone(message)),
    addEventListener: (type: string, listener: Listener) => {
      if (type === 'message') receive = listener;
    },
    set onmessage(listener: Listener) {
      receive = listener;
    },
    AbortController,
    Blob,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    atob,
    btoa,
    clearInterval,
    clearTimeout,
    console,
    performance,
    queueMicrotask,
    setInterval,
    setTimeout,
    structuredClone,
    importScripts: (script: string) => runInContext(readFileSync(script, 'utf8'), context),
    ...more,
  };
  scope['self'] = scope;
  const context = createContext(scope);
  return {
    run: (words: string) => runInContext(words, context),
    receive: (data: unknown) => receive?.({ data }),
  };
}

/** A worker of the worker: runs what a blob: address holds. */
class InnerWorker {
  static made = 0;
  static lost = false;
  readonly #listeners = new Map<string, Listener>();
  readonly #scope = workerScope((data) => this.#listeners.get('message')?.({ data }));
  readonly #started: Promise<unknown>;

  constructor(url: string) {
    InnerWorker.made++;
    this.#started = InnerWorker.lost
      ? Promise.resolve().then(() => this.#listeners.get('error')?.({ data: undefined }))
      : Promise.resolve(resolveObjectURL(url)?.text()).then((words = '') => this.#scope.run(words));
  }
  postMessage(message: unknown): void {
    const copy = structuredClone(message);
    void this.#started.then(() => this.#scope.receive(copy));
  }
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }
  terminate(): void {
    this.#listeners.clear();
  }
}

function startServer(more: object = {}) {
  const answers: Message[] = [];
  const scope = workerScope((message) => answers.push(message as Message), more);
  scope.run(readFileSync(SCRIPT, 'utf8'));
  return {
    send: (message: object) => scope.receive({ jsonrpc: '2.0', ...message }),
    until: async (probe: (message: Message) => boolean): Promise<Message> => {
      for (;;) {
        const found = answers.find(probe);
        if (found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

let server: ReturnType<typeof startServer>;
beforeEach(() => {
  InnerWorker.made = 0;
  InnerWorker.lost = false;
});
afterEach(() => server.send({ id: 9, method: 'shutdown' }));

async function initialize(initializationOptions: object = {}): Promise<Message> {
  const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions };
  server.send({ id: 1, method: 'initialize', params });
  const answer = await server.until(({ id }) => id === 1);
  server.send({ method: 'initialized', params: {} });
  return answer;
}

describe('in a Web Worker', () => {
  it('the server of the browser starts with what a worker has, and finds what there is', async () => {
    server = startServer();
    expect((await initialize()).result).toMatchObject({ serverInfo: { name: 'copydesk' } });
    const textDocument = { uri: 'untitled:draft', languageId: 'plaintext', version: 1, text: draft };
    server.send({ method: 'textDocument/didOpen', params: { textDocument } });
    const news = await server.until(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(news).toMatchObject({ params: { diagnostics: [{ code: 'unattributed-claim' }] } });
  });

  const params = { uri: 'memfs:/a.txt', languageId: 'plaintext', text: draft };
  const lintFiles = async (): Promise<void> => {
    for (const id of [2, 3]) {
      server.send({ id, method: 'copydesk/lintFile', params });
      const { result } = await server.until((message) => message.id === id);
      expect(result).toMatchObject({ diagnostics: [{ code: 'unattributed-claim' }] });
    }
  };

  it('files that are not open are checked in a worker of its own', async () => {
    server = startServer({ Worker: InnerWorker });
    await initialize({ script: SCRIPT });
    await lintFiles();
    expect(InnerWorker.made).toBe(1);
  });

  it('they are checked all the same where the editor lets it have none, and it is not asked again', async () => {
    InnerWorker.lost = true;
    server = startServer({ Worker: InnerWorker });
    await initialize({ script: SCRIPT });
    await lintFiles();
    expect(InnerWorker.made).toBe(1);
  });
});
