import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { escapeHtml } from '../escape-html.ts';
import { walkHtml } from './html.ts';
import { type PasteBlock, renderHtml } from './render.ts';

export { renderHtml };

const MOST_FOR_READABILITY = 40_000;

/** The blocks that Readability takes for the article, or null when it finds none. */
export function extractArticle(html: string): PasteBlock[] | null {
  try {
    const { document } = readPage(`<!doctype html><html><body>${plainMarkup(html)}</body></html>`);
    const found = new Readability(document, {
      maxElemsToParse: MOST_FOR_READABILITY,
      keepClasses: false,
    }).parse();
    if (!found?.content) return null;
    return renderHtml(found.content);
  } catch {
    return null;
  }
}

// The library types its window as a browser's, which these sources know nothing of.
const readPage = parseHTML as unknown as (html: string) => { document: never };

const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'href'];

/** The page with nothing but elements, text and the attributes that tell its parts: no handlers, styles or addresses of pictures. */
function plainMarkup(html: string): string {
  let out = '';
  walkHtml(html, {
    open(name, attributes) {
      if (!/^[a-z][a-z0-9-]*$/.test(name)) return;
      out += `<${name}`;
      for (const attribute of KEPT_ATTRIBUTES) {
        const value = attributes[attribute];
        if (value !== undefined) out += ` ${attribute}="${escapeHtml(value.slice(0, 300))}"`;
      }
      out += '>';
    },
    text(text) {
      out += escapeHtml(text);
    },
    close(name) {
      if (/^[a-z][a-z0-9-]*$/.test(name) && !VOID.has(name)) out += `</${name}>`;
    },
  });
  return out;
}

const VOID = new Set('area base br col hr img link meta source track wbr'.split(' '));
