// Whole processes: what they take by the clock, of the processor and of memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs `node args`, with `input` (a string or an iterable of strings) on its standard input.
 * @returns {Promise<{wall: number, cpu: number, peak: number, out: string}>} seconds, seconds, MB of memory at its most
 */
export async function run(args, { input, keep = false, cwd } = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'], cwd });
  let usage = { cpu: 0, peak: 0 };
  const look = () => {
    usage = read(child.pid, usage);
  };
  const watch = setInterval(look, 4);
  let out = '';
  child.stdout.on('data', (data) => {
    if (keep) out += data;
  });
  child.stdin.on('error', () => {});
  const closed = new Promise((resolve) => child.on('close', resolve));
  if (input !== undefined) await write(child.stdin, input);
  child.stdin.end();
  await closed;
  clearInterval(watch);
  return { wall: (performance.now() - start) / 1000, ...usage, out };
}

async function write(stream, input) {
  for (const piece of typeof input === 'string' ? [input] : input) {
    if (stream.destroyed) return;
    if (!stream.write(piece)) await new Promise((resolve) => stream.once('drain', resolve));
  }
}

const TICKS_A_SECOND = 100;

/** CPU time and peak memory of a process as Linux keeps them; as they were when it last could be read. */
function read(pid, before) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      cpu: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND,
      // A process that has ended has no memory to tell of.
      peak: Math.max(before.peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024),
    };
  } catch {
    return before;
  }
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The median of several runs: wall seconds and CPU seconds. */
export async function cold(args, runs = 7, options = {}) {
  const all = [];
  for (let i = 0; i < runs; i++) all.push(await run(args, options));
  return { wall: median(all.map((r) => r.wall)), cpu: median(all.map((r) => r.cpu)) };
}
