import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type Decoded, decode, NotText } from '../disk/encoding.ts';
import { type Input, STDIN } from './inputs.ts';
import { whyNotRead } from './reasons.ts';

/** Why a file was not read, in plain words; it goes to standard error with the path. */
export class Unreadable extends Error {}

/** Reads a file or standard input. @throws {Unreadable} */
export function readInput(input: Pick<Input, 'absolute'>, maxSize: number): Decoded {
  try {
    return decode(input.absolute === STDIN ? readStdin(maxSize) : readWhole(input.absolute, maxSize));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(error instanceof NotText ? error.message : whyNotRead(error));
  }
}

function readWhole(path: string, maxSize: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > maxSize) throw tooLarge(size, maxSize);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function readStdin(maxSize: number): Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536);
    let read: number;
    try {
      read = readSync(0, chunk);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') {
        // The other end of the pipe is not ready; there is no synchronous wait but to look again a little later.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        continue;
      }
      if ((error as NodeJS.ErrnoException).code === 'EOF') break;
      throw error;
    }
    if (read === 0) break;
    size += read;
    if (size > maxSize) throw tooLarge(size, maxSize);
    chunks.push(chunk.subarray(0, read));
  }
  return Buffer.concat(chunks, size);
}

const tooLarge = (size: number, maxSize: number): Unreadable =>
  new Unreadable(
    `larger than ${megabytes(maxSize)} (${megabytes(size)}); --max-size says how large a file may be`,
  );

const megabytes = (bytes: number): string => {
  const size = bytes / 1_048_576;
  return size >= 0.1 ? `${Number(size.toFixed(1))} MB` : `${bytes} bytes`;
};
