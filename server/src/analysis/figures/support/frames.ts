import { type Memo, proseAnalysis } from '../../../article/memo.ts';
import { sentences } from '../../../article/sentences.ts';
import type { Span } from '../../../article/span.ts';
import { tokens } from '../../../article/tokens.ts';
import type { Figure } from '../figure.ts';
import { lexBetween } from '../lex.ts';
import type { Lexeme } from '../lexeme.ts';
import { TIMELY } from '../words/times.ts';
import { Clauses, type Item, type Part, rootOf } from './clauses.ts';
import { europeanMeant, meant } from './elided.ts';
import type { Frame } from './frame.ts';
import type { Quantity } from './quantity.ts';
import { LOOSENERS } from './surroundings.ts';
import { datesOf, timesOf } from './times.ts';

export const frames = proseAnalysis('figure frames', (text, memo) =>
  framesOf(text, memo, memo.get(meant, text), false),
);
export const europeanFrames = proseAnalysis('european figure frames', (text, memo) =>
  framesOf(text, memo, memo.get(europeanMeant, text), true),
);

// A sentence with more figures is a table in words.
const MOST_FIGURES = 16;
const LONGEST = 700;

/** The frame of each figure; null for dates, and where the sentence is too much of a list to tell. */
function framesOf(
  text: string,
  memo: Memo,
  figures: readonly Figure[],
  european: boolean,
): readonly (Frame | null)[] {
  const out: (Frame | null)[] = figures.map(() => null);
  if (figures.length === 0) return out;
  const of = memo.get(tokens, text);
  let next = 0;
  for (const span of memo.get(sentences, text)) {
    const first = next;
    while (next < figures.length && (figures[next] as Figure).start < span.end) next++;
    if (next === first || next - first > MOST_FIGURES || span.end - span.start > LONGEST) continue;
    const sentence = new Sentence(lexBetween(text, of, span, european), span, figures.slice(first, next));
    for (let i = first; i < next; i++) out[i] = sentence.frameOf(i - first);
  }
  return out;
}

class Sentence extends Clauses {
  readonly #span: Span;
  readonly #frames = new Map<number, Frame | null>();

  constructor(lexemes: readonly Lexeme[], span: Span, figures: readonly Figure[]) {
    super(lexemes, figures);
    this.#span = span;
  }

  frameOf(index: number): Frame | null {
    let frame = this.#frames.get(index);
    if (frame === undefined) {
      frame = this.#read(index);
      this.#frames.set(index, frame);
    }
    return frame;
  }

  #read(index: number): Frame | null {
    const figure = this.figures[index] as Figure;
    const at = this.at[index] as number;
    if (this.quantities[index] == null || at < 0) return null;
    const part = this.partOf(index);
    const before = this.peer(index, -1);
    // "[60]" is a note.
    if (this.items[at - 1]?.lexeme.text === '[') return null;
    // "Varga has fewer than Lindqvist, 12": whose it is takes reading.
    if (before === null && CONTRASTING.has(this.word(part.from))) return null;
    const own = this.words(part);
    const heads = this.#heads(index, at);
    for (const head of heads) own.add(head);
    const when = this.#times(part);
    const full = new Set(own);
    let counts = this.#isAge(index) ? 'age' : nounOf(figure);
    let { loose } = when;
    if (before !== null) {
      const lead = this.frameOf(before);
      if (lead !== null) {
        for (const word of this.#takenOver(before, index, part)) full.add(word);
        counts ??= lead.counts;
        if (when.named.size === 0) {
          for (const time of lead.when) when.named.add(time);
          loose ||= lead.looseWhen;
        }
      }
    }
    if (counts !== null) full.add(counts);
    const near = this.nearby(at, part);
    return {
      own,
      full,
      when: when.named,
      looseWhen: loose,
      near: this.words(near),
      holders: this.#holders(near),
      about: this.words(this.statement(at)),
      beside: this.#beside(index, part),
      former: this.#isFormer(at),
      latest: this.#isLatest(at, part),
      past: this.#isPast(near),
      capitals: this.#capitals(part),
      counts,
      heads,
      hasParts: this.items.some(({ lexeme }) => PART.has(lexeme.lower)),
      sentence: this.#span,
    };
  }

