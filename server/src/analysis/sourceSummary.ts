import { type Article, analysis } from '../article/article.ts';
import { contains, lastStartingAtOrBefore, type Span } from '../article/span.ts';
import { countWords } from '../article/tokens.ts';
import {
  type Attribution,
  type AttributionSource,
  attributionOfQuote,
  attributions,
} from './attributions.ts';
import { quotes } from './quotes.ts';

/** One source of the article and what it is given to say. */
export interface SourceSummary {
  /** The fullest name in the article; for sources without one, the words first used for them. */
  readonly name: string;
  readonly kind: AttributionSource['kind'];
  /** Quotations given to the source. */
  readonly quotes: number;
  /** Statements in other words than the source's own. */
  readonly claims: number;
  /** Words said, quoted or not, as a share of the words that all sources say: 0 to 1. */
  readonly share: number;
  /** Where the article first uses the source's name, or first speaks of it as a source. */
  readonly firstMention: Span;
  /** Indexes into the article's attributions. */
  readonly attributions: readonly number[];
  /** What the source says, in order. */
  readonly spans: readonly Span[];
}

interface Growing {
  readonly name: string;
  kind: AttributionSource['kind'];
  readonly attributions: number[];
  readonly spans: Span[];
  words: number;
  quotes: number;
  claims: number;
  first: Span;
}

const KIND_ORDER = { named: 0, described: 1, vague: 2, pronoun: 3 } as const;

/** The sources of the article, the one with most words first. Pronouns count for whom they stand for. */
export const sourceSummary = analysis('sourceSummary', (article: Article): readonly SourceSummary[] => {
  const all = article.get(attributions);
  const found = new Map<string, Growing>();
  for (const [index, attribution] of all.entries()) {
    const { source } = attribution;
    // A pronoun that stands for nobody known is no source of its own.
    if (source === null || !says(attribution) || (source.kind === 'pronoun' && source.name === source.text))
      continue;
    const key = source.name.toLowerCase().replace(/^(?:the|an?)\s+/, '');
    const known = found.get(key) ?? start(source);
    found.set(key, known);
    known.attributions.push(index);
    known.spans.push(...attribution.content);
    for (const span of attribution.content)
      known.words += countWords(article.text.slice(span.start, span.end));
    if (KIND_ORDER[source.kind] < KIND_ORDER[known.kind]) known.kind = source.kind;
    if (attribution.type !== 'direct') known.claims++;
  }
  countQuotes(article, all, found);
  const total = [...found.values()].reduce((sum, { words }) => sum + words, 0);
  return [...found.values()]
    .sort((a, b) => b.words - a.words || a.first.start - b.first.start)
    .map(({ name, kind, quotes: quoted, claims, words, first, attributions: indexes, spans }) => ({
      name,
      kind: kind === 'pronoun' ? 'named' : kind,
      quotes: quoted,
      claims,
      share: total === 0 ? 0 : words / total,
      firstMention: kind === 'named' || kind === 'pronoun' ? firstPlace(article, name, first) : first,
      attributions: indexes,
      spans: [...spans].sort((a, b) => a.start - b.start),
    }));
});

/** Something is said, not merely supported, wanted or planned. */
const says = ({ cue, type }: Attribution): boolean =>
  type !== 'indirect' || cue === null || (cue.class !== 'stance' && cue.class !== 'agentless');

const start = (source: AttributionSource): Growing => ({
  name: source.name,
  kind: source.kind,
  attributions: [],
  spans: [],
  words: 0,
  quotes: 0,
  claims: 0,
  first: { start: source.start, end: source.end },
});

function countQuotes(article: Article, all: readonly Attribution[], found: Map<string, Growing>): void {
  const byAttribution = new Map<number, Growing>();
  for (const growing of found.values())
    for (const index of growing.attributions) byAttribution.set(index, growing);
  for (const index of article.get(attributionOfQuote)) {
    const growing = index === null || all[index] === undefined ? undefined : byAttribution.get(index);
    if (growing !== undefined) growing.quotes++;
  }
}

/** The first place of the full name in the article; where the source first stands when the name is put together. */
function firstPlace(article: Article, name: string, otherwise: Span): Span {
  const at = article.text.indexOf(name);
  return at < 0 || at > otherwise.end ? otherwise : { start: at, end: at + name.length };
}

/** Who says what stands at a place, and on what basis. */
export interface Speaker {
  readonly attribution: Attribution;
  readonly index: number;
  /** The quotation that holds the place, where there is one. */
  readonly quote: Span | null;
}

/** Who says the words at `offset`: the speaker of the quotation there, else the attribution with the shortest span. */
export function speakerAt(article: Article, offset: number): Speaker | null {
  const place = { start: offset, end: offset };
  const all = article.get(attributions);
  const quoted = article.get(quotes);
  const at = lastStartingAtOrBefore(quoted, offset);
  const quote = quoted[at];
  if (quote !== undefined && contains(quote, place)) {
    const index = article.get(attributionOfQuote)[at] ?? null;
    const attribution = index === null ? undefined : all[index];
    if (index !== null && attribution !== undefined) {
      return { attribution, index, quote: { start: quote.start, end: quote.end } };
    }
  }
  let best: Speaker | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, attribution] of all.entries()) {
    for (const span of attribution.content) {
      if (!contains(span, place) || span.end - span.start >= shortest) continue;
      shortest = span.end - span.start;
      best = { attribution, index, quote: null };
    }
  }
  return best;
}
