import { type ChromeBlock, chrome } from '../analysis/chrome.ts';
import type { Article } from '../article/article.ts';
import { defineRule } from './rule.ts';
import { extentOf, itemsOf } from './site-chrome/describe.ts';
import { removals } from './site-chrome/removals.ts';

export const siteChrome = defineRule({
  id: 'site-chrome',
  summary:
    'Text that a page’s furniture left behind: menus, share bars, related stories, prompts, legal lines.',
  severity: 'warning',
  fixable: true,
  messages: {
    navigation: 'A site menu, heading or link{items}, {extent}: {verdict}',
    share: 'A share bar, {extent}: {verdict}',
    related: 'A related story or a list of them{items}, {extent}: {verdict}',
    promo: 'A prompt to subscribe, sign up or buy, {extent}: {verdict}',
    legal: 'Legal small print or a wire’s advisory, {extent}: {verdict}',
    comments: 'Readers’ comments or their buttons, {extent}: {verdict}',
    advert: 'An advertisement or its label, {extent}: {verdict}',
    media: 'Labels of a player or a gallery, {extent}: {verdict}',
    metadata: 'Tags, dates, credits or counters of the page, {extent}: {verdict}',
  },
  *check(article: Article) {
    const blocks = article.get(chrome);
    const edits = removals(article, blocks);
    for (const [i, block] of blocks.entries()) {
      const edit = edits[i];
      yield {
        messageId: block.kind,
        start: block.start,
        end: block.end,
        data: {
          items: itemsOf(article, block),
          extent: extentOf(block),
          verdict: block.sure
            ? 'left by the page, no part of the story.'
            : 'it looks left by the page, but may be copy: look before you remove it.',
          firstLine: block.firstLine + 1,
          lastLine: block.lastLine + 1,
        },
        fixes: edit ? [{ title: titleOf(block), safe: block.sure, edits: [edit] }] : [],
      };
    }
  },
});

const titleOf = ({ firstLine, lastLine, wholeLines }: ChromeBlock): string =>
  !wholeLines
    ? 'Remove this leftover'
    : firstLine === lastLine
      ? 'Remove this line'
      : `Remove lines ${firstLine + 1}–${lastLine + 1}`;
