import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { run } from './program.ts';

export { answerInWorker } from './pool.ts';

if (isMainThread) void main();

async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  try {
    const { cwd, stdin, stdout, stderr } = process;
    process.exitCode = await run(process.argv.slice(2), version, {
      cwd: cwd(),
      stdin,
      stdout,
      stderr,
    });
  } catch (error) {
    process.stderr.write(
      `copydesk: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  }
}
