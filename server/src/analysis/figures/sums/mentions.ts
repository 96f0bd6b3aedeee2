import { charAt } from '../../../article/characters.ts';
import { type Memo, proseAnalysis } from '../../../article/memo.ts';
import { nth } from '../../../article/nth.ts';
import { sentences } from '../../../article/sentences.ts';
import { Cover, itemAt, lastStartingAtOrBefore, overlaps, type Span } from '../../../article/span.ts';
import { tokens } from '../../../article/tokens.ts';
import type { Figure } from '../figure.ts';
import { lexBetween } from '../lex.ts';
import type { Lexeme } from '../lexeme.ts';
import { isCapital } from '../reader.ts';
import { scanFigures } from '../scan.ts';
import { countedStem, eventOf, mayCountPeople, TELLERS, whichPeople } from './fates.ts';
import { stem } from './stem.ts';
import { votesIn } from './votes.ts';

/** A count or a sum that the copy states outright, with what tells whether another figure counts the same thing. */
export interface Mention {
  /** In the prose. */
  readonly figure: Figure;
  readonly sentence: Span;
  /** Stem of what it counts; `dead`, `hurt` and the like for people, `vote` for both numbers of one. Null for money. */
  readonly counts: string | null;
  /** Of people, which: "two children". */
  readonly which: string | null;
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

const statedFigures = proseAnalysis('stated figures', (text, memo): readonly Figure[] => {
  const figures = memo.get(scanFigures, text);
  if (figures.length === 0) return figures;
  const votes = votesIn(text, figures);
  const stated = figures.filter((figure) => isStated(figure) && charAt(text, figure.end) !== '-');
  if (votes.length === 0) return stated;
  const ofVotes = new Cover(votes);
  return [...stated.filter(({ start, end }) => !ofVotes.touches(start, end)), ...votes];
});

/**
 * What the figures of a paragraph may count, one rough key each, and cheaply: only where two figures of the copy share
 * a key is it worth to read what they are about.
 */
export const countKeys = proseAnalysis('figure count keys', (text, memo): readonly string[] =>
  memo.get(statedFigures, text).map(keyOf),
);

function keyOf(figure: Figure): string {
  if (figure.kind === 'money') return `money ${figure.unit}`;
  if (figure.kind === 'score') return VOTE;
  return mayCountPeople(figure) ? 'people' : (stem(figure.of?.toLowerCase().split(' ').at(-1) ?? '') ?? '');
}

const VOTE = 'vote';

export const mentions = proseAnalysis('figure mentions', (text, memo): readonly Mention[] => {
  const out: Mention[] = [];
  const spans = memo.get(sentences, text);
  let sentence: Telling | null = null;
  for (const figure of memo.get(statedFigures, text)) {
    const span = itemAt(spans, figure.start);
    if (span === undefined || figure.end > span.end || span.end - span.start > LONGEST) continue;
    if (sentence?.span !== span) sentence = new Telling(text, span, memo);
    const mention = sentence.isOutright ? mentionOf(text, figure, sentence, memo) : null;
    if (mention !== null) out.push(mention);
  }
  return out;
});

const LONGEST = 500;

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
  /\b(?:initial(?:ly)?|earlier|at first|first|previous(?:ly)?|later|offer(?:s|ed|ing)?|rose|risen|rising|climbed|grew|fell|dropped|revised|updated|by nightfall|by evening|another|other|others|additional|more(?! than)|extra|further|so far|last (?:year|month|week|season)|next (?:year|month|week)|year ago|years (?:ago|earlier|before)|separate(?:ly)?|second|third|fourth|also|each|per|average|estimate[ds]?|expected|expects|projected|forecast|planned|plans|of them|of those|among|including|would|could|might|should|ought|must|needs?|needed|takes(?! (?:effect|force)\b)|supposed|target|goal|hoped|now|scene|instantly|outright|on the spot|immediately|in hospital|remaining|rest|at least|half|every|a (?:day|week|month|year)|daily|weekly|annual(?:ly)?|similar|up from|down from|compared|from|between|versus|tax(?:es)?|minimum|maximum|since|until|nearly|almost|if|in all|in total|overall|altogether|combined|alone)\b/;

/** "When the bridge fell": no figure did. */
const IT_FELL = /\b(?:when|after|as) (?:the|an?|its) [\p{L}-]{2,20}(?: [\p{L}-]{2,20})? fell\b/u;
/** What stands right before tells of another event, or of one more who died: what follows may be of that. */
const ELSEWHEN =
  /\b(?:another|a (?:second|third|fourth|fifth|similar|separate)|in (?:1[89]|20)\d\d|last (?:year|month|week)|years? (?:ago|earlier|before)|months? (?:ago|earlier))\b/i;
const ASIDE = 250;

const QUALIFIED =
  /^[\s-]+[\w-]+\s+(?:for|of|with|by|to|from|in|at|on|that|which|he|she|they)\b|^(?:[\s-]+[\w-]+){2,3}\s+(?:for|of|with|from|that|which)\b/;
const TOLD = /\b(?:said|says?|told|according to|estimated|reported|put the|count)\b/;

const LOCAL = 4;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** A sentence that tells figures: read once for all of them. */
class Telling {
  readonly span: Span;
  /** What it tells is so: no part, no forecast, no earlier state. */
  readonly isOutright: boolean;
  readonly #text: string;
  readonly #words: string;
  readonly #memo: Memo;
  #lexemes: readonly Lexeme[] | undefined;
  #told: boolean | undefined;

