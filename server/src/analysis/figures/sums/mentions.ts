import { type Memo, proseAnalysis } from '../../../article/memo.ts';
import { sentences } from '../../../article/sentences.ts';
import { itemAt, type Span } from '../../../article/span.ts';
import type { Figure } from '../figure.ts';
import { type Lexeme, lex } from '../lex.ts';
import { isCapital } from '../reader.ts';
import { scanFigures } from '../scan.ts';
import { stem } from './stem.ts';

/** A count or a sum that the copy states outright, with what tells whether another figure counts the same thing. */
export interface Mention {
  /** In the prose. */
  readonly figure: Figure;
  readonly sentence: Span;
  /** Stem of what it counts; `dead`, `hurt` and the like for people. Null for money. */
  readonly counts: string | null;
  /** Stems close to the figure: what happened to them, what the money is. */
  readonly local: ReadonlySet<string>;
  /** All stems of the sentence. */
  readonly about: ReadonlySet<string>;
  /** Stems that a "the", "that" or "…'s" points back with. */
  readonly definite: ReadonlySet<string>;
  /** The figure itself is pointed back at: "the $5 million settlement". */
  readonly pointsBack: boolean;
  /** A phrase after its noun says which one is meant: "the $5 million grant for the museum". */
  readonly qualified: boolean;
  /** Stem of the word the sentence opens with, where that word tells something: often its subject. */
  readonly opener: string | null;
  /** Somebody says so in the sentence. */
  readonly told: boolean;
  readonly names: ReadonlySet<string>;
  /** The name that stands before the figure, nearest to it: whose it may be. */
  readonly holder: string | null;
  /** Weekdays, months and years in the sentence. */
  readonly when: ReadonlySet<string>;
  /** What the other figures of the sentence come to. */
  readonly beside: readonly (number | null)[];
}

const statedIn = (text: string, memo: Memo): Figure[] =>
  memo.get(scanFigures, text).filter((figure) => isStated(figure) && text[figure.end] !== '-');

/**
 * What the figures of a paragraph may count, one rough key each, and cheaply: only where two figures of the copy share
 * a key is it worth to read what they are about.
 */
export const countKeys = proseAnalysis('figure count keys', (text, memo): readonly string[] =>
  statedIn(text, memo).map(keyOf),
);

function keyOf({ kind, unit, of }: Figure): string {
  if (kind === 'money') return `money ${unit}`;
  const words = of?.toLowerCase().split(' ') ?? [];
  return words.length === 0 || words.some((word) => PEOPLE.test(word))
    ? 'people'
    : (stem(words.at(-1) ?? '') ?? '');
}

export const mentions = proseAnalysis('figure mentions', (text, memo): readonly Mention[] =>
  statedIn(text, memo).flatMap((figure) => mentionOf(text, figure, memo) ?? []),
);

const isStated = (figure: Figure): boolean =>
  (figure.kind === 'count' || figure.kind === 'money' || (figure.kind === 'other' && figure.unit === null)) &&
  figure.bound === null &&
  !figure.approximate &&
  figure.valueMax === null &&
  !figure.text.includes('-') &&
  figure.form !== 'loose' &&
  (figure.value ?? 0) > 0;

/** The sentence tells of a part, an addition, a forecast, an estimate or an earlier state: nothing to hold against another. */
const NOT_OUTRIGHT =
  /\b(?:initial(?:ly)?|earlier|at first|first|previous(?:ly)?|later|offer(?:s|ed|ing)?|rose|risen|rising|climbed|grew|fell|dropped|revised|updated|by nightfall|by evening|another|other|others|additional|more(?! than)|extra|further|so far|last (?:year|month|week|season)|next (?:year|month|week)|year ago|years (?:ago|earlier|before)|separate(?:ly)?|second|third|fourth|also|each|per|average|estimate[ds]?|expected|expects|projected|forecast|planned|plans|of them|of those|among|including|would|could|might|should|ought|must|needs?|needed|supposed|target|goal|hoped|remaining|rest|at least|half|every|a (?:day|week|month|year)|daily|weekly|annual(?:ly)?|similar|up from|down from|compared|from|between|versus|tax(?:es)?|minimum|maximum|since|until|nearly|almost|if|in all|in total|overall|altogether|combined|alone)\b/;

const QUALIFIED =
  /^[\s-]+[\w-]+\s+(?:for|of|with|by|to|from|in|at|on|that|which|he|she|they)\b|^(?:[\s-]+[\w-]+){2,3}\s+(?:for|of|with|from|that|which)\b/;
const TOLD = /\b(?:said|says?|told|according to|estimated|reported|put the|count)\b/;

const LOCAL = 4;

