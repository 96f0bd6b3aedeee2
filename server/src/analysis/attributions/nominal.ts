import { nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { verbGroup } from '../grammar/verb-group.ts';
import { isOneOf, isPossessive, Tag, tags, type Word, wordAt } from '../grammar/word.ts';
import { clauseEnd, objectEnd } from './content.ts';
import { adjectiveCues, type CueEntry, hearsayAdverbs, lightVerbs, nounCues, SEEMING } from './lexicon.ts';
import type { Reported } from './reporting.ts';
import { participleSubject, type Subject, subjectAt, subjectBefore } from './subject.ts';

/** "Ruiz's claim that …", "made a plea for …": a noun that carries what somebody says or thinks. */
export function nounReport(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  const entry = nounCues.get((words[at] as Word).lower);
  if (entry === undefined) return null;
  const content = governed(words, at, entry, to);
  if (content === null) return null;
  const subject = owner(words, at, from) ?? author(words, content.run, to) ?? maker(words, at, from, to);
  // "the claim that", "a decision to": nobody's, unless somebody makes or has it.
  if (subject === null) return null;
  return make(entry, subject, { from: at, to: content.cueEnd }, content.run, 'noun');
}

/** How many words may stand between a light verb and its noun: "made a rare and impassioned plea". */
const FARTHEST_VERB = 6;

/** Who makes it: the subject of a light verb before the noun, "gave assurances that", "took a swipe at". */
function maker(words: readonly Word[], at: number, from: number, to: number): Subject | null {
  for (let i = at - 1; i >= from && at - i <= FARTHEST_VERB; i--) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Verb || tag === Tag.Past || tag === Tag.Ing) {
      if (!lightVerbs.has(lower)) continue;
      const group = verbGroup(words, i, from);
      if (group.passive) return null;
      return group.participle || group.infinitive
        ? participleSubject(words, group.from, from, to)
        : subjectBefore(words, group.from, from);
    }
    if (!isOneOf(tag, IN_NOUN_PHRASE)) return null;
  }
  return null;
}

const IN_NOUN_PHRASE = tags(Tag.Determiner, Tag.Adjective, Tag.Adverb, Tag.Noun, Tag.Number, Tag.Conjunction);

/** Whose it is: a possessive before the noun. */
function owner(words: readonly Word[], at: number, from: number): Subject | null {
  for (let i = at - 1; i >= from && at - i <= 3; i--) {
    const word = words[i] as Word;
    if (OWNERS.has(word.lower)) return subjectAt(i, i + 1);
    if (isPossessive(word) && (word.tag === Tag.Name || word.tag === Tag.Noun)) {
      let first = i;
      while (first > from && (words[first - 1] as Word).tag === Tag.Name) first--;
      return subjectAt(first, i + 1);
    }
    if (word.tag !== Tag.Adjective && word.tag !== Tag.Noun) break;
  }
  return null;
}

const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** "criticism of the plan by teachers", "drew criticism from teachers" */
function author(words: readonly Word[], content: Run, to: number): Subject | null {
  const by = words[content.to];
  if (by?.lower !== 'by') return null;
  const phrase = nounPhraseAfter(words, content.to + 1, to);
  return phrase === null ? null : subjectAt(phrase.from, phrase.to, true);
}

/** "is confident that …", "was eager to …", "critical of the plan" */
export function adjectiveReport(
  words: readonly Word[],
  at: number,
  from: number,
  to: number,
): Reported | null {
  const entry = adjectiveCues.get((words[at] as Word).lower);
  if (entry === undefined) return null;
  const linked = linkBefore(words, at, from);
  if (linked < 0) return null;
  const content = governed(words, at, entry, to);
  const subject = content === null ? null : subjectBefore(words, linked, from);
  if (content === null || subject === null || IMPERSONAL.has((words[subject.from] as Word).lower))
    return null;
  return make(entry, subject, { from: at, to: content.cueEnd }, content.run, 'adjective');
}

const IMPERSONAL = new Set(['it', 'there', 'this', 'that', 'what']);

/** "made clear that", "made it clear that" */
const MAKES = new Set(['make', 'makes', 'made', 'making']);

