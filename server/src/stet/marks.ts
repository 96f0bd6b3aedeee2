import type { Article } from '../article/article.ts';
import { type Changes, newChanges } from '../article/change.ts';
import type { Memo } from '../article/memo.ts';
import { itemAt, type Span } from '../article/span.ts';
import type { Edit, Finding } from '../rules/rule.ts';
import { type Comment, comments } from './comments.ts';
import { MARK } from './normal.ts';
import { sentencesIn } from './place.ts';

/** A mark in the copy. `start`..`end` holds the space before it, so that taking it out leaves tidy copy. */
export interface Mark extends Span {
  readonly kind: 'cq' | 'stet';
  /** End of the words it speaks of. */
  readonly after: number;
}

/** Every `(cq)`, `[cq]` and `[stet]` of the article, in order. */
function marksIn(article: Article): Mark[] {
  const { text } = article;
  // Nearly all copy has none, and one look tells.
  if (!article.memo.keep(newLook).finds(text)) return [];
  return [...text.matchAll(MARK)].map((match) => ({
    kind: /stet/i.test(match[0]) ? 'stet' : 'cq',
    start: match.index,
    end: match.index + match[0].length,
    after: text.slice(0, match.index).trimEnd().length,
  }));
}

const newLook = (memo: Memo): LookForMarks => new LookForMarks(memo.keep(newChanges));

/** Whether a version of a document holds a mark: an edit of one that held none is looked at where it changed it. */
class LookForMarks {
  readonly #changes: Changes;
  #text = '';
  #found = false;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  finds(text: string): boolean {
    if (this.#found) this.#found = holdsAny(text);
    else {
      const { head, tail } = this.#changes.between(this.#text, text);
      this.#found = holdsAny(text.slice(Math.max(0, head - LONGEST_MARK), text.length - tail + LONGEST_MARK));
    }
    this.#text = text;
    return this.#found;
  }
}

/** The pattern walks through all of the copy, which a look for one character does not. */
const holdsAny = (text: string): boolean => (text.includes('(') || text.includes('[')) && ANY.test(text);
const ANY = /[([](?:cq|stet)[)\]]/i;
const LONGEST_MARK = 6;

/**
 * The findings that marks and comments in the copy itself let stand: those at the words right before a `(cq)`, those in
 * the sentence of a `[stet]`, and those that a `copydesk-disable` comment covers.
 */
export function markedToStand(article: Article, findings: readonly Finding[]): ReadonlySet<Finding> {
  const stood = new Set<Finding>();
  if (findings.length === 0) return stood;
  const marks = marksIn(article);
  const disabled = article.get(comments);
  if (marks.length === 0 && disabled.length === 0) return stood;
  const stets = marks.filter((mark) => mark.kind === 'stet').map((mark) => sentenceOf(article, mark));
  const cqs = marks.filter((mark) => mark.kind === 'cq');
  for (const finding of findings) {
    const stands =
      cqs.some((mark) => isChecked(article.text, mark, finding)) ||
      stets.some((sentence) => coversSentence(sentence, finding)) ||
      disabled.some((comment) => isDisabled(comment, finding));
    if (stands) stood.add(finding);
  }
  return stood;
}

const LONGEST_CHECKED = 80;

/** The mark stands right behind the flagged words, or within a few flagged words ("$90 billion (cq) in trade"). */
function isChecked(text: string, mark: Mark, finding: Finding): boolean {
  const end = finding.start + text.slice(finding.start, finding.end).trimEnd().length;
  if (end === mark.after || finding.end === mark.end) return true;
  if (finding.start >= mark.after || finding.end <= mark.start) {
    // Punctuation may stand between the words and the mark: "90 billion," (cq).
    return end < mark.after && /^[\s.,;:!?"'”’)]*$/.test(text.slice(end, mark.after));
  }
  return finding.end - finding.start <= LONGEST_CHECKED && !/^["“‘']/.test(text.slice(finding.start));
}

function sentenceOf(article: Article, mark: Mark): Span & { readonly mark: Mark } {
  const at = Math.max(0, mark.after - 1);
  const block = itemAt(article.layout, at);
  if (block === undefined) return { start: mark.start, end: mark.end, mark };
  const places = sentencesIn(article, block.prose).map((sentence) => block.prose.toArticle(sentence));
  const { start, end } = itemAt(places, at) ?? block;
  return { start, end: Math.max(end, mark.end), mark };
}

/** In the sentence; or longer and closed by the mark, as when it stands behind a repeated paragraph. */
const coversSentence = (sentence: Span & { readonly mark: Mark }, finding: Finding): boolean =>
  (finding.start >= sentence.start && finding.end <= sentence.end) ||
  (finding.start < sentence.start &&
    (finding.end === sentence.mark.after || finding.end === sentence.mark.end));

const isDisabled = ({ start, end, rules, except }: Comment, finding: Finding): boolean =>
  finding.start >= start &&
  finding.start < end &&
  (rules.length === 0 || names(rules, finding)) &&
  !names(except, finding);

const names = (rules: readonly string[], { rule, messageId }: Finding): boolean =>
  rules.includes(rule) || rules.includes(`${rule}/${messageId.toLowerCase()}`);

/** Edits that take every mark and every `copydesk-…` comment out, for copy that is about to be published. */
export function stripMarks(article: Article): Edit[] {
  const { text } = article;
  const edits = marksIn(article).map(({ start, end }): Edit => ({ start, end, text: '' }));
  const places = [...new Map(article.get(comments).map(({ place }) => [place.start, place])).values()];
  for (const { start, end } of places) edits.push({ ...wholeLine(text, start, end), text: '' });
  return edits.sort((a, b) => a.start - b.start);
}

/** A comment alone on its line goes with the line, and with the blank line behind it where one stands on either side. */
function wholeLine(text: string, start: number, end: number): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const alone = text.slice(lineStart, start).trim() === '' && /^[ \t]*(?:\r?\n|\r|$)/.exec(text.slice(end));
  if (!alone) return { start, end };
  let to = end + alone[0].length;
  const blankBefore =
    lineStart === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, lineStart - 200), lineStart));
  const blankAfter = /^[ \t]*(?:\r?\n|\r)/.exec(text.slice(to));
  if (blankBefore && blankAfter) to += blankAfter[0].length;
  return { start: lineStart, end: to };
}
