import { spawn } from 'node:child_process';
import './signals.mjs';

/** Runs a command to its end; what it printed, or an error that holds it. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`));
    });
  });
}

/**
 * Starts a server as the head of its own process group, so that ending it ends the extension hosts it forked too,
 * and waits for the line that says it is ready.
 */
export function startServer(command, args, { ready, seconds, ...options }) {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', stop);
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => {
      stop();
      reject(new Error(`${command} ${why}\n${output}`));
    };
    const timer = setTimeout(() => fail(`said nothing of being ready in ${seconds} s`), seconds * 1000);
    const read = (chunk) => {
      output += chunk;
      const match = ready.exec(output);
      if (match === null) return;
      clearTimeout(timer);
      resolve({ match, stop, output: () => output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
