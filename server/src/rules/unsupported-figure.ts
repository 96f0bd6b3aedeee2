import { type CopyBlock, copy } from '../analysis/copy.ts';
import { answers } from '../analysis/figures/answer.ts';
import { wrongSums } from '../analysis/figures/sums/wrong-sums.ts';
import { opposed } from '../analysis/figures/support/quantity.ts';
import { figureSupport, type Support } from '../analysis/figures/support/support.ts';
import {
  type Figure,
  type FiguresInCopy,
  figures,
  figuresInCopy,
  writesEuropean,
} from '../analysis/figures.ts';
import { inTurn } from '../analysis/turns.ts';
import type { Article } from '../article/article.ts';
import { itemAt, overlaps, type Span } from '../article/span.ts';
import { defineRule, type Fix, type Report } from './rule.ts';
import { Around, sentencePlace } from './unsupported-figure/around.ts';
import { mayNeedAnswer, type Thresholds } from './unsupported-figure/claims.ts';
import { isCompanyVoice } from './unsupported-figure/company-voice.ts';
import { claimsIn } from './unsupported-figure/known-claims.ts';
import { isOfRecordWhole, standsOnRecord } from './unsupported-figure/on-record.ts';
import { isPublic } from './unsupported-figure/public.ts';
import { isSetApart } from './unsupported-figure/set-apart.ts';
import { boundWords, inCopysForm } from './unsupported-figure/source-form.ts';

type MessageId = 'noAttribution' | 'notInSource' | 'contradictsSource';

export const unsupportedFigure = defineRule({
  id: 'unsupported-figure',
  summary: 'A figure that no source answers for.',
  severity: 'warning',
  needsEnglish: true,
  fixable: true,
  messages: {
    noAttribution: 'Where is “{figure}” from? Nobody in the copy answers for it.',
    notInSource: '“{figure}” stands in none of the sources.',
    contradictsSource: { text: '“{figure}” here; the source says “{theirs}”.', severity: 'error' },
  },
  options: {
    minMoney: {
      type: 'number',
      default: 10_000,
      minimum: 0,
      description: 'Sums below this (in their own currency) need no attribution.',
    },
    minCount: {
      type: 'integer',
      default: 100,
      minimum: 1,
      description: 'Counts below this need no attribution, but for the dead and the injured.',
    },
  },
  *check(article, options) {
    yield* article.sources.length > 0
      ? againstSources(article, article.get(figures))
      : inTheCopy(article, article.get(figuresInCopy), options);
  },
});

function* inTheCopy(
  article: Article,
  all: FiguresInCopy,
  thresholds: Thresholds,
): Iterable<Report<MessageId>> {
  const answered = article.get(answers);
  const asked = new Set<string>();
  let last: Figure | undefined;
  for (let i = 0; i < all.inProse.length; i++) {
    if (!mayNeedAnswer(all.inProse[i] as Figure, thresholds)) continue;
    const figure = all.at(i);
    const block = all.block(i);
    const claims = claimsIn(article, block, thresholds);
    if (block.role === 'caption' || !claims.isClaim(article, block, figure) || answered.has(i)) continue;
    if (inTurn(article, figure)) continue;
    // A sum is asked about where it first stands, and not in a second currency.
    const value = `${figure.kind} ${figure.value} ${figure.unit}`;
    if (asked.has(value)) continue;
    const claim = claims.read(article, block, figure);
    if (claim === 'letOff' || isCompanyVoice(article, block)) continue;
    if (isOfRecordWhole(article) || (claim === 'onRecord' && standsOnRecord(article))) continue;
    if (isSetApart(article, figure)) continue;
    const before = i === 0 ? undefined : all.at(i - 1);
    const other = sameKindBefore(all, i);
    if (other !== undefined && isSecondOfPair(article, block, other, figure)) continue;
    if (isWrongSum(article, block, figure) || isConversion(article, figure, before)) continue;
    if (before === last && endsRange(article, figure, before)) continue;
    last = figure;
    asked.add(value);
    yield {
      messageId: 'noAttribution',
      start: figure.start,
      end: figure.end,
      // "Where is “largest port” from?"
      data: {
        figure: figure.unit === 'rank' && figure.of !== null ? `${figure.text} ${figure.of}` : figure.text,
      },
      fixes: [attribute(article, block, figure)],
    };
  }
}

// "61% in the first half and 29%" has an ordinal between its two.
const BETWEEN = 3;

function sameKindBefore(all: FiguresInCopy, i: number): Figure | undefined {
  const { kind, unit } = all.inProse[i] as Figure;
  for (let j = i - 1; j >= Math.max(0, i - BETWEEN); j--) {
    const other = all.inProse[j] as Figure;
    if (other.kind === kind && other.unit === unit) return all.at(j);
  }
  return undefined;
}

const PAIRED = /^(?: [\w-]{1,20}){0,6},? (?:and|or|to) $/;

