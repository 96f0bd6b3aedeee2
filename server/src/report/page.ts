import type { Span } from '../article/span.ts';
import { escapeHtml } from '../escape-html.ts';
import type { AnswerStatus } from './fact-sheet.ts';
import { counted, STATUSES } from './status.ts';
import { STYLE } from './style.ts';

/** A numbered place in the copy, and its row in the list beside it. Items come in the order of the copy. */
export interface PageItem extends Span {
  readonly text: string;
  readonly status: AnswerStatus;
  readonly about: string;
  readonly says: string;
}

export interface PageSection {
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly items: readonly PageItem[];
}

/** One self-contained page: no scripts, nothing fetched, made to be printed as well as read. */
export function reportPage(name: string, emptyNote: string, sections: readonly PageSection[]): string {
  const title = sections.length === 1 ? `${sections[0]?.title} – ${name}` : name;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${sections.map((section, i) => sectionHtml(section, `a${i + 1}`, emptyNote)).join('\n')}
</body>
</html>
`;
}

function sectionHtml(section: PageSection, id: string, emptyNote: string): string {
  return `<header>
<h1>${escapeHtml(section.title)}</h1>
${section.items.length === 0 ? `<p>${escapeHtml(emptyNote)}</p>` : overview(section)}
${section.note === '' ? '' : `<p class="note">${escapeHtml(section.note)}</p>`}
</header>
<main>
<article aria-label="The copy">${markedCopy(section, id)}</article>
<section aria-label="What to check"><ol>${section.items.map((item, i) => itemRow(item, i + 1, id)).join('\n')}</ol></section>
</main>`;
}

function overview({ items }: PageSection): string {
  const shown = STATUSES.map((status) => {
    const count = items.filter((item) => item.status === status).length;
    return { status, count, label: counted(count, status) };
  }).filter(({ count }) => count > 0);
  const summary = shown.map(({ label }) => label).join(', ');
  const bars = shown
    .map((s) => `<span class="${s.status}" style="flex-grow:${s.count}">${s.count}</span>`)
    .join('');
  const legend = shown.map((s) => `<li class="${s.status}">${escapeHtml(s.label)}</li>`).join('');
  return `<div class="bar" role="img" aria-label="${escapeHtml(summary)}">${bars}</div><ul class="legend">${legend}</ul>`;
}

function itemRow({ status, text, about, says }: PageItem, number: number, id: string): string {
  const note = says === '' ? '' : `<span class="says">${escapeHtml(says)}</span>`;
  return `<li id="${id}-i${number}" class="${status}"><label><input type="checkbox"> <a href="#${id}-m${number}">${number}</a> <b>${escapeHtml(shorten(text))}</b></label> <small>${escapeHtml(about)}</small>${note}</li>`;
}

/**
 * The copy with a numbered mark for each item. Marks nest (a figure in a quotation) and never cross: an item that
 * runs over the end of the one around it is marked as far as that end.
 */
function markedCopy({ text, items }: PageSection, id: string): string {
  let out = '';
  let at = 0;
  const open: { end: number; number: number }[] = [];
  const advance = (to: number): void => {
    out += escapeHtml(text.slice(at, to));
    at = Math.max(at, to);
  };
  const closeUpTo = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      advance(last.end);
      out += `<sup><a href="#${id}-i${last.number}">${last.number}</a></sup></mark>`;
      open.pop();
    }
  };
  for (const [i, item] of items.entries()) {
    closeUpTo(item.start);
    advance(item.start);
    out += `<mark id="${id}-m${i + 1}" class="${item.status}">`;
    open.push({ end: Math.min(item.end, open.at(-1)?.end ?? item.end), number: i + 1 });
  }
  closeUpTo(text.length);
  advance(text.length);
  return out;
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text);
