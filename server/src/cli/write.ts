import { writeFileSync } from 'node:fs';
import { type Desk, displayName } from './desk.ts';
import { type Decoded, encode } from './encoding.ts';
import type { Input } from './inputs.ts';

/** Writes a file back in its own encoding, if its text is another than before. @returns whether the file now holds `text`. */
export function save(input: Input, before: Decoded, text: string, desk: Desk): boolean {
  if (text === before.text) return true;
  try {
    writeFileSync(input.absolute, encode(text, before));
    return true;
  } catch (error) {
    desk.trouble(`${displayName(input)}: could not be written: ${(error as Error).message}`);
    return false;
  }
}
