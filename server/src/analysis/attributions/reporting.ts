import type { Span } from '../../article/span.ts';
import { isComma, isDash, isFiniteVerb, nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { Tag, type Word } from '../grammar/tagger.ts';
import { verbGroup } from '../grammar/verbGroup.ts';
import { clauseEnd, contentBefore, hasVerb, objectEnd, opening, trimmed } from './content.ts';
import { type CueClass, type CueEntry, verbCueForms } from './lexicon.ts';
import { invertedSubject, type Subject, subjectBefore } from './subject.ts';

/** An attribution as one sentence shows it, by word index. */
export interface Reported {
  readonly subject: Subject | null;
  readonly cue: Run;
  content: Run[];
  readonly class: CueClass;
  /** The cue may bring in a quotation. */
  readonly quotes: boolean;
  readonly passive: boolean;
}

/** The attributions of the sentence `from`..`to`, in order of their cues. */
export function reportedIn(words: readonly Word[], from: number, to: number): Reported[] {
  const found: Reported[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
      const reported = accordingTo(words, i, from, to);
      if (reported !== null) found.push(reported);
    } else if (word.tag === Tag.Verb || word.tag === Tag.Past || word.tag === Tag.Ing) {
      const entry = verbCueForms.get(word.lower);
      const reported = entry === undefined ? null : verbReport(words, i, entry, from, to);
      if (reported !== null) found.push(reported);
    }
  }
  return found;
}

function accordingTo(words: readonly Word[], at: number, from: number, to: number): Reported | null {
  const source = nounPhraseAfter(words, at + 2, to);
  if (source === null) return null;
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
    subject: { ...source, inverted: true, antecedent: null },
    cue: { from: at, to: at + 2 },
    content,
    class: 'neutral',
    quotes: true,
    passive: false,
  };
}

function verbReport(
  words: readonly Word[],
  at: number,
  entry: CueEntry,
  from: number,
  to: number,
): Reported | null {
  const group = verbGroup(words, at, from);
  const verb = words[at] as Word;
  const before = words[group.from - 1];
  const afterPause = group.from <= from || before?.tag === Tag.Quote || isComma(before) || isDash(before);
  const { frames } = entry;
  const says = frames.has('c') || frames.has('q');
  const make = (subject: Subject | null, content: Run[], cueEnd = at + 1): Reported => ({
    subject,
    cue: { from: at, to: cueEnd },
    content,
    class: entry.class,
    quotes: says,
    passive: group.passive,
  });

  // "…," said the minister
  if (
    says &&
    afterPause &&
    verb.tag !== Tag.Ing &&
    !group.passive &&
    group.from === at &&
    group.from > from
  ) {
    const inverted = invertedSubject(words, at, to);
    const content = contentBefore(words, at, from);
    if (inverted !== null && content !== null && !goesOn(words, inverted.to, to)) {
      return make(inverted, withRest(words, content, inverted.to, to));
    }
  }

  const subject = group.passive ? passiveAgent(words, at, to) : subjectBefore(words, group.from, from);
  const after = contentAfter(words, at, entry, to);
  if (after !== null) return make(subject, [after.content], after.cueEnd);
  if (!says || subject === null) return null;
  // "…, he said": what was said stands before, and may go on after
  const lead = words[subject.from - 1];
  if (subject.from > from && (lead?.tag === Tag.Quote || isComma(lead) || isDash(lead))) {
    const content = contentBefore(words, subject.from, from);
    if (content !== null) return make(subject, withRest(words, content, at + 1, to));
  }
  return null;
}

/** The noun phrase after the verb has a verb of its own, or a "that" clause follows: it is no inverted subject. */
function goesOn(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at];
  if (next === undefined || at >= to) return false;
  if (isFiniteVerb(next) || next.tag === Tag.Past || next.tag === Tag.To || next.tag === Tag.Adverb)
    return true;
  const open = opening(words, at, to);
  return open >= 0 && (words[open] as Word).tag === Tag.That;
}

