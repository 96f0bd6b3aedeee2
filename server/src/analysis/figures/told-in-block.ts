import type { Article } from '../../article/article.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { PlaceNote } from '../../article/place.ts';
import { sentences } from '../../article/sentences.ts';
import { Cover, type Span } from '../../article/span.ts';
import { saidIn, speechesOf } from '../attributions.ts';
import type { CopyBlock } from '../copy.ts';
import { type LocalQuote, quotesOfBlock } from '../quotes.ts';
import { cites } from './cites.ts';

/**
 * Whether a block itself answers for its figures, which it goes on doing wherever it moves: places count from its start.
 */
export class ToldInBlock {
  readonly quotes: readonly LocalQuote[];
  /** The copy is in a language in which it is read who says what. */
  readonly isRead: boolean;
  /** What somebody says who is not vague, and what stands in quotation marks. */
  readonly #said: Cover;
  readonly #spoken: Cover;
  /** By the place of the figure. */
  readonly #known = new Map<number, boolean>();
  /** Among so many of its sentences: those after a figure are not asked for its sake. */
  #firstCiting: Told | null = null;
  #looked = 0;

  constructor(article: Article, block: CopyBlock) {
    const { prose, start: from } = block;
    const fromStart = (span: Span): Span => {
      const { start, end } = prose.toArticle(span);
      return { start: start - from, end: end - from };
    };
    this.isRead = speechesOf(article) !== null;
    this.quotes = quotesOfBlock(article, block.index);
    const said = saidIn(article, block).filter(({ source }) => source !== null && !source.isVague);
    this.#said = new Cover(said.map(fromStart));
    const speech = this.quotes.filter(({ kind }) => kind === 'speech');
    this.#spoken = new Cover(speech.map(({ inProse }) => fromStart(inProse)));
  }

  tells(article: Article, block: CopyBlock, figure: Span): boolean {
    const at = figure.start - block.start;
    let told = this.#known.get(at);
    if (told === undefined) {
      told = this.#reads(article, block, figure);
      this.#known.set(at, told);
    }
    return told;
  }

