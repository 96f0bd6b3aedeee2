import { attributions } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import { type Article, analysis } from '../../article/article.ts';
import { lastStartingAtOrBefore, type Span } from '../../article/span.ts';
import { DOCUMENT_NOUN, KINDS, NAMED_DOCUMENT } from './kinds.ts';

/** Names that follow a crowd at once: "critics such as Ana Ruiz", "experts, including Ruiz", "one analyst, Ana Ruiz,". */
const NAMES_AT_ONCE =
  /^(?:,?\s+(?:such as|like|including|among them|led by)\s+(?:[\p{L}’'-]+\s+){0,4}\p{Lu}|(?:,|\s[—–])\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu})/u;
const FARTHEST_NAME = 80;
/** How far off one of them may be named, in code units: some paragraphs are a whole page long. */
const FARTHEST_SOURCE = 700;
/** How far off one who is known for their kind by another word than theirs: at once. */
const AT_ONCE = 350;
/** Within how much of its start a paragraph sums up the article. */
const SUMMARY = 300;
/** "scientists reported on Wednesday. A team from …": news of a study, whose authors come next. */
const SCHOLARS = /\b(?:scientists|researchers)$/i;
const OF_SCIENCE =
  /\b(?:team (?:from|at|of|led)|(?:study|paper|findings|results|work),? (?:was |were |is |are )?(?:published|led|appears)|journal|University of|\p{Lu}\p{L}{1,30} University)\b/u;
const FARTHEST_TEAM = 400;
const PART = /^(?:some|many|most|several|others|few)$/i;
const POLLED = /\b(?:poll|polled|pollsters?|surveys?|surveyed|respondents|interviewed)\b/i;
const FARTHEST_POLL = 300;
/** "One of them, Ana Ruiz, said …", "a third, Ana Ruiz, was less sure", further on. */
const ONE_OF_THEM =
  /\b(?:[Oo]ne of them|[Aa]mong them|[Oo]ne such \p{Ll}+),?\s+(?:[\p{Ll}’'-]+\s+){0,4}\p{Lu}|\b(?:[Aa] (?:second|third|fourth)|[Aa]nother),\s+\p{Lu}/u;
/** "Critics have called it overlong; Ana Ruiz, in the Herald, called it …": one of them, behind a semicolon. */
const AFTER_SEMICOLON = /^[^.!?;]{0,160};\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}’'-]+/u;
/** "accounts filed at the registry", "reports seen by the Herald": which they are is said. */
const SAID_WHICH =
  /^\s+(?:\p{Ll}+ly\s+)?(?:filed|seen|obtained|published|lodged|released|reviewed|submitted|compiled|commissioned)\s+(?:at|by|with|in|to|under|from|on)\s/u;
/** "opponents on the panel": members of a body, one of whom is named right after. */
const OF_A_BODY =
  /^(?:\p{L}+\s+){0,2}\p{L}+\s+(?:on|in)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:panel|council|board|committee|court|commission|bench|jury|parliament|senate|assembly)$/iu;
const IN_A_BODY =
  /^\s+(?:on|in)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:panel|council|board|committee|court|commission|bench|jury|parliament|senate|assembly)\b/iu;
const NAME = /\p{Lu}[\p{L}’'-]{0,30}\.?\s\p{Lu}[\p{L}’'-]/u;
/** "Supporters point to a growing body of evidence. A 2024 analysis by …" */
const POINTS_TO = /^\s+(?:\p{Ll}+\s+)?(?:point|points|pointed|pointing)\s+to\b/u;

/** "the reason most people think", "than many expect": a set phrase, on which no claim rests. */
export const isCommonBelief = (text: string, { start, end }: Span): boolean =>
  /^(?:most|many) (?:people|folks)$/i.test(text.slice(start, end)) &&
  /\b(?:as|than|reason)\s+$/i.test(text.slice(Math.max(0, start - 12), start));

/**
 * True where the paragraph of a crowd, or the one next to it, says who one of them is: the crowd was to bring that source
 * in. For the lede's crowd a few paragraphs further down will do, as a lede sums up.
 */
export function saysWho(article: Article, block: CopyBlock, crowd: Span): boolean {
  const { text } = article;
  if (NAMES_AT_ONCE.test(text.slice(crowd.end, crowd.end + FARTHEST_NAME))) return true;
  const { blocks, paragraphs } = article.get(copy);
  const sumsUp = block === paragraphs[0] && crowd.start - block.start < SUMMARY;
  const from = Math.max(blocks[block.index - 1]?.start ?? block.start, crowd.start - FARTHEST_SOURCE);
  const to = Math.min(blocks[block.index + 1]?.end ?? block.end, crowd.end + FARTHEST_SOURCE);
  const called = text.slice(crowd.start, crowd.end);
  // "…, according to the poll. Most say …": most of those who were asked.
  if (PART.test(called) && POLLED.test(text.slice(Math.max(from, crowd.start - FARTHEST_POLL), crowd.start)))
    return true;
  const rest = text.slice(crowd.end, to);
  if (DOCUMENT_NOUN.test(called)) return SAID_WHICH.test(rest) || NAMED_DOCUMENT.test(text.slice(from, to));
  if (AFTER_SEMICOLON.test(rest)) return true;
  if ((OF_A_BODY.test(called) || IN_A_BODY.test(rest)) && NAME.test(rest.slice(0, AT_ONCE))) return true;
  if (POINTS_TO.test(rest) && NAMED_DOCUMENT.test(rest.slice(0, AT_ONCE))) return true;
  if (ONE_OF_THEM.test(rest)) return true;
  if (
    SCHOLARS.test(called) &&
    OF_SCIENCE.test(text.slice(crowd.end, Math.min(to, crowd.end + FARTHEST_TEAM)))
  )
    return true;
  const end = sumsUp ? Math.min(text.length, crowd.end + FARTHEST_SUMMED_UP) : to;
  const noun = singular(called);
  // One who was named before answers for others of his kind, not for all: "Several analysts" are not he.
  const since = !called.includes(' ') || OTHERS.test(called) ? from : crowd.start;
  if (noun !== null && namesOne(article, since, end, noun)) return true;
  const kind = kindOf(called);
  const near = sumsUp ? end : Math.min(to, crowd.end + AT_ONCE);
  return kind !== null && namesOne(article, Math.max(from, crowd.start - AT_ONCE), near, kind);
}

const OTHERS = /^(?:other|another|fellow)\b/i;
/** How far on the body may name one of the lede's crowd. */
const FARTHEST_SUMMED_UP = 2000;

/** The crowd's noun in the singular, which tells one of them: "economists", "an economist at the bank". */
function singular(crowd: string): RegExp | null {
  const noun =
    crowd
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .at(-1) ?? '';
  return /^\p{L}{3,}s$/u.test(noun) ? new RegExp(`\\b${noun.slice(0, -1)}\\b`, 'i') : null;
}

/** The words by which one of the crowd's kind is known. */
function kindOf(crowd: string): RegExp | null {
  for (const word of crowd.toLowerCase().split(/[^\p{L}]+/u)) {
    const known = KINDS.find((kind) => kind.crowd.has(word));
    if (known !== undefined) return known.one;
  }
  return null;
}

/** A source between two places is called by name and said to be one of them: "Ana Ruiz, an economist at the bank". */
function namesOne(article: Article, from: number, to: number, one: RegExp): boolean {
  const named = article.get(namedSources);
  for (let i = lastStartingAtOrBefore(named, to); i >= 0; i--) {
    const { start, end } = named[i] as Span;
    if (start < from) return false;
    const after = /^,?[^,.;:“”"]*/.exec(article.text.slice(end, end + LONGEST_APPOSITION));
    if (one.test(article.text.slice(start, end) + (after?.[0] ?? ''))) return true;
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
