import type { Difference } from '../analysis/echoes/differences.ts';
import { echoes } from '../analysis/echoes.ts';
import type { Article } from '../article/article.ts';
import { fixesFor } from './repeated-paragraph/fixes.ts';
import { joinPassages } from './repeated-paragraph/passages.ts';
import { type Place, type Repeat, repeats } from './repeated-paragraph/repeats.ts';
import { defineRule, type Related, type Report } from './rule.ts';

export const repeatedParagraph = defineRule({
  id: 'repeated-paragraph',
  summary: 'A paragraph or a sentence stands twice in the article.',
  severity: 'warning',
  fixable: true,
  messages: {
    exact: 'This paragraph stands word for word in paragraph {paragraph} already{more}.',
    near: 'This paragraph says again what {where}{measure}.',
    sentence: 'This sentence says again what {where}{measure}.',
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
    const found = repeats(article.get(echoes), minWords);
    for (const repeat of joinPassages(article.text, found)) yield report(article, repeat);
  },
});

/** So many words, and such a share of them, are an argument; where sentences were added, any share tells how much is left. */
const TELLING_WORDS = 8;
const TELLING_SHARE = 0.6;

/**
 * Where a figure or a name is another, that is what there is to look at. Of a summary the count would say too little: its
 * words are its own, and it brings no news.
 */
function measureOf({ summary, shared, total, added }: Repeat, differences: readonly Difference[]): string {
  if (summary) return ', and nothing new';
  if (differences.length > 0) return differencesTold(differences);
  if (total < TELLING_WORDS || (added.length === 0 && shared < total * TELLING_SHARE)) return '';
  return `: ${shared} of its ${total} content words stand there`;
}

/** A reader looks for two at once; where there are more, they stand a glance away. */
const MOST_DIFFERENCES = 2;

function differencesTold(differences: readonly Difference[]): string {
  const told = differences
    .slice(0, MOST_DIFFERENCES)
    .map(({ said, before }) => `“${said}” where that says “${before}”`);
  const more = differences.length - told.length;
  return `, but says ${told.join(' and ')}${more > 0 ? `, and ${more} more` : ''}`;
}

function whereOf({ places, rest, summary, paraphrase }: Repeat): string {
  if (summary) return 'the article so far says';
  const numbers = [...new Set([...places.slice(0, 1), ...rest].map(({ paragraph }) => paragraph + 1))];
  const [first = 1, second] = numbers.sort((a, b) => a - b);
  if (paraphrase) return `the quotation in paragraph ${first} says`;
  return second === undefined ? `paragraph ${first} says` : `paragraphs ${first} and ${second} say`;
}

function report(article: Article, repeat: Repeat): Report<'exact' | 'near' | 'sentence'> {
  const { start, end, kind, places, rest, shared, total, summary, told } = repeat;
  const { paragraph: first = 0, last = first } = places[0] ?? {};
  const differences = told.flatMap((one) => one.differences);
  return {
    start,
    end,
    messageId: kind === 'passage' ? 'exact' : kind,
    data: {
      where: whereOf(repeat),
      measure: measureOf(repeat, differences),
      paragraph: first + 1,
      more: last > first ? `, and so do the ${last - first} after it` : '',
      shared,
      total,
    },
    related: [
      ...places.map((place, i) => relatedTo(place, i > 0 ? AGAIN : summary ? SUMMED_UP : FIRST)),
      ...rest.map((place) => relatedTo(place, REST)),
    ],
    fixes: () => fixesFor(article, repeat),
  };
}

const FIRST = 'It stands here first.';
const AGAIN = 'It stands here too.';
const REST = 'The rest of it stands here.';
const SUMMED_UP = 'Most of it stands here.';

const relatedTo = ({ start, end }: Place, message: string): Related => ({ start, end, message });
