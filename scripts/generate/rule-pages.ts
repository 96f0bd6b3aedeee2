import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.ts';
import { defaultSeverity, messageText, type OptionSpec, type Rule } from '../../server/src/rules/rule.ts';

const END = '<!-- The part above is generated from the rule: npm run generate -->';

/** The head of each rule's page in docs/rules, from what the rule says of itself. The rest of the page is written by hand. */
export function outputs(): { path: string; text: string }[] {
  return [
    ...rules.map((rule) => ({ path: pagePath(rule), text: page(rule) })),
    { path: 'docs/rules/README.md', text: list() },
  ];
}

export const pagePath = (rule: Rule): string => `docs/rules/${rule.id}.md`;

function page(rule: Rule): string {
  const now = existsSync(pagePath(rule)) ? readFileSync(pagePath(rule), 'utf8') : '';
  const end = now.indexOf(END);
  const written = end >= 0 ? now.slice(end + END.length) : now.replace(/^# .*\n/, '');
  return `${head(rule)}\n\n${END}\n\n${written.trim()}\n`;
}

function head(rule: Rule): string {
  const facts = [
    rule.fixable ? 'Offers fixes.' : '',
    rule.needsEnglish ? 'Reads English copy only.' : '',
  ].filter(Boolean);
  return [
    `# ${rule.id}`,
    rule.summary,
    ...(facts.length > 0 ? [facts.join(' ')] : []),
    table(
      ['message', 'default', 'what it says'],
      Object.entries(rule.messages).map(([id, spec]) => [
        `\`${id}\``,
        defaultSeverity(rule, id),
        cell(messageText(spec)),
      ]),
    ),
    ...options(rule),
  ].join('\n\n');
}

function options(rule: Rule): string[] {
  const entries = Object.entries(rule.options);
  if (entries.length === 0) return [];
  return [
    table(
      ['option', 'default', 'what it does'],
      entries.map(([name, spec]) => [`\`${name}\``, `\`${JSON.stringify(spec.default)}\``, describe(spec)]),
    ),
  ];
}

function describe(spec: OptionSpec): string {
  const { minimum, maximum } = spec as { minimum?: number; maximum?: number };
  const from = minimum === undefined ? '' : `at least ${minimum}`;
  const to = maximum === undefined ? '' : `at most ${maximum}`;
  const bounds = [from, to].filter(Boolean).join(', ');
  return cell(bounds === '' ? spec.description : `${spec.description} (${bounds})`);
}

/** The list of all rules. */
function list(): string {
  const rows = rules.map((rule) => [`[${rule.id}](${rule.id}.md)`, cell(rule.summary), rule.severity]);
  return `# The rules\n\n${table(['rule', 'what it catches', 'default'], rows)}\n`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table as the formatter leaves it. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, i) =>
    Math.max(3, heading.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, i) => text.padEnd(widths[i] as number)).join(' | ')} |`;
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
