import type { AnswerStatus, FactItem, FactSheet } from './factSheet.ts';
import { STATUS_LABEL } from './markdown.ts';
import { STYLE } from './style.ts';

/** The fact sheet as one self-contained page: no scripts, nothing fetched, made to be printed as well as read. */
export function factSheetHtml(sheet: FactSheet): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(sheet.title)} – fact sheet</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(sheet.title)}</h1>
${overview(sheet)}
${sheet.sources.length > 0 ? `<p class="sources">Checked against: ${sheet.sources.map(escapeHtml).join(', ')}</p>` : ''}
</header>
<main>
<article aria-label="The copy">${markedCopy(sheet)}</article>
<section aria-label="What to check"><ol>${sheet.items.map(itemRow).join('\n')}</ol></section>
</main>
</body>
</html>
`;
}

const STATUSES = Object.keys(STATUS_LABEL) as AnswerStatus[];

function overview({ counts, items }: FactSheet): string {
  const shown = STATUSES.filter((status) => counts[status] > 0);
  const label = shown.map((status) => `${counts[status]} ${STATUS_LABEL[status]}`).join(', ');
  const bars = shown
    .map((status) => `<span class="${status}" style="flex-grow:${counts[status]}">${counts[status]}</span>`)
    .join('');
  const legend = shown
    .map((status) => `<li class="${status}">${counts[status]} ${STATUS_LABEL[status]}</li>`)
    .join('');
  if (items.length === 0) return '<p>Nothing to check: no figures, quotations, names or dates.</p>';
  return `<div class="bar" role="img" aria-label="${escapeHtml(label)}">${bars}</div><ul class="legend">${legend}</ul>`;
}

function itemRow({ number, kind, line, text, answer }: FactItem): string {
  const says = answer.says === '' ? '' : `<span class="says">${escapeHtml(answer.says)}</span>`;
  return `<li id="i${number}" class="${answer.status}"><label><input type="checkbox"> <a href="#m${number}">${number}</a> <q>${escapeHtml(shorten(text))}</q></label> <small>${kind}, line ${line}: ${STATUS_LABEL[answer.status]}</small>${says}</li>`;
}

/** The copy with a numbered mark for each item; marks nest (a figure in a quotation) and never cross. */
function markedCopy({ text, items }: FactSheet): string {
  let out = '';
  let at = 0;
  const open: FactItem[] = [];
  const advance = (to: number): void => {
    out += escapeHtml(text.slice(at, to));
    at = Math.max(at, to);
  };
  const closeUpTo = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      advance(last.end);
      out += `<sup><a href="#i${last.number}">${last.number}</a></sup></mark>`;
      open.pop();
    }
  };
  for (const item of items) {
    closeUpTo(item.start);
    const outer = open.at(-1);
    if (outer !== undefined && item.end > outer.end) continue;
    advance(item.start);
    out += `<mark id="m${item.number}" class="${item.answer.status}">`;
    open.push(item);
  }
  closeUpTo(text.length);
  advance(text.length);
  return out;
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] as string);
