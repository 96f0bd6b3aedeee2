import type { Form } from '../grammar/forms.ts';
import { isDash, type Run } from '../grammar/phrases.ts';
import { isOneOf, type Sentence, Tag, type Word } from '../grammar/word.ts';
import { isMark, trimmed } from './content.ts';
import type { Reported } from './reporting.ts';
import { subjectAt } from './subject.ts';
import { isCrowdNoun } from './vagueness.ts';

const LONGEST_NAME = 6;
const LONGEST_TITLE = 10;

/**
 * Forms that give a speaker without a verb: `Tapper: "…"`, `ANA RUIZ: We start in May.` as transcripts and headlines have
 * it, and `"…" — Ana Ruiz` after a quotation.
 */
export function verblessReport(words: readonly Word[], { from, to, quotations }: Sentence): Reported | null {
  return (
    colonForm(words, from, to) ??
    (isOneOf(Tag.Quote, quotations) || words[from]?.tag === Tag.Term ? dashForm(words, from, to) : null)
  );
}

/** Whether a colon may part a speaker from what is said, in a sentence without a quotation. */
export function mayBeVerbless(forms: readonly Form[], { from, to }: Sentence): boolean {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_NAME + 1); i++)
    if (forms[i]?.text === ':') return true;
  return false;
}

function colonForm(words: readonly Word[], from: number, to: number): Reported | null {
  const end = nameEnd(words, from, to);
  if (end === from || !isMark(words[end], ':') || end + 1 >= to) return null;
  const first = words[from] as Word;
  const next = words[end + 1] as Word;
  const shouted = first.text.length > 2 && first.text === first.text.toUpperCase();
  // "Update: …", "Correction: …": one word and no quotation is a label, but "Critics: …".
  const label = end - from < 2 && !shouted && !isCrowdNoun(first.lower);
  if (next.tag !== Tag.Quote && label) return null;
  return make({ from, to: end }, { from: end + 1, to: trimmed(words, end + 1, to) });
}

function dashForm(words: readonly Word[], from: number, to: number): Reported | null {
  for (let i = from; i + 2 < to; i++) {
    // A title in quotation marks says nothing, but one that a name signs does.
    const { tag } = words[i] as Word;
    if (tag !== Tag.Quote && !(tag === Tag.Term && i === from)) continue;
    let at = i + 1;
    while (at < to && isDash(words[at])) at++;
    if (at === i + 1) return null;
    const end = nameEnd(words, at, to);
    const closed = end >= to || ((words[end] as Word).tag === Tag.Mark && (words[end] as Word).text !== ':');
    return end > at && closed && i === from ? make({ from: at, to: end }, { from: i, to: i + 1 }) : null;
  }
  return null;
}

/** The name in "— Ana Ruiz, mayor", a signature under the quotation before it; null for anything else. */
export function signature(words: readonly Word[], from: number, to: number): Run | null {
  let at = from;
  while (at < to && isDash(words[at])) at++;
  const end = at === from ? at : nameEnd(words, at, to);
  const closed = end >= to || (words[end] as Word).tag === Tag.Mark;
  return end > at && closed && to - end < LONGEST_TITLE ? { from: at, to: end } : null;
}

/** End of a run of names, titles with their stops included. */
function nameEnd(words: readonly Word[], from: number, to: number): number {
  let i = from;
  let names = 0;
  while (i < to && i - from < LONGEST_NAME) {
    const word = words[i] as Word;
    if (word.tag === Tag.Name) names++;
    else if (!(names > 0 && isMark(word, '.') && words[i + 1]?.tag === Tag.Name)) break;
    i++;
  }
  return names > 0 ? i : from;
}

const make = (source: Run, content: Run): Reported | null =>
  content.to <= content.from
    ? null
    : {
        subject: subjectAt(source.from, source.to),
        cue: null,
        content: [content],
        class: 'neutral',
        quotes: true,
        frame: 'verbless',
        group: null,
      };