  #reads(article: Article, block: CopyBlock, figure: Span): boolean {
    const start = figure.start - block.start;
    const end = figure.end - block.start;
    if (this.#said.touches(start, end) || this.#spoken.touches(start, end)) return true;
    const sentence = sentenceOf(article, block, figure);
    if (sentence === null) return false;
    // What a paragraph is told by its source reaches on to the figures that follow in it.
    if (this.#said.touches(0, start) || this.#isCitedBy(article, block, sentence.told)) return true;
    return isLinked(article, sentence.place);
  }

  /** So does what a document, an office or a court in it tells; “recent studies” answer for their own sentence alone. */
  #isCitedBy(article: Article, { prose }: CopyBlock, sentence: Told): boolean {
    if (sentence.cites) return true;
    const all = article.of(told, prose);
    if (all[sentence.index + 1]?.citesForBoth === true) return true;
    for (; this.#firstCiting === null && this.#looked < all.length; this.#looked++) {
      const before = all[this.#looked] as Told;
      if (before.start >= sentence.start) return false;
      if (before.cites && !before.isVague) this.#firstCiting = before;
    }
    return this.#firstCiting !== null && this.#firstCiting.start < sentence.start;
  }
}

const known = new PlaceNote<ToldInBlock>();

/** What was found last of a block, where it still stands. */
export function toldInBlock(article: Article, block: CopyBlock): ToldInBlock {
  // Whose the quotations are that go on from other paragraphs, those tell.
  const speeches = speechesOf(article);
  if (speeches !== null && speeches.givenTo(block.index).length > 0) return new ToldInBlock(article, block);
  const { place } = block.prose;
  const before = known.of(place);
  const quotes = quotesOfBlock(article, block.index);
  if (before?.quotes === quotes && before.isRead === (speeches !== null)) return before;
  const told = new ToldInBlock(article, block);
  known.keep(place, told);
  return told;
}

const FILED =
  /\b(?:revenues?|sales|profits?|earnings|income|ebitda|dividends?|turnover|margins?|loss(?:es)?|like-for-like|orders|shops|stores|guidance|volumes?|costs?|overheads|borrowings|employees)\b/i;
/** So does what it is said to have done, and not what it would do. */
const FILED_TOO =
  /\b(?:employs|staff|workforce|replace|debt|cash|purchases?|acquisitions?|acquired|bought|sold|plants?|charges?|write-?downs?|buybacks?|capital|savings?|customers|subscribers|passengers|exports|founded)\b/i;
/** Tells what people asked in a poll said, or how candidates stand in it. */
const RESPONDENTS =
  /\b(?:voters?|respondents?|adults|americans|britons|people|those|republicans?|democrats?|independents?|supporters|backers|women|men|say|said|think|believe|approve|disapprove|favor(?:ed)?|oppose[ds]?|support(?:ed)?|view(?:ed)?|leads?|led|ahead|behind|trails?|followed|margin of (?:sampling )?error|credibility interval|candidates?|would (?:choose|vote|prefer)|likely|approval|(?:receiv(?:es|ed)|holds?|held|has|had|gets?|got|draws?|drew|garner(?:s|ed|ing)?|stands? at|stood at)(?: (?:about|just|only))? (?=\d))\b/i;

const MEASURED =
  /\b(?:than (?:those|controls?)|those (?:given|treated|exposed|from|on|who (?:took|received|got))|untreated|placebo|control group|on average|samples?|enrolled|took part|took in|trial|experiments?|the team|participants)\b/i;
const STATISTIC =
  /\b(?:rates?|prices?|rents?|inflation|unemployment|exports|imports|wages|borrowing costs)\b/g;
const AVERAGE = /\b(?:averages?|median|typical|prices?|rents?)\b/i;
const BUDGETED =
  /\b(?:budgets?|spending|spends?|funds?|funding|tax(?:es)?|rates?|reserves?|pay|fees?|bills?|revenues?|costs?|departments?|deficits?|levy|levies)\b/i;
// Not the month.
const FORESEEN = /\b(?:would|could|might|may)\b/;
const PAST =
  /\b(?:was|were|had|cost|made|took|stole|spent|paid|sold|bought|lost|went|left|got|gave|kept|won|\w{2,14}ed|must (?:also )?(?:pay|repay|forfeit))\b/i;
const AT_LARGE =
  /\b(?:the economy|nationwide|nationally|worldwide|globally|industry|economy|sector|market|annually|(?:a|per|each|every) year|across the (?:country|nation|state|world))\b/i;
const VAGUE =
  /\b(?:(?:recent|some|many|most|several|various|numerous|other) (?:studies|reports|surveys|polls|research|estimates|data)|(?:studies|research|reports|data|surveys) (?:shows?|suggests?|indicates?|finds?|(?:has|have) (?:shown|found)))\b/i;

const GOES_ON =
  /^(?:Some|About|Around|Nearly|Almost|Roughly|Another|A further|Of (?:those|them|these|that)|The (?:rest|other|remaining)|More than|Fewer than|Only|Just|\d)\b/;
const BY_FIGURES =
  /\b(?:according to|on) (?:[\p{L}’'&.-]{1,30} ){1,6}(?:figures|data|statistics|records|numbers|surveys?|report|census|study|analysis|estimates)\b[^;]{0,40}$|\b(?:figures|data|statistics|records|census) (?:from [^,.;]{2,40} )?(?:shows?|showed)\.?$/u;

/** A sentence, and what is asked of those that hold figures: read when first asked. */
class Told implements Span {
  readonly start: number;
  readonly end: number;
  /** Its place among the sentences of the paragraph. */
  readonly index: number;
  readonly #text: string;
  #citesForBoth: boolean | undefined;
  #cites: boolean | undefined;
  #polls: boolean | undefined;
  #isVague: boolean | undefined;

  constructor(text: string, { start, end }: Span, index: number) {
    this.index = index;
    this.#text = text;
    this.start = start;
    this.end = end;
  }

  get cites(): boolean {
    this.#cites ??= cites(this.#text.slice(this.start, this.end));
    return this.#cites;
  }

  /** "Some 40 more are in debt, according to the agency's figures", of the sentence before as well. */
  get citesForBoth(): boolean {
    this.#citesForBoth ??= this.#readsForBoth();
    return this.#citesForBoth;
  }

  #readsForBoth(): boolean {
    const sentence = this.#text.slice(this.start, this.end);
    return GOES_ON.test(sentence) && BY_FIGURES.test(sentence) && !this.isVague;
  }

  get isVague(): boolean {
    this.#isVague ??= VAGUE.test(this.#text.slice(this.start, this.end));
    return this.#isVague;
  }

  get isFiled(): boolean {
    const sentence = this.#text.slice(this.start, this.end);
    return FILED.test(sentence) || (FILED_TOO.test(sentence) && !this.isEstimated);
  }

  /** Tells what was measured on those that a study looked at. */
  get isMeasured(): boolean {
    return MEASURED.test(this.#text.slice(this.start, this.end));
  }

  /** What its rates and prices are of, if it tells of any. */
  get statistics(): readonly string[] {
    return this.#text.slice(this.start, this.end).toLowerCase().match(STATISTIC) ?? [];
  }

  /** Tells what was done, of one case and not of a trade or a country. */
  get isPast(): boolean {
    const sentence = this.#text.slice(this.start, this.end);
    return PAST.test(sentence) && !AT_LARGE.test(sentence);
  }

  get isAverage(): boolean {
    return AVERAGE.test(this.#text.slice(this.start, this.end));
  }

  /** Tells what would come of something, or what a whole trade or country does: somebody's estimate. */
  get isEstimated(): boolean {
    const sentence = this.#text.slice(this.start, this.end);
    return FORESEEN.test(sentence) || AT_LARGE.test(sentence);
  }

  /** Tells what a public body takes and spends. */
  get isBudgeted(): boolean {
    return BUDGETED.test(this.#text.slice(this.start, this.end));
  }

  get polls(): boolean {
    this.#polls ??= RESPONDENTS.test(this.#text.slice(this.start, this.end));
    return this.#polls;
  }
}

const told = proseAnalysis('sentences that cite', (text, memo): readonly Told[] =>
  memo.get(sentences, text).map((sentence, i) => new Told(text, sentence, i)),
);

export function sentenceOf(
  article: Article,
  block: CopyBlock,
  figure: Span,
): { told: Told; place: Span } | null {
  const { prose } = block;
  const sentence = prose.lastStartingAtOrBefore(article.of(told, prose), figure.start);
  if (sentence === undefined) return null;
  const place = prose.toArticle(sentence);
  return figure.start < place.end ? { told: sentence, place } : null;
}

/** A Markdown link or a bare address: the reader can look it up. */
const isLinked = ({ text }: Article, { start, end }: Span): boolean =>
  LINK.test(text.slice(start, Math.min(text.length, end + 2)));

const LINK = /\]\(|https?:\/\//;
