import { walkHtml } from './html.ts';

/** One block of a page: a line of plain text, and the same in Markdown. */
export interface PasteBlock {
  readonly plain: string;
  readonly markdown: string;
  /** Follows the block before it without a blank line: items of one list, lines parted by a line break. */
  readonly tight: boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/;
const EMPHASIS: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**' };

/** The text of a page in the order in which a reader meets it, block by block. */
export function renderHtml(html: string): PasteBlock[] {
  const renderer = new Renderer();
  walkHtml(html, renderer);
  return renderer.finish();
}

interface List {
  readonly ordered: boolean;
  count: number;
  used: boolean;
}

/** What stands before the next line: a list marker, a heading's signs. */
interface Lead {
  readonly plain: string;
  readonly markdown: string;
}

const NO_LEAD: Lead = { plain: '', markdown: '' };

class Renderer {
  readonly #blocks: PasteBlock[] = [];
  readonly #lists: List[] = [];
  readonly #links: (string | null)[] = [];
  #plain = '';
  #markdown = '';
  #lead = NO_LEAD;
  #item: List | null = null;
  #heading = false;
  #quoteDepth = 0;
  #preDepth = 0;
  #afterBreak = false;
  #openedAt = -1;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br') this.#break();
    else if (BLOCKS.has(name)) this.#openBlock(name);
    else if (name === 'a') this.#openLink(attributes['href']);
    else this.#openEmphasis(EMPHASIS[name]);
  }

  text(text: string): void {
    if (this.#preDepth === 0) {
      this.#append(text, escapeMarkdown(text));
      return;
    }
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) this.#break();
      this.#append(line, escapeMarkdown(line));
    }
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.#closeBlock(name);
    else if (name === 'a') this.#closeLink();
    else this.#closeEmphasis(EMPHASIS[name]);
  }

  finish(): PasteBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #openBlock(name: string): void {
    if (name === 'td' || name === 'th') {
      if (this.#plain.trim() !== '') this.#append(' | ', ' | ');
      return;
    }
    this.#flush();
    const heading = HEADING.exec(name);
    if (heading) {
      this.#heading = true;
      this.#lead = { plain: '', markdown: `${'#'.repeat(Number(heading[1]))} ` };
    } else if (name === 'ul' || name === 'ol') {
      this.#lists.push({ ordered: name === 'ol', count: 0, used: this.#lists.at(-1)?.used ?? false });
    } else if (name === 'li') this.#openItem();
    else if (name === 'blockquote') this.#quoteDepth++;
    else if (name === 'pre') this.#preDepth++;
  }

  #closeBlock(name: string): void {
    if (name === 'td' || name === 'th') return;
    this.#flush();
    this.#lead = NO_LEAD;
    if (HEADING.test(name)) this.#heading = false;
    else if (name === 'ul' || name === 'ol') this.#lists.pop();
    else if (name === 'li') this.#item = null;
    else if (name === 'blockquote') this.#quoteDepth = Math.max(0, this.#quoteDepth - 1);
    else if (name === 'pre') this.#preDepth = Math.max(0, this.#preDepth - 1);
  }

  #openItem(): void {
    const list = this.#lists.at(-1) ?? { ordered: false, count: 0, used: false };
    list.count++;
    this.#item = list;
    const indent = '  '.repeat(Math.max(0, Math.min(this.#lists.length, 8) - 1));
    this.#lead = list.ordered
      ? { plain: `${list.count}. `, markdown: `${indent}${list.count}. ` }
      : { plain: '• ', markdown: `${indent}- ` };
  }

  #openLink(href = ''): void {
    const target = /^(?:https?:|mailto:|[/#.])/i.test(href.trim()) ? href.trim() : null;
    this.#links.push(target);
    if (target !== null) this.#markdown += '[';
  }

  #closeLink(): void {
    const target = this.#links.pop() ?? null;
    if (target === null) return;
    if (this.#markdown.endsWith('[')) this.#markdown = this.#markdown.slice(0, -1);
    else this.#markdown += `](${target.replace(/[\s()<>]/g, percentEncode)})`;
  }

  #openEmphasis(mark: string | undefined): void {
    if (mark === undefined || this.#preDepth > 0) return;
    this.#markdown += mark;
    this.#openedAt = this.#markdown.length;
  }

  #closeEmphasis(mark: string | undefined): void {
    if (mark === undefined || this.#preDepth > 0) return;
    // Emphasis around nothing is what is left of a picture or an icon.
    if (this.#openedAt === this.#markdown.length && this.#markdown.endsWith(mark)) {
      this.#markdown = this.#markdown.slice(0, -mark.length);
    } else this.#markdown += mark;
  }

  #append(plain: string, markdown: string): void {
    this.#plain += plain;
    this.#markdown += markdown;
  }

  /** A line break; in a heading it is only a space. */
  #break(): void {
    if (this.#heading) {
      this.#append(' ', ' ');
      return;
    }
    const before = this.#blocks.length;
    this.#flush();
    this.#afterBreak = this.#blocks.length > before;
  }

  /** Ends the line that is being gathered. */
  #flush(): void {
    const plain = tidy(this.#plain);
    const markdown = tidy(this.#markdown);
    this.#plain = '';
    this.#markdown = '';
    this.#openedAt = -1;
    if (plain === '') {
      this.#afterBreak = false;
      return;
    }
    const item = this.#lead.plain !== '' ? this.#item : null;
    this.#blocks.push({
      plain: this.#lead.plain + plain,
      markdown: '> '.repeat(Math.min(this.#quoteDepth, 6)) + this.#lead.markdown + markdown,
      tight: this.#afterBreak || item?.used === true,
    });
    for (const list of this.#lists) list.used = true;
    this.#afterBreak = false;
    this.#lead = this.#item === null ? NO_LEAD : { plain: '', markdown: '  ' };
  }
}

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const percentEncode = (c: string): string => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`;

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<]/g, '\\$&');
