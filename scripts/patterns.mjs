// Makes our patterns cheap to start with, in bundles and in tests: `\p{L}` and its like become ranges of characters, and
// what is not ASCII an escape.
//
// V8 compiles every pattern up to four times (as code to interpret and as machine code, for narrow and for wide strings),
// and for each `\p{L}` turns some 700 ranges into code, most of them of scripts that nobody writes news in. With a tenth of
// the ranges a pattern is ready in a tenth of the time, which is a twentieth of a run over 5 MB of articles.
//
// One curly quote in a pattern makes the whole program a text of two bytes a character, read and kept as such.
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';

const isSurrogate = (code) => code >= 0xd800 && code <= 0xdfff;
const is = (pattern) => (code) => !isSurrogate(code) && pattern.test(String.fromCodePoint(code));

function rangesOf(holds, from, to) {
  const out = [];
  for (let code = from; code <= to; code++) {
    if (!holds(code)) continue;
    if (out.length > 0 && out.at(-1)[1] === code - 1) out.at(-1)[1] = code;
    else out.push([code, code]);
  }
  return out;
}

/** Ranges with no punctuation, digit or space between them are one: what lies there are marks or nothing yet. */
function joined(ranges) {
  const parts = is(/[\p{P}\p{Nd}\p{Z}\p{C}]/u);
  const unassigned = is(/\p{Cn}/u);
  const out = [];
  for (const range of ranges) {
    const last = out.at(-1);
    let apart = last === undefined;
    for (let code = (last?.[1] ?? 0) + 1; !apart && code < range[0]; code++)
      apart = parts(code) && !unassigned(code);
    if (apart) out.push([...range]);
    else last[1] = range[1];
  }
  return out;
}

const isLetter = is(/\p{L}/u);
/** Where every letter is told apart: Latin, Greek, Cyrillic; then to Thai, where words must not swallow a full stop. */
const EXACT_END = 0x590;
const MARKED_END = 0xe80;
/** Scripts of which whole blocks are taken for letters, with their marks and digits. */
const BLOCKS = [
  [0xe80, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3005, 0x3006],
  [0x3031, 0x303c],
  [0x3041, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0xd7ff],
  [0xf900, 0xfd3d],
  [0xfd50, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
  [0x10000, 0x1efff],
  [0x20000, 0x3ffff],
];
const letters = [
  ...rangesOf(isLetter, 0, EXACT_END - 1),
  ...joined(rangesOf(isLetter, EXACT_END, MARKED_END - 1)),
  ...BLOCKS,
];

/** Capitals are told from small letters in Latin, Vietnamese too, in Greek and in Cyrillic. */
const CASED = [
  [0, 0x24f],
  [0x370, 0x45f],
  [0x490, 0x491],
  [0x1ea0, 0x1eff],
];
const cased = (pattern) => CASED.flatMap(([from, to]) => rangesOf(is(pattern), from, to));

const isTaken = (code) => letters.some(([from, to]) => code >= from && code <= to);
const isMark = is(/\p{M}/u);

/** What stands for each property, as the inside of a character class. */
const CLASSES = new Map(
  Object.entries({
    L: letters,
    Lu: cased(/\p{Lu}/u),
    Ll: cased(/\p{Ll}/u),
    M: rangesOf((code) => isMark(code) && !isTaken(code), 0, 0xffff),
    N: rangesOf(is(/\p{N}/u), 0, 0xffff),
  }).map(([name, ranges]) => [name, inClass(ranges)]),
);

function inClass(ranges) {
  const dash = ([from, to]) => (to > from + 1 ? '-' : '');
  return ranges
    .map((range) =>
      range[0] === range[1] ? escaped(range[0]) : escaped(range[0]) + dash(range) + escaped(range[1]),
    )
    .join('');
}

function escaped(code) {
  const character = String.fromCodePoint(code);
  if (/[A-Za-z0-9]/.test(character)) return character;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}

const PROPERTY = /^\\p\{(\w+)\}/;
const WRITTEN_OUT = /\\p\{(?:L|Lu|Ll|M|N)\}/;
const NOT_ASCII = /[^\0-\x7f]/g;

/**
 * Pieces of one pattern with their properties written out, in ASCII. What stands between two pieces opens and closes no
 * class.
 */
function shipped(pieces) {
  let inside = false;
  return pieces.map((piece) => {
    let out = '';
    for (let i = 0; i < piece.length; ) {
      const [property, name] = PROPERTY.exec(piece.slice(i, i + 6)) ?? [];
      const ranges = CLASSES.get(name);
      if (ranges !== undefined) {
        out += inside ? ranges : `[${ranges}]`;
        i += property.length;
        continue;
      }
      const size = piece[i] === '\\' ? 2 : 1;
      if (piece[i] === '[') inside = true;
      else if (piece[i] === ']') inside = false;
      out += piece.slice(i, i + size);
      i += size;
    }
    return out.replace(NOT_ASCII, (unit) => escaped(unit.charCodeAt(0)));
  });
}

/** A module's JavaScript with its patterns, `/…/` and String.raw`…`, as they ship. */
export function shipPatterns(code, path) {
  if (!mayHold(code)) return code;
  const edits = [];
  const replace = (nodes) => {
    const texts = shipped(nodes.map(({ start, end }) => code.slice(start, end)));
    nodes.forEach(({ start, end }, k) => {
      edits.push({ start, end, text: texts[k] });
    });
  };
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && node.regex) replace([node]);
    else if (node.type === 'TaggedTemplateExpression' && node.tag.property?.name === 'raw')
      replace(node.quasi.quasis);
  });
  let out = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + text + out.slice(end);
  if (WRITTEN_OUT.test(out))
    throw new Error(`${path}: \\p{…} outside of /…/u and String.raw, where it is not written out`);
  return out;
}

const mayHold = (code) => WRITTEN_OUT.test(code) || code.search(NOT_ASCII) >= 0;

const OURS = /[\\/]server[\\/]src[\\/].*\.ts$/;
/** Where the one library has its patterns that has any beyond ASCII and is needed at the start. */
const THEIRS = /[\\/]chrono-node[\\/].*\.js$/;

/** For esbuild. */
export const patternsInBundle = {
  name: 'patterns',
  setup({ onLoad }) {
    const load = ({ path }, toScript) => {
      const source = readFileSync(path, 'utf8');
      return mayHold(source) ? { contents: shipPatterns(toScript(source), path), loader: 'js' } : undefined;
    };
    onLoad({ filter: OURS }, (args) =>
      load(args, (source) => transformSync(source, { loader: 'ts', target: 'es2024' }).code),
    );
    onLoad({ filter: THEIRS }, (args) => load(args, (source) => source));
  },
};

/** For Vitest: what is tested is what ships. */
export const patternsInTests = {
  name: 'patterns',
  enforce: 'post',
  transform: (code, id) => (OURS.test(id) ? { code: shipPatterns(code, id), map: null } : undefined),
};
