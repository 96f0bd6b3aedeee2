import { describe, expect, test } from 'vitest';
import { Article } from '../../article/article.ts';
import { attributionOfQuote, attributions } from '../attributions.ts';

/** Who says each quotation of an article: a lede of the paper's own, then these paragraphs. */
function speakers(...paragraphs: readonly string[]): (string | null)[] {
  const article = new Article([LEDE, ...paragraphs].join('\n\n'));
  const all = article.get(attributions);
  return article.get(attributionOfQuote).map((i) => (i === null ? null : (all[i]?.source?.name ?? null)));
}

const LEDE =
  'The old bridge on the square stood empty for years, its deck cracked and its ends chained, while the town argued over the cost.';

type Table = readonly [paragraphs: readonly string[], want: readonly (string | null)[]][];

const table = (name: string, rows: Table): void =>
  void describe(name, () => {
    for (const [paragraphs, want] of rows)
      test(paragraphs.join(' ¶ '), () => expect(speakers(...paragraphs)).toEqual(want));
  });

table('a month, a weekday or a common word may be a first name', [
  [['“It was fine in the end,” said June Carter, a baker. “It was.”'], ['June Carter', 'June Carter']],
  [['“It was fine,” said August Wilby.'], ['August Wilby']],
  [['“It was fine,” says Sunday Adeyemi, who drives the bus.'], ['Sunday Adeyemi']],
  [['“It was fine,” said Jan de Vries, the lock-keeper.'], ['Jan de Vries']],
  [['“It was fine,” said Jun Takeda. “It was.”'], ['Jun Takeda', 'Jun Takeda']],
  [['“It was fine,” said Will Read.'], ['Will Read']],
  [['“It was fine,” said Monday Ola.'], ['Monday Ola']],
  [['“It was fine,” the owner, April Jones, said.'], ['April Jones']],
  [['“It was fine,” Ruiz said Monday. “It was.”'], ['Ruiz', 'Ruiz']],
]);

table('when, where and how somebody said it is not who said it', [
  [
    ['“I’d have paid,” said the retired postman yesterday. “It was his tone.”'],
    ['the retired postman', 'the retired postman'],
  ],
  [
    ['“I’d have paid,” said the former teacher last night. “It was.”'],
    ['the former teacher', 'the former teacher'],
  ],
  [
    ['“I’d have paid,” said the retired postman tearfully. “It was.”'],
    ['the retired postman', 'the retired postman'],
  ],
  [['“I’d have paid,” said the widow at the weekend. “It was.”'], ['the widow', 'the widow']],
  [['“I’d have paid,” said the widow afterwards. “It was.”'], ['the widow', 'the widow']],
  [['“I’d have paid,” said the widow outside court. “It was.”'], ['the widow', 'the widow']],
  [['“I’d have paid,” said Tom Orr yesterday. “It was.”'], ['Tom Orr', 'Tom Orr']],
]);
