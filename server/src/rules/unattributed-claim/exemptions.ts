import type { SourceWords } from '../../analysis/attributions/source.ts';
import { type LocalAttribution, reportOf, type Said, saidIn } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import { insideQuote } from '../../analysis/quotes.ts';
import { type Article, analysis } from '../../article/article.ts';
import { WordFact } from '../../article/lexicon.ts';
import { nth } from '../../article/nth.ts';
import { contains, firstWhere, lastStartingAtOrBefore, type Span } from '../../article/span.ts';
import { tokens } from '../../article/tokens.ts';
import { OPINION_LABELS } from './phrases.ts';

const labels = OPINION_LABELS.split(' ').join('|');
const FRONT_MATTER = new RegExp(
  `^\\s*(?:type|kind|section|category|categories|genre|label|layout|tags)\\s*:.*\\b(?:${labels})s?\\b`,
  'im',
);
const LABEL_LINE = new RegExp(
  `^(?:(?:guest |reader |staff )?(?:${labels}|comment)s?|(?:our|my|your) view|letters? to the editor)(?:\\s*[|:–—-].*)?$`,
  'i',
);

/** How many blocks from the top a label such as "OPINION" may stand. */
const TOP = 6;

/** The piece is labelled as opinion, in its front matter or at its head: views are the writer's to state. */
export const isOpinion = analysis('isOpinion', (article: Article): boolean => {
  for (const block of article.layout) {
    if (block.kind === 'frontMatter' && FRONT_MATTER.test(article.text.slice(block.start, block.end)))
      return true;
  }
  const { paragraphs } = article.get(copy);
  const firstLong = paragraphs.find((block) => block.prose.length > 120);
  let seen = 0;
  for (const block of article.layout) {
    if (seen++ >= TOP || block.start >= (firstLong?.start ?? Number.POSITIVE_INFINITY)) break;
    if (LABEL_LINE.test(block.prose.text.trim())) return true;
  }
  return false;
});

/** "… on Monday. Photograph: Ana Ruiz/Elm Press" */
const CREDIT = /\b(?:Photographs?|Photos?|Pictures?|Images?|Pics?)(?: by| credit)?: ?[^.:]{2,60}\.?$/;

/** Running text, neither a headline nor the caption of a picture. */
export const isText = (block: CopyBlock): boolean =>
  isRunning(block) && !CREDIT.test(block.prose.text.slice(-90));

export const isRunning = ({ role }: CopyBlock): boolean => role === 'paragraph' || role === 'listItem';

/** Somebody answers for the words. */
const isAnswered = ({ by }: Said): boolean =>
  by.source !== null && (by.cue === null || by.class !== 'stance');

/** Somebody says the words, in his own or reported, and does not merely wish or feel so. */
const isSaid = ({ by, source }: Said): boolean =>
  source !== null &&
  by.cue !== null &&
  (by.class === 'neutral' || by.class === 'loaded') &&
  !isEchoed(source.paragraph, by) &&
  !isReadInto(source, by);

/** "echoing | experts who warn that …": what they say is theirs, and who echoes them is not who says so. */
const isEchoed = (text: string, { cue, content }: LocalAttribution): boolean => {
  if (cue === null || content.length === 0 || !/^echo/i.test(text.slice(cue.start, cue.end))) return false;
  const start = Math.min(...content.map((span) => span.start));
  return /^(?:\p{L}[\p{L}-]* ){0,3}\p{L}+s who\b/u.test(text.slice(start, start + 60));
};

/** "The vote underscores a rethinking among economists": what a thing is taken to show is the paper's reading of it. */
const isReadInto = ({ paragraph, reading }: SourceWords, { cue }: LocalAttribution): boolean =>
  cue !== null && reading.kind === 'described' && SHOWS.test(paragraph.slice(cue.start, cue.end));
const SHOWS = /^(?:underscor|underlin|highlight|emphasi|signal|impl(?:y|ie)|reflect)/i;

/**
 * "— as many researchers believe —", "the plan, which critics call a raid, …", "…, a charge that critics deny", "…, leaving
 * experts to wonder", "…, but critics say": put in or set against it by the paper, whoever says the rest.
 */
const isPutIn = (prose: string, { start }: Span): boolean =>
  PUT_IN.test(prose.slice(Math.max(0, start - LONGEST_LEAD), start));
const LONGEST_LEAD = 50;
const PUT_IN =
  /(?:—|–| -|--)\s(?:as|something|an? \p{L}+)\s(?:that\s)?$|,\swhich\s(?:\p{L}+\s){0,4}$|,\san? \p{L}+ (?:that |which )?$|,\s(?:leav|lead|prompt|caus|driv|push|forc|tempt|inspir|spurr)ing\s(?:even\s)?$|[,;]\s(?:but|though|although|while|even as|even though|whereas)\s(?:even\s)?$/u;

/** True where words of the block, a span of its prose, lie in what a source says or thinks. */
export const isAttributed = (article: Article, block: CopyBlock, inProse: Span): boolean =>
  isWithin(saidIn(article, block), isAnswered, inProse);

