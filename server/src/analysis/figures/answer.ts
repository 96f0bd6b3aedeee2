import { type Article, analysis } from '../../article/article.ts';
import { proseAnalysis } from '../../article/memo.ts';
import { sentences } from '../../article/sentences.ts';
import { itemAt, Reach, type Span } from '../../article/span.ts';
import { attributions } from '../attributions.ts';
import { type CopyBlock, copy } from '../copy.ts';
import { type Figure, figures } from '../figures.ts';
import { quotes } from '../quotes.ts';

/** For each figure of the article, by its index: does somebody or something in the copy answer for it? */
export const answeredFigures = analysis('answered figures', (article: Article): readonly boolean[] => {
  const { blocks } = article.get(copy);
  const said = new Reach(
    article
      .get(attributions)
      .filter((a) => a.source !== null && a.source.kind !== 'vague')
      .flatMap((a) => a.content),
  );
  const spoken = new Reach(article.get(quotes).filter((q) => q.kind === 'speech'));
  const polled = blocks.some((block) => article.of(speaksOfPoll, block.prose));
  const ofReport = blocks
    .filter(({ role }) => role === 'paragraph')
    .slice(0, LEDE)
    .some((block) => article.of(tellsOfReport, block.prose));
  const all = article.get(figures);
  const links = linksOf(article);
  const answered = all.map((figure) => {
    if (said.touching(figure).length > 0 || spoken.touching(figure).length > 0) return true;
    const block = itemAt(blocks, figure.start);
    if (block === undefined) return false;
    const sentence = sentenceOf(article, block, figure);
    if (sentence === null) return false;
    if (sentence.told.cites || links(sentence.place)) return true;
    if (ofReport && POLLED_KINDS.has(figure.unit ?? figure.kind)) return true;
    if (polled && sentence.told.polls && POLLED_KINDS.has(figure.unit ?? figure.kind)) return true;
    return toldBefore(block, figure, said);
  });
  const values = tellingValues(all, answered, blocks);
  return all.map((figure, i) => {
    if (answered[i] === true) return true;
    const block = itemAt(blocks, figure.start);
    // The deck stands above the byline, often as a whole sentence.
    const above =
      block !== undefined &&
      (block.role === 'headline' || block.role === 'heading' || block.start < deckEnd(blocks));
    return above ? values.inCopy.holds(figure) : values.answered.has(sameValue(figure));
  });
});

const DECK = 5;

/** Where the byline stands, close to the top; 0 where there is none, or where it opens the copy. */
function deckEnd(blocks: readonly CopyBlock[]): number {
  for (let i = 1; i < Math.min(blocks.length, DECK); i++) {
    const block = blocks[i] as CopyBlock;
    if (block.role === 'byline') return block.start;
  }
  return 0;
}

// So large a sum or count is told apart by its value alone.
const TELLING = 1000;

const sameValue = (figure: Figure): string => `${figure.kind} ${figure.value} ${figure.unit}`;

/**
 * A headline's figure is judged where the story gives it: values that stand in paragraphs. A lede's large sum or count
 * is answered for by the paragraph that says whose it is: those that are answered somewhere.
 */
function tellingValues(
  all: readonly Figure[],
  answered: readonly boolean[],
  blocks: readonly CopyBlock[],
): { inCopy: Values; answered: ReadonlySet<string> } {
  const inCopy = new Values();
  const large = new Set<string>();
  for (const [i, figure] of all.entries()) {
    if (itemAt(blocks, figure.start)?.role === 'paragraph') inCopy.add(figure);
    const telling = (figure.kind === 'money' || figure.kind === 'count') && (figure.value ?? 0) >= TELLING;
    if (telling && answered[i] === true) large.add(sameValue(figure));
  }
  return { inCopy, answered: large };
}

/** Values to look a rounded one up in. */
class Values {
  readonly #byUnit = new Map<string, number[]>();
  #sorted = false;

  add({ kind, unit, value }: Figure): void {
    const key = `${kind} ${unit}`;
    const list = this.#byUnit.get(key);
    if (list === undefined) this.#byUnit.set(key, [value ?? 0]);
    else list.push(value ?? 0);
  }

  /** Whether one of them may be written so in a headline: "$2bn" for $1.96 billion. */
  holds({ kind, unit, value, step }: Figure): boolean {
    if (!this.#sorted) for (const list of this.#byUnit.values()) list.sort((a, b) => a - b);
    this.#sorted = true;
    const list = this.#byUnit.get(`${kind} ${unit}`) ?? [];
    const wanted = value ?? 0;
    const slack = Math.min(Math.max(step / 2, Math.abs(wanted) * ROUNDED), Math.abs(wanted) * COARSEST);
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] as number) < wanted - slack) low = middle + 1;
      else high = middle;
    }
    return (list[low] ?? Number.POSITIVE_INFINITY) <= wanted + slack;
  }
}

