import type { CopyBlock } from '../../analysis/copy.ts';
import type { LocalQuote } from '../../analysis/quotes.ts';

// Quotations that no verb gives to anybody, and that nobody is missed for.

/** A line that says who speaks is no longer than this. */
const LONGEST_CREDIT = 200;

/** "— Head of repairs, town waterworks": their part alone; a name is read as the speaker anyway. */
const BEHIND_DASH = /^\s*(?:-{2,3}|[—–―])\s*\p{Lu}[^.!?“”"]{2,}$/u;

/** "Ana Ruiz, head of Orrin Waterworks (on a call with investors)" */
const CREDIT = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}’'-]*,\s+\p{L}[^!?“”"]*[^.!?“”"]$/u;

/** "“Estate taxes by state,” October 2025": a title, with the day it came out. */
const DATED =
  /^\s*\(?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+(?:\d{1,2},\s+)?)?(?:19|20)\d{2}\b/;

const isCredit = (text: string, pattern: RegExp): boolean =>
  text.length <= LONGEST_CREDIT && pattern.test(text);

/** What stands behind the quotation in its paragraph says whose it is, or that it is a title. */
export function isCreditedBehind(text: string, { inProse }: LocalQuote): boolean {
  const rest = text.slice(inProse.end);
  return isCredit(rest, BEHIND_DASH) || isCredit(rest, CREDIT) || DATED.test(rest);
}

/** The quotation ends its paragraph, and the next one is a line that says whose it is. */
export const isCreditedBelow = (
  { prose }: CopyBlock,
  { inProse }: LocalQuote,
  next: CopyBlock | undefined,
): boolean =>
  next !== undefined && inProse.end >= prose.text.trimEnd().length && isCredit(next.prose.text, CREDIT);