function mentionOf(text: string, figure: Figure, memo: Memo): Mention | null {
  const sentence = itemAt(memo.get(sentences, text), figure.start);
  if (sentence === undefined || figure.end > sentence.end || sentence.end - sentence.start > 500) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (
    / may /.test(words) ||
    NOT_OUTRIGHT.test(words.toLowerCase()) ||
    /^\s+of (?:the|its|their)\b/.test(text.slice(figure.end, figure.end + 10))
  )
    return null;
  const lexemes = lex(words, false).filter((lexeme) => lexeme.kind !== 'mark' || lexeme.text === ';');
  const from = lexemes.findIndex((lexeme) => lexeme.start >= figure.start - sentence.start);
  let to = from;
  while (to < lexemes.length && (lexemes[to] as Lexeme).start < figure.end - sentence.start) to++;
  if (from < 0) return null;
  const about = new Set<string>();
  const definite = new Set<string>();
  const names = new Set<string>();
  const when = new Set<string>();
  let holder: string | null = null;
  for (const [i, lexeme] of lexemes.entries()) {
    if (i >= from && i < to) continue;
    if (TIMES.has(lexeme.lower.replace(/'s$/, '')) || /^(?:1[89]|20)\d\d$/.test(lexeme.text))
      when.add(lexeme.lower.replace(/'s$/, ''));
    const root = stem(lexeme.lower);
    if (root === null) continue;
    about.add(root);
    if (i < from && isCapital(lexeme) && !TIMES.has(lexeme.lower)) holder = root;
    if (i > 0 && isCapital(lexeme) && !TIMES.has(lexeme.lower)) names.add(root);
    if (pointer(lexemes[i - 1]) || pointer(lexemes[i - 2])) definite.add(root);
  }
  const local = new Set<string>();
  for (let i = from - 1, seen = 0; i >= 0 && seen < LOCAL; i--, seen++) add(local, lexemes[i]);
  for (let i = to, seen = 0; i < lexemes.length && seen < LOCAL; i++, seen++) add(local, lexemes[i]);
  const counts = figure.kind === 'money' ? null : countedStem(figure, local);
  if (figure.kind !== 'money' && counts === null) return null;
  const opener = stem(lexemes[0]?.lower ?? '');
  return {
    figure,
    sentence,
    counts,
    local,
    about,
    definite,
    names,
    holder,
    when,
    pointsBack: pointer(lexemes[from - 1]),
    told: TOLD.test(words),
    opener: from === 0 || opener === null || TELLERS.has(opener) ? null : opener,
    qualified: QUALIFIED.test(text.slice(figure.end, figure.end + 60)),
    beside: memo
      .get(scanFigures, text)
      .flatMap((other) =>
        other !== figure && sentence.start <= other.start && other.end <= sentence.end ? other.value : [],
      ),
  };
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday'.split(
    ' ',
  ),
);

const pointer = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  (/^(?:the|that|this|those|these)$/.test(lexeme.lower) || lexeme.lower.endsWith("'s"));

function add(to: Set<string>, lexeme: Lexeme | undefined): void {
  const root = lexeme === undefined ? null : stem(lexeme.lower);
  if (root !== null) to.add(root);
}

/** Stems that say what became of people, by what they count. */
const FATES = new Map([
  ['kill', 'dead'],
  ['dead', 'dead'],
  ['died', 'dead'],
  ['die', 'dead'],
  ['death', 'dead'],
  ['deaths', 'dead'],
  ['injur', 'hurt'],
  ['wound', 'hurt'],
  ['hurt', 'hurt'],
]);
export const isFate = (root: string): boolean => FATES.has(root);

/** Stems of those who count the dead and the injured, and of how they say so: nothing that tells one event from another. */
export const TELLERS = new Set(
  'polic fir firefight author authorit confirm depart hospital rescu medic emergenc servic militar sheriff paramedic doctor'.split(
    ' ',
  ),
);
const PEOPLE =
  /^(?:people|persons?|men|women|children|civilians|victims|dead|killed|deaths|injured|wounded|passengers|residents)$/;

/** What is counted: people by what became of them, other things by their noun. */
function countedStem(figure: Figure, local: ReadonlySet<string>): string | null {
  const fates = new Set([...local].map((root) => FATES.get(root)).filter((fate) => fate !== undefined));
  const words = figure.of?.toLowerCase().split(' ') ?? [];
  const noun = words.at(-1) ?? '';
  if (noun === '' || words.some((word) => PEOPLE.test(word))) {
    if (fates.size > 1) return null;
    const [fate] = fates;
    return fate ?? (noun === '' ? null : `people ${[...local].sort().join(' ')}`.slice(0, 6));
  }
  return stem(noun);
}
