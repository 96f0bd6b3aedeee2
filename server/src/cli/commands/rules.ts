import { rules } from '../../rules/index.ts';
import { defaultSeverity, messageText, type Rule } from '../../rules/rule.ts';
import { type Io, OK } from '../desk.ts';

/** Where a rule's page lies, from the root of the package. */
const docsPath = (rule: Rule): string => `docs/rules/${rule.id}.md`;

export function rulesCommand(format: 'pretty' | 'json', io: Io): number {
  if (format === 'json') io.stdout.write(`${JSON.stringify(rules.map(listed), null, 2)}\n`);
  else for (const rule of rules) io.stdout.write(shown(rule));
  return OK;
}

const listed = (rule: Rule) => ({
  rule: rule.id,
  description: rule.summary,
  messageIds: Object.fromEntries(
    Object.entries(rule.messages).map(([id, spec]) => [
      id,
      { message: messageText(spec), defaultSeverity: defaultSeverity(rule, id) },
    ]),
  ),
  fixable: rule.fixable,
  docs: docsPath(rule),
});

function shown(rule: Rule): string {
  const messages = Object.keys(rule.messages).map((id) => `${id} (${defaultSeverity(rule, id)})`);
  return `${rule.id}${rule.fixable ? '  [can be mended]' : ''}\n  ${rule.summary}\n  ${messages.join(', ')}\n\n`;
}
