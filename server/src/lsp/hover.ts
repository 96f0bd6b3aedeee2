import type { Hover } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Attribution } from '../analysis/attributions.ts';
import { type Supported, supportedAt } from '../analysis/figures/support/supported-at.ts';
import { quotes } from '../analysis/quotes.ts';
import { speakerAt } from '../analysis/speaker.ts';
import type { Article } from '../article/article.ts';
import { itemAt, type Span } from '../article/span.ts';
import { nameOf } from '../config/locations.ts';
import { ruleById } from '../rules/index.ts';
import type { Finding, Related } from '../rules/rule.ts';
import { rangeIn, toRange } from './positions.ts';

/** A line of a hover: what it is about, and what there is to say. */
interface Line {
  readonly label: string;
  readonly text: string;
}

export interface HoverRequest {
  readonly document: TextDocument;
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly offset: number;
  readonly markdown: boolean;
  /** The editor shows the findings' messages itself, right beside the hover. */
  readonly showsMessages: boolean;
}

/** What was found here, why it matters, what would mend it and the evidence; and who says it, on a quotation or claim. */
export function hover(request: HoverRequest): Hover | null {
  const { document, findings, offset } = request;
  const here = findings.filter((finding) => finding.start <= offset && offset < finding.end);
  const parts: Line[][] = here.map((finding) => ofFinding(finding, request));
  const supported = supportedAt(request.article, offset);
  if (supported !== null) parts.push(ofSupport(supported, request.article));
  const speech = ofSpeech(request.article, offset);
  if (speech !== null) parts.push(speech.lines);
  if (parts.length === 0) return null;
  const over = here[0] ?? supported?.figure ?? speech?.span;
  const value = parts
    .map((lines) => render(lines, request.markdown))
    .join(request.markdown ? '\n\n---\n\n' : '\n\n');
  return {
    contents: { kind: request.markdown ? 'markdown' : 'plaintext', value },
    ...(over === undefined ? {} : { range: toRange(document, over) }),
  };
}

function ofFinding(finding: Finding, request: HoverRequest): Line[] {
  const rule = ruleById(finding.rule);
  const lines: Line[] = [];
  if (!request.showsMessages) lines.push({ label: 'Found', text: finding.message });
  if (rule !== undefined) lines.push({ label: 'Why', text: rule.summary });
  for (const place of finding.related.slice(0, 3)) lines.push(evidence(place, request));
  const mends = finding.fixes.map((fix) => fix.title);
  if (mends.length > 0) lines.push({ label: 'To mend it', text: mends.join('; or: ') });
  return lines;
}

function evidence(place: Related, { article, document }: HoverRequest): Line {
  const source = place.source === undefined ? undefined : article.sources[place.source];
  if (place.path !== undefined) return { label: nameOf(place.path), text: place.message };
  const text = excerpt((source?.article ?? article).text.slice(place.start, place.end));
  const line = (source ? rangeIn(source.article, place) : toRange(document, place)).start.line + 1;
  const where = source ? `${source.name}, line ${line}` : `Line ${line}`;
  return { label: where, text: `“${text}”` };
}

/** The sentence of the source that bears a figure out, and what the figure was taken to say. */
function ofSupport({ figure, source, sentence, sum }: Supported, article: Article): Line[] {
  const from = article.sources[source];
  if (from === undefined) return [];
  const line = rangeIn(from.article, sentence).start.line + 1;
  const text = excerpt(from.article.text.slice(sentence.start, sentence.end));
  const lines: Line[] = [{ label: `${from.name}, line ${line}`, text: `“${text}”` }];
  if (sum !== null) lines.push({ label: 'By a sum', text: sum });
  const what = [figure.of, figure.period].filter((part) => part !== null).join(', ');
  if (what !== '') lines.push({ label: 'Taken for', text: what });
  return lines;
}

/** Who says what stands at this place, if anybody does. */
function ofSpeech(article: Article, offset: number): { readonly span: Span; readonly lines: Line[] } | null {
  const quote = itemAt(article.get(quotes), offset);
  const attribution = speakerAt(article, offset)?.attribution ?? null;
  if (attribution === null) {
    if (quote === undefined || quote.kind !== 'speech') return null;
    return { span: quote, lines: [{ label: 'Said by', text: 'nobody the copy names' }] };
  }
  const { source, cue } = attribution;
  const span = attribution.content.find((part) => part.start <= offset && offset < part.end) ?? quote;
  if (span === undefined) return null;
  const lines: Line[] = [{ label: 'Said by', text: source?.name ?? 'nobody the copy names' }];
  const basis = basisOf(article, attribution);
  if (basis !== '') lines.push({ label: 'Going by', text: basis });
  if (source?.kind === 'vague' && cue !== null)
    lines.push({ label: 'Note', text: 'The source is not named.' });
  return { span, lines };
}

function basisOf(article: Article, { source, cue }: Attribution): string {
  const words = [source?.text, cue?.text].filter((text): text is string => text !== undefined);
  if (words.length === 0) return '';
  const line = article.lineAt((cue ?? source)?.start ?? 0) + 1;
  return `“${words.map(excerpt).join('” … “')}” (line ${line})`;
}

const LONGEST = 160;

/** One line of the copy, cut at a word where it is long. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…`;
}

const render = (lines: readonly Line[], markdown: boolean): string =>
  lines
    .map(({ label, text }) => (markdown ? `**${label}:** ${escapeMarkdown(text)}` : `${label}: ${text}`))
    .join(markdown ? '  \n' : '\n');

/** Copy is copy: nothing in it makes a link, an image or a heading of the hover. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