/** The content before the reporting clause, and a quotation that goes on after it. */
function withRest(words: readonly Word[], content: Run, from: number, to: number): Run[] {
  for (let i = from; i < to; i++) {
    if ((words[i] as Word).tag !== Tag.Quote) continue;
    const end = clauseEnd(words, i, to);
    return [content, { from: i, to: Math.max(end, i + 1) }];
  }
  return [content];
}

function passiveAgent(words: readonly Word[], at: number, to: number): Subject | null {
  for (let i = at + 1; i < Math.min(to, at + 8); i++) {
    const word = words[i] as Word;
    if (word.lower === 'by') return invertedSubject(words, i, to);
    if (word.tag === Tag.Mark || word.tag === Tag.That) return null;
  }
  return null;
}

interface After {
  readonly content: Run;
  readonly cueEnd: number;
}

function contentAfter(words: readonly Word[], at: number, entry: CueEntry, to: number): After | null {
  const { frames } = entry;
  const next = words[at + 1];
  if (next === undefined || at + 1 >= to) return null;
  const run = (start: number, end: number, cueEnd = at + 1): After | null =>
    end > start ? { content: { from: start, to: end }, cueEnd } : null;
  const particle = `+${next.lower}`;
  if (frames.has(particle)) {
    return run(at + 2, objectOrClause(words, at + 2, to), at + 2);
  }
  if (next.tag === Tag.To && frames.has('i')) return run(at + 1, clauseEnd(words, at + 1, to));
  if ((next.tag === Tag.Preposition || next.tag === Tag.To) && frames.has(next.lower)) {
    return run(at + 2, objectOrClause(words, at + 2, to), at + 2);
  }
  const says = frames.has('c') || frames.has('q');
  if (says || frames.has('o')) {
    const open = opening(words, at + 1, to);
    if (open >= 0 && (!startsClauseAt(words, at + 1) || open - at < 10)) {
      const start = (words[open] as Word).text === ':' ? open + 1 : open;
      return run(start, clauseEnd(words, start, to));
    }
  }
  if (
    frames.has('o') &&
    (next.tag === Tag.Pronoun ||
      next.tag === Tag.Name ||
      next.tag === Tag.Determiner ||
      next.tag === Tag.Noun)
  ) {
    const hearer = nounPhraseAfter(words, at + 1, to);
    if (hearer !== null && hearer.to < to && !isComma(words[hearer.to])) {
      return run(hearer.to, clauseEnd(words, hearer.to, to));
    }
  }
  if (frames.has('c') && startsClauseAt(words, at + 1)) {
    const end = clauseEnd(words, at + 1, to);
    if (hasVerb(words, at + 1, end)) return run(at + 1, end);
  }
  if (frames.has('n') && startsObjectAt(next)) return run(at + 1, objectEnd(words, at + 1, to));
  return null;
}

function objectOrClause(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (first === undefined || from >= to) return from;
  return first.tag === Tag.That || first.tag === Tag.Wh || first.tag === Tag.Quote || first.tag === Tag.Term
    ? clauseEnd(words, from, to)
    : objectEnd(words, from, to);
}

const startsClauseAt = (words: readonly Word[], i: number): boolean => {
  const tag = words[i]?.tag;
  return (
    tag === Tag.Determiner ||
    tag === Tag.Pronoun ||
    tag === Tag.Name ||
    tag === Tag.Noun ||
    tag === Tag.Contraction ||
    tag === Tag.Number ||
    tag === Tag.Adjective ||
    tag === Tag.Wh ||
    tag === Tag.Subordinator ||
    tag === Tag.That
  );
};

const startsObjectAt = (word: Word): boolean =>
  word.tag === Tag.Determiner ||
  word.tag === Tag.Pronoun ||
  word.tag === Tag.Name ||
  word.tag === Tag.Noun ||
  word.tag === Tag.Number ||
  word.tag === Tag.Adjective ||
  word.tag === Tag.Quote ||
  word.tag === Tag.Term;

/** The place in the prose of a run of words. */
export const spanOf = (words: readonly Word[], run: Run): Span => ({
  start: (words[run.from] as Word).start,
  end: (words[run.to - 1] as Word).end,
});
