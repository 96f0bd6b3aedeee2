import { describe, expect, it } from 'vitest';
import { gluedIn, withoutPieces } from './glued.ts';

const cut = (line: string): string => withoutPieces(line, gluedIn(line));
const A = 'The council voted on Tuesday to close the pool, its leader said.';
const B = 'Work on the roof will begin in the spring.';

describe('leftovers inside a line', () => {
  it.each([
    [`${A}Share this article`, A],
    [`${A}Share this story Tweet this story`, A],
    [`${A}FacebookTwitterEmail`, A],
    [`${A}ADVERTISEMENT ${B}`, `${A} ${B}`],
    [`${A} ADVERTISEMENT ${B}`, `${A} ${B}`],
    [`${A} Story continues below advertisement ${B}`, `${A} ${B}`],
    [`${A} Advertisement`, A],
    [`${A}Article continues below`, A],
    [`${A} (AP Photo/Jane Doe) ${B}`, `${A} ${B}`],
    [`${A} (Photo: Jane Doe/The Daily) ${B}`, `${A} ${B}`],
    [`${A}Read more: Pool roof has been leaking for years`, A],
    [`${A}Sign up for our weekly newsletter here.`, A],
    [`${A}12 Comments`, A],
    [`By Jane Doe${A}`, A],
    [`By Jane Doe, Staff Writer${A}`, A],
    [`By Jane Doe | March 3, 2026${A}`, A],
    [`Published March 3, 2026${A}`, A],
    [`FacebookTwitterEmail${A}`, A],
    [`${A}ADVERTISEMENT Share this article`, A],
    [
      '“It was a hard choice to make this year,” she said.Share this article',
      '“It was a hard choice to make this year,” she said.',
    ],
  ])('cuts %j', (line, expected) => {
    expect(cut(line)).toBe(expected);
    expect(gluedIn(cut(line))).toEqual([]);
  });

  it.each([
    `FILE – The swimming pool in Marlow Road, seen in March 2024. (AP Photo/Jane Doe)`,
    `${A} ${B}`,
    'By Monday the pool in Marlow Road had been shut for longer than it had been open.',
    'By Ian McDonald’s count the council has closed five pools in the last ten years.',
    'She asked her followers to share this article with anyone who had ever learned to swim.',
    'The advertisement ran for a week. Advertisement sales at the paper have fallen since.',
    'The firm makes a player called the iPod.The name was chosen by a copywriter in a cafe.',
    'Read more books, the minister said. Read more of them to your children, and read them well.',
    'The U.S.Share of the market fell to a third, the report said, in spite of the tariffs.',
    'He posts on Facebook, Twitter and Instagram, and has never paid for an advertisement.',
  ])('leaves %j', (line) => {
    expect(gluedIn(line)).toEqual([]);
  });
});
