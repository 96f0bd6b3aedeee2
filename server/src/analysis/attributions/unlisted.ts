import { isComma, type Run } from '../grammar/phrases.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { Tag, type Word, wordAt } from '../grammar/word.ts';
import { clauseEnd, isMark } from './content.ts';
import type { Reported } from './reporting.ts';
import { goesOn, saidBefore } from './said-before.ts';
import { invertedSubject, type Subject, subjectBefore } from './subject.ts';

/** "she went on", "he chimed in", "as one put it" */
const PARTICLES = new Set(['on', 'in', 'out', 'back', 'up', 'it']);

/** Any verb brings in a quotation that a comma or colon joins to it: "…," she elaborated. He thundered: "…" */
export function unlistedVerb(
  words: readonly Word[],
  at: number,
  group: VerbGroup,
  from: number,
  to: number,
): Reported | null {
  const verb = words[at] as Word;
  if (verb.tag === Tag.Ing) return null;
  if (group.passive || group.infinitive) return null;
  const end = at + (PARTICLES.has(words[at + 1]?.lower ?? '') ? 2 : 1);
  const next = words[end];
  const after = isComma(next) || isMark(next, ':') ? words[end + 1] : undefined;
  const make = (subject: Subject, content: Run[], frame: string): Reported => ({
    subject,
    cue: { from: at, to: at + 1 },
    content,
    class: 'neutral',
    quotes: true,
    frame,
    group,
  });
  if (after?.tag === Tag.Quote && end + 1 < to) {
    const subject = subjectBefore(words, group.from, from);
    return subject === null
      ? null
      : make(subject, [{ from: end + 1, to: clauseEnd(words, end + 1, to) }], 'open');
  }
  const thunders =
    wordAt(words, at - 1)?.tag === Tag.Quote && verb.tag === Tag.Past ? namedAfter(words, at, to) : null;
  if (thunders !== null && at > from) return make(thunders, [{ from: at - 1, to: at }], 'inverted');
  const closes = next === undefined || next.start >= (words[to - 1] as Word).end || next.tag === Tag.Mark;
  const subject = closes ? subjectBefore(words, group.from, from) : null;
  const before = subject === null ? null : saidBefore(words, at, subject, from, to, true);
  return subject === null || before === null ? null : make(subject, before, 'before');
}

/** "…!" thundered Ruiz: a name after the verb, and nothing that the verb would govern after it. */
function namedAfter(words: readonly Word[], at: number, to: number): Subject | null {
  if (words[at + 1]?.tag !== Tag.Name) return null;
  const subject = invertedSubject(words, at, to);
  return subject === null || goesOn(words, subject.to, to) ? null : subject;
}
