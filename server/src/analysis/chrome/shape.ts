import { codeAt, unitAt } from '../../article/characters.ts';
import {
  APOSTROPHE,
  DIGIT,
  folded,
  isWordKind,
  kindOf,
  LOWER,
  PUNCTUATION,
  QUOTE,
  SPACE,
  SYMBOL,
  UPPER,
} from './characters.ts';
import { bulletOf, endingOf, inkEnd, inkFrom } from './line-ends.ts';
import { sentenceOf } from './sentence-kind.ts';
import { S, SHAPE_SIZE } from './shape-columns.ts';
import { Slab } from './slab.ts';
import { FIRST_PERSON, FUNCTION_WORD, MONTH, SECOND_PERSON, THIRD_PERSON, wordSets } from './word-kinds.ts';

/** A line by itself: its shape, and the hashes of its words (lower case, digits as 0). */
export interface LineShape {
  readonly shape: Float32Array;
  readonly words: Uint32Array;
  /** Short hashes of the words that carry meaning, for asking what else on the page speaks of them. */
  readonly topics: Uint16Array;
  /** Hash of the whole line, spaces and case apart: equal for lines that stand again. */
  readonly key: number;
}

/** Code units of a line that its shape is read from. */
export const SCAN_LIMIT = 600;
const MAX_WORDS = 128;
const scratch = new Uint32Array(MAX_WORDS);
const topicScratch = new Uint16Array(MAX_WORDS);
const slab = new Slab(MAX_WORDS * 4);
export const TOPICS = 1 << 14;

/**
 * Source of the columns: one pass over the line's characters, at most the first 600 of them.
 *
 * V8 throws the machine code of a function away where it comes to a step that no line before had, and to compile one as
 * long as this takes its time: what few lines have is looked for by functions that all lines go through.
 */
