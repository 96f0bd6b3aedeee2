import { isComma, isDash, isFiniteVerb, type Run } from '../grammar/phrases.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { Tag, type Word, wordAt } from '../grammar/word.ts';
import { clauseEnd, contentBefore, hasVerb, isMark } from './content.ts';
import type { CueEntry } from './lexicon.ts';
import { goesOn, withRest } from './said-before.ts';
import { invertedSubject, type Subject } from './subject.ts';

/** Said Dorothy Hill, who grew up next door, "…" */
export function openingReport(
  words: readonly Word[],
  at: number,
  to: number,
): { subject: Subject; content: Run } | null {
  const subject = (words[at] as Word).tag === Tag.Ing ? null : invertedSubject(words, at, to);
  if (subject === null) return null;
  for (let i = subject.to; i < to; i++) {
    const before = wordAt(words, i - 1);
    if ((words[i] as Word).tag !== Tag.Quote || !(isComma(before) || isMark(before, ':'))) continue;
    return { subject, content: { from: i, to: clauseEnd(words, i, to) } };
  }
  return null;
}

/** "…," said the minister */
export function invertedReport(
  words: readonly Word[],
  at: number,
  group: VerbGroup,
  entry: CueEntry,
  from: number,
  to: number,
): { subject: Subject; content: Run[] } | null {
  const before = wordAt(words, group.from - 1);
  const afterPause = before?.tag === Tag.Quote || isComma(before) || isDash(before);
  if (!afterPause || group.from !== at || at <= from || (words[at] as Word).tag === Tag.Ing) return null;
  if (entry.frames.alwaysHearer) return null;
  const subject = invertedSubject(words, at, to);
  const content = contentBefore(words, at, from);
  if (subject === null || content === null || goesOn(words, subject.to, to)) return null;
  // "Burton, a singer, wrote a host of songs": what comes after is written, not who writes.
  if (isComma(before) && TAKES_THINGS.has((words[at] as Word).lower) && isThing(words, subject)) return null;
  // "Ruiz, who wrote the bill, said families in her state pay …": nobody has said anything before.
  if (isComma(before) && isSubjectWithAside(words, content, from)) return null;
  // "Green, a professor, said places …": an apposition stands before, not a clause.
  if (before?.tag !== Tag.Quote && !hasVerb(words, content.from, content.to))
    return parted(words, content, subject, to);
  return { subject, content: withRest(words, content, subject.to, to) };
}

/** A name and, after a comma, a clause that goes on to the verb: "Ruiz, the lawyer who wrote the bill, | said". */
function isSubjectWithAside(words: readonly Word[], { from: start, to: end }: Run, from: number): boolean {
  if (start !== from || (words[start] as Word).tag !== Tag.Name) return false;
  let who = -1;
  let comma = false;
  for (let i = start; i < end; i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Quote) return false;
    if (who < 0 && (isFiniteVerb(words[i] as Word) || tag === Tag.Past)) return false;
    comma ||= isComma(words[i]);
    // "Elm Cable, the firm that runs it, said a break …"
    if ((lower === 'who' || lower === 'that' || lower === 'which') && comma && who < 0) who = i;
    // "Ruiz, who is 64, is late": the sentence has its verb.
    else if (who >= 0 && isComma(words[i]) && i + 1 < end) {
      const next = words[i + 1] as Word;
      if (isFiniteVerb(next) || next.tag === Tag.Past) return false;
    }
  }
  return who > 0;
}

/** Verbs of saying that do other things to things. */
const TAKES_THINGS = new Set(
  'held hold holds wrote writes write read reads posted posts post called calls continued continues'.split(
    ' ',
  ),
);

/** No name and no "the": "a host of songs", "two licences". */
const isThing = (words: readonly Word[], { from, to }: Subject): boolean => {
  const { tag, lower } = words[from] as Word;
  return (
    lower !== 'the' && tag !== Tag.Pronoun && tag !== Tag.Name && (words[to - 1] as Word).tag !== Tag.Name
  );
};

const LONGEST_OPENING = 4;
/** The longest subject that is parted from its verb: "The trouble with the plan, critics say, is its cost". */
const LONGEST_PARTED = 10;

/** "That, says Ruiz, is nonsense.", "Not so, says Ruiz.": a few words before the clause, and what is left after it. */
function parted(
  words: readonly Word[],
  opening: Run,
  subject: Subject,
  to: number,
): { subject: Subject; content: Run[] } | null {
  const next = words[subject.to];
  if (next?.tag !== Tag.Mark) return null;
  for (let i = opening.from; i < opening.to; i++) if ((words[i] as Word).tag === Tag.Mark) return null;
  const last = words[subject.to - 1] as Word;
  const named = last.tag === Tag.Name || last.tag === Tag.Pronoun;
  const verb = isComma(next) && subject.to + 1 < to ? words[subject.to + 1] : undefined;
  const longest = verb !== undefined && isFiniteVerb(verb) ? LONGEST_PARTED : named ? LONGEST_OPENING : 0;
  if (opening.to - opening.from > longest) return null;
  const rest = {
    from: subject.to + 1,
    to: isComma(next) ? clauseEnd(words, subject.to + 1, to) : subject.to + 1,
  };
  return { subject, content: rest.to > rest.from ? [opening, rest] : [opening] };
}
