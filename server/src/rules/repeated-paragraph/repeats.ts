import type { Difference } from '../../analysis/echoes/differences.ts';
import type { Echo, Echoes, EchoParagraph, EchoSentence, Recap } from '../../analysis/echoes.ts';
import type { Span } from '../../article/span.ts';
import { groupBy } from '../../group-by.ts';

/** An earlier place that a repeat points to. */
export interface Place extends Span {
  /** Index into the paragraphs of the story; `last`, of the last one, where the place is several of them. */
  readonly paragraph: number;
  readonly last?: number;
  /** A sentence of the paragraph, not all of it. */
  readonly sentence: boolean;
  /** The later place holds what stands here, so that this one may go instead. */
  readonly whole: boolean;
}

/** A place of the article that says again what an earlier one says. */
export interface Repeat extends Span {
  readonly kind: 'exact' | 'near' | 'sentence' | 'passage';
  /** The first place, then the others that say the same before this one. */
  readonly places: readonly Place[];
  /** Where what the first place does not say stands. */
  readonly rest: readonly Place[];
  /** Content words that the first place and the rest hold too, of all its content words. */
  readonly shared: number;
  readonly total: number;
  /** Sentences of the later place that the copy has not said before. */
  readonly added: readonly Span[];
  /** Its sentences, each with the one of the first place that says it; none where no one place says them. */
  readonly told: readonly Told[];
  /** It sums up several places and stands for none of them. */
  readonly summary: boolean;
  /** The first place is a quotation, and this one says it in the writer's words. */
  readonly paraphrase: boolean;
}

/** A sentence that says again what one of the first place says. */
export interface Told {
  readonly again: string;
  /** Figures and names that are others in the later one; none where the two do not stand nearly word for word. */
  readonly differences: readonly Difference[];
}

type Paragraphs = readonly EchoParagraph[];

const isParaphrase = ({ paraphrase }: Echo): boolean => paraphrase;

/** Most of a paragraph's words must stand again in one earlier paragraph for the paragraph to be the repeat. */
const MOST = 0.6;

/** Of the earlier sentence's content words so many stand in the later one that it may go without loss. */
const TOLD_WHOLE = 0.7;

/** One repeat for each later place, in order. A paragraph that stands again answers for its sentences. */
export function repeats({ paragraphs, echoes, recaps }: Echoes, minWords: number): Repeat[] {
  const own = groupBy(echoes, ({ later }) => later.paragraph);
  const recapOf = new Map(recaps.map((recap) => [recap.paragraph, recap]));
  const numbers = [...new Set([...own.keys(), ...recapOf.keys()])].sort((a, b) => a - b);
  const sameWords = placesOf(paragraphs, numbers);
  const found: Repeat[] = [];
  for (const number of numbers) {
    const { summary } = paragraphs[number] as EchoParagraph;
    if (summary.wordCount < minWords) continue;
    const its = own.get(number) ?? [];
    const recap = recapOf.get(number);
    const earlier = sameWords.get(summary.key)?.filter((at) => at < number) ?? [];
    if (earlier.length > 0) {
      // Without an echo it is a formula, a refrain or one of a series, which may stand again.
      if (its.length > 0 && !isThin(summary.wordCount, matterOf(paragraphs, number)))
        found.push(exactRepeat(paragraphs, number, earlier));
      continue;
    }
    // A closing says many places again, in other words; what stands nearly word for word in one of them is a copy of that.
    const sumsUp = recap?.closes === true && its.every(({ near }) => near === null);
    const whole = sumsUp ? null : wholeRepeat(paragraphs, number, its);
    if (whole !== null) found.push(whole);
    else if (recap !== undefined) found.push(recapRepeat(paragraphs, recap));
    else for (const repeat of sentenceRepeats(paragraphs, its, minWords)) found.push(repeat);
  }
  return found;
}

/** A reader looks at the first few places; in a text of nothing but one paragraph, all of them would be too many to tell. */
const MOST_PLACES = 6;

/** Where the words of each of these paragraphs stand first: by the hash of the words, the paragraphs in order. */
function placesOf(paragraphs: Paragraphs, numbers: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const number of numbers) places.set((paragraphs[number] as EchoParagraph).summary.key, []);
  if (places.size === 0) return places;
  paragraphs.forEach(({ summary }, number) => {
    const its = places.get(summary.key);
    if (its !== undefined && its.length < MOST_PLACES) its.push(number);
  });
  return places;
}

function exactRepeat(paragraphs: Paragraphs, number: number, earlier: readonly number[]): Repeat {
  const total = matterOf(paragraphs, number);
  return {
    ...spanOf(paragraphs, number),
    kind: 'exact',
    places: earlier.map((at) => paragraphPlace(paragraphs, at, true)),
    rest: [],
    shared: total,
    total,
    added: [],
    told: [],
    summary: false,
    paraphrase: false,
  };
}

/** What of a paragraph stands in one earlier one. */
interface Share {
  /** By their number in the paragraph. */
  readonly sentences: Map<number, Echo>;
  words: number;
  sure: boolean;
  /** Sentences of the earlier one that are told again, and whether each is told whole. */
  readonly taken: Set<number>;
  whole: boolean;
  /** Paragraphs that say what it does not. */
  readonly rest: Set<number>;
}

