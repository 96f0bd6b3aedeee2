import { proseAnalysis } from './memo.ts';
import type { Span } from './span.ts';

// Abbreviations that never end a sentence when a capital follows: titles and the like stand before a name.
const BEFORE_A_NAME = new Set(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt rev hon pres supt insp st mt ft vs no nos op fig vol pp messrs mme mlle fr sr br'.split(
    ' ',
  ),
);
// Abbreviations that may end a sentence: they do when a word follows that commonly opens one.
const MAY_END = new Set(
  'jr inc corp co ltd bros etc jan feb mar apr jun jul aug sept sep oct nov dec fla calif ariz ark colo conn del ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala assn dept univ ave blvd rd approx est dist'.split(
    ' ',
  ),
);
const OPENER =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|His|Her|Their|Its|This|That|These|Those|If|When|While|As|For|After|Before|Since|So|Yet|Still|Some|Many|Most|No|Not|There|Here|Now|Then|What|Who|Why|How|With|By|From|To|Or|Mr|Mrs|Ms|Dr|One|Two|According|Also|Instead|However|Meanwhile|Last|Officials|Police)\b/;

const END = /[.!?…]+[)\]"'’”»]*(?=\s+|$)/g;

/** Sentences of a stretch of prose, as spans without the white space between them. */
export const sentences = proseAnalysis('sentences', splitSentences);

export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  END.lastIndex = start;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end)) continue;
    spans.push({ start, end });
    start = skipSpace(text, end);
    END.lastIndex = Math.max(start, end);
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/.test(text[i] as string)) i++;
  return i;
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  const following = text.slice(next, next + 24).replace(/^["'“‘«([]+/, '');
  if (/^[\p{Ll},;:)]/u.test(following)) return false;
  if (text[dot] !== '.' || text[dot + 1] === '.') return true;
  const before = /[\p{L}\p{N}.'’-]+$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  // A lone capital is an initial: "George W. Bush".
  if (/^\p{Lu}$/u.test(before)) return before === 'I' && OPENER.test(following);
  const word = before.toLowerCase();
  if (BEFORE_A_NAME.has(word)) {
    return (word === 'no' || word === 'st') && OPENER.test(following) && !/^\p{N}/u.test(following);
  }
  if (MAY_END.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    if (/^\p{N}/u.test(following)) return false;
    return OPENER.test(following);
  }
  return true;
}
