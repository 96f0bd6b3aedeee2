import { Parser } from 'htmlparser2';

/** What the walk over a page calls; attributes come with lower-case names. */
export interface HtmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Thrown for pages that no browser would have let anyone copy: absurdly deep or with absurdly many elements. */
export class UnreasonableHtml extends Error {}

const DEEPEST = 2_000;
const MOST_ELEMENTS = 400_000;

// Not for readers, or not text. Forms and their buttons are furniture by nature.
const UNSEEN = new Set(
  'script style noscript template svg math canvas iframe object embed audio video map head title select option button input textarea datalist dialog'.split(
    ' ',
  ),
);

/**
 * Walks over HTML without building a tree: nothing runs, nothing is fetched, and unclosed or hostile markup costs no
 * more than its length. What a reader does not see is left out.
 *
 * @throws UnreasonableHtml
 */
export function walkHtml(html: string, handler: HtmlHandler): void {
  let depth = 0;
  let elements = 0;
  let unseenFrom = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) throw new UnreasonableHtml();
        if (unseenFrom === 0 && (UNSEEN.has(name) || isHidden(attributes))) unseenFrom = depth;
        if (unseenFrom === 0) handler.open(name, attributes);
      },
      ontext(text) {
        if (unseenFrom === 0) handler.text(text);
      },
      onclosetag(name) {
        if (unseenFrom === 0) handler.close(name);
        else if (unseenFrom === depth) unseenFrom = 0;
        depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(
    attributes['style']?.slice(0, 500) ?? '',
  );
