import { describe, expect, it } from 'vitest';
import { Article } from '../article/article.ts';
import { attributionOfQuote, attributions } from './attributions.ts';

/** "source | cue | content" of each attribution. */
const seen = (text: string): string[] =>
  new Article(text)
    .get(attributions)
    .map(
      ({ source, cue, content }) =>
        `${source?.text ?? '-'} | ${cue?.text ?? '-'} | ${content.map((c) => text.slice(c.start, c.end)).join(' … ')}`,
    );

describe('attributions', () => {
  const table: [text: string, want: string[]][] = [
    [
      'Mayor Ana Ruiz said the bridge would open in May.',
      ['Mayor Ana Ruiz | said | the bridge would open in May'],
    ],
    ['“The bridge is safe,” said Ana Ruiz, the mayor.', ['Ana Ruiz | said | “The bridge is safe,”']],
    ['“The bridge is safe,” Ruiz said.', ['Ruiz | said | “The bridge is safe,”']],
    [
      'The bridge is safe, according to the ministry of transport.',
      ['the ministry of transport | according to | The bridge is safe'],
    ],
    ['According to police, the bridge is safe.', ['police | According to | the bridge is safe']],
    ['Ruiz told reporters that the bridge was safe.', ['Ruiz | told | that the bridge was safe']],
    ['Ana Ruiz, the mayor of Elmton, said the bridge was safe.', ['Ana Ruiz | said | the bridge was safe']],
    ['“It is safe,” she said. “It will last.”', ['she | said | “It is safe,” … “It will last.”']],
  ];
  for (const [text, want] of table) it(text, () => expect(seen(text)).toEqual(want));

  it('gives each quotation its attribution', () => {
    const text = '“It is safe,” Ana Ruiz said. “It will last.”';
    expect(new Article(text).get(attributionOfQuote)).toEqual([0, 0]);
  });
});
