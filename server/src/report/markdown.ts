import type { FactSheet } from './fact-sheet.ts';
import { counted, STATUS_LABEL, STATUSES } from './status.ts';

/** The fact sheet as a Markdown task list. */
export function factSheetMarkdown(sheet: FactSheet): string {
  const totals = STATUSES.map((status) => counted(sheet.counts[status], status)).join(' · ');
  const rows = sheet.items.map(({ number, kind, line, text, what, answer }) => {
    const says = answer.says === '' ? '' : `: ${escapeMarkdown(answer.says)}`;
    return `- [ ] **${number}** (line ${line}, ${kind}) ${escapeMarkdown(text)}${what === '' ? '' : ` (${escapeMarkdown(what)})`} — *${STATUS_LABEL[answer.status]}*${says}`;
  });
  const sources =
    sheet.sources.length > 0 ? `\nSources: ${sheet.sources.map(escapeMarkdown).join(', ')}\n` : '';
  return `# ${escapeMarkdown(sheet.title)}\n\n${totals}\n${sources}\n${rows.join('\n')}\n`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
