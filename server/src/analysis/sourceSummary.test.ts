import { describe, expect, it } from 'vitest';
import { Article } from '../article/article.ts';
import { sourceSummary, speakerAt } from './sourceSummary.ts';

const TEXT = [
  'The bridge over the Elm will stay shut until May, after a crack was found in one of its pillars on a cold Monday in January.',
  '“The deck is not safe,” said Mayor Ana Ruiz. “We will not gamble with lives.”',
  'Ruiz said the repairs would cost less than a new bridge.',
  'Experts say the deck could last another winter.',
  '“That is wishful thinking,” she said.',
  'A senior official at the ministry said the money was there.',
].join('\n\n');

const article = new Article(TEXT);
const at = (words: string): number => TEXT.indexOf(words) + 3;

describe('sourceSummary', () => {
  it('sums up each source once, by its fullest name', () => {
    expect(
      article.get(sourceSummary).map(({ name, kind, quotes, claims }) => ({ name, kind, quotes, claims })),
    ).toEqual([
      { name: 'Ana Ruiz', kind: 'named', quotes: 3, claims: 1 },
      { name: 'Experts', kind: 'vague', quotes: 0, claims: 1 },
      { name: 'A senior official at the ministry', kind: 'described', quotes: 0, claims: 1 },
    ]);
  });

  it('gives shares that add up, and the place of the first mention', () => {
    const sources = article.get(sourceSummary);
    expect(sources.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const { start, end } = sources[0]?.firstMention ?? { start: 0, end: 0 };
    expect(TEXT.slice(start, end)).toBe('Ana Ruiz');
  });

  it('is empty for an article without sources', () => {
    expect(new Article('').get(sourceSummary)).toEqual([]);
    expect(new Article('The road is wet.').get(sourceSummary)).toEqual([]);
  });
});

describe('speakerAt', () => {
  it('finds who says a quotation or a claim', () => {
    expect(speakerAt(article, at('wishful'))?.attribution.source?.name).toBe('Ana Ruiz');
    expect(speakerAt(article, at('repairs would'))?.attribution.source?.name).toBe('Ana Ruiz');
    expect(speakerAt(article, at('last another'))?.attribution.source?.kind).toBe('vague');
  });

  it('finds nobody for what the paper says itself', () => {
    expect(speakerAt(article, at('bridge over'))).toBeNull();
  });
});
