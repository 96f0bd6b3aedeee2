import { attributions } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import { type Article, analysis } from '../../article/article.ts';
import { lastStartingAtOrBefore, type Span } from '../../article/span.ts';

/** Names that follow a crowd at once: "critics such as Ana Ruiz", "experts, including Ruiz". */
const NAMES_AT_ONCE = /^,?\s+(?:such as|like|including|among them|led by)\s+(?:[\p{L}’'-]+\s+){0,4}\p{Lu}/u;
const FARTHEST_NAME = 80;
/** How far off a source may be named, in code units: some paragraphs are a whole page long. */
const FARTHEST_SOURCE = 1500;
/** "One of them, Ana Ruiz, said …", further on. */
const ONE_OF_THEM =
  /\b(?:[Oo]ne of them|[Aa]mong them|[Oo]ne such \p{Ll}+),?\s+(?:[\p{Ll}’'-]+\s+){0,4}\p{Lu}/u;

/** True where the paragraph of a crowd, or the one next to it, says who one of them is. */
export function saysWho(article: Article, block: CopyBlock, crowd: Span): boolean {
  const { text } = article;
  if (NAMES_AT_ONCE.test(text.slice(crowd.end, crowd.end + FARTHEST_NAME))) return true;
  const noun =
    text
      .slice(crowd.start, crowd.end)
      .toLowerCase()
      .split(/[^\p{L}]/u)
      .at(-1) ?? '';
  if (!noun.endsWith('s')) return false;
  const { blocks } = article.get(copy);
  const from = Math.max(blocks[block.index - 1]?.start ?? block.start, crowd.start - FARTHEST_SOURCE);
  const to = Math.min(blocks[block.index + 1]?.end ?? block.end, crowd.end + FARTHEST_SOURCE);
  return ONE_OF_THEM.test(text.slice(crowd.end, to)) || namesOne(article, from, to, noun.slice(0, -1));
}

/** A source between two places is called by name and said to be one of them: "Ana Ruiz, an economist at the bank". */
function namesOne(article: Article, from: number, to: number, one: string): boolean {
  const named = article.get(namedSources);
  for (let i = lastStartingAtOrBefore(named, to); i >= 0; i--) {
    const { start, end } = named[i] as Span;
    if (start < from) return false;
    const called = article.text.slice(start, end + LONGEST_APPOSITION);
    const apposition = /^,?[^,.;:“”"]*/.exec(called.slice(end - start))?.[0] ?? '';
    const words = (called.slice(0, end - start) + apposition).toLowerCase().split(/[^\p{L}]+/u);
    if (words.includes(one)) return true;
  }
  return false;
}

const LONGEST_APPOSITION = 60;

/** Places of sources that are called by name, in order. */
const namedSources = analysis('namedSources', (article: Article): readonly Span[] =>
  article
    .get(attributions)
    .flatMap(({ source }) => (source?.kind === 'named' ? [source] : []))
    .sort((a, b) => a.start - b.start),
);
