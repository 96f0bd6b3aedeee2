import { echoes } from '../analysis/echoes.ts';
import type { Article } from '../article/article.ts';
import { fixesFor } from './repeated-paragraph/fixes.ts';
import { type Repeat, repeats } from './repeated-paragraph/repeats.ts';
import { defineRule, type Report } from './rule.ts';

export const repeatedParagraph = defineRule({
  id: 'repeated-paragraph',
  summary: 'A paragraph or a sentence stands twice in the article.',
  severity: 'warning',
  fixable: true,
  messages: {
    exact: 'This paragraph stands word for word in {where} already.',
    near: 'This paragraph says again what {where} says{measure}.',
    sentence: 'This sentence says again what {where} says{measure}.',
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

/** So many words are an argument. */
const TELLING_WORDS = 8;

/** Of a summary the count would say too little: its words are its own, and it brings no news. */
function measureOf({ summary, shared, total }: Repeat): string {
  if (summary) return ', and nothing new';
  return total < TELLING_WORDS ? '' : `: ${shared} of its ${total} content words stand there`;
}

function report(article: Article, repeat: Repeat): Report<'exact' | 'near' | 'sentence'> {
  const { start, end, kind, places, shared, total, summary } = repeat;
  const paragraph = (places[0]?.paragraph ?? 0) + 1;
  return {
    start,
    end,
    messageId: kind,
    data: {
      where: summary ? 'the article so far' : `paragraph ${paragraph}`,
      measure: measureOf(repeat),
      paragraph,
      shared,
      total,
    },
    related: places.map((place, i) => ({
      start: place.start,
      end: place.end,
      message: i > 0 ? 'It stands here too.' : summary ? 'Most of it stands here.' : 'It stands here first.',
    })),
    fixes: fixesFor(article, repeat),
  };
}
