import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { run } from './program.ts';
import { whyNotWritten } from './reasons.ts';

export { answerInWorker } from './pool.ts';

if (isMainThread) void main();

async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`copydesk: the output could not be written: ${whyNotWritten(error)}\n`);
    process.exit(2);
  });
  // Nobody reads what goes wrong: the exit status still tells.
  process.stderr.on('error', () => {});
  try {
    process.exitCode = await run(process.argv.slice(2), version, {
      cwd: process.cwd(),
      // Made by whoever asks first: few runs read it.
      get stdin() {
        return process.stdin;
      },
      stdout: process.stdout,
      stderr: process.stderr,
    });
  } catch (error) {
    process.stderr.write(
      `copydesk: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  }
}
