import type { Span } from '../../article/span.ts';
import type { Form } from '../grammar/forms.ts';
import { isComma, nounPhraseBefore, type Run } from '../grammar/phrases.ts';
import { type VerbGroup, verbGroup } from '../grammar/verb-group.ts';
import { isOneOf, type Sentence, Tag, type Word, wordAt } from '../grammar/word.ts';
import { accordingTo, inTheWordsOf } from './according.ts';
import { CUE } from './classes.ts';
import { complementOf } from './complement.ts';
import { mainClauseStart, relativeEnd } from './content.ts';
import { passiveAgent, passiveReport, reducedPassive, relativeObject, zeroRelative } from './fronted.ts';
import { invertedReport, openingReport } from './inverted.ts';
import { type CueClass, type CueEntry, participles } from './lexicon.ts';
import { isFaint, outermost } from './nesting.ts';
import { adjectiveReport, hearsayReport, nounReport, seemingReport } from './nominal.ts';
import { presented } from './presented.ts';
import { saidBefore } from './said-before.ts';
import { participleSubject, type Subject, subjectAt, subjectBefore } from './subject.ts';
import { unlistedVerb } from './unlisted.ts';
import { mayBeVerbless, verblessReport } from './verbless.ts';

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

/** Whether a sentence may have an attribution, by what is known of its words before they are tagged. */
export const mayReport = (forms: readonly Form[], sentence: Sentence): boolean =>
  sentence.quotations !== 0 || (sentence.classes & CUE) !== 0 || mayBeVerbless(forms, sentence);

/** The attributions of a sentence, in order of their cues. */
export function reportedIn(words: readonly Word[], sentence: Sentence): Reported[] {
  const { from, to, classes } = sentence;
  const quoted = isOneOf(Tag.Quote, sentence.quotations);
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
  if (word.lower === 'words') return inTheWordsOf(words, at, from, to);
  if (word.tag === Tag.Adverb) return hearsayReport(words, at, from, to);
  const verb = word.tag === Tag.Verb || word.tag === Tag.Past || word.tag === Tag.Ing;
  return (
    (verb ? verbReport(words, at, from, to) : null) ??
    (word.tag === Tag.Noun ? nounReport(words, at, from, to) : adjectiveReport(words, at, from, to)) ??
    seemingReport(words, at, from, to)
  );
}

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

/** "The court heard that …": it is how a court's proceedings are reported, and nobody else's. */
const isCourt = (words: readonly Word[], subject: Subject | null): boolean =>
  subject !== null && COURTS.has((words[subject.to - 1] as Word).lower);
const COURTS = new Set(
  'court inquest tribunal hearing inquiry jury jurors trial committee commission'.split(' '),
);

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
  const named =
    phrase !== null &&
    ((words[phrase.to - 1] as Word).tag === Tag.Name || (words[phrase.from] as Word).lower === 'one');
  return named && phrase.from > from && wordAt(words, phrase.from - 1)?.lower === 'with'
    ? subjectAt(phrase.from, phrase.to)
    : null;
}

/** The place in the prose of a run of words. */
export const spanOf = (words: readonly Word[], run: Run): Span => ({
  start: (words[run.from] as Word).start,
  end: (words[run.to - 1] as Word).end,
});
