import { describe, expect, it } from 'vitest';
import { Article } from '../../article/article.ts';
import { attributionOfQuote, attributions } from '../attributions.ts';

const LEDE =
  'The old hall on the square stood empty for years, its windows boarded and its doors chained, while the town argued over the cost of the roof.';
const BARE = '“It will never come back to this town.”';
const MORE = '“I would not want it to come back.”';

/** Who says each quotation of the paragraphs, by name; null for nobody. */
function speakers(...paragraphs: string[]): (string | null)[] {
  const article = new Article([...paragraphs, 'The roof was mended in May by the town.'].join('\n\n'));
  const all = article.get(attributions);
  return article.get(attributionOfQuote).map((i) => (i === null ? null : (all[i]?.source?.name ?? null)));
}

/** A paragraph that brings somebody in, and who then speaks in a paragraph of nothing but a quotation. */
const broughtIn: [paragraph: string, speaker: string][] = [
  ['Ana Ruiz said the plan was dead.', 'Ana Ruiz'],
  ['But Ana Ruiz was unmoved.', 'Ana Ruiz'],
  ['Asked about the plan, Ana Ruiz shook her head.', 'Ana Ruiz'],
  ['And the verdict of Ana Ruiz?', 'Ana Ruiz'],
  ['Ana Ruiz’s verdict is damning.', 'Ana Ruiz'],
  ['The delay has angered Ana Ruiz, who runs the bakery.', 'Ana Ruiz'],
  ['Among those who lost out was Ana Ruiz, 34.', 'Ana Ruiz'],
  ['For Ana Ruiz, the wait is over.', 'Ana Ruiz'],
  ['Then there is Ana Ruiz, a nurse.', 'Ana Ruiz'],
  ['Nobody knows this better than Ana Ruiz.', 'Ana Ruiz'],
  ['It was Ana Ruiz who broke the silence.', 'Ana Ruiz'],
  ['Not so, says Ana Ruiz.', 'Ana Ruiz'],
  ['The hall was dear to Ana Ruiz, its last keeper. She wept when it shut.', 'Ana Ruiz'],
  ['The guests, said Ana Ruiz, were not amused. Her verdict?', 'Ana Ruiz'],
  ['Ana Ruiz told Hugo Lindt that the hall was dead.', 'Ana Ruiz'],
  ['As Ana Ruiz pointed out in May, the hall was dead.', 'Ana Ruiz'],
  ['“It is dead,” Ana Ruiz said. Her brother Hugo Lindt was more hopeful.', 'Hugo Lindt'],
  ['“It is dead,” Ana Ruiz said. The hall shut in May.', 'Ana Ruiz'],
  ['“It is dead,” Ana Ruiz said as the crowd roared.', 'Ana Ruiz'],
  ['The owner was defiant.', 'The owner'],
  ['One resident was less sure.', 'One resident'],
  ['A spokesman for the hall sent a statement.', 'A spokesman for the hall'],
  ['The council issued a statement on Friday.', 'The council'],
];

describe('conversation', () => {
  for (const [paragraph, speaker] of broughtIn) {
    it(`hears whom a paragraph brings in: ${paragraph}`, () =>
      expect(speakers(LEDE, paragraph, BARE).at(-1)).toBe(speaker));
  }

  it('lets nobody speak where nobody was brought in', () => {
    expect(speakers(LEDE, 'A sign hung on the door.', BARE)).toEqual([null]);
    expect(speakers(LEDE, 'The plan proposed by Calder Partners has 600 flats.', BARE)).toEqual([null]);
    expect(speakers(LEDE, 'It is a cornerstone of Mayor Elena Ortiz’s term. It has merits.', BARE)).toEqual([
      null,
    ]);
    expect(speakers(LEDE, 'The tram is slow, said Ana Ruiz. Many are said to doubt it.', BARE)).toEqual([
      null,
    ]);
    expect(speakers(LEDE, 'Under a plan by Calder Partners, the site would get flats.', BARE)).toEqual([
      null,
    ]);
    expect(speakers('“It is dead,” said Ana Ruiz.', 'The hall shut in May.', BARE)).toEqual([
      'Ana Ruiz',
      null,
    ]);
    expect(speakers(LEDE, 'The sale to Hugo Lindt closed in May.', BARE)).toEqual([null]);
  });

  it('goes on from paragraph to paragraph', () => {
    expect(speakers('“It is dead,” Ana Ruiz said.', BARE, MORE)).toEqual(Array(3).fill('Ana Ruiz'));
    expect(speakers(LEDE, 'It fell in May, and Ana Ruiz said:', BARE, MORE)).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
  });

  it('goes no further where the paper has the next word', () => {
    const back = `${BARE} The remark drew laughter.`;
    expect(speakers('“It is dead,” Ana Ruiz said.', back)).toEqual(['Ana Ruiz', null]);
    expect(speakers(LEDE, 'The council said it was dead.', back)).toEqual([null]);
  });

  it('finds the speaker further down where nobody spoke before', () => {
    const last = '“It was ours,” Ana Ruiz said.';
    expect(speakers(BARE, MORE, last)).toEqual(Array(3).fill('Ana Ruiz'));
    // Reopened and not closed: one quotation, whoever spoke before
    expect(speakers('“No,” said Hugo Lindt.', BARE.slice(0, -1), MORE.slice(0, -1), last)).toEqual([
      'Hugo Lindt',
      ...Array(3).fill('Ana Ruiz'),
    ]);
    expect(speakers(BARE, 'That is how Ana Ruiz remembers the night of the fire.')).toEqual(['Ana Ruiz']);
  });

  it('tells who asks from who answers', () => {
    expect(
      speakers(
        LEDE,
        '“Where were you that night?” Ana Ruiz asked.',
        '“At home, as always,” Hugo Lindt said.',
        '“All night, from start to end?”',
        '“All night, from start to end.”',
      ),
    ).toEqual(['Ana Ruiz', 'Hugo Lindt', 'Ana Ruiz', 'Hugo Lindt']);
  });

  it('takes any capitals between a quotation and its verb for a name', () => {
    expect(speakers('“It is dead,” From said.')).toEqual(['From']);
    expect(speakers('“It is dead,” Will Read said.')).toEqual(['Will Read']);
    expect(speakers('“It is dead,” May said.')).toEqual(['May']);
  });

  it('knows a habit of saying', () => {
    expect(speakers('It began, she used to say, as a joke. “It is dead to us.”')).toEqual(['she']);
    expect(speakers('“It is dead,” he liked to say. “It is gone.”')).toEqual(['he', 'he']);
  });
});
