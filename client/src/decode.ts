const LARGEST = 16 * 1024 * 1024;

/** The text of a file as VS Code would open it; null where it is no text, or larger than any article. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST) return null;
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
