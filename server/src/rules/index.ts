import { inconsistentFigure } from './inconsistent-figure.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { listCount } from './list-count.ts';
import { placeholder } from './placeholder.ts';
import { quoteNotInSource } from './quote-not-in-source.ts';
import { repeatedAcross } from './repeated-across.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import type { Rule } from './rule.ts';
import { siteChrome } from './site-chrome.ts';
import { unattributedClaim } from './unattributed-claim.ts';
import { unsupportedFigure } from './unsupported-figure.ts';
import { weekdayDate } from './weekday-date.ts';

/** Every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [
  siteChrome,
  repeatedParagraph,
  unattributedClaim,
  unsupportedFigure,
  inconsistentFigure,
  quoteNotInSource,
  inconsistentName,
  weekdayDate,
  listCount,
  placeholder,
  repeatedAcross,
];

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