  #heads(index: number, at: number): Set<string> {
    const heads = new Set<string>();
    const noun = nounOf(this.figures[index] as Figure);
    if (noun !== null) heads.add(noun);
    let i = at - 1;
    while (LOOSENERS.has(this.word(i))) i--;
    const governor = this.items[i]?.lexeme.lower === 'of' ? this.root(i - 1) : null;
    if (governor !== null) heads.add(governor);
    return heads;
  }

  /** "the driver, 58, and", "Varga, who is 61" */
  #isAge(index: number): boolean {
    const { kind, unit, value } = this.figures[index] as Figure;
    if (kind === 'age') return true;
    if (kind !== 'other' || unit !== null || (value ?? 0) > OLDEST) return false;
    const at = this.at[index] as number;
    const after = this.items[at + 1]?.lexeme.text ?? '.';
    if (this.word(at - 1) === 'aged' || /^who (?:is|was)$/.test(`${this.word(at - 2)} ${this.word(at - 1)}`))
      return true;
    return this.items[at - 1]?.lexeme.text === ',' && (after === ',' || after === '.');
  }

  #beside(index: number, { from, to }: Part): Quantity[] {
    return this.quantities.filter((quantity, i): quantity is Quantity => {
      const at = this.at[i] as number;
      return quantity !== null && i !== index && from <= at && at < to;
    });
  }

  #isPast({ from, to }: Part): boolean {
    for (let i = from; i < to; i++) if (PAST.has(this.word(i))) return true;
    return false;
  }

  #isFormer(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      const word = this.word(i);
      if (FORMERLY.has(word)) return true;
    }
    return this.#isBracketed(at);
  }

  /** "EUR 38.2 million (44.9)", "(44.9 million in April-June 2024)": last year's behind this year's. */
  #isBracketed(at: number): boolean {
    if (this.word(at - 1) !== '(') return false;
    const [before, own] = [this.items[at - 2]?.figure, this.items[at]?.figure];
    if (before == null || own == null || this.figures[before]?.unit !== this.figures[own]?.unit) return false;
    for (let i = at + 1; i <= at + LONGEST_TIME; i++) {
      const item = this.items[i];
      if (item === undefined || item.lexeme.text === ')') return true;
      const isDate = item.figure !== null && this.figures[item.figure]?.kind === 'date';
      if (!isDate && !item.lexeme.is(TIMELY) && !IN_BRACKETS.has(item.lexeme.lower)) return false;
    }
    return false;
  }

  #isLatest(at: number, { from, to }: Part): boolean {
    let i = at - 1;
    while (LOOSENERS.has(this.word(i)) && this.word(i) !== 'to') i--;
    if (this.word(i) !== 'to') return false;
    let moved = false;
    for (let j = i - 1; j >= i - REACH; j--) moved ||= MOVED.has(this.word(j));
    if (!moved) return false;
    for (let j = from; j < to; j++) if (this.word(j) === 'had') return false;
    return true;
  }

  /**
   * What a part leaves out and takes from the one before. "Varga owns 30 boats and Lindqvist 12" takes all but the name,
   * "cloud revenue was $5 million and hardware $3 million" the last word, "40 in Oslo and 20 in Bergen" what opens it.
   */
  #takenOver(before: number, index: number, part: Part): Set<string> {
    const lead = this.partOf(before);
    const leadAt = this.at[before] as number;
    const opening = this.words({ from: part.from, to: this.at[index] as number });
    const said = this.words({ from: lead.from, to: leadAt });
    if (opening.size === 0) return said;
    const names = this.#capitals(part);
    const named = [...opening].every((word) => names.has(word));
    const taken = named
      ? minus(said, this.#capitals(lead), this.words({ from: 0, to: Math.min(1, lead.to) }))
      : new Set([...said].slice(-1));
    for (const word of this.words({ from: leadAt, to: lead.to })) taken.add(word);
    return taken;
  }

  #times({ from, to }: Part): { named: Set<string>; loose: boolean } {
    const named = new Set<string>();
    let loose = false;
    for (let i = from; i < to; i++) {
      const { lexeme, figure } = this.items[i] as Item;
      const times = figure === null ? timesOf(lexeme, this.items[i - 1]) : datesOf(this.figures[figure]);
      for (const time of times) named.add(time);
      if (times.length > 0 && LOOSE_BEFORE.has(this.word(i - 1))) loose = true;
      if (figure === null && LOOSE_WORDS.has(lexeme.lower)) loose = true;
    }
    return { named, loose };
  }

  #holders({ from, to }: Part): Set<string> {
    const out = new Set<string>();
    for (let i = from; i < to; i++) {
      const root = this.root(i);
      if (root === null || this.#isOwner(i) || this.#isTeller(i)) continue;
      out.add(root);
    }
    return out;
  }

  /** "Varga's rival" is not Varga. */
  #isOwner(i: number): boolean {
    const { text, lower } = (this.items[i] as Item).lexeme;
    return lower.endsWith("'s") && text[0] !== lower[0] && this.items[i + 1]?.figure == null;
  }

  /** "Varga said", ", said Imre Varga", "according to Varga". */
  #isTeller(at: number): boolean {
    for (let i = at + 1; i <= at + 2; i++) if (TELLING.has(this.word(i))) return true;
    for (let i = at - 1; i >= at - 4; i--)
      if (this.word(i) === 'according' || (TELLING.has(this.word(i)) && this.word(i - 1) === ','))
        return true;
    return false;
  }

  #capitals({ from, to }: Part): Set<string> {
    const out = new Set<string>();
    for (let i = Math.max(from, 1); i < to; i++) {
      const root = this.root(i);
      const text = this.items[i]?.lexeme.text ?? '';
      if (root !== null && text[0] !== text[0]?.toLowerCase()) out.add(root);
    }
    return out;
  }
}

