import type { Article } from '../article/article.ts';
import { deleteParagraph } from './repeated-paragraph/fixes.ts';
import { defineRule } from './rule.ts';

export const repeatedAcross = defineRule({
  id: 'repeated-across',
  summary: 'A paragraph stands in another article of the folder too.',
  severity: 'warning',
  fixable: true,
  messages: {
    paragraph: 'This paragraph stands in {path} already{extent}.',
  },
  options: {
    minWords: {
      type: 'integer',
      default: 15,
      minimum: 10,
      description: 'Shorter paragraphs may stand in several articles.',
    },
    houseBoilerplate: {
      type: 'strings',
      default: [],
      description:
        'Paragraphs that the house sets into many articles: background, notes on corrections, "About us".',
    },
  },
  *check(article: Article, options) {
    if (article.among === null) return;
    const { corpus, name } = article.among;
    for (const { block, places } of corpus.repeats(name, article, options)) {
      const [first] = places;
      if (first === undefined) continue;
      const percent = Math.round(first.share * 100);
      yield {
        start: block.start,
        end: block.end,
        messageId: 'paragraph',
        data: {
          path: first.name,
          percent,
          extent: percent === 100 ? '' : `, ${percent}% of it word for word`,
        },
        related: places.map(({ name: path, start, end }) => ({
          path,
          start,
          end,
          message: `It stands here in ${path}.`,
        })),
        // What of it is new would be lost.
        fixes:
          first.share < MOST
            ? []
            : [{ title: 'Delete this paragraph', safe: false, edits: [deleteParagraph(article, block)] }],
      };
    }
  },
});

const MOST = 0.75;
