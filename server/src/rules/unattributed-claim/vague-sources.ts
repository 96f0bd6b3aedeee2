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
  const verb = text.slice(cue.start, cue.end);
  if (isOfAnother(crowd, verb)) return null;
  return isAct(crowd, verb, text.slice(cue.end, cue.end + NEXT)) ? null : source;
}

/** "caught the eye of many analysts | shows": a verb in the singular is not said of several. */
const isOfAnother = (crowd: string, verb: string): boolean => SEVERAL.test(crowd) && IN_SINGULAR.test(verb);
const SEVERAL = /^(?!(?:one|an?|another|each|every)\b)(?:[\p{L}’'-]+ ){0,3}\p{L}+s$/iu;
const IN_SINGULAR = /^(?:has|is|was|\p{Ll}+[^s\P{Ll}]s)(?: |$)/u;

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
