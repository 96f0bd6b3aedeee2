import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';

// Figures that the page itself sets apart from the story: in a table, in a box of facts, with a note's number behind them.

/** A row of a table, as it is pasted from a page. */
const CELLS = /\t/;

/** "Start-up cost: $33,000 to $57,000": a line of a box, with its label and hardly more than the figure. */
const FACT = /^\s*(?:[-•*–]\s*)?\p{Lu}[^.:;!?]{1,40}:\s+(?:\S+\s+){0,5}\S+$/u;
/** …and no clause of a sentence. */
const CLAUSE = /[a-z]ed\b|\b(?:has|had|have|is|are|was|were|rose|fell|lost|won|cost)\b|[.!?]$/;

/** "at 7.25%.7", "a year.[12]", "a year.¹", from the last character of the figure on: the note tells where it is from. */
const NOTED =
  /^(?:[^.!?\n]|(?<=\d)\.(?=\d)){0,200}(?:[^\d\s.!?][.!?]["”’)]?\d{1,2}|[.!?]?["”’)]?(?:\[\d{1,3}\]|[¹²³⁴-⁹]{1,3}))(?=[\s,.;]|$)/;
const FARTHEST_NOTE = 220;

/** Nobody in the sentence need answer for it. */
export function isSetApart(article: Article, { start, end }: Span): boolean {
  const { text } = article;
  const line = article.lines[article.lineAt(start)] ?? { start, end };
  if (CELLS.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_ROW)))) return true;
  if (line.end - line.start <= LONGEST_FACT) {
    const fact = text.slice(line.start, line.end).trimEnd();
    if (FACT.test(fact) && !CLAUSE.test(fact.slice(fact.indexOf(':')))) return true;
  }
  return NOTED.test(text.slice(end - 1, Math.min(line.end, end + FARTHEST_NOTE)));
}

const LONGEST_ROW = 1000;
const LONGEST_FACT = 100;
