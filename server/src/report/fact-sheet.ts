import { copy } from '../analysis/copy.ts';
import type { Article } from '../article/article.ts';
import { contains, itemAt, overlaps, type Span } from '../article/span.ts';
import { inspect } from '../inspect.ts';
import { lint } from '../lint.ts';
import { quoteNotInSource } from '../rules/quote-not-in-source.ts';
import type { Finding } from '../rules/rule.ts';
import { ByPlace } from './by-place.ts';
import { nameMentions } from './names.ts';
import { type RelativeDate, relativeDates } from './relative-dates.ts';

/** supported: a source holds it; attributed: the copy says who; open: nobody answers for it; wrong: a check failed. */
export type AnswerStatus = 'supported' | 'attributed' | 'open' | 'wrong' | 'tick';

export interface Answer {
  readonly status: AnswerStatus;
  /** One line for the editor: who says it, the source's line, or what is wrong. */
  readonly says: string;
}

/** One thing a fact checker ticks off. `number` counts from 1 in the order of the copy. */
export interface FactItem extends Span {
  readonly number: number;
  readonly kind: 'figure' | 'quotation' | 'name' | 'date';
  readonly text: string;
  /** 1-based line of the article. */
  readonly line: number;
  /** What a figure counts and the time it is for, as the copy has it: "passengers, last year". Empty where it does not say. */
  readonly what: string;
  readonly answer: Answer;
}

/** Every figure, quotation, name and date of an article in order, each with its answer. */
export interface FactSheet {
  readonly title: string;
  readonly text: string;
  readonly items: readonly FactItem[];
  readonly counts: Readonly<Record<AnswerStatus, number>>;
  readonly sources: readonly string[];
}

type Seen = ReturnType<typeof inspect>;
type Draft = Omit<FactItem, 'number' | 'line' | 'text'>;

