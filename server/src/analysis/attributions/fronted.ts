import type { Run } from '../grammar/phrases.ts';
import { Tag, type Word } from '../grammar/tagger.ts';
import type { VerbGroup } from '../grammar/verbGroup.ts';
import { objectEnd } from './content.ts';
import type { CueEntry } from './lexicon.ts';
import type { Reported } from './reporting.ts';
import { invertedSubject, type Subject, subjectBefore } from './subject.ts';

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
  if (!(frames.has('n') || frames.has('c') || frames.has('a')) || subject.from <= from) return null;
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

/** "The plan was condemned by the mayor": what is judged is the passive's subject. */
export function passiveReport(
  words: readonly Word[],
  group: VerbGroup,
  agent: Subject | null,
  { frames }: CueEntry,
  from: number,
  make: (subject: Subject, content: Run[], frame: string) => Reported,
): Reported | null {
  if (agent === null || !(frames.has('n') || frames.has('a'))) return null;
  const judged = subjectBefore(words, group.from, from);
  if (judged === null) return null;
  return make(agent, [{ from: judged.from, to: judged.to }], 'passive');
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
