import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text without its byte order mark, and what is needed to write it back as it was. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Thrown for a file that is no text. The message is a reason in plain words. */
export class NotText extends Error {}

const BINARY_SNIFF = 8192;
const UTF8_BOM = [0xef, 0xbb, 0xbf];

/** Reads UTF-8 (with or without BOM) and UTF-16 with BOM. Nothing is ever guessed: what is not valid is refused. */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.subarray(0, BINARY_SNIFF).includes(0)) throw new NotText('a binary file, not text');
  if (!isUtf8(bytes)) throw new NotText('not valid UTF-8; save it as UTF-8 and try again');
  const bom = UTF8_BOM.every((byte, i) => bytes[i] === byte);
  return { text: bytes.toString('utf8', bom ? 3 : 0), encoding: 'utf-8', bom };
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes).slice(1);
  } catch {
    throw new NotText('it begins like UTF-16 but is not valid UTF-16');
  }
  if (text.slice(0, BINARY_SNIFF).includes('\0')) throw new NotText('a binary file, not text');
  return { text, encoding, bom: true };
}

/** The bytes of `text` in the encoding the file had. `encode(text, decode(bytes))` gives `bytes` for its own text. */
export function encode(text: string, { encoding, bom }: Decoded): Buffer {
  const whole = bom ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
