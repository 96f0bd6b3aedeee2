/** Marks an editor leaves in the copy: `(cq)` and `[cq]` "checked", `[stet]` "let this stand". */
export const MARK = /[ \t\u00a0]?(?:\((?:cq|CQ)\)|\[(?:cq|CQ|stet|STET|Stet)\])/g;

/**
 * Words as they are compared: without marks and invisible characters, white space single, quotation marks and dashes of
 * one kind, so that smart quotes or a new line break don't make old words new. Case and spelling count.
 */
export function normal(text: string): string {
  return text
    .replace(MARK, '')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′]|\u02bc/g, "'")
    .replace(/[“”„‟″«»]|''/g, '"')
    .replace(/[‐-―−]|--+/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

const LONGEST = 300;
const HEAD = 120;
const TAIL = 60;

/** A long text by its beginning, its end and a digest of the whole, so that an entry stays one readable line. */
export function short(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, HEAD).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '');
  return `${head.trimEnd()} […] ${tail.trimStart()} #${digest(text)}`;
}

/** Eight hexadecimal digits that tell texts apart (FNV-1a, 32 bits). No secret is kept by it. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