function nounOf(figure: Figure): string | null {
  if (figure.kind === 'measure' && figure.unit !== null) return `in ${figure.unit}`;
  const noun = figure.of?.toLowerCase().split(' ').at(-1);
  return noun === undefined ? null : rootOf(noun);
}

function minus(words: Set<string>, ...others: readonly Set<string>[]): Set<string> {
  return new Set([...words].filter((word) => !others.some((other) => other.has(word))));
}

const OLDEST = 115;

const CONTRASTING = new Set('than unlike against versus vs compared'.split(' '));
const PART = new Set('including includes among them whom which those'.split(' '));
const PAST = new Set('previous prior preceding'.split(' '));
const FORMERLY = new Set('from compared against versus'.split(' '));

// Words of a time behind a figure in brackets, at most.
const LONGEST_TIME = 8;
const IN_BRACKETS = new Set(
  'in a the at of to for year-earlier earlier ago before previous prior last same fy - – —'.split(' '),
);
// Words between "rose" and "to".
const REACH = 5;
const MOVED = new Set(
  'rose risen rises fell fallen falls dropped drops grew grown grows climbed climbs slipped slips declined declines increased increases decreased jumped jumps sank sunk shrank improved narrowed widened rising falling'.split(
    ' ',
  ),
);

const TELLING = new Set(
  'said says say told tells according reported reports announced estimated estimates wrote'.split(' '),
);
const LOOSE_BEFORE = new Set('since until till by before after from than to through of'.split(' '));
const LOOSE_WORDS = new Set('earlier before previous prior ago later last next following then'.split(' '));