export function factSheet(article: Article, findings: readonly Finding[]): FactSheet {
  const seen = inspect(article);
  // Whether a source holds a quotation is asked here, whatever the settings: a rule that is off must not read as "supported".
  const quoteFindings = lint(article, {}, {}, [quoteNotInSource]).findings;
  // "Three days ago" is one date, and not three of anything.
  const dates = relativeDates(article);
  const datesByPlace = new ByPlace(dates);
  const checks: Checks = {
    findings: new ByPlace(findings),
    quotes: new ByPlace([...findings, ...quoteFindings]),
    attributed: new ByPlace(
      seen.attributions.flatMap(({ source, content }, i) =>
        source === null ? [] : content.map(({ start, end }) => ({ start, end, by: source.name, nth: i })),
      ),
    ),
  };
  const { dateline } = article.get(copy);
  const drafts: Draft[] = [
    ...seen.figures
      .filter((figure) => !datesByPlace.over(figure).some((date) => contains(date, figure)))
      .map((figure) => figureItem(article, figure, checks)),
    ...seen.quotes.map((quote) => quoteItem(article, quote, seen, checks)),
    // The dateline is a place, set by the desk.
    ...nameMentions(article)
      .filter((name) => dateline === null || !overlaps(name, dateline))
      .map((name) => nameItem(name, checks)),
    ...dates.map(dateItem),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const items = drafts.map((draft, i) => ({
    ...draft,
    number: i + 1,
    line: article.lineAt(draft.start) + 1,
    text: oneLine(article.text.slice(draft.start, draft.end)),
  }));
  const counts: Record<AnswerStatus, number> = { supported: 0, attributed: 0, open: 0, wrong: 0, tick: 0 };
  for (const { answer } of items) counts[answer.status]++;
  return {
    title: titleOf(article, 'Fact sheet'),
    text: article.text,
    items,
    counts,
    sources: article.sources.map((source) => source.name),
  };
}

/** What there is to say of a place. */
interface Checks {
  readonly findings: ByPlace<Finding>;
  /** The findings, and those of the rule that holds quotations against the sources. */
  readonly quotes: ByPlace<Finding>;
  /** What a source says, with its name and the number of the attribution. */
  readonly attributed: ByPlace<Span & { readonly by: string; readonly nth: number }>;
}

/** The headline, or what the file is called. */
export function titleOf(article: Article, otherwise: string): string {
  const headline = article.get(copy).blocks.find((block) => block.role === 'headline');
  return headline ? oneLine(headline.prose.text) : otherwise;
}

// "Rose 42 percent to $4 million" is no million of percent.
const UNIT_WORDS = new Set(['percent', 'cent', 'points', 'point']);
const CALENDAR = new Set(['date', 'time']);
// Figures that readers take on trust from the scene itself; they are listed to be ticked, not asked for an answer.
const NEEDS_NO_ANSWER = new Set(['date', 'time', 'duration', 'age', 'ordinal', 'score', 'other']);

function figureItem(article: Article, figure: Seen['figures'][number], checks: Checks): Draft {
  const kind = CALENDAR.has(figure.kind) ? ('date' as const) : ('figure' as const);
  return {
    start: figure.start,
    end: figure.end,
    kind,
    what: [UNIT_WORDS.has(figure.of ?? '') ? null : figure.of, figure.period]
      .filter((part) => part !== null)
      .join(', '),
    answer: figureAnswer(article, figure, checks),
  };
}

const FIGURE_CHECKS = new Set(['inconsistent-figure', 'weekday-date']);

function figureAnswer(article: Article, figure: Seen['figures'][number], checks: Checks): Answer {
  const over = checks.findings.over(figure);
  const failed = over.find((f) => f.messageId === 'contradictsSource' || FIGURE_CHECKS.has(f.rule));
  if (failed) {
    // With the source's line, as in the editor.
    const line = failed.related.find((place) => place.source !== undefined)?.message;
    return { status: 'wrong', says: line === undefined ? failed.message : `${failed.message} ${line}` };
  }
  if (figure.support?.status === 'supported')
    return { status: 'supported', says: sourceLine(article, figure.support) };
  const missing = over.find((f) => f.rule === 'unsupported-figure');
  if (missing) return { status: 'open', says: missing.message };
  const [first] = checks.attributed
    .over(figure)
    .filter((span) => contains(span, figure))
    .sort((a, b) => a.nth - b.nth);
  if (first !== undefined) return { status: 'attributed', says: first.by };
  if (figure.attributed) return { status: 'attributed', says: 'the copy names where it is from' };
  if (NEEDS_NO_ANSWER.has(figure.kind)) return { status: 'tick', says: '' };
  return { status: 'tick', says: 'nobody is named for it' };
}

function sourceLine(article: Article, support: NonNullable<Seen['figures'][number]['support']>): string {
  const source = support.source === null ? undefined : article.sources[support.source];
  if (source === undefined || support.start === null) return '';
  const line = itemAt(source.article.lines, support.start);
  const text = line ? source.article.text.slice(line.start, line.end) : '';
  const from = Math.max(0, support.start - (line?.start ?? 0) - 90);
  const cut = text.slice(from, from + 220);
  const sum = support.sum === undefined ? '' : `${support.sum}. `;
  return `${sum}${source.name}: “${from > 0 ? '…' : ''}${oneLine(cut)}${from + 220 < text.length ? '…' : ''}”`;
}

function quoteItem(article: Article, quote: Seen['quotes'][number], seen: Seen, checks: Checks): Draft {
  const over = checks.quotes.over(quote);
  const place = { start: quote.start, end: quote.end, kind: 'quotation' as const, what: '' };
  const differs = over.find((finding) => finding.rule === 'quote-not-in-source');
  if (differs) return { ...place, answer: { status: 'wrong', says: differs.message } };
  const speaker = quote.attribution === null ? null : seen.attributions[quote.attribution]?.source;
  if (speaker) {
    const status = article.sources.length > 0 ? ('supported' as const) : ('attributed' as const);
    return { ...place, answer: { status, says: speaker.name } };
  }
  const nobody = over.find((finding) => finding.messageId === 'quoteWithoutSpeaker');
  return {
    ...place,
    answer: nobody ? { status: 'open', says: nobody.message } : { status: 'tick', says: '' },
  };
}

function nameItem(name: Span, checks: Checks): Draft {
  const doubtful = checks.findings.over(name).find((finding) => finding.rule === 'inconsistent-name');
  const answer: Answer = doubtful
    ? { status: 'wrong', says: doubtful.message }
    : { status: 'tick', says: 'check the spelling and the title' };
  return { start: name.start, end: name.end, kind: 'name', what: '', answer };
}

const dateItem = ({ start, end, means }: RelativeDate): Draft => ({
  start,
  end,
  kind: 'date',
  what: '',
  answer: { status: 'tick', says: `${means}, told from the day of the article` },
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