export function lineShape(line: string): LineShape {
  const shape = slab.floats(SHAPE_SIZE);
  let from = inkFrom(line, 0, line.length);
  const to = inkEnd(line, from);
  shape[S.indent] = Math.min(from, 24);
  if (from < to) {
    const next = from + 1;
    const bullet = bulletOf(codeAt(line, from), unitAt(line, next));
    shape[S.bullet] = bullet;
    from = inkFrom(line, bullet > 0 ? next : from, to);
  }
  const length = to - from;
  shape[S.length] = Math.min(length, 2000);
  const stop = Math.min(to, from + SCAN_LIMIT);

  let words = 0;
  let topics = 0;
  let letters = 0;
  let capitalised = 0;
  let capitalisedLong = 0;
  let long = 0;
  let allCaps = 0;
  let digits = 0;
  let numbers = 0;
  let commas = 0;
  let innerEnds = 0;
  let quotes = 0;
  let separators = 0;
  let glued = 0;
  let brackets = 0;
  let symbols = 0;
  let foreign = 0;
  let dashes = 0;
  let functionWords = 0;
  let second = 0;
  let first = 0;
  let third = 0;
  let months = 0;
  let past = 0;
  let longest = 0;
  let address = 0;
  let year = 0;
  let colonAt = 0;
  let key = 0x811c9dc5;
  let ended = false;
  let i = from;
  let code = 0;
  let kind = SPACE;
  if (i < stop) {
    code = codeAt(line, i);
    kind = kindOf(code);
  }
  while (i < stop) {
    // Each character is read once: `code` and `kind` are those of the one at `i`.
    if (isWordKind(kind)) {
      const start = i;
      const opening = kind;
      let hash = 0x811c9dc5;
      let uppers = 0;
      let lowers = 0;
      let numerals = 0;
      let before = kind;
      for (;;) {
        hash = Math.imul(hash ^ folded(code), 0x01000193);
        if (kind === LOWER) lowers++;
        else if (kind === UPPER) {
          uppers++;
          if (before === LOWER) glued++;
        } else if (kind === DIGIT) numerals++;
        else foreign++;
        before = kind;
        i++;
        if (i >= stop) break;
        code = codeAt(line, i);
        // Most of a word, without a look at the tables.
        while (code >= 97 && code <= 122) {
          hash = Math.imul(hash ^ code, 0x01000193);
          lowers++;
          before = LOWER;
          i++;
          if (i >= stop) break;
          code = codeAt(line, i);
        }
        if (i >= stop) break;
        kind = kindOf(code);
        if (isWordKind(kind)) continue;
        if (kind !== APOSTROPHE || i + 1 >= stop) break;
        const next = codeAt(line, i + 1);
        const after = kindOf(next);
        if (after !== LOWER && after !== UPPER) break;
        i++;
        hash = Math.imul(hash ^ 39, 0x01000193);
        before = UPPER;
        code = next;
        kind = after;
      }
      hash >>>= 0;
      const size = i - start;
      if (words < MAX_WORDS) scratch[words] = hash;
      words++;
      key = Math.imul(key, 0x01000193) ^ hash;
      letters += size;
      if (size > longest) longest = size;
      digits += numerals;
      if (numerals > 0) {
        numbers++;
        if (numerals === 4 && size === 4) {
          const lead = codeAt(line, start);
          if (lead === 50 || (lead === 49 && unitAt(line, start + 1) === 57)) year = 1;
        }
      }
      if (opening === UPPER) {
        capitalised++;
        if (lowers === 0 && uppers > 1) allCaps++;
        if (ended) innerEnds++;
      }
      const sets = wordSets.of(hash);
      if (size > 3) {
        long++;
        if (topics < MAX_WORDS && (sets & FUNCTION_WORD) === 0)
          topicScratch[topics++] = (hash ^ (hash >>> 14)) & (TOPICS - 1);
        if (opening === UPPER) capitalisedLong++;
        if (lowers === size && unitAt(line, i - 1) === 100 && unitAt(line, i - 2) === 101) past++;
      }
      if (sets !== 0) {
        if ((sets & FUNCTION_WORD) !== 0) functionWords++;
        if ((sets & SECOND_PERSON) !== 0) second++;
        else if ((sets & THIRD_PERSON) !== 0) third++;
        if ((sets & FIRST_PERSON) !== 0) first++;
        if ((sets & MONTH) !== 0) months++;
      }
      ended = false;
      continue;
    }
    if (kind === PUNCTUATION) {
      if (code === 44) commas++;
      else if (code === 46 || code === 33 || code === 63) ended = true;
      else if (code === 40 || code === 41 || code === 91 || code === 93) brackets++;
      else if (code === 58) {
        if (colonAt === 0) colonAt = words;
        if (line.startsWith('//', i + 1)) address = 1;
      } else if (code === 0x2013 || code === 0x2014 || code === 45) dashes++;
      else if (code === 47 || code === 0x203a || code === 0xb7) separators++;
    } else if (kind === QUOTE) quotes++;
    else if (kind === SYMBOL) {
      if (code === 124 || code === 62 || code === 0x2022) separators++;
      else if (code === 64) address = 1;
      else if (code === 0xa9) shape[S.copyright] = 1;
      else symbols++;
    }
    i++;
    if (i < stop) {
      code = codeAt(line, i);
      kind = kindOf(code);
    }
  }
  const seen = Math.max(1, words);
  shape[S.words] = length > SCAN_LIMIT ? Math.min(400, (words * length) / SCAN_LIMIT) : words;
  shape[S.wordLength] = letters / seen;
  shape[S.capitalised] = capitalised / seen;
  shape[S.capitalisedLong] = long > 0 ? capitalisedLong / long : -0.1;
  shape[S.allCaps] = allCaps / seen;
  shape[S.digits] = digits / Math.max(1, Math.min(length, SCAN_LIMIT));
  shape[S.numbers] = numbers;
  shape[S.ending] = endingOf(line, from, to);
  shape[S.opening] = from < to ? kindOf(codeAt(line, from)) : 0;
  shape[S.commas] = commas;
  shape[S.innerEnds] = innerEnds;
  shape[S.quotes] = quotes;
  shape[S.separators] = separators;
  shape[S.glued] = glued;
  shape[S.functionShare] = functionWords / seen;
  shape[S.functionWords] = functionWords;
  shape[S.address] = address;
  shape[S.year] = year;
  shape[S.month] = months;
  shape[S.brackets] = brackets;
  shape[S.symbols] = symbols;
  shape[S.foreign] = foreign / Math.max(1, letters);
  shape[S.secondPerson] = second / seen;
  shape[S.firstPerson] = first;
  shape[S.longestWord] = longest;
  shape[S.colonAt] = colonAt;
  shape[S.dashes] = dashes;
  shape[S.pastTense] = past;
  shape[S.thirdPerson] = third;
  shape[S.lowerStart] = from < to && kindOf(codeAt(line, from)) === LOWER ? 1 : 0;
  const count = Math.min(words, MAX_WORDS);
  shape[S.sentence] = sentenceOf(shape);
  shape[S.repeatedWords] = count > 1 && scratch[0] === scratch[1] ? 1 : 0;
  return {
    shape,
    words: slab.words(scratch, count),
    topics: slab.topics(topicScratch, topics),
    key: words > 0 ? key >>> 0 : 0,
  };
}
