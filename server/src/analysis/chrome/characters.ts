/** Kinds of characters that the shape of a line is read from. */
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const QUOTE = 5;
export const PUNCTUATION = 6;
export const SYMBOL = 7;
/** Letters of other scripts than Latin, Greek and Cyrillic. */
export const FOREIGN = 8;

/** True for the kinds that words are made of. */
export const isWordKind = (kind: number): boolean => ((WORD_KINDS >> kind) & 1) === 1;
const WORD_KINDS = (1 << LOWER) | (1 << UPPER) | (1 << DIGIT) | (1 << FOREIGN);

const TABLE_SIZE = 0x530;
/** Filled as copy asks: patterns over all the world's letters take long, and copy uses few of them. */
const UNSEEN = 255;
const kinds = /* @__PURE__ */ new Uint8Array(TABLE_SIZE).fill(UNSEEN);

function classify(code: number): number {
  const c = String.fromCharCode(code);
  if (/[\s\u200b\ufeff]/u.test(c)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return UPPER;
  if (/\p{L}|\p{M}/u.test(c)) return LOWER;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  if (c === "'") return APOSTROPHE;
  if (/["«»]/u.test(c)) return QUOTE;
  return /\p{P}/u.test(c) && !/[#@*\\]/u.test(c) ? PUNCTUATION : SYMBOL;
}

/** The kind of a UTF-16 code unit. Beyond the Cyrillic block the ranges are coarse: shape needs no more. */
export function kindOf(code: number): number {
  if (code < TABLE_SIZE) {
    const known = kinds[code] as number;
    if (known !== UNSEEN) return known;
    const kind = classify(code);
    kinds[code] = kind;
    return kind;
  }
  return kindBeyond(code);
}

function kindBeyond(code: number): number {
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code === 0x201c || code === 0x201d || code === 0x201e) return QUOTE;
  if (code >= 0x2000 && code <= 0x200f) return SPACE;
  if (code === 0x3000 || code === 0xfeff || code === 0x2028 || code === 0x202f) return SPACE;
  if (code >= 0x2010 && code <= 0x205e) return code === 0x2022 ? SYMBOL : PUNCTUATION;
  if (code >= 0x2060 && code <= 0x2bff) return SYMBOL;
  if (code >= 0x1e00 && code <= 0x1eff) return LOWER;
  if (code >= 0xd800 && code <= 0xdfff) return SYMBOL;
  if (code >= 0xe000 && code <= 0xf8ff) return SYMBOL;
  if (code >= 0x3001 && code <= 0x303f) return PUNCTUATION;
  return FOREIGN;
}

/** Lower case for the letters of the Latin-1, Greek and Cyrillic blocks; digits become one digit. */
export const folded = (code: number): number => (code < TABLE_SIZE ? (foldedInTable[code] as number) : code);

const foldedInTable = /* @__PURE__ */ Uint16Array.from({ length: TABLE_SIZE }, (_, code) => fold(code));

function fold(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32;
    return code >= 48 && code <= 57 ? 48 : code;
  }
  if (code >= 0xc0 && code <= 0xde) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code >= 0x391 && code <= 0x3a9) return code + 32;
  return code;
}
