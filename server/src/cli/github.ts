import type { Severity } from '../rules/rule.ts';
import type { FileFindings } from './pretty.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** One workflow command a finding: GitHub shows it at the line of the file in the pull request. */
export function githubAnnotations({ path, findings }: FileFindings): string {
  return findings
    .map((f) => {
      // GitHub takes columns only for a place within one line.
      const columns = f.line === f.endLine ? `,col=${f.column},endColumn=${f.endColumn}` : '';
      const title = property(`${f.rule}/${f.messageId}`);
      return `::${COMMANDS[f.severity]} file=${property(path)},line=${f.line},endLine=${f.endLine}${columns},title=${title}::${data(f.message)}\n`;
    })
    .join('');
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
