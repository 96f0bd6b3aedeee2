import { describe, expect, it } from 'vitest';
import { Article } from '../article/article.ts';
import { applyEdits, safeEdits } from '../edits.ts';
import { lint } from '../lint.ts';
import { siteChrome } from './site-chrome.ts';

const STORY = `The council voted on Tuesday to close the swimming pool in Marlow Road for two years while the roof is rebuilt.

Engineers found in March that beams over the deep end had corroded, and the building has been shut since then.

“We had hoped to reopen one of the halls by the summer,” said Councillor Dana Whitlow, who chairs the leisure committee. “The survey left us no choice.”

Swimmers will be offered free buses to the pool in Hexley until the work is finished, the council said.`;

const findings = (text: string) => lint(new Article(text), {}, {}, [siteChrome]).findings;
const clean = (text: string): string => applyEdits(text, safeEdits(findings(text)));

describe('site-chrome', () => {
  it('says nothing of a story that stands alone', () => {
    expect(findings(STORY)).toEqual([]);
  });

  const valid = [
    'Pool in Marlow Road to close for two years',
    'By Rowan Peake',
    'MARLOW – Officials declined to comment on the cost of the work on Wednesday.',
  ];
  it.each(valid)('keeps %j above a story', (line) => {
    expect(clean(`${line}\n\n${STORY}`)).toBe(`${line}\n\n${STORY}`);
  });

  const invalid = [
    'Share this article',
    'FacebookXRedditPinterestWhatsApp',
    'Advertisement',
    'Share on Facebook',
  ];
  it.each(invalid)('takes %j out below a story', (line) => {
    expect(clean(`${STORY}\n\n${line}\n`)).toBe(`${STORY}\n`);
    expect(clean(`${STORY}\n\n${line}`)).toBe(STORY);
  });
  it.each(invalid)('takes %j out of the middle and leaves one blank line', (line) => {
    const [a, ...rest] = STORY.split('\n\n');
    expect(clean(`${a}\n\n\n${line}\n\n${rest.join('\n\n')}`)).toBe(STORY);
    expect(clean(`${a}\r\n\r\n${line}\r\n\r\n${rest.join('\r\n\r\n')}`)).toBe(STORY.replaceAll('\n', '\r\n'));
  });

  it.each([
    'Reporting by Lena Ortiz; Editing by Tom Hale',
    '(Reporting by Lena Ortiz; Editing by Tom Hale)',
    'Additional reporting by Tom Hale.',
  ])('calls %j a credit, no list of stories', (line) => {
    expect(findings(`${STORY}\n\n${line}\n`).map(({ messageId }) => messageId)).toEqual(['metadata']);
  });

  it('leaves no blank line where paragraphs stand a line each', () => {
    const tight = STORY.replaceAll('\n\n', '\n');
    const [a, ...rest] = tight.split('\n');
    expect(clean([a, 'Share this article', ...rest].join('\n'))).toBe(tight);
  });
});
