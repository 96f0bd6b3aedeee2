import { Desk, FINDINGS, type Io, OK, TROUBLE } from '../desk.ts';
import type { ReadOptions } from '../options.ts';
import { linePool } from '../pool.ts';
import type { Command } from '../results.ts';
import { streamLines } from '../stream.ts';

/** `--jsonl`: a line of JSON in, a line of JSON out. `failOn`: rank of the gravest finding that still passes, plus one. */
export async function linesCommand(
  command: Command,
  options: ReadOptions,
  io: Io,
  failOn = Number.POSITIVE_INFINITY,
): Promise<number> {
  const desk = new Desk(io, options);
  const job = {
    command,
    settings: { severities: options.rule },
    sources: desk.sources.map(({ name, article }) => ({ name, text: article.text })),
  };
  const pool = linePool(job, options.jobs);
  try {
    const totals = await streamLines(io.stdin, io.stdout, pool, options.jobs);
    if (totals.errors > 0 || desk.troubled) return TROUBLE;
    return totals.gravest >= failOn ? FINDINGS : OK;
  } finally {
    await pool.close();
  }
}
