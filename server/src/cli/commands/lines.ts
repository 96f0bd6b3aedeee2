import { join } from '../../config/locations.ts';
import { Desk, FINDINGS, type Io, OK, TROUBLE } from '../desk.ts';
import type { LineJob } from '../jsonl.ts';
import { locationOf } from '../node-files.ts';
import type { ReadOptions } from '../options.ts';
import { linePool } from '../pool.ts';
import { Progress } from '../progress.ts';
import type { Command } from '../results.ts';
import { streamLines } from '../stream.ts';

export interface LineOptions extends ReadOptions {
  readonly baseline?: string;
  readonly marks?: boolean;
  readonly across?: boolean;
}

/** `--jsonl`: a line of JSON in, a line of JSON out. From the rank `failOn` up a finding makes the exit status 1. */
export async function linesCommand(
  command: Command,
  options: LineOptions,
  io: Io,
  failOn = Number.POSITIVE_INFINITY,
): Promise<number> {
  const desk = new Desk(io, options);
  const job = await jobOf(command, options, desk);
  const jobs = job.across ? 1 : options.jobs;
  const pool = await linePool(job, jobs);
  const progress = new Progress(io.stderr, 0);
  try {
    const totals = await streamLines(
      io.stdin,
      io.stdout,
      pool,
      jobs,
      (lines) => progress.step(lines, 'lines'),
      ({ rule, line, message }) => desk.ruleFailed(rule, `line ${line}`, message),
    );
    progress.clear();
    if (totals.errors > 0 || desk.troubled) return TROUBLE;
    return totals.gravest >= failOn ? FINDINGS : OK;
  } finally {
    await pool.close();
  }
}

/** What applies to every line: the configuration of the working directory and the documents given with `--source`. */
async function jobOf(command: Command, options: LineOptions, desk: Desk): Promise<LineJob> {
  const here = join(locationOf(desk.io.cwd), 'standard input');
  const { settings, extraChrome, keep, sources, book } = await desk.setups.setup(here, '', 'plain');
  const baseline = options.baseline === undefined ? null : await desk.setups.baseline(options.baseline);
  return {
    command,
    marks: options.marks === true,
    across: options.across === true,
    settings,
    extraChrome,
    keep,
    sources: sources.map(({ name, article }) => ({ name, text: article.text, format: article.format })),
    books: [book, baseline].flatMap((entries) => (entries === null ? [] : [entries.entries])),
  };
}
