import { type FileJob, type FileReport, fileCheck } from './file-check.ts';
import { sameThread, type Thread } from './side-desk.ts';

/** As much of a browser's workers as is needed here; the compiler knows Node's globals only. */
interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: string, listener: (event: { data: unknown; message?: string }) => void): void;
  terminate(): void;
}
interface Scope extends WorkerLike {
  readonly Worker?: new (url: string) => WorkerLike;
}
const scope = globalThis as unknown as Scope;

const START = 'copydesk files';

/** False once a worker could not be had: an editor may forbid it. */
let canHave = true;

/**
 * A worker of the worker, from the same script: where its address is not known, or no worker can be had, the check takes
 * its turn in this thread.
 */
export function webThread(roomy: boolean, script: string | undefined): Thread {
  if (roomy || !canHave || script === undefined || scope.Worker === undefined) return sameThread();
  // Workers take scripts from their own origin only; a few words of our own, which fetch the script, always are.
  const words = `self.copydeskRole=${JSON.stringify(START)};importScripts(${JSON.stringify(script)})`;
  const url = URL.createObjectURL(new Blob([words], { type: 'application/javascript' }));
  const worker = new scope.Worker(url);
  let answered = false;
  return {
    post: (job) => worker.postMessage(job),
    listen: (onReport, onLost) => {
      worker.addEventListener('message', ({ data }) => {
        answered = true;
        onReport(data as FileReport);
      });
      worker.addEventListener('error', ({ message }) => {
        canHave = answered;
        onLost(new Error(message ?? 'The thread has ended.'));
      });
    },
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}

/** In such a worker: answers jobs, and gives true. */
export function serveFiles(): boolean {
  if ((scope as { copydeskRole?: unknown }).copydeskRole !== START) return false;
  const check = fileCheck();
  scope.addEventListener('message', ({ data }) => scope.postMessage(check(data as FileJob)));
  return true;
}
