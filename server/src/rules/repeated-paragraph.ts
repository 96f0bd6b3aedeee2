import { echoes } from '../analysis/echoes.ts';
import type { Article } from '../article/article.ts';
import { deleteSpan } from './repeated-paragraph/fixes.ts';
import { type Repeat, repeats } from './repeated-paragraph/repeats.ts';
import { defineRule, type Report } from './rule.ts';

export const repeatedParagraph = defineRule({
  id: 'repeated-paragraph',
  summary: 'A paragraph or a sentence stands twice in the article.',
  severity: 'warning',
  fixable: true,
  messages: {
    exact: 'This paragraph stands again, word for word: it is paragraph {paragraph} already.',
    near: 'This paragraph says again what paragraph {paragraph} says: {shared} of its {total} content words.',
    sentence:
      'This sentence says again what paragraph {paragraph} says: {shared} of its {total} content words.',
  },
  options: {
    minWords: {
      type: 'integer',
      default: 8,
      minimum: 3,
      description: 'Shorter paragraphs and sentences may stand again.',
    },
  },
  *check(article, { minWords }) {
    for (const repeat of repeats(article.get(echoes), minWords)) yield report(article, repeat);
  },
});

function report(article: Article, repeat: Repeat): Report<'exact' | 'near' | 'sentence'> {
  const { start, end, kind, places, shared, total } = repeat;
  const [first] = places;
  return {
    start,
    end,
    messageId: kind,
    data: { paragraph: (first?.paragraph ?? 0) + 1, shared, total },
    related: places.map((place, i) => ({
      start: place.start,
      end: place.end,
      message: i === 0 ? 'It stands here first.' : 'It stands here too.',
    })),
    fixes: [
      {
        title: kind === 'sentence' ? 'Delete this sentence' : 'Delete this paragraph',
        safe: false,
        edits: [deleteSpan(article, { start, end })],
      },
    ],
  };
}
