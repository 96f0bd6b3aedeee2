import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { attributions } from '../analysis/attributions.ts';
import { type ChromeKind, chrome } from '../analysis/chrome.ts';
import { copy } from '../analysis/copy.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { excerpt } from './hover.ts';
import { toRange } from './positions.ts';

/** Page furniture in a reader's words. */
const CHROME_NAMES: Readonly<Record<ChromeKind, string>> = {
  navigation: 'menu',
  share: 'share bar',
  related: 'related stories',
  promo: 'newsletter or app prompt',
  legal: 'legal lines',
  comments: 'comment section',
  advert: 'ad slot',
  media: 'player or picture furniture',
  metadata: 'tags and page data',
};

/** Blocks of page furniture fold away. Null where there are none, so that the editor may fold as it would. */
export function foldingRanges(article: Article): FoldingRange[] | null {
  const ranges = article
    .get(chrome)
    .filter((block) => block.wholeLines && block.lastLine > block.firstLine)
    .map((block) => ({
      startLine: block.firstLine,
      endLine: block.lastLine,
      kind: FoldingRangeKind.Region,
      collapsedText: `${CHROME_NAMES[block.kind]}, ${block.lastLine - block.firstLine + 1} lines`,
    }));
  return ranges.length === 0 ? null : ranges;
}

/** Headline and headings with the quotations under them, and the page furniture. */
export function symbols(document: TextDocument, article: Article): DocumentSymbol[] {
  const sections: { symbol: DocumentSymbol; start: number }[] = [];
  const roots: DocumentSymbol[] = [];
  const end = document.getText().trimEnd().length;
  for (const block of article.get(copy).blocks) {
    if (block.role !== 'headline' && block.role !== 'heading') continue;
    const symbol = symbolOf(document, excerpt(block.prose.text), SymbolKind.String, block);
    sections.push({ symbol, start: block.start });
    roots.push(symbol);
  }
  for (const [i, { symbol, start }] of sections.entries()) {
    symbol.range = toRange(document, { start, end: Math.max(sections[i + 1]?.start ?? end, start) });
    symbol.children = [];
  }
  for (const quote of quotations(document, article)) {
    const under = sections.findLast(({ start }) => start <= quote.start)?.symbol.children ?? roots;
    under.push(quote.symbol);
  }
  const furniture = article
    .get(chrome)
    .filter((block) => block.wholeLines)
    .map((block) => symbolOf(document, CHROME_NAMES[block.kind], SymbolKind.Null, block));
  return [...roots, ...furniture];
}

function quotations(document: TextDocument, article: Article) {
  return article.get(attributions).flatMap((attribution) => {
    const [first] = attribution.content;
    if (attribution.type === 'indirect' || first === undefined) return [];
    const symbol = symbolOf(
      document,
      attribution.source?.name ?? 'Nobody named',
      SymbolKind.Event,
      first,
      excerpt(article.text.slice(first.start, first.end)),
    );
    return [{ symbol, start: first.start }];
  });
}

function symbolOf(
  document: TextDocument,
  name: string,
  kind: SymbolKind,
  span: Span,
  detail?: string,
): DocumentSymbol {
  const range = toRange(document, span);
  return { name: name || '…', kind, range, selectionRange: range, ...(detail ? { detail } : {}) };
}

/** The same without levels, for clients that know none. */
export const flat = (document: TextDocument, tree: readonly DocumentSymbol[]): SymbolInformation[] =>
  tree.flatMap((symbol) => [
    { name: symbol.name, kind: symbol.kind, location: { uri: document.uri, range: symbol.selectionRange } },
    ...flat(document, symbol.children ?? []),
  ]);
