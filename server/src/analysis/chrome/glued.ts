import type { ChromeKind } from '../chrome.ts';

/** A leftover inside a line of copy. Offsets are into the line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: ChromeKind;
  readonly sure: boolean;
}

const NETWORK =
  '(?:Facebook|Twitter|Reddit|Pinterest|WhatsApp|LinkedIn|Telegram|Messenger|Tumblr|Flipboard|Threads|Bluesky|E-?mail|Print|Copy ?Link|Share|Tweet|X)';
/** Words that a story's first sentence may well begin with: what tells "DoeThe council" from "McDonald". */
const OPENER =
  '(?:The|A|An|In|On|At|It|As|For|With|When|After|Before|While|If|He|She|They|We|This|That|These|Those|There|Two|Three|More|Most|Some|Many|One|Police|Officials|People|Residents)';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = `(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH}\\.? \\d{4})`;

interface Pattern {
  readonly kind: ChromeKind;
  /** The first group, where there is one, is what stays: the end of the sentence before. */
  readonly pattern: RegExp;
}

const START: readonly Pattern[] = [
  // FacebookTwitterEmailThe council …
  { kind: 'share', pattern: new RegExp(`^(?:${NETWORK}){2,12}(?=\\s?${OPENER}\\s)`) },
  // By Jane DoeThe council … ; By Jane Doe, Staff Writer | March 3, 2026The council …
  {
    kind: 'metadata',
    pattern: new RegExp(
      String.raw`^(?:By|BY) (?:\p{Lu}[\p{L}.’'-]*\s){1,3}?\p{Lu}[\p{L}’'-]*[\p{Ll}\p{Lu}](?:,? (?:Staff|Senior|Chief) [A-Z][a-z]+)?(?:\s?[|•·–—-]?\s?(?:Published |Updated )?${DATE})?(?=${OPENER}\s\p{Ll})`,
      'u',
    ),
  },
  // Published 3 March 2026The council …
  {
    kind: 'metadata',
    pattern: new RegExp(
      `^(?:Published|Posted|Updated|Last updated)(?: on)?:? ${DATE}(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?(?=${OPENER}\\s)`,
    ),
  },
];

const SENTENCE_END = '[.!?…][”"’\')\\]]*';

const WITHIN: readonly Pattern[] = [
  // … said.ADVERTISEMENT The council …
  {
    kind: 'advert',
    pattern: new RegExp(
      String.raw`(${SENTENCE_END})\s*(?:ADVERTISEMENT|Advertisement|(?:Story|Article|STORY|ARTICLE) (?:continues|CONTINUES) (?:below|BELOW)(?: (?:this )?(?:advertisement|ADVERTISEMENT|ad))?|Continue reading below|Scroll to continue(?: with content)?)[.:]?(?=\s*$|\s+[\p{Lu}\d“"‘])`,
      'gu',
    ),
  },
  // … said.(AP Photo/Jane Doe) The council … : at the end of a line it may close a caption, and stays.
  {
    kind: 'media',
    pattern: new RegExp(
      String.raw`(${SENTENCE_END})\s*\((?:(?:AP|AFP|EPA|Reuters|PA|Getty)(?: Photo| Images)?/[^()]{2,60}|(?:Photo|Image|Picture|Photograph)(?: credit| courtesy)?(?::| by) ?[^()]{2,60}|[^()]{2,40}/(?:AP|AFP|Reuters|Getty Images|EPA)(?: via [^()]{2,20})?)\)(?=\s+[\p{Lu}“"‘])`,
      'gu',
    ),
  },
  // … said.Share this article
  {
    kind: 'share',
    pattern: new RegExp(
      `(${SENTENCE_END})(?:(?: ?(?:Share|SHARE|Tweet|Email|Print) this (?:article|story|post|page))+|(?:${NETWORK}){2,12}|Share(?: on (?:Facebook|Twitter|X))?|Follow us on [^.!?]{2,40})[.!]?$`,
      'gu',
    ),
  },
  // … said.Read more: Other story
  {
    kind: 'related',
    pattern: new RegExp(
      `(${SENTENCE_END})(?:(?:READ MORE|Read more|Read More|READ ALSO|Read also|ALSO READ|Also read|RELATED|Related|MORE|SEE ALSO|See also|Read next|READ NEXT|You may also like|Recommended)(?: ?[:|>-] ?[^.!?]{3,160}[?!]?)?)$`,
      'gu',
    ),
  },
  // … said.Sign up for our newsletter
  {
    kind: 'promo',
    pattern: new RegExp(
      `(${SENTENCE_END})(?:Sign up (?:for|to)|Subscribe (?:to|now|here)|Get the latest|Click here to (?:subscribe|sign up)|Download (?:the|our) app)[^.!?]{0,120}[.!]?$`,
      'gu',
    ),
  },
  {
    kind: 'comments',
    pattern: new RegExp(
      `(${SENTENCE_END})(?:\\d{0,4} ?Comments?|Leave a (?:comment|reply)|View comments)$`,
      'gu',
    ),
  },
];

