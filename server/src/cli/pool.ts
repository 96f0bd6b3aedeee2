import { Tinypool } from 'tinypool';
import { type LineBatch, type LineJob, type LineResults, lineReader } from './jsonl.ts';

/** Answers batches of lines: in this thread for one job, in worker threads for more. */
export interface LinePool {
  answer(batch: LineBatch): Promise<LineResults>;
  close(): Promise<void>;
}

export function linePool(job: LineJob, jobs: number): LinePool {
  if (jobs === 1) {
    const read = lineReader(job);
    return { answer: async (batch) => read(batch), close: async () => {} };
  }
  const pool = new Tinypool({
    filename: __filename,
    name: 'answerInWorker',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: job,
  });
  return {
    answer: (batch) => pool.run(batch, { transferList: [batch.bytes.buffer as ArrayBuffer] }),
    close: () => pool.destroy(),
  };
}

let reader: ((batch: LineBatch) => LineResults) | undefined;

/** What a worker thread runs: this bundle is loaded there again, and the pool asks for this function by name. */
export function answerInWorker(batch: LineBatch): unknown {
  reader ??= lineReader(Tinypool.workerData as LineJob);
  const results = reader(batch);
  return results;
}
