import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { type LineBatch, type LineJob, type LineResults, lineReader } from './jsonl.ts';

/** Answers batches of lines: in this thread for one job, in worker threads for more. */
export interface LinePool {
  answer(batch: LineBatch): Promise<LineResults>;
  close(): Promise<void>;
}

/** MB for what is new in a worker's heap. V8 would take twice that, for nothing: an article's findings fit many times over. */
const YOUNG = 24;

/** How much a worker's heap may grow, in percent, before what is dead in it is looked for. V8 lets it more than double. */
const GROWTH = 50;

export async function linePool(job: LineJob, jobs: number): Promise<LinePool> {
  if (jobs === 1) {
    const read = lineReader(job);
    return { answer: async (batch) => read(batch), close: async () => {} };
  }
  const { Tinypool } = await import('tinypool');
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // With a worker on each core, none is left that could help to clear a heap: helpers would stand in the others' way.
  if (jobs >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
  const pool = new Tinypool({
    filename: __filename,
    name: 'answerInWorker',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return {
    answer: (batch) => pool.run(batch, { transferList: [batch.bytes.buffer as ArrayBuffer] }),
    close: () => pool.destroy(),
  };
}

let reader: ((batch: LineBatch) => LineResults) | undefined;

/** What a worker thread runs: this bundle is loaded there again, and the pool asks for this function by name. */
export async function answerInWorker(batch: LineBatch): Promise<LineResults> {
  reader ??= lineReader((await import('tinypool')).Tinypool.workerData as LineJob);
  return reader(batch);
}
