import { type CopyBlock, copy, isPointOnTop } from '../../analysis/copy.ts';
import type { Article } from '../../article/article.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { nth } from '../../article/nth.ts';
import type { Span } from '../../article/span.ts';
import { DOCUMENT_NOUN, isNobodyKnown, NAMED_DOCUMENT } from './kinds.ts';
import { mayBeOne, namesAnybody, namesOne, nextNewVoice, oneOfKind, oneOfNoun } from './named-ones.ts';

/** How far off one of them may be named, in code units: some paragraphs are a whole page long. */
const FARTHEST_SOURCE = 700;
/** How far off one who is known for their kind by another word than theirs: at once. */
const AT_ONCE = 350;
/** Within how much of its start a paragraph sums up the article, and how far on the body may name one of its crowd. */
const SUMMARY = 300;
const FARTHEST_SUMMED_UP = 2000;

/** A vague crowd, and the copy that may say who is in it. */
export interface Crowd {
  readonly article: Article;
  readonly span: Span;
  /** What it is called: "several analysts". */
  readonly called: string;
  /** The paragraphs beside it begin and end here, or so far off that they no longer speak of it. */
  readonly from: number;
  readonly to: number;
  /** What comes after it. */
  readonly rest: string;
  /** It stands in a lede, which sums up the body. */
  readonly sumsUp: boolean;
}

type Answer = (crowd: Crowd) => boolean;

// A name, where "like their Republican counterparts" has but an adjective with a capital.
const NAMES_AT_ONCE =
  /^(?:,?\s+(?:such as|like|including|among them|led by)\s+(?:[\p{L}’'-]+\s+){0,4}\p{Lu}[\p{L}’'-]*(?:\.?\s\p{Lu}|[,.;:)]|\s(?:and|or|of|at|who|say|said|have|has|are|were|argue|believe)\b)|(?:,|\s[—–])\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu})/u;
/** "critics such as Ana Ruiz", "one analyst, Ana Ruiz,": within so many code units. */
const FARTHEST_NAME = 80;
const namedAtOnce: Answer = ({ rest }) => NAMES_AT_ONCE.test(rest.slice(0, FARTHEST_NAME));

const PART = /^(?:some|many|most|several|others|few)$/i;
const POLLED = /\b(?:poll|polled|pollsters?|surveys?|surveyed|respondents|interviewed)\b/i;
/** "84 percent, the poll found. Most say so", "Most plan to vote. The poll was taken in May": most of those asked. */
const FARTHEST_POLL = 300;
const ofThosePolled: Answer = ({ article, called, from, to, span }) =>
  PART.test(called) &&
  POLLED.test(
    article.text.slice(Math.max(from, span.start - FARTHEST_POLL), Math.min(to, span.end + FARTHEST_POLL)),
  );

