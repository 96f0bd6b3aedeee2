import { codeAt, isAsciiLetter, unitAt } from './characters.ts';
import { proseAnalysis } from './memo.ts';
import type { Span } from './span.ts';

// Abbreviations that never end a sentence when a capital follows: titles and the like stand before a name.
const BEFORE_A_NAME = new Set(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen brig lt col maj capt cmdr adm sgt cpl pvt rev hon pres supt insp asst amb atty st mt ft vs no nos op fig vol pp messrs mme mlle fr sr br'.split(
    ' ',
  ),
);
// Abbreviations that may end a sentence: they do when a word follows that commonly opens one.
const MAY_END = new Set(
  'jr inc corp co ltd bros etc jan feb mar apr jun jul aug sept sep oct nov dec fla calif ariz ark colo conn del ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala assn dept univ ave blvd rd approx est dist nat natl avg incl'.split(
    ' ',
  ),
);
/** Of the abbreviations above. */
const LONGEST_ABBREVIATION = 6;
const OPENER =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|His|Her|Their|Its|This|That|These|Those|If|When|While|As|For|After|Before|Since|So|Yet|Still|Some|Many|Most|No|Not|There|Here|Now|Then|What|Who|Why|How|With|By|From|To|Or|Mr|Mrs|Ms|Dr|One|Two|According|Also|Instead|However|Meanwhile|Last|Officials|Police)\b/;

/** Sentences of a stretch of prose, as spans without the white space between them. */
export const sentences = proseAnalysis('sentences', splitSentences);

export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const { length } = text;
  let start = skipSpace(text, 0);
  for (let i = start; i < length; i++) {
    // A pattern finds them three times as fast as a walk over the characters.
    STOP.lastIndex = i;
    if (!STOP.test(text)) break;
    const stop = STOP.lastIndex - 1;
    let end = stop + 1;
    while (end < length && isStop(codeAt(text, end))) end++;
    const stopEnd = end;
    while (end < length && isCloser(codeAt(text, end))) end++;
    i = end - 1;
    if (end < length && !isSpace(codeAt(text, end))) {
      // No space after the stop: "he said.“We go" and "he said.Then they went" are two sentences all the same.
      if (!startsAtOnce(text, start, stop, stopEnd, end)) continue;
      end = stopEnd;
    } else if (!endsSentence(text, stop, end)) continue;
    pushSentence(spans, text, start, end);
    start = skipSpace(text, end);
    i = Math.max(i, start - 1);
  }
  const end = text.trimEnd().length;
  if (start < end) pushSentence(spans, text, start, end);
  return spans;
}

/** No writer's sentence is longer, in code units: what runs on beyond this is a list or a table that was glued together. */
const LONGEST_SENTENCE = 4000;

/** Cuts what is too long at spaces, so that whatever looks through a sentence has only so much to look through. */
function pushSentence(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    spans.push({ start: from, end: to });
    from = skipSpace(text, to);
  }
  if (from < end) spans.push({ start: from, end });
}

const STOP = /[.!?…]/g;
const isStop = (code: number): boolean =>
  // Letters are what comes most.
  (code < 0x40 || code === 0x2026) && (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026);

const isCloser = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x2019 ||
  code === 0x201d ||
  code === 0xbb;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(codeAt(text, i))) i++;
  return i;
}

/** How far back an opening mark is looked for, in code units. */
const FARTHEST_MARK = 1000;

const LETTERS_BEFORE = /\p{Ll}{3}[”"'’)]?$/u;
const NEXT_SENTENCE = /^(?:["“‘']{1,2}\p{Lu}|\p{Lu}\p{Ll}+[\s,’'])/u;

/** The next sentence follows the stop without a space: a capital or an opening mark after a whole word. */
function startsAtOnce(text: string, start: number, stop: number, stopEnd: number, end: number): boolean {
  if (!LETTERS_BEFORE.test(text.slice(Math.max(start, stop - 4), stop))) return false;
  if (!NEXT_SENTENCE.test(text.slice(stopEnd, stopEnd + 24))) return false;
  if (end === stopEnd) return true;
  // The mark after the stop opens the next sentence where none is open in this one.
  const marks = text.slice(Math.max(start, stop - FARTHEST_MARK), stop).match(/["“”]|''/g)?.length ?? 0;
  return marks % 2 === 0;
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const next = skipOpeners(text, skipSpace(text, end));
  if (next >= text.length) return true;
  const following = text.slice(next, next + LONGEST_WORD);
  if (goesOn(codeAt(text, next), following)) return false;
  if (codeAt(text, dot) !== POINT || unitAt(text, dot + 1) === POINT) return true;
  const before = wordBefore(text, dot);
  const hasStops = unitAt(before, 1) === POINT;
  if (before.length > LONGEST_ABBREVIATION && !hasStops) return true;
  // A lone capital is an initial: "George W. Bush".
  if (before.length <= 2 && /^\p{Lu}$/u.test(before)) return before === 'I' && OPENER.test(following);
  const word = before.toLowerCase();
  if (BEFORE_A_NAME.has(word)) {
    return (word === 'no' || word === 'st') && OPENER.test(following) && !/^\p{N}/u.test(following);
  }
  if (MAY_END.has(word) || (hasStops && /^(?:\p{L}\.)+\p{L}$/u.test(before))) {
    if (/^\p{N}/u.test(following)) return false;
    return OPENER.test(following);
  }
  return true;
}

const POINT = 0x2e;

function skipOpeners(text: string, from: number): number {
  let i = from;
  while (i < text.length && isOpener(codeAt(text, i))) i++;
  return i;
}

const isOpener = (code: number): boolean =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x28 ||
  code === 0x5b ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 0xab;

/** Whether what follows a stop goes on with the sentence: a small letter, a comma. */
const goesOn = (first: number, following: string): boolean =>
  first < 128
    ? (first >= 97 && first <= 122) || first === 0x2c || first === 0x3b || first === 0x3a || first === 0x29
    : /^\p{Ll}/u.test(following);

/** Longest word that can be an abbreviation. */
const LONGEST_WORD = 24;

/** The word that ends at `end`, its inner stops and hyphens included. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isOfWord(codeAt(text, start - 1))) start--;
  return text.slice(start, end);
}

const isOfWord = (code: number): boolean =>
  isAsciiLetter(code) ||
  (code < 128
    ? (code >= 0x30 && code <= 0x39) || code === POINT || code === 0x27 || code === 0x2d
    : /[\p{L}\p{N}’]/u.test(String.fromCharCode(code)));
