import type { FileFindings } from './pretty.ts';

/**
 * A finding a line, in the form of the GNU Coding Standards ("Formatting Error Messages"), which editors read:
 * `story.txt:7.1-7.34: warning: A share bar… [site-chrome/share]`.
 */
export const gnuLines = ({ path, findings }: FileFindings): string =>
  findings
    .map(
      ({ line, column, endLine, endColumn, severity, message, rule, messageId }) =>
        `${path}:${line}.${column}-${endLine}.${endColumn}: ${severity}: ${message.replace(/\s+/g, ' ')} [${rule}/${messageId}]\n`,
    )
    .join('');
