import { type Article, analysis } from '../article/article.ts';
import type { ProseAnalysis } from '../article/memo.ts';
import type { Prose } from '../article/prose.ts';
import { lastStartingAtOrBefore, type Span } from '../article/span.ts';
import { Conversation } from './attributions/conversation.ts';
import type { CueClass } from './attributions/lexicon.ts';
import { NameBook } from './attributions/names.ts';
import {
  CONTINUES,
  type JoinedAnalysis,
  type Joins,
  type LocalAttribution,
  type ParagraphReport,
  paragraphReports,
  RUNS_ON,
} from './attributions/paragraph.ts';
import { type CopyBlock, copy } from './copy.ts';
import { type PlacedQuote, quotes, quotesOfBlock } from './quotes.ts';

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
  article.of(analyses[article.get(joins)[block.index] as Joins] as ProseAnalysis<T>, block.prose);

const joins = analysis('joins', (article: Article): readonly Joins[] =>
  article.get(copy).blocks.map((block) => {
    const placed = quotesOfBlock(article, block.index);
    return ((placed[0]?.continued ? CONTINUES : 0) | (placed.at(-1)?.runsOn ? RUNS_ON : 0)) as Joins;
  }),
);

/** In order of the first span of their content. */
export const attributions = analysis('attributions', (article: Article): readonly Attribution[] => {
  if (article.language !== 'en' && article.language !== 'unknown') return [];
  const { blocks } = article.get(copy);
  const book = new NameBook();
  const found: Growing[] = [];
  const conversation = new Conversation<Growing>();
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'byline') continue;
    const placed = quotesOfBlock(article, index);
    const report = reportOf(article, block);
    book.openParagraph(block.prose.text, report);
    const said = report.attributions.map((local) => place(block, local, book, placed));
    found.push(...said);
    conversation.hear({
      text: block.prose.text,
      report,
      said,
      loose: report.loose.map((span) => block.prose.toArticle(span)),
      continued: placed[0]?.continued === true,
      runsOn: placed.at(-1)?.runsOn === true,
      answered: opensWithQuotation(article, blocks[index + 1]?.role === 'byline' ? index + 2 : index + 1),
      introduced: () => {
        const { subject } = report.floor;
        return subject === null ? null : place(block, introduced(subject), book, placed);
      },
    });
  }
  found.push(...conversation.close());
  return found
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
});

/** Farthest from its start that a paragraph's first quotation may stand: a dash or a bullet may come before it. */
const LEAD_IN = 2;

const opensWithQuotation = (article: Article, index: number): boolean =>
  (quotesOfBlock(article, index)[0]?.inProse.start ?? Number.POSITIVE_INFINITY) <= LEAD_IN;

type Growing = Attribution & { readonly content: Span[] };

const introduced = (source: Span): LocalAttribution => ({
  source,
  antecedent: null,
  cue: null,
  content: [],
  class: 'neutral',
  quotes: true,
  frame: 'bare',
});

function place(
  block: CopyBlock,
  local: LocalAttribution,
  book: NameBook,
  placed: readonly PlacedQuote[],
): Growing {
  const { prose } = block;
  return {
    type: typeOf(local.content, placed),
    source:
      local.source === null ? null : sourceAt(prose, local.source, local.antecedent ?? local.source, book),
    cue: local.cue === null ? null : cueAt(prose, local.cue, local.class),
    content: local.content.map((span) => prose.toArticle(span)).sort((a, b) => a.start - b.start),
  };
}

function sourceAt(prose: Prose, span: Span, meant: Span, book: NameBook): AttributionSource {
  const { start, end } = prose.toArticle(span);
  const text = prose.text.slice(span.start, span.end);
  const of = meant === span ? text : prose.text.slice(meant.start, meant.end);
  const { kind, name } = book.resolve(of, meant.start);
  return { start, end, text, kind, name };
}

function cueAt(prose: Prose, span: Span, cueClass: CueClass): Cue {
  const { start, end } = prose.toArticle(span);
  return { start, end, text: prose.text.slice(span.start, span.end), class: cueClass };
}

/** Quotations stand in order and do not overlap, so their ends are in order too. */
function firstEndingAfter(placed: readonly { inProse: Span }[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle] as { inProse: Span }).inProse.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function typeOf(content: readonly Span[], placed: readonly { inProse: Span }[]): Attribution['type'] {
  let quoted = 0;
  let total = 0;
  for (const span of content) {
    total += span.end - span.start;
    for (let i = firstEndingAfter(placed, span.start); i < placed.length; i++) {
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
