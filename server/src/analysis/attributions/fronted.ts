import { isComma, nounPhraseBefore, type Run } from '../grammar/phrases.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { isOneOf, isPossessive, Tag, tags, type Word } from '../grammar/word.ts';
import { TITLE } from './classes.ts';
import { clauseEnd, contentBefore, hasVerb, objectEnd } from './content.ts';
import type { CueEntry } from './lexicon.ts';
import type { Reported } from './reporting.ts';
import { invertedSubject, type Subject, subjectAt, subjectBefore } from './subject.ts';

// Content that stands before its verb: as the subject of a passive, or as a relative pronoun.

/** "a claim that critics have likened to …": the object stands before, as a relative pronoun. */
export function relativeObject(
  words: readonly Word[],
  at: number,
  subject: Subject,
  { frames }: CueEntry,
  from: number,
  to: number,
): Run[] | null {
  if (!(frames.object || frames.clause || frames.as) || subject.from <= from) return null;
  const pronoun = words[subject.from - 1] as Word;
  if (pronoun.tag !== Tag.That && !(pronoun.tag === Tag.Wh && RELATIVE.has(pronoun.lower))) return null;
  const content: Run[] = [{ from: subject.from - 1, to: subject.from }];
  const next = words[at + 1];
  if (next === undefined || at + 1 >= to || next.tag === Tag.Mark) return content;
  const end = objectEnd(words, at + 1, to);
  if (end > at + 1) content.push({ from: at + 1, to: end });
  return content;
}

const RELATIVE = new Set(['which', 'what', 'whom', 'who']);

/** "the plan Ruiz proposed", "the things he said": the object stands before its subject, with no pronoun between. */
export function zeroRelative(
  words: readonly Word[],
  at: number,
  subject: Subject,
  { frames, class: cueClass }: CueEntry,
  from: number,
  to: number,
): { subject: Subject; content: Run[] } | null {
  if (cueClass === 'cognitive' || !(frames.object || frames.clause) || subject.inverted || subject.to > at)
    return null;
  const next = at + 1 < to ? words[at + 1] : undefined;
  if (next !== undefined && !isOneOf(next.tag, NO_OBJECT)) return null;
  let start = subject.from;
  while (start < subject.to && !isHeadBefore(words, start, from)) start++;
  if (start >= subject.to) return null;
  const object = nounPhraseBefore(words, start, from);
  return object === null ? null : { subject: subjectAt(start, subject.to), content: [object] };
}

const NO_OBJECT = tags(
  Tag.Mark,
  Tag.Preposition,
  Tag.Conjunction,
  Tag.Time,
  Tag.Subordinator,
  Tag.Be,
  Tag.Auxiliary,
  Tag.To,
);

/** A name or a pronoun at `i`, right after a common noun that is nobody's title: "the plan | Ruiz". */
function isHeadBefore(words: readonly Word[], i: number, from: number): boolean {
  const before = i > from ? words[i - 1] : undefined;
  if (before?.tag !== Tag.Noun || isPossessive(before) || (before.form.classes & TITLE) !== 0) return false;
  const { tag } = words[i] as Word;
  return tag === Tag.Name || tag === Tag.Pronoun;
}

/** "The plan was condemned by the mayor", "The plan was condemned": what is judged is the passive's subject. */
export function passiveReport(
  words: readonly Word[],
  group: VerbGroup,
  agent: Subject | null,
  { frames, class: cueClass }: CueEntry,
  from: number,
  make: (subject: Subject | null, content: Run[], frame: string) => Reported,
): Reported | null {
  if (!(frames.object || frames.as)) return null;
  // "The memo was released": only what judges or holds a view says something with nobody behind it.
  if (agent === null && cueClass !== 'loaded' && cueClass !== 'cognitive') return null;
  // "The book was published by Elm Press" says who brought it out.
  if (cueClass === 'neutral' && !frames.clause && !frames.as) return null;
  const judged = subjectBefore(words, group.from, from);
  return judged === null ? null : make(agent, [{ from: judged.from, to: judged.to }], 'passive');
}

/** "an order condemned by the mayor", "as reported by the Herald": a participle with its agent and no auxiliary. */
export function reducedPassive(
  words: readonly Word[],
  at: number,
  { frames, class: cueClass }: CueEntry,
  from: number,
  to: number,
  make: (subject: Subject, content: Run[], frame: string) => Reported,
): Reported | null {
  const agent = passiveAgent(words, at, to);
  if (agent === null) return null;
  // "a study seen by the Herald": read, where "a study seen by critics as a sham" is a view.
  if ((words[at] as Word).lower === 'seen' && !isAsAhead(words, agent.to, to)) return null;
  let start = at;
  while (start > from && (words[start - 1] as Word).tag === Tag.Adverb) start--;
  if (start > from && (words[start - 1] as Word).lower === 'as') {
    const content = asSaid(words, start - 1, agent.to, from, to);
    return content === null ? null : make(agent, [content], 'before');
  }
  // "a report released by the ministry" is the ministry's, not what it says.
  const judges = cueClass !== 'neutral' && cueClass !== 'evidence' && (frames.object || frames.as);
  const judged = judges ? nounPhraseBefore(words, start, from) : null;
  return judged === null ? null : make(agent, [judged], 'passive');
}

const FARTHEST_AS = 8;

function isAsAhead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + FARTHEST_AS); i++)
    if ((words[i] as Word).lower === 'as') return true;
  return false;
}

/** How far after an opening "As X said" its comma is looked for. */
const FARTHEST_COMMA = 9;

/** What is said where the reporting clause opens with "as" at `as` and ends at `end`: before it, or after its comma. */
export function asSaid(
  words: readonly Word[],
  as: number,
  end: number,
  from: number,
  to: number,
): Run | null {
  // "The road was unsafe, as the ministry said."
  const clause = contentBefore(words, as, from);
  // "“…,” Ruiz said as the crowd roared": that is when she said it.
  if (clause !== null && isReported(words, clause)) return null;
  if (clause !== null && hasVerb(words, clause.from, clause.to)) return clause;
  // "As the ministry said, the road was unsafe."
  let comma = end;
  while (comma < to && comma - end < FARTHEST_COMMA && !isComma(words[comma])) comma++;
  if (!isComma(words[comma]) || comma + 1 >= to) return null;
  return { from: comma + 1, to: Math.max(clauseEnd(words, comma + 1, to), comma + 2) };
}

/** A quotation, and after it a verb: who says it is told. */
function isReported(words: readonly Word[], { from, to }: Run): boolean {
  for (let i = from; i < to; i++) {
    if ((words[i] as Word).tag === Tag.Quote) return hasVerb(words, i + 1, to);
  }
  return false;
}

/** "by opponents | for his plan": an agent takes no preposition but "of". */
function agentEnd(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && ((words[i] as Word).tag !== Tag.Preposition || (words[i] as Word).lower === 'of')) i++;
  return i;
}

const FARTHEST_AGENT = 8;

export function passiveAgent(words: readonly Word[], at: number, to: number): Subject | null {
  for (let i = at + 1; i < Math.min(to, at + FARTHEST_AGENT); i++) {
    const word = words[i] as Word;
    if (word.lower === 'by') return invertedSubject(words, i, agentEnd(words, i + 1, to));
    if (word.tag === Tag.Mark || word.tag === Tag.That) return null;
  }
  return null;
}
