// The references that writing tools put into copy. A rarer one reads as it stands.
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  shy: '',
  zwnj: '',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  pound: '£',
  euro: '€',
  cent: '¢',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  minus: '−',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sect: '§',
  para: '¶',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  szlig: 'ß',
  Eacute: 'É',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Auml: 'Ä',
  Aring: 'Å',
  Ccedil: 'Ç',
  Ntilde: 'Ñ',
};

/** What an HTML character reference ("&amp;", "&#8217;", "&#x2019;") shows on the page. */
export function readReference(reference: string): string {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return NAMED[body] ?? reference;
  const hex = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd';
}

const { charCodeAt } = String.prototype;

/**
 * The code unit at a place within a text, as `text.charCodeAt(at)` has it. V8 keeps strings in a dozen ways (slices, joined
 * pieces, wide ones…), and a function that has seen five of them looks the method up anew for every character.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

/**
 * The code unit at a place of a text; 0 outside it. A read outside a string makes V8 throw away the machine code of the
 * function that read, and compile it again.
 */
export const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? codeAt(text, at) : 0;

/** The UTF-16 unit at a place of a text as a string; '' outside it. See `unitAt`. */
export const charAt = (text: string, at: number): string =>
  at >= 0 && at < text.length ? text.charAt(at) : '';

export const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Small letters from a to z alone: most words of a text. */
export function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = codeAt(word, i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const UNSEEN = 255;

/**
 * What `kindOf` (below 255) says of a UTF-16 code unit under `size`, asked once for each: patterns over all the world's
 * letters take long, and copy uses few of them.
 */
export function kindsOfCodes(size: number, kindOf: (code: number) => number): (code: number) => number {
  const kinds = new Uint8Array(size).fill(UNSEEN);
  return (code) => {
    const known = kinds[code] as number;
    if (known !== UNSEEN) return known;
    const kind = kindOf(code);
    kinds[code] = kind;
    return kind;
  };
}

/**
 * The same text in memory of its own, all in one piece. A slice keeps the whole string alive that it was cut from:
 * remembered paragraphs of a hundred versions would keep a hundred articles. And engines read a string that is neither a
 * slice nor a sum of others a quarter faster.
 */
export const inOnePiece = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');