/** True where they lie in what a source says. */
export const isSaidBySomebody = (article: Article, block: CopyBlock, inProse: Span): boolean =>
  insideQuote(article, block, inProse) ||
  (isWithin(saidIn(article, block), isSaid, inProse) && !isPutIn(block.prose.text, inProse));

/** Asked of many claims of a long paragraph: those that do not answer are passed over, not left out of a list made each time. */
function isWithin(all: readonly Said[], answers: (said: Said) => boolean, span: Span): boolean {
  // Contents nest a little: one that started earlier may reach further.
  let looked = 0;
  for (let i = lastStartingAtOrBefore(all, span.start); i >= 0 && looked < 8; i--) {
    const said = all[i] as Said;
    if (!answers(said)) continue;
    if (contains(said, span)) return true;
    looked++;
  }
  return false;
}

/** Those who accuse for a living, and what they do: where they are spoken of, it is plain who accuses. */
const ACCUSERS =
  /\b(?:prosecut|police|court|trial|indict|charg|arrest|lawsuit|sued|plaintiff|complaint|inquir|investigat|tribunal|jur(?:y|or)|convict|acquit|exonerat|hanged|executed|jailed|imprison|pleaded|sentenc|authorit|detective|sheriff|regulator)/i;

/** The paragraph quotes somebody who may accuse, or it or the one before speaks of a case. */
export function isAnsweredFor(article: Article, block: CopyBlock): boolean {
  if (reportOf(article, block).attributions.some(({ source }) => source !== null)) return true;
  const before = nth(article.get(copy).blocks, block.index - 1);
  return ACCUSERS.test(block.prose.text) || (before !== undefined && ACCUSERS.test(before.prose.text));
}

/** What a brief on a crash or a crime says of those hurt, in the words of the service that was there. */
const FORMULA =
  /^[^.?!;]{0,60}?\b(?:life[- ](?:threatening|changing)|serious|critical|suspicious|foul play|non-suspicious|in (?:his|her|their) (?:early |mid-?|late )?(?:teens|[1-9]0s)|missing|drowned|died at)\b|^[^.?!;]{0,20}\binvolved\b/i;
const SERVICES =
  /\b(?:police|garda|gardaí|officers?|sheriff|fire (?:service|brigade|department|crews?)|firefighters|ambulance|paramedics?|coast ?guard|lifeboat|rescuers?|hospital|coroner|emergency services|pronounced dead|at the scene)\b/i;

/** "injuries that are not believed to be life-threatening": the police or the ambulance are spoken of here or just before. */
export function isServiceFormula(article: Article, block: CopyBlock, span: Span): boolean {
  if (!FORMULA.test(article.text.slice(span.end, Math.min(block.end, span.end + 80)))) return false;
  const before = nth(article.get(copy).blocks, block.index - 1);
  return SERVICES.test(block.prose.text) || (before !== undefined && SERVICES.test(before.prose.text));
}

const stem = (word: string): string => word.toLowerCase().slice(0, 6);
const stems = (text: string): readonly string[] => (text.match(/\p{L}{5,}/gu) ?? []).map(stem);
const stemsOfWord = new WordFact(stems);

/** How many of the stems what somebody says in a block has. */
function sharedStems(
  article: Article,
  { prose }: CopyBlock,
  said: Said,
  wanted: ReadonlySet<string>,
): number {
  const { starts, ends, numbers, words } = article.of(tokens, prose);
  const known = stemsOfWord.in(words);
  let shared: Set<string> | null = null;
  for (let t = firstWhere(ends.length, (i) => (ends[i] as number) > said.start); t < starts.length; t++) {
    const start = starts[t] as number;
    if (start >= said.end) break;
    const number = numbers[t] as number;
    const isWhole = start >= said.start && (ends[t] as number) <= said.end;
    const its = isWhole
      ? (known[number] ?? stemsOfWord.of(words, number))
      : stems(prose.text.slice(Math.max(start, said.start), Math.min(ends[t] as number, said.end)));
    for (let i = 0; i < its.length; i++) {
      if (!wanted.has(its[i] as string)) continue;
      shared ??= new Set();
      shared.add(its[i] as string);
    }
  }
  return shared === null ? 0 : shared.size;
}

/** Share of the lede's longer words that what sources say further down must hold. */
const ENOUGH = 0.5;

/** True when the sentence of the lede sums up what somebody says further down. */
export function bodyAnswersFor(article: Article, sentence: Span, lede: CopyBlock): boolean {
  const wanted = new Set(stems(article.text.slice(sentence.start, sentence.end)));
  if (wanted.size < 4) return false;
  const { blocks } = article.get(copy);
  for (let i = lede.index + 1; i < blocks.length; i++) {
    const block = blocks[i] as CopyBlock;
    for (const said of saidIn(article, block)) {
      if (!isAnswered(said)) continue;
      if (sharedStems(article, block, said, wanted) >= wanted.size * ENOUGH) return true;
    }
  }
  return false;
}
