import { type Article, analysis } from '../../article/article.ts';
import { proseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';

/** A word as quotations are compared by it. */
export interface QuoteWord extends Span {
  /** Lower case, without apostrophes, small numbers as digits, one spelling of the commonest variants. */
  readonly key: string;
}

const WORD = /%|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}]+)*/gu;

const SAME: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  percent: '%',
  ok: 'okay',
  em: 'them',
  and: '&',
};

// The tails that are words of their own, and how much of the word they take.
const TAILS: readonly (readonly [tail: RegExp, key: string])[] = [
  [/n['’]t$/i, 'not'],
  [/['’]re$/i, 'are'],
  [/['’]ve$/i, 'have'],
  [/['’]ll$/i, 'will'],
  [/['’]m$/i, 'am'],
  [/(?<=^(?:it|that|there|here|he|she|what|who|where|how))['’]s$/i, 'is'],
  [/(?<=^can)not$/i, 'not'],
  [/(?<=^gon)na$/i, 'to'],
  [/(?<=^wan)na$/i, 'to'],
  [/(?<=^got)ta$/i, 'to'],
];
const HEADS: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  gon: 'going',
  wan: 'want',
};

/** The words of a text. Marks, dashes and hyphens only part them; "don't" is two. */
export const quoteWords = proseAnalysis('quoteWords', (text: string): readonly QuoteWord[] => {
  const words: QuoteWord[] = [];
  for (const m of text.matchAll(WORD)) {
    const word = m[0];
    const start = m.index;
    const end = start + word.length;
    const tail = word.length > 2 ? TAILS.find(([pattern]) => pattern.test(word)) : undefined;
    if (tail === undefined) {
      words.push({ key: keyOf(word), start, end });
      continue;
    }
    const head = word.replace(tail[0], '');
    words.push({ key: HEADS[head.toLowerCase()] ?? keyOf(head), start, end: start + head.length });
    words.push({ key: tail[1], start: start + head.length, end });
  }
  return words;
});

function keyOf(word: string): string {
  const bare = word.toLowerCase().replace(/['’]/g, '').normalize('NFC');
  // British and American spellings of one word.
  return SAME[bare] ?? bare.replace(/isation(s?)$/, 'ization$1').replace(/is(e|ed|es|ing)$/, 'iz$1');
}

/** A source's words, and where each pair of neighbours stands. Read once a source. */
export interface SourceWords {
  readonly words: readonly QuoteWord[];
  /** "key key" -> indices of the first of the two. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

export const sourceWords = analysis('sourceWords', (source: Article): SourceWords => {
  const words = source.of(quoteWords, source.text);
  const pairs = new Map<string, number[]>();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = pairKey(words, i);
    const places = pairs.get(pair);
    if (places === undefined) pairs.set(pair, [i]);
    else if (places.length < MOST_PLACES) places.push(i);
  }
  return { words, pairs };
});

// A pair that stands more often ("of the") tells nothing of where a quotation is from.
const MOST_PLACES = 64;

export const pairKey = (words: readonly QuoteWord[], i: number): string =>
  `${(words[i] as QuoteWord).key} ${(words[i + 1] as QuoteWord).key}`;
