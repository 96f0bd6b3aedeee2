import type { InlayHint, Location } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Attribution, attributions } from '../analysis/attributions.ts';
import { copy } from '../analysis/copy.ts';
import { supportedAt } from '../analysis/figures/support/supported-at.ts';
import type { Article } from '../article/article.ts';
import { itemAt, overlaps, type Span } from '../article/span.ts';
import type { Finding } from '../rules/rule.ts';
import { type DiagnosticContext, toRelated } from './diagnostics.ts';
import { toRange } from './positions.ts';

/**
 * Where this comes from: from a repeat to its first place, from that to its repeats, from a figure to the source that
 * gives it, from "he" to where he is named.
 */
export function definitions(
  offset: number,
  findings: readonly Finding[],
  context: DiagnosticContext,
): Location[] {
  const { article, document } = context;
  const at = { start: offset, end: offset + 1 };
  const [forward] = findings
    .filter((finding) => finding.related.length > 0 && overlaps(finding, at))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  if (forward !== undefined) {
    return forward.related.flatMap((place) => toRelated(place, context)?.location ?? []);
  }
  const supported = supportedAt(article, offset);
  if (supported !== null) {
    const { source, place } = supported;
    const location = toRelated({ ...place, source, message: '' }, context)?.location;
    if (location !== undefined) return [location];
  }
  const named = firstMention(article, offset);
  if (named !== null) return [{ uri: document.uri, range: toRange(document, named) }];
  return findings
    .filter((finding) =>
      finding.related.some((p) => p.path === undefined && p.source === undefined && overlaps(p, at)),
    )
    .map((finding) => ({ uri: document.uri, range: toRange(document, finding) }));
}

/** Where the copy first names whoever stands here as a source: in full, where a pronoun or a surname does. */
function firstMention(article: Article, offset: number): Span | null {
  const all = article.get(attributions);
  const here = all.find(
    ({ source }) => source !== null && source.start <= offset && offset < source.end,
  )?.source;
  if (here === undefined || here === null) return null;
  if (here.kind !== 'pronoun' && (here.kind !== 'named' || here.text === here.name)) return null;
  return (
    firstPlaceOf(here.name, article) ??
    all.find(({ source }) => source?.kind === 'named' && source.name === here.name && source !== here)
      ?.source ??
    null
  );
}

function firstPlaceOf(name: string, article: Article): Span | null {
  for (const { prose, role } of article.get(copy).blocks) {
    if (role === 'byline') continue;
    const start = prose.text.indexOf(name);
    if (start < 0) continue;
    const end = start + name.length;
    if (!isWordCharacter(prose.text, start - 1) && !isWordCharacter(prose.text, end))
      return prose.toArticle({ start, end });
  }
  return null;
}

const isWordCharacter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** The speaker's name behind a quotation whose own paragraph does not give it. */
export function speakerHints(document: TextDocument, article: Article, within: Span): InlayHint[] {
  return article.get(attributions).flatMap((attribution) => {
    const last = attribution.content.at(-1);
    if (last === undefined || !overlaps(last, within) || !isBare(article, attribution, last)) return [];
    return [
      {
        position: document.positionAt(last.end),
        label: `— ${attribution.source?.name}`,
        paddingLeft: true,
        tooltip: 'Who speaks, going by the copy around it.',
      },
    ];
  });
}

function isBare(article: Article, { type, source }: Attribution, last: Span): boolean {
  if (type !== 'direct' || source === null || source.kind === 'vague') return false;
  const block = itemAt(article.layout, last.start);
  if (block === undefined) return false;
  if (source.kind === 'pronoun') return true;
  return source.start < block.start || source.start >= block.end;
}