  constructor(text: string, span: Span, memo: Memo) {
    this.span = span;
    this.#text = text;
    this.#memo = memo;
    this.#words = text.slice(span.start, span.end);
    this.isOutright = !(
      / may /.test(this.#words) ||
      NOT_OUTRIGHT.test(this.#words.toLowerCase().replace(IT_FELL, ' it collapsed')) ||
      ELSEWHEN.test(text.slice(Math.max(0, span.start - ASIDE), span.start))
    );
  }

  /** Its words, and the semicolons between its clauses. */
  get lexemes(): readonly Lexeme[] {
    if (this.#lexemes === undefined) {
      const all = lexBetween(this.#text, this.#memo.get(tokens, this.#text), this.span, false);
      this.#lexemes = all.filter(({ kind, text }) => kind !== 'mark' || text === ';');
    }
    return this.#lexemes;
  }

  /** Somebody says so in it. */
  get isTold(): boolean {
    this.#told ??= TOLD.test(this.#words);
    return this.#told;
  }
}

function mentionOf(text: string, figure: Figure, told: Telling, memo: Memo): Mention | null {
  if (/^\s+of (?:the|its|their)\b/.test(text.slice(figure.end, figure.end + 10))) return null;
  const { span: sentence, lexemes } = told;
  const from = lexemes.findIndex((lexeme) => lexeme.start >= figure.start);
  // A mark by itself, "½", is none of the words.
  if (from < 0) return null;
  let to = from;
  while (to < lexemes.length && (lexemes[to] as Lexeme).start < figure.end) to++;
  const about = new Set<string>();
  const definite = new Set<string>();
  const names = new Set<string>();
  const when = new Set<string>();
  let holder: string | null = null;
  for (const [i, lexeme] of lexemes.entries()) {
    if (i >= from && i < to) continue;
    const { lower } = lexeme;
    const time = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    if (TIMES.has(time) || (lexeme.kind === 'number' && YEAR.test(lower))) when.add(time);
    const written = stem(lower);
    if (written === null) continue;
    const root = eventOf(written);
    about.add(root);
    const isName = isCapital(lexeme) && !TIMES.has(lower);
    if (isName && i < from) holder = root;
    if (isName && i > 0) names.add(root);
    if (pointer(nth(lexemes, i - 1)) || pointer(nth(lexemes, i - 2))) definite.add(root);
  }
  const local = new Set<string>();
  for (let i = from - 1, seen = 0; i >= 0 && seen < LOCAL; i--, seen++) add(local, lexemes[i]);
  for (let i = to, seen = 0; i < lexemes.length && seen < LOCAL; i++, seen++) add(local, lexemes[i]);
  const counts =
    figure.kind === 'money'
      ? null
      : figure.kind === 'score'
        ? VOTE
        : countedStem(figure, local, lexemes, from, to);
  if (figure.kind !== 'money' && counts === null) return null;
  const opener = stem(lexemes[0]?.lower ?? '');
  return {
    figure,
    sentence,
    counts,
    which: whichPeople(figure),
    local,
    about,
    definite,
    names,
    holder,
    when,
    pointsBack: pointer(nth(lexemes, from - 1)),
    told: told.isTold,
    opener: from === 0 || opener === null || TELLERS.has(opener) ? null : opener,
    qualified: QUALIFIED.test(text.slice(figure.end, figure.end + 60)),
    beside: besideOf(memo.get(scanFigures, text), figure, sentence),
  };
}

/** The values of the other figures in its sentence. */
function besideOf(all: readonly Figure[], figure: Figure, sentence: Span): (number | null)[] {
  const out: (number | null)[] = [];
  for (let i = lastStartingAtOrBefore(all, sentence.end - 1); i >= 0; i--) {
    const other = all[i] as Figure;
    if (other.start < sentence.start) break;
    if (!overlaps(other, figure) && other.end <= sentence.end) out.push(other.value);
  }
  return out;
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday'.split(
    ' ',
  ),
);

const pointer = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (POINTERS.has(lexeme.lower) || lexeme.lower.endsWith("'s"));

const POINTERS = new Set(['the', 'that', 'this', 'those', 'these']);

function add(to: Set<string>, lexeme: Lexeme | undefined): void {
  const root = lexeme === undefined ? null : stem(lexeme.lower);
  if (root !== null) to.add(root);
}
