import { speechesOf, typeOfSpeech } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Edit, Fix } from '../rule.ts';

/** Text of an edit in snippet syntax: `$`, `}` and `\` of the copy are escaped, the tab stop is not. */
const tabStop = (placeholder: string): string => `\${1:${placeholder}}`;

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

const snippet = (title: string, edits: Edit[]): Fix => ({ title, safe: false, snippet: true, edits });

/** Where a sentence's closing stop stands, or its end where it has none. */
function beforeStop(text: string, sentence: Span): number {
  let at = sentence.end;
  while (at > sentence.start && /["'”’)\]]/.test(text.charAt(at - 1))) at--;
  let stop = at;
  while (stop > sentence.start && /[.!?…]/.test(text.charAt(stop - 1))) stop--;
  return stop < at ? stop : sentence.end;
}

/** "… is seen by [WHO] as …" */
export const sayByWhom = (participleEnd: number): Fix =>
  snippet('Say by whom: “by [WHO]”', [insertion(participleEnd, ` by ${tabStop('[WHO]')}`)]);

/** "…, according to [SOURCE TK]." */
export const accordingTo = (text: string, sentence: Span): Fix =>
  snippet('Add the source: “, according to [SOURCE TK]”', [
    insertion(beforeStop(text, sentence), `, according to ${tabStop('[SOURCE TK]')}`),
  ]);

/** "…, [WHO] said." */
export const saidBy = (text: string, sentence: Span): Fix =>
  snippet('Attribute it: “, [WHO] said”', [
    insertion(beforeStop(text, sentence), `, ${tabStop('[WHO]')} said`),
  ]);

/** The vague noun gives way to a name to come. */
export const nameThem = (source: Span): Fix =>
  snippet('Name the source: “[NAME]”', [{ ...source, text: tabStop('[NAME]') }]);

/** Edits that put `said` after a quotation: the full stop before the closing mark becomes a comma. */
function afterQuote(text: string, quote: Span, said: string): Edit[] {
  const closing = /([.,!?…])?(['"”’»“]{0,2})$/.exec(text.slice(quote.start, quote.end));
  const stop = closing?.[1];
  if (stop === '.') {
    const at = quote.end - (closing?.[0].length ?? 0);
    return [{ start: at, end: at + 1, text: ',' }, insertion(quote.end, ` ${said}.`)];
  }
  return [insertion(quote.end, stop === undefined ? `, ${said}` : ` ${said}`)];
}

/** “…,” [WHO] said. */
export const nameSpeaker = (text: string, quote: Span): Fix =>
  snippet('Name the speaker: “[WHO] said”', afterQuote(text, quote, `${tabStop('[WHO]')} said`));

/** “…,” Ruiz said: somebody the article has already quoted. */
export const nameQuotedSource = (text: string, quote: Span, name: string): Fix => ({
  title: `Name the source already quoted: ${name}`,
  safe: false,
  edits: afterQuote(text, quote, `${lastName(name)} said`),
});

const lastName = (name: string): string => {
  const words = name.split(/\s+/);
  return words.length > 1 && words.length <= 4 ? (words.at(-1) as string) : name;
};

/** A source so many blocks further up is not the one that is meant. */
const FARTHEST = 200;

/** The named sources quoted before a place of a block, the nearest first, each once. */
export function quotedBefore(article: Article, block: number, at: number): string[] {
  const all = speechesOf(article);
  const { blocks } = article.get(copy);
  const names: string[] = [];
  for (let i = block; all !== null && i >= Math.max(0, block - FARTHEST); i--) {
    const { prose, role } = blocks[i] as CopyBlock;
    if (role === 'byline') continue;
    for (const speech of all.of(i).toReversed()) {
      const { local, isEmpty, words } = speech;
      if (isEmpty || local.source === null || words?.isVague) continue;
      if (typeOfSpeech(article, speech) === 'indirect' || prose.at(local.source.start) >= at) continue;
      const { kind, name } = speech.resolved;
      if (kind === 'named' && !names.includes(name)) names.push(name);
      if (names.length === 2) return names;
    }
  }
  return names;
}