const SAID_WHICH =
  /^\s+(?:(?:that|which)\s+)?(?:[\p{L}’'-]+\s+){0,2}(?:filed|seen|obtained|published|lodged|released|reviewed|submitted|compiled|commissioned)\s+(?:at|by|with|in|to|under|from|on)\s/u;
/** "accounts filed at the registry" */
const saidWhichDocument: Answer = ({ called, rest }) => DOCUMENT_NOUN.test(called) && SAID_WHICH.test(rest);

/** Others of the kind that was named just before. */
const OTHERS = /^(?:other|another|fellow|previous|earlier)\b/i;
/** "studies show … The largest was published in a journal"; "other studies", of one named before. */
const documentNamed: Answer = ({ article, called, span, from, rest }) =>
  DOCUMENT_NOUN.test(called) &&
  (NAMED_DOCUMENT.test(rest.slice(0, AT_ONCE)) ||
    (OTHERS.test(called) && NAMED_DOCUMENT.test(article.text.slice(from, span.start))));

const POINTS_TO = /^\s+(?:\p{Ll}+\s+)?(?:point|points|pointed|pointing)\s+to\b/u;
/** "supporters point to a growing body of evidence. A study by …" */
const pointsToDocument: Answer = ({ rest }) =>
  POINTS_TO.test(rest) && NAMED_DOCUMENT.test(rest.slice(0, AT_ONCE));

const SCHOLARS = /\b(?:scientists|researchers)$/i;
const OF_SCIENCE =
  /\b(?:team (?:from|at|of|led)|(?:study|paper|findings|results|work),? (?:was |were |is |are )?(?:published|led|appears)|journal|University of|\p{Lu}\p{L}{1,30} University)\b/u;
/** By its last word: "in Nature", "in the Lancet", "in Geophysical Research Letters". */
const IN_JOURNAL =
  /^\s+(?:[\p{L}’'-]+\s+){1,5}in\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}’'-]*|of|and|the)\s+){0,5}(?:Nature|Science|Cell|Lancet|PLOS|BMJ|JAMA|Proceedings|Annals|Letters|Reviews?|Communications|Advances|Bulletin|Transactions|Reports|Biology|Ecology|Medicine|Physics|Chemistry|Genetics)\b/u;
/** "scientists reported on Wednesday. A team from …": news of a study, whose authors come next; "reported in Nature". */
const FARTHEST_TEAM = 400;
const LONGEST_JOURNAL = 160;
const studyNamed: Answer = ({ called, rest }) =>
  SCHOLARS.test(called) &&
  (OF_SCIENCE.test(rest.slice(0, FARTHEST_TEAM)) || IN_JOURNAL.test(rest.slice(0, LONGEST_JOURNAL)));

const STUDY = /\b(?:trial|study|paper|experiment)\b/i;
const WHO_LED =
  /\b(?:(?:lead|senior|first|corresponding)[ -]author|co-author|(?:principal|chief|lead) investigator|who (?:led|ran) the (?:study|trial|work|research|experiment))\b/;
/** "in a trial, researchers said": a lede's study, which the body lays before the reader with the one who led it. */
const studySummedUp: Answer = ({ article, called, span, from, sumsUp }) =>
  sumsUp &&
  SCHOLARS.test(called) &&
  STUDY.test(article.text.slice(from, span.end + FARTHEST_NAME)) &&
  WHO_LED.test(article.text.slice(span.end, span.end + FARTHEST_SUMMED_UP));

const TOLD = /\b(?:told|tells|telling|briefed) (?:the |his |her |its )?$/i;
/** "told analysts on a call that": they are those who hear. */
const isTold: Answer = ({ article, span }) =>
  TOLD.test(article.text.slice(Math.max(0, span.start - LONGEST_TELLING), span.start));
const LONGEST_TELLING = 20;

const OPENS_QUESTION =
  /(?:^|[.!?:”"]\s|\n)[*_#>\d. ]{0,8}(?:what|why|how|who|where|when|which|do|does|did|is|are|have|will|can|could|should)\b[^.!?\n]{0,60}$/i;
const CLOSES_QUESTION = /^[^.!?\n]{0,100}\?/;
/** "What do critics say?": a heading or a question, which the copy goes on to answer. */
const isAskedOf: Answer = ({ article, span, rest }) =>
  CLOSES_QUESTION.test(rest) &&
  OPENS_QUESTION.test(article.text.slice(Math.max(0, span.start - FARTHEST_NAME), span.start));

const TOLD_US = /^\s+(?:[\p{L}\d’'-]+\s+){0,4}(?:told|tell)\s+(?:us|me)\b/u;
/** "People over 70 told us": the reporter asked, and says so. */
const toldUs: Answer = ({ rest }) => TOLD_US.test(rest.slice(0, FARTHEST_NAME));

const OF_WEATHER =
  /\b(?:Met Office|Weather Service|Bureau of Meteorology|Hurricane Cent(?:er|re)|Met Éireann|MetService|Weather Bureau|Meteorological)\b/;
/** "Forecasters expect it to clear": those of the weather service that the story names. */
const ofWeatherService: Answer = ({ article, called }) =>
  /\b(?:forecasters|meteorologists)$/i.test(called) &&
  article.get(copy).ofBlocks.of(namesWeatherService).includes(true);
const namesWeatherService = proseAnalysis('weather service', (text): boolean => OF_WEATHER.test(text));

const CONSENSUS =
  /^\s+(?:on average,?\s+)?had\s+(?:on average\s+)?(?:been\s+)?(?:forecast|expect|predict|look|estimat|project|anticipat|pencil)[^.!?]{0,60}\d/;
/** "Analysts had forecast $4.6 billion": what the market reckoned with is a figure that is published. */
const isConsensus: Answer = ({ called, rest }) =>
  /^(?:wall street |city )?(?:analysts|economists)$/i.test(called) && CONSENSUS.test(rest.slice(0, AT_ONCE));

const BODIES = 'panel|council|board|committee|court|commission|bench|jury|parliament|senate|assembly';
const OF_A_BODY = new RegExp(
  String.raw`^(?:\p{L}+\s+){0,2}\p{L}+\s+(?:on|in)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:${BODIES})$`,
  'iu',
);
const IN_A_BODY = new RegExp(String.raw`^\s+(?:on|in)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:${BODIES})\b`, 'iu');
const NAME = /\p{Lu}[\p{L}’'-]{0,30}\.?\s\p{Lu}[\p{L}’'-]/u;
/** "supporters on the council said … Coun. Ana Ruiz moved …": a member of theirs, whatever she does. */
const memberNamed: Answer = ({ called, rest }) =>
  (OF_A_BODY.test(called) || IN_A_BODY.test(rest)) && NAME.test(rest.slice(0, AT_ONCE));

const ONE_OF_THEM =
  /\b(?:[Oo]ne of them|[Aa]mong them|[Oo]ne such \p{Ll}+),?\s+(?:[\p{Ll}’'-]+\s+){0,4}\p{Lu}|\b(?:[Aa] (?:second|third|fourth)|[Aa]nother),\s+\p{Lu}/u;
/** "Two others agreed; a third, Ana Ruiz, did not." */
const oneOfThemNamed: Answer = ({ rest }) => ONE_OF_THEM.test(rest);

const SECOND_CLAUSE = /^[^.!?;]{0,160};[^.!?;]{0,160}/;
/** "Critics panned it; Ana Ruiz, in the Herald, called it a gem." */
const namedBehindSemicolon: Answer = ({ article, span, rest }) => {
  const clause = SECOND_CLAUSE.exec(rest);
  if (clause === null) return false;
  const semicolon = span.end + clause[0].indexOf(';');
  return namesAnybody(article, semicolon, span.end + clause[0].length);
};

const named =
  (one: typeof oneOfNoun, farthest: number): Answer =>
  ({ article, called, span, from, to, sumsUp }) => {
    const tells = one(called);
    if (tells === null) return false;
    // Who was named before answers for others of his kind, not for all: "Several analysts" are not he.
    const since = OTHERS.test(called) ? Math.max(from, span.start - farthest) : span.end;
    const until = sumsUp ? span.end + FARTHEST_SUMMED_UP : Math.min(to, span.end + farthest);
    return namesOne(article, since, until, tells);
  };

/** "economists say … said Ana Ruiz, an economist" */
const oneOfTheirNounNamed = named(oneOfNoun, FARTHEST_SOURCE);
/** "residents say … said Ana Ruiz, who lives here" */
const oneOfTheirKindNamed = named(oneOfKind, AT_ONCE);

const CLOSES_SENTENCE = /[.!?][”"’')]*\s/;
const TURNS = /\b(?:[Bb]ut|[Hh]owever|[Yy]et|[Nn]evertheless|[Cc]ountered)\b/;
/** "Supporters of the ban said it would save lives. “It will,” said Ana Ruiz": the crowd was to bring her in. */
const bringsInOneQuoted: Answer = ({ article, called, span, rest, to }) => {
  if (DOCUMENT_NOUN.test(called) || isNobodyKnown(called)) return false;
  const close = CLOSES_SENTENCE.exec(rest);
  if (close === null) return false;
  const next = span.end + close.index + close[0].length;
  const voice = nextNewVoice(article, next, to);
  return (
    voice !== null &&
    voice.opening - span.end <= AT_ONCE &&
    !TURNS.test(article.text.slice(next, voice.opening)) &&
    mayBeOne(called, voice.introduced)
  );
};

/** What answers for a crowd. */
const ANSWERS: readonly Answer[] = [
  namedAtOnce,
  ofThosePolled,
  saidWhichDocument,
  documentNamed,
  pointsToDocument,
  studyNamed,
  studySummedUp,
  isAskedOf,
  isTold,
  toldUs,
  ofWeatherService,
  isConsensus,
  memberNamed,
  oneOfThemNamed,
  namedBehindSemicolon,
  oneOfTheirNounNamed,
  oneOfTheirKindNamed,
  bringsInOneQuoted,
];

/**
 * True where the paragraph of a crowd, or the one next to it, says who one of them is: the crowd was to bring that source
 * in. For the lede's crowd a few paragraphs further down will do, as a lede sums up.
 */
export function saysWho(article: Article, block: CopyBlock, span: Span): boolean {
  const { blocks, paragraphs } = article.get(copy);
  const to = Math.min(blocks[block.index + 1]?.end ?? block.end, span.end + FARTHEST_SOURCE);
  const crowd: Crowd = {
    article,
    span,
    called: article.text.slice(span.start, span.end),
    from: Math.max(nth(blocks, block.index - 1)?.start ?? block.start, span.start - FARTHEST_SOURCE),
    to,
    rest: article.text.slice(span.end, to),
    sumsUp: (block === paragraphs[0] || isPointOnTop(article, block)) && span.start - block.start < SUMMARY,
  };
  return ANSWERS.some((answers) => answers(crowd));
}

const BY_ANYBODY = /\b(?:as|than|reason)\s+$/i;
const WHATEVER =
  /\b(?:what(?:ever)?|how|where|when|why|which|something|anything|everything|nothing|things?|(?:the )?way)\s+$/i;
/** "what many people believed to be a defeat", "what some people call a bribe" */
const JUDGE_IT = /^ (?:[\p{L}’']+ ){1,3}(?:to be|as)\b|^ (?:would )?call/u;
const LONGEST_JUDGING = 40;
/** Room for the longest of these words. */
const WORD_BEFORE = 12;

/** "the reason most people think", "people know whether they slept", "what people think of her": no claim rests on it. */
export function isCommonBelief(text: string, { start, end }: Span): boolean {
  const crowd = text.slice(start, end);
  if (!/^(?:(?:most|many|some|other) )?(?:people|folks)$/i.test(crowd)) return false;
  const before = text.slice(Math.max(0, start - WORD_BEFORE), start);
  return (
    (WHATEVER.test(before) && !JUDGE_IT.test(text.slice(end, end + LONGEST_JUDGING))) ||
    (/^(?:most|many) /i.test(crowd) && BY_ANYBODY.test(before)) ||
    (/^people$/i.test(crowd) && /^ (?:already |always )?know\b/.test(text.slice(end, end + 16)))
  );
}