/** Start of the linking verb's group before an adjective; -1 where there is none. */
function linkBefore(words: readonly Word[], at: number, from: number): number {
  let i = at - 1;
  while (i >= from && (words[i] as Word).tag === Tag.Adverb) i--;
  if (wordAt(words, i)?.lower === 'it' && MAKES.has(wordAt(words, i - 1)?.lower ?? '')) i--;
  const verb = wordAt(words, i);
  if (verb !== undefined && i >= from && MAKES.has(verb.lower)) return verbGroup(words, i, from).from;
  if (verb === undefined || i < from || (verb.tag !== Tag.Be && verb.tag !== Tag.Contraction)) return -1;
  return verb.tag === Tag.Contraction ? i + 1 : verbGroup(words, i, from).from;
}

/** "The plan appears to have failed", "it seems that …": said by nobody. The content is the whole clause. */
export function seemingReport(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  const entry = SEEMING.get((words[at] as Word).lower);
  const next = words[at + 1];
  if (entry === undefined || next === undefined || at + 1 >= to) return null;
  const fits =
    next.tag === Tag.To ||
    next.tag === Tag.That ||
    next.tag === Tag.Adjective ||
    next.lower === 'like' ||
    next.lower === 'as';
  const group = verbGroup(words, at, from);
  const subject = fits ? subjectBefore(words, group.from, from) : null;
  if (subject === null) return null;
  const end = clauseEnd(words, at + 1, to);
  if (end <= at + 1) return null;
  const content = [
    { from: subject.from, to: subject.to },
    { from: at + 1, to: end },
  ];
  return {
    subject: null,
    cue: { from: at, to: at + 1 },
    content,
    class: 'agentless',
    quotes: false,
    frame: 'seem',
    group,
  };
}

/** "The mayor reportedly left": said by nobody. The content is the clause, the adverb left out. */
export function hearsayReport(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  if (!hearsayAdverbs.has((words[at] as Word).lower)) return null;
  const end = clauseEnd(words, at + 1, to);
  if (end <= at + 1) return null;
  const group = verbGroup(words, at, from);
  const subject = subjectBefore(words, group.from, from);
  const start = subject === null ? group.from : subject.from;
  const content = [...(start < at ? [{ from: start, to: at }] : []), { from: at + 1, to: end }];
  const cue = { from: at, to: at + 1 };
  return { subject: null, cue, content, class: 'agentless', quotes: false, frame: 'hearsay', group: null };
}

interface Governed {
  readonly run: Run;
  readonly cueEnd: number;
  readonly frame: string;
}

/** What a noun or adjective governs: a "that" clause, an infinitive, or an object after one of its prepositions. */
function governed(words: readonly Word[], at: number, { frames }: CueEntry, to: number): Governed | null {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= to) return null;
  const run = (frame: string, from: number, end: number): Governed | null =>
    end > from ? { run: { from, to: end }, cueEnd: from === at + 1 ? at + 1 : at + 2, frame } : null;
  if (next.tag === Tag.That && (frames.has('that') || frames.clause)) {
    return run('that', at + 1, clauseEnd(words, at + 1, to));
  }
  if (next.tag === Tag.To && frames.infinitive && words[at + 2]?.tag !== Tag.Determiner) {
    return run('i', at + 1, Math.max(objectEnd(words, at + 3, to), at + 2));
  }
  // "Ruiz's view is that the deck is safe"
  if (next.tag === Tag.Be && words[at + 2]?.tag === Tag.That && at + 2 < to && frames.has('that'))
    return { run: { from: at + 2, to: clauseEnd(words, at + 2, to) }, cueEnd: at + 1, frame: 'that' };
  if (frames.has(next.lower))
    return run('prep', at + 2, beforeVerb(words, at + 2, objectEnd(words, at + 2, to)));
  if (frames.clause && isOneOf(next.tag, CLAUSE_SUBJECTS))
    return run('c', at + 1, clauseEnd(words, at + 1, to));
  return null;
}

/** "his reaction to the ruling | surprised them": the verb of the sentence is not what the noun governs. */
function beforeVerb(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { tag } = words[i] as Word;
    if (tag === Tag.Wh || tag === Tag.That) return to;
    if (tag !== Tag.Past || i + 1 >= to) continue;
    const next = (words[i + 1] as Word).tag;
    if (next === Tag.Determiner || next === Tag.Name || next === Tag.Pronoun || next === Tag.Adjective)
      return i;
  }
  return to;
}

const CLAUSE_SUBJECTS = tags(Tag.Pronoun, Tag.Contraction, Tag.Name);

const make = (entry: CueEntry, subject: Subject | null, cue: Run, content: Run, frame: string): Reported => ({
  subject,
  cue,
  content: [content],
  class: entry.class,
  quotes: false,
  frame,
  group: null,
});