/** "From $325,000 for a flat with one room and $482,000": what lets the first be lets the second be. */
const isSecondOfPair = (article: Article, block: CopyBlock, before: Figure, figure: Figure): boolean =>
  before.start >= block.start &&
  PAIRED.test(article.text.slice(before.end, figure.start)) &&
  isPublic(before, new Around(article, block, before));

const RESTATED =
  /^,? (?:or|\()\s?(?:about |around |nearly |roughly |some )?$|^, (?:about|around|nearly|roughly|some|equivalent to|equal to|worth) $/;

/** "11.5 million zloty, or about $3.1 million" */
const isConversion = (article: Article, figure: Figure, before: Figure | undefined): boolean =>
  figure.kind === 'money' &&
  before?.kind === 'money' &&
  before.unit !== figure.unit &&
  RESTATED.test(article.text.slice(before.end, figure.start));

/** "2% to 8% of cases": asked about at its lower end. What rises "from 2% to 8%" is two figures. */
const endsRange = ({ text }: Article, figure: Figure, before: Figure | undefined): boolean =>
  before !== undefined &&
  before.kind === figure.kind &&
  /^(?: to | or |\s?[-–—]\s?)$/.test(text.slice(before.end, figure.start)) &&
  !/\bfrom (?:\w{1,12} ){0,2}$/i.test(text.slice(Math.max(0, before.start - 30), before.start));

/** `inconsistent-figure` has its word on it. */
function isWrongSum(article: Article, block: CopyBlock, figure: Span): boolean {
  return article.of(wrongSums, block.prose).some((sum) => overlaps(block.prose.toArticle(sum), figure));
}

// A tab stop with its default, in snippet syntax.
const SOURCE_TO_COME = '$' + '{1:[SOURCE TK]}';

/** Puts "according to …" before the end of the sentence, with the source to fill in. */
function attribute(article: Article, block: CopyBlock, figure: Span): Fix {
  const { end } = sentencePlace(block, figure);
  const stop = /[.!?]["'”’]?$/.exec(article.text.slice(Math.max(0, end - 2), end));
  const at = stop === null ? end : end - stop[0].length;
  return {
    title: 'Say where it is from',
    safe: false,
    snippet: true,
    edits: [{ start: at, end: at, text: `, according to ${SOURCE_TO_COME}` }],
  };
}

function* againstSources(article: Article, all: readonly Figure[]): Iterable<Report<MessageId>> {
  const support = article.get(figureSupport);
  for (const [i, figure] of all.entries()) {
    const found = support[i];
    if (found === undefined || found === null || found.status === 'supported') continue;
    const { start, end } = (found.wrongEnd === null ? null : figure.ends?.[found.wrongEnd]) ?? figure;
    if (found.status === 'absent' || found.source === null) {
      const block = itemAt(article.get(copy).blocks, figure.start);
      if (block !== undefined && isWrongSum(article, block, figure)) continue;
      // A headline may round what the story gives.
      if (block?.role === 'headline' && article.get(answers).has(i)) continue;
      yield { messageId: 'notInSource', start, end, data: { figure: figure.text } };
      continue;
    }
    yield {
      messageId: 'contradictsSource',
      start,
      end,
      data: { figure: bounded(figure), theirs: saidThere(found.theirs) },
      related: [
        { start: found.start, end: found.end, source: found.source, message: lineOf(article, found) },
      ],
      fixes: () => changeToSource(article, figure, found),
    };
  }
}

function changeToSource(article: Article, figure: Figure, { theirs, wrongEnd }: Support): Fix[] {
  if (wrongEnd !== null || theirs === null || opposed(figure, theirs)) return [];
  const put = inCopysForm(article.text, figure, theirs, article.get(writesEuropean));
  if (put === null) return [];
  const { start, end, text } = put;
  // "Rose 7 per cent" by "fell 7 per cent": the number is right.
  if (text === article.text.slice(start, end)) return [];
  return [{ title: `Change to the source’s “${text}”`, safe: false, edits: [{ start, end, text }] }];
}

const saidThere = (theirs: Figure | null): string =>
  theirs === null
    ? ''
    : theirs.bound === null && theirs.approximate
      ? `about ${theirs.text}`
      : bounded(theirs);

const bounded = (figure: Figure): string => `${boundWords(figure)}${figure.text}`;

const LONGEST_LINE = 160;

/** The source's words around its figure, cut to a line. */
function lineOf(article: Article, { source, start, end }: Support): string {
  const from = source === null ? undefined : article.sources[source];
  if (from === undefined) return '';
  const line = itemAt(from.article.lines, start) ?? { start, end };
  const reach = Math.max(20, (LONGEST_LINE - (end - start)) >> 1);
  const low = Math.max(line.start, start - reach);
  const high = Math.min(line.end, end + reach);
  const cut = from.article.text.slice(low, high).replace(/\s+/g, ' ').trim();
  return `${from.name}: “${low > line.start ? '…' : ''}${cut}${high < line.end ? '…' : ''}”`;
}
