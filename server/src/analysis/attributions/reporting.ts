import type { Span } from '../../article/span.ts';
import {
  isComma,
  isDash,
  isFiniteVerb,
  nounPhraseAfter,
  nounPhraseBefore,
  type Run,
} from '../grammar/phrases.ts';
import { type VerbGroup, verbGroup } from '../grammar/verbGroup.ts';
import { isOneOf, type Sentence, Tag, type Word, wordAt } from '../grammar/word.ts';
import { CUE } from './classes.ts';
import { complementOf } from './complement.ts';
import {
  clauseEnd,
  contentBefore,
  hasVerb,
  isMark,
  mainClauseStart,
  relativeEnd,
  trimmed,
} from './content.ts';
import { passiveAgent, passiveReport, reducedPassive, relativeObject, zeroRelative } from './fronted.ts';
import { type CueClass, type CueEntry, participles } from './lexicon.ts';
import { isFaint, outermost } from './nesting.ts';
import { adjectiveReport, hearsayReport, nounReport, seemingReport } from './nominal.ts';
import { presented } from './presented.ts';
import { goesOn, saidBefore, withRest } from './saidBefore.ts';
import { invertedSubject, participleSubject, type Subject, subjectAt, subjectBefore } from './subject.ts';
import { unlistedVerb } from './unlisted.ts';
import { verblessReport } from './verbless.ts';

/** An attribution as one sentence shows it, by word index. */
export interface Reported {
  readonly subject: Subject | null;
  /** Null for a colon or a dash. */
  readonly cue: Run | null;
  readonly content: readonly Run[];
  readonly class: CueClass;
  /** The cue may bring in a quotation. */
  readonly quotes: boolean;
  /** How cue and content stand to each other: a frame of the cue list, `before`, `inverted` or `according`. */
  readonly frame: string;
  readonly group: VerbGroup | null;
}

/** The attributions of a sentence, in order of their cues. */
export function reportedIn(words: readonly Word[], sentence: Sentence): Reported[] {
  const { from, to, classes } = sentence;
  const quoted = isOneOf(Tag.Quote, sentence.tags);
  const found = quoted || (classes & CUE) !== 0 ? reportsIn(words, from, to, quoted) : [];
  if (found.length > 1) return outermost(found);
  if (found.length === 1) return isFaint(found[0] as Reported) ? [] : found;
  const verbless = verblessReport(words, sentence);
  return verbless === null ? [] : [verbless];
}

function reportsIn(words: readonly Word[], from: number, to: number, quoted: boolean): Reported[] {
  const found: Reported[] = [];
  const main = mainClauseStart(words, from, to);
  const opensWithAs = words[from]?.lower === 'as';
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.tag === Tag.Quote || word.tag === Tag.Mark) continue;
    // Only a quotation is brought in by any verb.
    if ((word.form.classes & CUE) === 0 && !(quoted && (word.tag === Tag.Verb || word.tag === Tag.Past)))
      continue;
    // "As the mayor said, | …": what was said comes after.
    const closes = opensWithAs && (isComma(words[i + 1]) || words[i + 1]?.lower === 'by');
    const ceiling = i < main && !closes ? main : to;
    const reported = reportAt(words, i, from, ceiling);
    if (reported !== null) found.push(reported);
  }
  return found;
}

function reportAt(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  const word = words[at] as Word;
  if (word.lower === 'according') {
    return words[at + 1]?.lower === 'to' ? accordingTo(words, at, from, to) : null;
  }
  if (word.tag === Tag.Adverb) return hearsayReport(words, at, from, to);
  const verb = word.tag === Tag.Verb || word.tag === Tag.Past || word.tag === Tag.Ing;
  return (
    (verb ? verbReport(words, at, from, to) : null) ??
    (word.tag === Tag.Noun ? nounReport(words, at, from, to) : adjectiveReport(words, at, from, to)) ??
    seemingReport(words, at, from, to)
  );
}

function accordingTo(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  const found = nounPhraseAfter(words, at + 2, to);
  if (found === null) return null;
  const source = { from: found.from, to: overRecords(words, found.to, to) };
  const before = contentBefore(words, at, from);
  const content: Run[] = [];
  if (before !== null) content.push(before);
  else {
    let comma = source.to;
    while (comma < to && !isComma(words[comma])) comma++;
    const end = trimmed(words, comma + 1, to);
    if (end > comma + 1) content.push({ from: comma + 1, to: end });
  }
  if (content.length === 0) return null;
  return {
    subject: subjectAt(source.from, source.to, true),
    cue: { from: at, to: at + 2 },
    content,
    class: 'neutral',
    quotes: true,
    frame: 'according',
    group: null,
  };
}

/** "according to media | reports": a noun, though it looks like a verb, as no clause can follow "according to". */
const overRecords = (words: readonly Word[], at: number, to: number): number => {
  const word = words[at];
  const closes = at + 1 >= to || words[at + 1]?.tag === Tag.Mark;
  return at < to && word?.tag === Tag.Verb && word.lower.endsWith('s') && closes ? at + 1 : at;
};

