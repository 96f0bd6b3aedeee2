import type { FactSheet } from './factSheet.ts';

export const STATUS_LABEL = {
  supported: 'supported by a source',
  attributed: 'attributed in the copy',
  open: 'open',
  wrong: 'does not check out',
  tick: 'to tick',
} as const;

/** The fact sheet as a Markdown task list. */
export function factSheetMarkdown(sheet: FactSheet): string {
  const totals = Object.entries(STATUS_LABEL)
    .map(([status, label]) => `${sheet.counts[status as keyof typeof STATUS_LABEL]} ${label}`)
    .join(' · ');
  const rows = sheet.items.map(({ number, kind, line, text, what, answer }) => {
    const says = answer.says === '' ? '' : `: ${escapeMarkdown(answer.says)}`;
    return `- [ ] **${number}** (line ${line}, ${kind}) ${escapeMarkdown(text)}${what === '' ? '' : ` (${escapeMarkdown(what)})`} — *${STATUS_LABEL[answer.status]}*${says}`;
  });
  const sources =
    sheet.sources.length > 0 ? `\nSources: ${sheet.sources.map(escapeMarkdown).join(', ')}\n` : '';
  return `# ${escapeMarkdown(sheet.title)}\n\n${totals}\n${sources}\n${rows.join('\n')}\n`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