/** A word that may open a leftover, right behind the end of a sentence: most lines have none and are done with. */
const HINT =
  /[.!?…][”"’')\]]{0,8}\s{0,8}(?:\((?:AP|AFP|EPA|Reuters|PA|Getty|Photo|Image|Picture|[^()]{2,40}\/(?:AP|AFP|R|G|E))|ADVERT|Advert|Story c|STORY C|Article c|ARTICLE C|Continue r|Scroll|(?:Share|Tweet|Email|Print) this )/u;
const START_HINT =
  /^(?:By |BY |Published|Posted|Updated|Last updated|Facebook|Twitter|Share|Tweet|E-?mail|LinkedIn|WhatsApp|X[A-Z])/;
const LEAST_COPY = 40;
const LONGEST_TAIL = 172;
const GLUED = /[.!?…][”"’')\]]{0,8}[A-Z0-9]/;

/** Whether a last, short piece follows the end of a sentence without a space: "… said.Read more: Other story". */
function hasTail(line: string): boolean {
  const end = line.slice(-LONGEST_TAIL - 9);
  if (!GLUED.test(end)) return false;
  for (const match of end.matchAll(/[.!?…][”"’')\]]{0,8}(?=[A-Z0-9])/g)) {
    const tail = end.slice(match.index + match[0].length);
    if (tail.length <= LONGEST_TAIL && !/[.!?]/.test(tail.slice(1, -1))) return true;
  }
  return false;
}

/** Leftovers glued to the copy of a line, in order. Only what leaves a good piece of copy standing is looked for. */
export function gluedIn(line: string): readonly Piece[] {
  let pieces = find(line);
  if (pieces.length === 0) return pieces;
  // Behind one leftover another may come to light.
  for (let round = 0; round < 8; round++) {
    const more = find(withoutPieces(line, pieces));
    if (more.length === 0) break;
    pieces = apart([...pieces, ...more.map((piece) => before(piece, pieces))]);
  }
  return pieces;
}

function find(line: string): readonly Piece[] {
  if (line.length < LEAST_COPY) return NONE;
  const pieces: Piece[] = [];
  if (START_HINT.test(line)) {
    for (const { kind, pattern } of START) {
      const match = pattern.exec(line);
      if (match === null || line.length - match[0].length < LEAST_COPY) continue;
      pieces.push({ start: 0, end: match[0].length, kind, sure: true });
      break;
    }
  }
  if (HINT.test(line) || hasTail(line)) for (const pattern of WITHIN) findWithin(line, pattern, pieces);
  return pieces.length > 1 ? apart(pieces) : pieces;
}

/** The place in the whole line of a piece found after `taken` were taken out. A piece around one of them covers it. */
function before(piece: Piece, taken: readonly Piece[]): Piece {
  let { start, end } = piece;
  for (const { start: from, end: to } of taken) {
    if (from < start) start += to - from;
    if (from < end) end += to - from;
  }
  return { ...piece, start, end };
}

const NONE: readonly Piece[] = [];

function findWithin(line: string, { kind, pattern }: Pattern, pieces: Piece[]): void {
  for (const match of line.matchAll(pattern)) {
    const start = match.index + (match[1] ?? '').length;
    let end = match.index + match[0].length;
    if (start < 20) continue;
    // One space stays between the sentences on either side; none at the end of the line.
    const spaced = /\s/.test(line.charAt(start));
    while (spaced && end < line.length && /\s/.test(line.charAt(end))) end++;
    const from = spaced && end < line.length ? start + 1 : start;
    pieces.push({ start: from, end, kind, sure: true });
  }
}

/** Sorted; of pieces that touch or overlap one is made. */
function apart(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    if (last !== undefined && piece.start <= last.end) {
      out[out.length - 1] = { ...last, end: Math.max(last.end, piece.end) };
    } else out.push(piece);
  }
  return out;
}

/** The line without its pieces. */
export function withoutPieces(line: string, pieces: readonly Piece[]): string {
  let out = '';
  let at = 0;
  for (const piece of pieces) {
    out += line.slice(at, piece.start);
    at = piece.end;
  }
  return out + line.slice(at);
}
