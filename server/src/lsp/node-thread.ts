import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type FileJob, fileCheck } from './file-check.ts';
import type { Thread } from './side-desk.ts';

const MARK = 'copydesk files';

/** What V8 may keep, in MB: enough for articles of a usual length, so little that garbage does not pile up. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/** A thread that runs the server's own bundle again, as `serveFiles`. */
export function nodeThread(roomy: boolean): Thread {
  const worker = new Worker(__filename, {
    workerData: MARK,
    argv: [],
    ...(roomy ? {} : { resourceLimits: LIMITS }),
  });
  worker.unref();
  return {
    post: (job) => worker.postMessage(job),
    listen: (onReport, onLost) => {
      worker.on('message', onReport);
      worker.on('error', onLost);
      worker.on('exit', () => onLost(new Error('The thread has ended.')));
    },
    end: () => void worker.terminate(),
  };
}

/** In such a thread: answers jobs, and gives true. */
export function serveFiles(): boolean {
  const port = parentPort;
  if (port === null || workerData !== MARK) return false;
  const check = fileCheck();
  port.on('message', (job: FileJob) => port.postMessage(check(job)));
  return true;
}
