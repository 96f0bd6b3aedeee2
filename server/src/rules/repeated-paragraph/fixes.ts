import { figuresIn, namesIn, rootsIn } from '../../analysis/echoes/differences.ts';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Edit, Fix } from '../rule.ts';
import type { Place, Repeat } from './repeats.ts';

/**
 * Ways out of a repeat, the better one first: delete the later place (bringing into the first what it adds), or keep
 * it and delete the first. None is safe: where the two differ, one may be wrong, and only the writer knows.
 */
export function fixesFor(article: Article, repeat: Repeat): Fix[] {
  const [first] = repeat.places;
  const remove = deletion(article, repeat);
  if (first === undefined || remove === null) return [];
  const what = WHAT[repeat.kind];
  const deleteLater = review(`Delete ${what}`, [remove]);
  if (repeat.summary) return [deleteLater];
  const keep = keepLater(article, repeat, first, what);
  const merge = mergeIntoFirst(article, repeat, first, remove);
  // What is new is not to be lost by the first choice.
  if (keep && isBetter(article, repeat, first))
    return [keep, merge, deleteLater].filter((fix) => fix !== null);
  return [merge, deleteLater, keep].filter((fix) => fix !== null);
}

const WHAT = {
  exact: 'this paragraph',
  near: 'this paragraph',
  sentence: 'this sentence',
  passage: 'these paragraphs',
};

const review = (title: string, edits: readonly Edit[]): Fix => ({ title, safe: false, edits });

function keepLater(article: Article, repeat: Repeat, first: Place, what: string): Fix | null {
  const { kind } = repeat;
  // Of a paragraph of which only a sentence stands again, the rest must not go.
  if (kind !== 'exact' && kind !== 'passage' && !(first.whole && hasFigures(article, repeat, first)))
    return null;
  const edit = deletion(article, { kind: first.sentence ? 'sentence' : kind, ...first });
  return edit && review(`Keep ${what}, delete the first`, [edit]);
}

function mergeIntoFirst(article: Article, repeat: Repeat, first: Place, remove: Edit): Fix | null {
  if (repeat.kind !== 'near' || repeat.added.length === 0 || changes(article, repeat, first)) return null;
  const added = repeat.added.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  if (!isBalanced(added)) return null;
  return review('Add what is new to the first, delete this paragraph', [
    { start: first.end, end: first.end, text: ` ${added}` },
    remove,
  ]);
}

/** A figure or a name that the first place does not give stands in what would go: not what is new alone. */
function changes({ text }: Article, { told, rest }: Repeat, { start, end }: Place): boolean {
  if (rest.length > 0) return true;
  const held = new Set(rootsIn(text.slice(start, end)));
  return told.some(({ again }) => [...figuresIn(again), ...namesIn(again)].some((root) => !held.has(root)));
}

/** Each figure of the first place stands in the later one, or another in its stead. */
function hasFigures({ text }: Article, later: Span, first: Span): boolean {
  const [inLater, inFirst] = [later, first].map(
    ({ start, end }) => new Set(figuresIn(text.slice(start, end))),
  ) as [Set<number>, Set<number>];
  const without = (some: Set<number>, others: Set<number>): number =>
    [...some].filter((figure) => !others.has(figure)).length;
  return without(inFirst, inLater) <= without(inLater, inFirst);
}

const LONGER = 1.15;

const ATTRIBUTION = /\b(?:said|says|told|according to|announced|reported|wrote)\b/i;

/** The fuller one, or the one that says who said it. */
function isBetter({ text }: Article, later: Span, first: Span): boolean {
  const attributed = ({ start, end }: Span): boolean => ATTRIBUTION.test(text.slice(start, end));
  const [laterHas, firstHas] = [attributed(later), attributed(first)];
  if (laterHas !== firstHas) return laterHas;
  return later.end - later.start > (first.end - first.start) * LONGER;
}

function deletion(article: Article, { kind, start, end }: Span & { kind: Repeat['kind'] }): Edit | null {
  const span = { start, end };
  if (kind !== 'sentence' || isWholeParagraph(article, span)) return deleteParagraph(article, span);
  return isBalanced(article.text.slice(start, end)) ? deleteSentence(article, span) : null;
}

/** A sentence with blank lines, or the ends of the article, on either side of it. */
function isWholeParagraph(article: Article, { start, end }: Span): boolean {
  const first = article.lineAt(start);
  const last = article.lineAt(Math.max(start, end - 1));
  return (
    isAlone(article, first, last, { start, end }) && isBlank(article, first - 1) && isBlank(article, last + 1)
  );
}

/** Nothing else stands on the lines from `first` to `last`. */
function isAlone({ text, lines }: Article, first: number, last: number, { start, end }: Span): boolean {
  const before = text.slice(lines[first]?.start, start);
  const after = text.slice(end, lines[last]?.end);
  return before.trim() === '' && after.trim() === '';
}

/** Nothing stands on the line, or there is none of that number. */
function isBlank({ text, lines }: Article, line: number): boolean {
  const at = lines[line];
  return at === undefined || text.slice(at.start, at.end).trim() === '';
}

/** Both marks of each quotation lie in the sentence, so that taking it out opens or closes none. */
function isBalanced(sentence: string): boolean {
  const count = (mark: RegExp): number => sentence.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

/** Takes the paragraph out with the blank lines after it; at the end of the article, those before it. */
export function deleteParagraph(article: Article, span: Span): Edit {
  const { lines } = article;
  const first = article.lineAt(span.start);
  const last = article.lineAt(Math.max(span.start, span.end - 1));
  const firstLine = lines[first];
  const lastLine = lines[last];
  if (firstLine === undefined || lastLine === undefined) return { ...span, text: '' };
  if (!isAlone(article, first, last, span)) return deleteSentence(article, span);
  let after = last + 1;
  while (after < lines.length && isBlank(article, after)) after++;
  const next = lines[after];
  if (next !== undefined) return { start: firstLine.start, end: next.start, text: '' };
  // Nothing follows: what parts it from the text before goes instead, and the article keeps its last line end.
  let before = first - 1;
  while (before >= 0 && isBlank(article, before)) before--;
  return { start: lines[before]?.end ?? 0, end: lastLine.end, text: '' };
}

const isSpace = (c: string | undefined): boolean => c !== undefined && /[ \t\u00a0]/.test(c);
const isLineEnd = (c: string | undefined): boolean => c === undefined || c === '\n' || c === '\r';

/** Takes the sentence out with the space or the line break between it and its neighbour in the paragraph. */
function deleteSentence(article: Article, span: Span): Edit {
  const { text } = article;
  let { start, end } = span;
  while (isSpace(text[end])) end++;
  const opens = isLineEnd(text[start - 1]);
  const closes = isLineEnd(text[end]);
  if (!closes) return { start, end, text: '' };
  if (opens && text[end] !== undefined && !isBlankAfter(text, end)) {
    // A wrapped paragraph goes on in the next line.
    end += text.startsWith('\r\n', end) ? 2 : 1;
    return { start, end, text: '' };
  }
  end = span.end;
  while (isSpace(text[start - 1])) start--;
  if (isLineEnd(text[start - 1]) && start > 0) start -= text.endsWith('\r\n', start) ? 2 : 1;
  return { start, end, text: '' };
}

const isBlankAfter = (text: string, at: number): boolean =>
  /^(?:\r\n|\n|\r)[ \t]*(?:\r|\n|$)/.test(text.slice(at, at + 200));
