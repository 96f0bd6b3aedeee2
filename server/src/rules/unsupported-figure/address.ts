import type { Figure } from '../../analysis/figures.ts';
import type { Article } from '../../article/article.ts';

/** "212 Constitution Street", "801 N. 3rd St.": where a house stands counts nothing. Not "212 Wall Street bankers". */
export const isAddress = ({ text }: Article, { kind, end }: Figure): boolean =>
  kind === 'count' && STREET.test(text.slice(end, end + LONGEST));

const STREET =
  /^ (?:[NSEW]{1,2}\.? )?(?:(?:\p{Lu}[\p{L}’'-]{0,30}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Crescent|Highway|Parkway|Close|Quay|Embankment|Row|Mews|Parade|Esplanade|Walk|Wharf|Broadway)\b(?! \p{Ll}+s\b)/u;
const LONGEST = 120;