function verbReport(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  const entry = (words[at] as Word).form.cue;
  const group = verbGroup(words, at, from);
  if (entry === undefined) return unlistedVerb(words, at, group, from, to);
  const says = entry.frames.clause || entry.frames.quotation;
  const make = (subject: Subject | null, content: Run[], frame: string, cueEnd = at + 1): Reported => ({
    subject,
    cue: { from: at, to: cueEnd },
    content,
    class: entry.class,
    quotes: says || frame === '+',
    frame,
    group,
  });

  if (isReducedPassive(words, at, group, entry)) return reducedPassive(words, at, entry, from, to, make);
  if (isBareParticiple(words, at, group)) return null;
  const opened = says && at === from ? openingReport(words, at, to) : null;
  if (opened !== null) return make(opened.subject, [opened.content], 'open');
  const inverted = says ? invertedReport(words, at, group, entry, from, to) : null;
  if (inverted !== null) return make(inverted.subject, inverted.content, 'inverted');
  const subject = subjectOf(words, at, group, from, to);
  if (entry.lemma === 'hear' && !isCourt(words, subject)) return null;
  const ceiling = subject?.antecedent ? relativeEnd(words, at, to) : to;
  const head = group.passive && subject !== null ? subject.to - 1 : at;
  const after = complementOf(words, head, entry, ceiling);
  if (after !== null) return make(subject, [after.content], after.frame, head === at ? after.cueEnd : at + 1);
  const relative =
    subject === null || group.passive ? null : relativeObject(words, at, subject, entry, from, ceiling);
  if (subject !== null && relative !== null) return make(subject, relative, 'relative');
  if (group.passive) return passiveReport(words, group, subject, entry, from, make);
  if (subject === null) return unlistedVerb(words, at, group, from, to);
  const { clause, quotation } = entry.frames;
  const post = clause ? presented(words, subject, from, quotation) : null;
  const bare = post === null ? zeroRelative(words, at, subject, entry, from, ceiling) : null;
  if (bare !== null) return make(bare.subject, bare.content, 'relative');
  if (!says) return unlistedVerb(words, at, group, from, to);
  const speaker = post === null ? subject : subjectAt(post.from, post.to);
  const before = saidBefore(words, at, speaker, from, to, !clause);
  return before === null ? null : make(speaker, before, 'before');
}

/** "known", "seen", "written" with no auxiliary before them are no verbs of the sentence. */
const isBareParticiple = (words: readonly Word[], at: number, group: VerbGroup): boolean =>
  participles.has((words[at] as Word).lower) && !group.auxiliary;

/** "an order condemned by the governor", "as said by the governor", but not "he said by telephone" */
function isReducedPassive(
  words: readonly Word[],
  at: number,
  group: VerbGroup,
  { frames }: CueEntry,
): boolean {
  if ((words[at] as Word).tag !== Tag.Past || group.auxiliary || words[at + 1]?.lower !== 'by') return false;
  return frames.object || frames.as || wordAt(words, group.from - 1)?.lower === 'as';
}

function subjectOf(
  words: readonly Word[],
  at: number,
  group: VerbGroup,
  from: number,
  to: number,
): Subject | null {
  const named = capitalsAfterQuotation(words, at, from);
  if (named !== null) return subjectAt(named.from, named.to);
  if (group.passive) return passiveAgent(words, at, to);
  if (group.participle || group.infinitive)
    return absoluteSubject(words, group, from) ?? participleSubject(words, group.from, from, to);
  return subjectBefore(words, group.from, from);
}

const LONGEST_NAME = 4;

/** "…," Will Read said: nothing but capitals between a quotation and its verb is a name, whatever else it might be. */
function capitalsAfterQuotation(words: readonly Word[], at: number, floor: number): Run | null {
  for (let i = at - 1; i >= Math.max(floor, at - LONGEST_NAME - 1); i--) {
    const { tag, form } = words[i] as Word;
    if (tag === Tag.Quote) return i + 1 < at ? { from: i + 1, to: at } : null;
    if (!form.capital || tag === Tag.Pronoun) return null;
  }
  return null;
}

/** "with Ruiz calling it a farce": the noun phrase between "with" and its participle. */
function absoluteSubject(words: readonly Word[], group: VerbGroup, from: number): Subject | null {
  if (!group.participle) return null;
  const phrase = nounPhraseBefore(words, group.from, from);
  const named = phrase !== null && (words[phrase.to - 1] as Word).tag === Tag.Name;
  return named && phrase.from > from && wordAt(words, phrase.from - 1)?.lower === 'with'
    ? subjectAt(phrase.from, phrase.to)
    : null;
}

/** Said Dorothy Hill, who grew up next door, "…" */
function openingReport(
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
function invertedReport(
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

/** "The court heard that …": it is how a court's proceedings are reported, and nobody else's. */
const isCourt = (words: readonly Word[], subject: Subject | null): boolean =>
  subject !== null && COURTS.has((words[subject.to - 1] as Word).lower);
const COURTS = new Set(
  'court inquest tribunal hearing inquiry jury jurors trial committee commission'.split(' '),
);

/** A name and, after a comma, a relative clause that goes on to the verb: "Ruiz, D-N.M., who wrote the bill, | said". */
function isSubjectWithAside(words: readonly Word[], { from: start, to: end }: Run, from: number): boolean {
  if (start !== from || (words[start] as Word).tag !== Tag.Name) return false;
  let who = -1;
  for (let i = start; i < end; i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Quote) return false;
    if (who < 0 && (isFiniteVerb(words[i] as Word) || tag === Tag.Past)) return false;
    if (lower === 'who' && isComma(words[i - 1])) who = i;
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

/** The place in the prose of a run of words. */
export const spanOf = (words: readonly Word[], run: Run): Span => ({
  start: (words[run.from] as Word).start,
  end: (words[run.to - 1] as Word).end,
});
