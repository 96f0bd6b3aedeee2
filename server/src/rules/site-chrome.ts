import { type ChromeBlock, chrome } from '../analysis/chrome.ts';
import type { Article } from '../article/article.ts';
import { defineRule } from './rule.ts';
import { removals } from './site-chrome/removals.ts';

export const siteChrome = defineRule({
  id: 'site-chrome',
  summary:
    'Text that a page’s furniture left behind: menus, share bars, related stories, prompts, legal lines.',
  severity: 'warning',
  fixable: true,
  messages: {
    navigation: 'Site navigation, {extent}: not part of the story.',
    share: 'A share bar, {extent}: not part of the story.',
    related: 'A list of other stories, {extent}: not part of this one.',
    promo: 'A prompt to subscribe, join or buy, {extent}: not part of the story.',
    legal: 'Legal or copyright small print, {extent}: not part of the story.',
    comments: 'Reader comments or their buttons, {extent}: not part of the story.',
    advert: 'An advertisement or its label, {extent}: not part of the story.',
    media: 'A player’s or a gallery’s controls, {extent}: not part of the story.',
    metadata: 'Page details such as tags, dates or counters, {extent}: not part of the story.',
  },
  *check(article) {
    const blocks = article.get(chrome);
    const edits = removals(article, blocks);
    for (const [i, block] of blocks.entries()) {
      const edit = edits[i];
      yield {
        messageId: block.kind,
        start: block.start,
        end: block.end,
        data: {
          extent: extentOf(article, block),
          lines: block.lastLine - block.firstLine + 1,
          sure: block.sure,
        },
        fixes: edit ? [{ title: titleOf(block), safe: block.sure, edits: [edit] }] : [],
      };
    }
  },
});

function extentOf(_article: Article, { firstLine, lastLine }: ChromeBlock): string {
  return firstLine === lastLine ? `line ${firstLine + 1}` : `lines ${firstLine + 1}–${lastLine + 1}`;
}

const titleOf = ({ firstLine, lastLine, wholeLines }: ChromeBlock): string =>
  !wholeLines
    ? 'Remove this leftover'
    : firstLine === lastLine
      ? 'Remove this line'
      : `Remove these ${lastLine - firstLine + 1} lines`;
