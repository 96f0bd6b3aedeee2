import { once } from 'node:events';
import type { LineBatch, LineResults, RuleFailure } from './jsonl.ts';
import type { LinePool } from './pool.ts';

const LF = 10;
/** Input that may be under way at a time, for each worker: enough that none waits, small beside what a worker needs. */
const UNDER_WAY = 1_048_576;

export interface StreamTotals {
  readonly lines: number;
  readonly errors: number;
  readonly gravest: number;
}

/**
 * Answers every line of `input` on `output`, in order, as the lines come in.
 * Reading waits while much is under way or `output` is full, so memory does not grow with the input.
 */
export async function streamLines(
  input: AsyncIterable<Buffer>,
  output: NodeJS.WritableStream,
  pool: LinePool,
  jobs: number,
  onProgress: (lines: number) => void = () => {},
  onFailure: (failure: RuleFailure) => void = () => {},
): Promise<StreamTotals> {
  let underWay = 0;
  let errors = 0;
  let gravest = -1;
  let lines = 0;
  let last: Promise<void> = Promise.resolve();
  let wake: () => void = () => {};

  const write = async (answer: Promise<LineResults>, size: number): Promise<void> => {
    const results = await answer;
    errors += results.errors;
    results.failures.forEach(onFailure);
    gravest = Math.max(gravest, results.gravest);
    if (results.bytes.length > 0 && !output.write(results.bytes)) await once(output, 'drain');
    underWay -= size;
    wake();
  };

  for await (const { batch, count } of batches(input)) {
    const size = batch.bytes.length;
    while (underWay > 0 && underWay + size > UNDER_WAY * jobs) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([woken, last]);
    }
    underWay += size;
    lines += count;
    const answer = pool.answer(batch);
    const before = last;
    last = before.then(() => write(answer, size));
    // A failure is thrown where `last` is awaited; until then it must not count as unhandled.
    last.catch(() => {});
    answer.catch(() => {});
    onProgress(count);
  }
  await last;
  return { lines, errors, gravest };
}

/** The input cut into batches of whole lines: what each chunk completes is one batch, so that a slow input is answered at once. */
async function* batches(input: AsyncIterable<Buffer>): AsyncGenerator<{ batch: LineBatch; count: number }> {
  let pieces: Buffer[] = [];
  let firstLine = 1;
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(LF) + 1;
    if (end === 0) {
      pieces.push(chunk);
      continue;
    }
    pieces.push(chunk.subarray(0, end));
    const bytes = joined(pieces);
    pieces = end < chunk.length ? [chunk.subarray(end)] : [];
    const count = countLines(bytes);
    yield { batch: { bytes, firstLine }, count };
    firstLine += count;
  }
  if (pieces.length > 0) yield { batch: { bytes: joined(pieces), firstLine }, count: 1 };
}

/** One piece of memory of its own, that can be handed to another thread. */
function joined(pieces: readonly Buffer[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count++;
  return count;
}
