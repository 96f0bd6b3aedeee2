import {
  type JoinedAnalysis,
  joinedOf,
  type LocalAttribution,
  paragraphReports,
  speechesOf,
} from '../../analysis/attributions.ts';
import type { Article } from '../../article/article.ts';
import { proseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';
import { isAct } from './crowd-verbs.ts';

/** The sources of a paragraph's attributions that are vague, as spans of its prose. */
const vagueSources: JoinedAnalysis<readonly Span[]> = paragraphReports.map((report, joins) =>
  proseAnalysis(`vagueSources${joins}`, (text, memo) => {
    const found: Span[] = [];
    for (const local of memo.get(report, text).vague) {
      const vague = local.content.length === 0 ? null : speaksVaguely(text, local);
      if (vague !== null) found.push(vague);
    }
    return found.length === 0 ? NONE : found;
  }),
);

const NONE: readonly Span[] = [];

function speaksVaguely(text: string, { source, cue }: LocalAttribution): Span | null {
  if (source === null) return null;
  const crowd = text.slice(source.start, source.end);
  // "experts who say": the crowd is flagged where it stands.
  if (/^(?:who|that|which)$/i.test(crowd)) return null;
  if (cue === null) return source;
  return isAct(crowd, text.slice(cue.start, cue.end), text.slice(cue.end, cue.end + NEXT)) ? null : source;
}

/** Room for the word after a cue. */
const NEXT = 8;

/** Vague sources in their blocks, by the blocks' index. */
export function* vagueSourcesIn(article: Article): Iterable<[number, Span]> {
  const found = joinedOf(article, vagueSources);
  for (let i = 0; i < found.length; i++) {
    const its = found[i] as readonly Span[];
    if (its !== NONE) for (const source of its) yield [i, source];
  }
  for (const { block, local, words } of speechesOf(article)?.joined ?? []) {
    if (words?.isVague !== true) continue;
    const source = speaksVaguely(words.paragraph, local);
    if (source !== null) yield [block, source];
  }
}
