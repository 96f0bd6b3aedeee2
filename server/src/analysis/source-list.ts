import { type Article, analysis } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { countWords } from '../article/tokens.ts';
import { type Attribution, type AttributionSource, attributions } from './attributions.ts';
import { copy } from './copy.ts';

/** Something a source is given for: its words, or what it is said to hold. */
export interface Said extends Span {
  readonly direct: boolean;
}

/** A source of the article and what hangs on it. */
export interface SourceSummary {
  readonly name: string;
  readonly kind: AttributionSource['kind'];
  /** Where the source is first named. */
  readonly first: Span;
  readonly quotes: number;
  readonly claims: number;
  /** Words attributed to it as a share of the copy's words, 0 to 1. */
  readonly share: number;
  readonly said: readonly Said[];
}

/** Who is quoted and for how much, those with the most words first. */
export const sourceList = analysis('sourceList', (article: Article): readonly SourceSummary[] => {
  const bySource = new Map<string, Attribution[]>();
  for (const attribution of article.get(attributions)) {
    if (attribution.source === null) continue;
    const key = attribution.source.name.toLowerCase();
    bySource.set(key, [...(bySource.get(key) ?? []), attribution]);
  }
  const total = article.get(copy).blocks.reduce((sum, block) => sum + countWords(block.prose.text), 0);
  return [...bySource.values()]
    .map((group) => summary(article, group, total))
    .sort((a, b) => b.share - a.share || a.first.start - b.first.start);
});

// What a source is, by its clearest mention.
const CLEAREST = ['named', 'described', 'vague', 'pronoun'] as const;

function summary(article: Article, group: readonly Attribution[], total: number): SourceSummary {
  const sources = group.map(({ source }) => source).filter((source) => source !== null);
  const kind = CLEAREST.find((wanted) => sources.some((source) => source.kind === wanted)) ?? 'named';
  const clear = sources.find((source) => source.kind === kind) as AttributionSource;
  const said = group.flatMap(({ type, content }) =>
    content.map((span): Said => ({ start: span.start, end: span.end, direct: type !== 'indirect' })),
  );
  const words = said.reduce((sum, { start, end }) => sum + countWords(article.text.slice(start, end)), 0);
  const quotes = group.filter(({ type }) => type !== 'indirect').length;
  return {
    name: clear.name,
    kind,
    first: { start: clear.start, end: clear.end },
    quotes,
    claims: group.length - quotes,
    share: total === 0 ? 0 : Math.min(1, words / total),
    said,
  };
}
