import { type Article, analysis } from '../article/article.ts';
import type { Prose } from '../article/prose.ts';
import { firstWhere, lastStartingAtOrBefore, type Span } from '../article/span.ts';
import type { CueClass } from './attributions/lexicon.ts';
import type { LocalAttribution, ParagraphReport, Said } from './attributions/paragraph.ts';
import { type JoinedAnalysis, paragraphReports } from './attributions/paragraph-reports.ts';
import type { Speech } from './attributions/speech.ts';
import { joinedOf, joinsOf, type Speeches, speeches } from './attributions/speeches.ts';
import { type CopyBlock, copy } from './copy.ts';
import { quotes, quotesOfBlock } from './quotes.ts';

export {
  type JoinedAnalysis,
  joinedOf,
  joinsOf,
  type LocalAttribution,
  type ParagraphReport,
  paragraphReports,
  type Said,
  type Speech,
};

export interface AttributionSource extends Span {
  readonly text: string;
  readonly kind: 'named' | 'described' | 'vague' | 'pronoun';
  /** The source's fullest name in the article. */
  readonly name: string;
}

export interface Cue extends Span {
  readonly text: string;
  readonly class: CueClass;
}

/** Who says what: source and cue may be missing ("it is believed"; a dash). All spans are places in the article. */
export interface Attribution {
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly source: AttributionSource | null;
  readonly cue: Cue | null;
  readonly content: readonly Span[];
}

/** What a block of the copy says of who says what, read on its own. */
export const reportOf = (article: Article, block: CopyBlock): ParagraphReport =>
  joined(article, block, paragraphReports);

/** What an analysis says of a block of the copy, its quotations joined as they join those of its neighbours. */
export const joined = <T>(article: Article, block: CopyBlock, analyses: JoinedAnalysis<T>): T =>
  joinedOf(article, analyses)[block.index] as T;

/** The attributions in their blocks; null where the copy is in a language that is not read. */
export const speechesOf = (article: Article): Speeches | null =>
  isRead(article) ? article.get(speeches) : null;

/** What of a block somebody says, as spans of its prose, in order. */
export const saidIn = (article: Article, block: CopyBlock): readonly Said[] =>
  speechesOf(article)?.saidIn(block.index) ?? [];

/** In his own words, in words of his and the paper's, or in the paper's. */
export const typeOfSpeech = (article: Article, { local, block }: Speech): Attribution['type'] =>
  typeOf(local.content, quotesOfBlock(article, block));

const isRead = ({ language }: Article): boolean => language === 'en' || language === 'unknown';

/** In order of the first span of their content. What asks about a place of the copy asks `saidIn`, which costs an edit less. */
export const attributions = analysis('attributions', (article: Article): readonly Attribution[] => {
  const all = speechesOf(article);
  if (all === null) return [];
  const { blocks } = article.get(copy);
  const found: Attribution[] = [];
  const placed = new Map<Speech, Attribution>();
  const add = (speech: Speech): void => {
    const attribution = placed.get(speech) ?? place(article, speech, blocks);
    placed.set(speech, attribution);
    found.push(attribution);
  };
  for (const { index, role } of blocks)
    if (role !== 'byline') for (const speech of all.of(index)) add(speech);
  for (const speech of all.joined) add(speech);
  return found
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
});

function place(article: Article, speech: Speech, blocks: readonly CopyBlock[]): Attribution {
  const { local, given, block } = speech;
  const { prose } = blocks[block] as CopyBlock;
  const content = local.content.map((span) => prose.toArticle(span)).sort((a, b) => a.start - b.start);
  for (const quotation of given) {
    content.push((blocks[quotation.block] as CopyBlock).prose.toArticle(quotation));
  }
  return {
    type: typeOfSpeech(article, speech),
    source: local.source === null ? null : { ...written(prose, local.source), ...speech.resolved },
    cue: local.cue === null ? null : { ...written(prose, local.cue), class: local.class },
    content,
  };
}

function written(prose: Prose, span: Span): Span & { readonly text: string } {
  const { start, end } = prose.toArticle(span);
  return { start, end, text: prose.text.slice(span.start, span.end) };
}

function typeOf(content: readonly Span[], placed: readonly { inProse: Span }[]): Attribution['type'] {
  let quoted = 0;
  let total = 0;
  for (const span of content) {
    total += span.end - span.start;
    // Quotations stand in order and do not overlap, so their ends are in order too.
    const first = firstWhere(placed.length, (i) => (placed[i] as { inProse: Span }).inProse.end > span.start);
    for (let i = first; i < placed.length; i++) {
      const { inProse } = placed[i] as { inProse: Span };
      if (inProse.start >= span.end) break;
      quoted += Math.min(span.end, inProse.end) - Math.max(span.start, inProse.start);
    }
  }
  if (total === 0) return 'direct';
  if (quoted === 0) return 'indirect';
  return quoted >= total * 0.9 ? 'direct' : 'mixed';
}

/**
 * The attribution that answers for each quotation, by the quotation's index: of those whose content holds it, the one
 * with the shortest content, which is the innermost; of equals, the one whose cue comes last.
 */
export const attributionOfQuote = analysis(
  'attributionOfQuote',
  (article: Article): readonly (number | null)[] => {
    const all = article.get(quotes);
    const best: { index: number | null; length: number }[] = all.map(() => ({ index: null, length: 0 }));
    for (const [index, attribution] of article.get(attributions).entries()) {
      for (const span of attribution.content) {
        const length = span.end - span.start;
        let i = Math.max(0, lastStartingAtOrBefore(all, span.start));
        for (; i < all.length && (all[i] as Span).start < span.end; i++) {
          const quote = all[i] as Span;
          const share = Math.min(span.end, quote.end) - Math.max(span.start, quote.start);
          const known = best[i] as { index: number | null; length: number };
          const better = known.index === null || length <= known.length;
          if (share > (quote.end - quote.start) / 2 && better) best[i] = { index, length };
        }
      }
    }
    return best.map(({ index }) => index);
  },
);