const ROUNDED = 0.05;
const COARSEST = 0.25;

const POLL = /\b(?:polls?|polled|surveys?|surveyed)\b/i;
const speaksOfPoll = proseAnalysis('poll', (text): boolean => POLL.test(text));
// A story about a report, a study or an index is told from it to the end.
const LEDE = 2;
const REPORT =
  /\b(?:polls?|surveys?|stud(?:y|ies)|(?:annual |new |latest )reports?|index|trials?|census|researchers|statistics|figures (?:released|published|from)|data (?:released|published|from|show(?:s|ed)?))\b/i;
const SHARE =
  /\d\s?%|\bper ?cent\b|\b(?:third|quarter|half) of\b|\b\d[\d,.]{0,20} (?:\w{1,20} )?(?:people|adults|patients|voters|respondents|households)\b/i;
const tellsOfReport = proseAnalysis('report', (text): boolean => REPORT.test(text) && SHARE.test(text));
const POLLED_KINDS = new Set(['%', 'pp', 'points', 'ratio']);

/** A document or a set of data that answers for the figures of its sentence. */
const CITES =
  /\b(?:polls?|polled|polling|surveys?|surveyed|reports?|reported|stud(?:y|ies)|data|statistics|census|records?|filings?|filed|court (?:papers|records|documents|filings?|heard|ruled|ordered|order|testimony)|lawsuit|indictment|affidavit|complaint|audit|analysis|according|estimates?|index|rankings?|research(?:ers?)?|documents?|database|tracker|exit polls?|returns|disclosures?|figures (?:show|from|released|published)|numbers (?:show|from|released|published)|show(?:s|ed|n)?|found|finds|calculat(?:es?|ed|ions?)|tall(?:y|ies|ied)|precincts|count(?:ed)? by|announced|disclosed|reveal(?:s|ed)|listed|memo|statement|press release|transcript|invoice|ledger|website|fact sheet|(?:counted|recorded|logged|registered|tallied|documented|confirmed|valued|appraised|assessed)|under the (?:plans?|proposals?|deal|bill|contract|agreement|terms)|(?:bill|measure|plan|proposal|budget|legislation|package|resolution|ordinance|contract) (?:(?:would|will) )?(?:also )?(?:provides?|allocates?|sets? aside|calls? for|authori[sz]es?|requires?)|jury|verdict|sued|sought|fined|awarded|ordered to pay|misstated|incorrectly|erroneously)\b/i;
/** Tells what people asked in a poll said, or how candidates stand in it. */
const RESPONDENTS =
  /\b(?:voters?|respondents?|adults|americans|britons|people|those|republicans?|democrats?|independents?|supporters|backers|women|men|say|said|think|believe|approve|disapprove|favor(?:ed)?|oppose[ds]?|support(?:ed)?|view(?:ed)?|leads?|led|ahead|behind|trails?|followed|margin of (?:sampling )?error|credibility interval|candidates?|would (?:choose|vote|prefer)|likely)\b/i;

/** A sentence, and what is asked of those that hold figures: read when first asked. */
class Told implements Span {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  #cites: boolean | undefined;
  #polls: boolean | undefined;

  constructor(text: string, { start, end }: Span) {
    this.#text = text;
    this.start = start;
    this.end = end;
  }

  get cites(): boolean {
    this.#cites ??= CITES.test(this.#text.slice(this.start, this.end));
    return this.#cites;
  }

  get polls(): boolean {
    this.#polls ??= RESPONDENTS.test(this.#text.slice(this.start, this.end));
    return this.#polls;
  }
}

const told = proseAnalysis('sentences that cite', (text, memo): readonly Told[] =>
  memo.get(sentences, text).map((sentence) => new Told(text, sentence)),
);

function sentenceOf(article: Article, block: CopyBlock, figure: Span): { told: Told; place: Span } | null {
  const { prose } = block;
  const sentence = prose.lastStartingAtOrBefore(article.of(told, prose), figure.start);
  if (sentence === undefined) return null;
  const place = prose.toArticle(sentence);
  return figure.start < place.end ? { told: sentence, place } : null;
}

/** Says whether a sentence has a Markdown link or a bare address: the reader can look it up. Asked once a sentence. */
function linksOf(article: Article): (place: Span) => boolean {
  let last = -1;
  let found = false;
  return ({ start, end }) => {
    if (start !== last) found = LINK.test(article.text.slice(start, Math.min(article.text.length, end + 2)));
    last = start;
    return found;
  };
}

const LINK = /\]\(|https?:\/\//;

// What a paragraph is told by its source reaches on to the figures that follow in it.
const toldBefore = (block: CopyBlock, figure: Figure, said: Reach<Span>): boolean =>
  said.touching(block).some((span) => span.start < figure.start);
