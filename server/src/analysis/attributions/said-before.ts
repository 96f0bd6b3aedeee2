import { isComma, isDash, isFiniteVerb, type Run } from '../grammar/phrases.ts';
import { isOneOf, Tag, tags, type Word, wordAt } from '../grammar/word.ts';
import { clauseEnd, contentBefore, hasVerb, isMark, mainClauseStart } from './content.ts';
import { asSaid } from './fronted.ts';
import type { Subject } from './subject.ts';

/** "…, he said": what was said stands before, and may go on after. */
export function saidBefore(
  words: readonly Word[],
  at: number,
  subject: Subject,
  from: number,
  to: number,
  quotedOnly: boolean,
): Run[] | null {
  const lead = wordAt(words, subject.from - 1);
  if ((words[subject.from] as Word).tag === Tag.Wh) return null;
  if (subject.from <= from || subject.from > at || lead === undefined) return null;
  if (lead.lower === 'as' && !quotedOnly && words[at + 1]?.tag !== Tag.Noun) {
    const content = asSaid(words, subject.from - 1, at + 1, from, to);
    return content === null ? null : [content];
  }
  if (lead.tag !== Tag.Quote && (quotedOnly || !(isComma(lead) || isDash(lead)))) return null;
  // "his party continues | to carve out exceptions"
  if (lead.tag !== Tag.Quote && words[at + 1]?.tag === Tag.To && words[at + 2]?.tag === Tag.Verb) return null;
  const content = contentBefore(words, subject.from, from);
  const aside = content !== null && isAside(words, content);
  // "Back then, Ruiz said, she was a clerk", "If it rains, Ruiz said, it is off": the clause comes after.
  if (isComma(words[at + 1]) && (content === null || aside || !hasVerb(words, content.from, content.to))) {
    const rest = { from: at + 2, to: clauseEnd(words, at + 2, to) };
    if (rest.to <= rest.from) return null;
    return content === null ? [rest] : [content, rest];
  }
  if (content === null) return null;
  // "As it rained, Ruiz responded with a song"
  if (aside && words[at + 1]?.tag !== Tag.Mark && (words[at] as Word).lower !== 'said') return null;
  return withRest(words, content, at + 1, to);
}

/** A subordinate clause and no more, without a quotation: "As it rained", "If it rains". */
function isAside(words: readonly Word[], { from, to }: Run): boolean {
  const first = words[words[from]?.tag === Tag.Adverb ? from + 1 : from] as Word;
  if ((first.tag !== Tag.Subordinator && first.lower !== 'as') || mainClauseStart(words, from, to) > from)
    return false;
  for (let i = from; i < to; i++) if ((words[i] as Word).tag === Tag.Quote) return false;
  return true;
}

/** The content before the reporting clause, and a quotation that goes on right after it. */
export function withRest(words: readonly Word[], content: Run, from: number, to: number): Run[] {
  let relative = false;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Quote) return [content, { from: i, to: Math.max(clauseEnd(words, i, to), i + 1) }];
    if (word.tag === Tag.Wh) relative = true;
    if (word.tag === Tag.Subordinator || isMark(word, ';')) break;
    if (isFiniteVerb(word) && !relative) break;
  }
  return [content];
}

/** The noun phrase after the verb has a verb of its own, or a "that" clause follows: it is no inverted subject. */
export function goesOn(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at];
  if (next === undefined || at >= to) return false;
  // "said the mayor | never came", but not "said the mayor | yesterday in court."
  if (next.tag === Tag.Adverb) {
    const after = words[at + 1];
    return after !== undefined && at + 1 < to && !isOneOf(after.tag, AFTER_A_DAY);
  }
  return (
    isFiniteVerb(next) ||
    (next.tag === Tag.Past && !isReduced(words[at + 1])) ||
    (next.tag === Tag.To && (words[at + 1]?.tag === Tag.Verb || words[at + 1]?.tag === Tag.Be)) ||
    next.tag === Tag.Quote ||
    (next.tag === Tag.That && !isFiniteVerb(words[at + 1] ?? next))
  );
}

/** "one aide involved in the plan": a participle with a preposition describes the noun before it. */
const isReduced = (after: Word | undefined): boolean =>
  after?.tag === Tag.Preposition || after?.tag === Tag.To || after?.lower === 'as';

const AFTER_A_DAY = tags(Tag.Mark, Tag.Preposition, Tag.Time, Tag.Subordinator, Tag.Conjunction);