function wholeRepeat(paragraphs: Paragraphs, number: number, echoes: readonly Echo[]): Repeat | null {
  const shares = new Map<number, Share>();
  for (const echo of echoes) {
    const { later, earlier, rest, likeness, sure } = echo;
    if (earlier.paragraph === number) continue;
    let share = shares.get(earlier.paragraph);
    if (share === undefined) {
      share = {
        sentences: new Map(),
        words: 0,
        sure: false,
        taken: new Set(),
        whole: true,
        rest: new Set(),
      };
      shares.set(earlier.paragraph, share);
    }
    share.taken.add(earlier.index);
    share.whole &&= likeness.covers >= TOLD_WHOLE;
    if (rest !== null && rest.paragraph !== earlier.paragraph) share.rest.add(rest.paragraph);
    share.sure ||= sure && !isThinEcho(later, likeness);
    if (share.sentences.has(later.index)) continue;
    share.sentences.set(later.index, echo);
    share.words += later.summary.length;
  }
  const paragraph = paragraphs[number];
  const needed = (paragraph?.summary.wordCount ?? 0) * MOST;
  const enough = [...shares].filter(([, { words, sure }]) => sure && words >= needed);
  const [best] = enough.sort((a, b) => b[1].words - a[1].words || a[0] - b[0]);
  if (paragraph === undefined || best === undefined) return null;
  const [first, { sentences, taken, whole, rest }] = best;
  const others = enough.slice(1).flatMap(([at]) => (rest.has(at) ? [] : at));
  const isWhole =
    whole && rest.size === 0 && (paragraphs[first]?.summary.sentences.length ?? 0) <= taken.size;
  const told = [...sentences.values()];
  const saidBefore = new Set(echoes.filter(({ sure }) => sure).map(({ later }) => later.index));
  const added = paragraph.summary.sentences.filter(
    (_, index) => !sentences.has(index) && !saidBefore.has(index),
  );
  return {
    ...spanOf(paragraphs, number),
    kind: 'near',
    places: [
      paragraphPlace(paragraphs, first, isWhole),
      ...others.sort((a, b) => a - b).map((at) => paragraphPlace(paragraphs, at, false)),
    ],
    rest: [...rest].sort((a, b) => a - b).map((at) => paragraphPlace(paragraphs, at, false)),
    shared: told.reduce((sum, { likeness }) => sum + likeness.shared, 0),
    total: matterOf(paragraphs, number),
    added: added.map((sentence) => paragraph.block.prose.toArticle(sentence)),
    told: rest.size > 0 ? [] : told.map((echo) => toldBy(paragraphs, echo)),
    summary: false,
    paraphrase: told.every(isParaphrase),
  };
}

const recapRepeat = (paragraphs: Paragraphs, { paragraph, places, shared, total }: Recap): Repeat => ({
  ...spanOf(paragraphs, paragraph),
  kind: 'near',
  places: places.map((at) => paragraphPlace(paragraphs, at, false)),
  rest: [],
  shared,
  total,
  added: [],
  told: [],
  summary: true,
  paraphrase: false,
});

function sentenceRepeats(paragraphs: Paragraphs, echoes: readonly Echo[], minWords: number): Repeat[] {
  const sure = echoes.filter(
    ({ sure, later, likeness }) => sure && later.summary.length >= minWords && !isThinEcho(later, likeness),
  );
  return [...groupBy(sure, ({ later }) => later)].map(([later, its]) => {
    const rest = its[0]?.rest ?? null;
    const places = its.flatMap(({ earlier, likeness }) =>
      earlier === rest
        ? []
        : sentencePlace(paragraphs, earlier, rest === null && likeness.covers >= TOLD_WHOLE),
    );
    const { start, end } = sentencePlace(paragraphs, later, true);
    const first = its.reduce((a, b) => (b.earlier.number < a.earlier.number ? b : a));
    return {
      start,
      end,
      kind: 'sentence',
      places: places.sort((a, b) => a.start - b.start),
      rest: rest === null ? [] : [sentencePlace(paragraphs, rest, false)],
      shared: its[0]?.likeness.shared ?? 0,
      total: later.summary.roots.length,
      added: [],
      told: rest === null ? [toldBy(paragraphs, first)] : [],
      summary: false,
      paraphrase: its.every(isParaphrase),
    };
  });
}

function toldBy(paragraphs: Paragraphs, { later, earlier, near }: Echo): Told {
  const again = sayingOf(paragraphs, later);
  return { again, differences: near?.differences(again, sayingOf(paragraphs, earlier)) ?? [] };
}

const sayingOf = (paragraphs: Paragraphs, { paragraph, summary }: EchoSentence): string =>
  paragraphs[paragraph]?.block.prose.text.slice(summary.start, summary.end) ?? '';

const LEAST_MATTER = 4;
const LEAST_WORDS = 10;

/** Too little matter to be a repeat by itself: "It was the first time he had done that." */
const isThin = (words: number, matter: number): boolean => matter < LEAST_MATTER && words < LEAST_WORDS;

const LEAST_MATTER_OF_A_COPY = 3;

/** What stands again word for word may hold a little less. */
const isThinEcho = ({ summary: { length, roots } }: EchoSentence, { order }: Echo['likeness']): boolean =>
  isThin(length, roots.length) && !(order === 1 && roots.length >= LEAST_MATTER_OF_A_COPY);

const matterOf = (paragraphs: Paragraphs, number: number): number =>
  paragraphs[number]?.summary.sentences.reduce((sum, { roots }) => sum + roots.length, 0) ?? 0;

function spanOf(paragraphs: Paragraphs, number: number): Span {
  const block = paragraphs[number]?.block;
  return { start: block?.start ?? 0, end: block?.end ?? 0 };
}

const paragraphPlace = (paragraphs: Paragraphs, paragraph: number, whole: boolean): Place => ({
  ...spanOf(paragraphs, paragraph),
  paragraph,
  sentence: false,
  whole,
});

function sentencePlace(paragraphs: Paragraphs, { paragraph, summary }: EchoSentence, whole: boolean): Place {
  const { start, end } = paragraphs[paragraph]?.block.prose.toArticle(summary) ?? summary;
  return { start, end, paragraph, sentence: true, whole };
}
