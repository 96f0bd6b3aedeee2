import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { type Decoded, encode } from '../disk/encoding.ts';
import { type Desk, displayName } from './desk.ts';
import type { Input } from './inputs.ts';
import { whyNotWritten } from './reasons.ts';

/** Writes a file back in its own encoding, if its text is another than before. @returns whether the file now holds `text`. */
export function save(input: Input, before: Decoded, text: string, desk: Desk): boolean {
  if (text === before.text) return true;
  try {
    overwrite(input.absolute, encode(text, before), encode(before.text, before));
    return true;
  } catch (error) {
    desk.trouble(`${displayName(input)}: could not be written: ${whyNotWritten(error)}`);
    return false;
  }
}

/** The file is never emptied first: where the disk is full or the writing is cut off, the copy must still be there. */
function overwrite(path: string, bytes: Buffer, before: Buffer): void {
  const file = openSync(path, 'r+');
  try {
    try {
      write(file, bytes);
    } catch (error) {
      write(file, before);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

function write(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
  ftruncateSync(file, bytes.length);
}
