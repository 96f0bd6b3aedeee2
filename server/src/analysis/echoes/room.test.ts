import { expect, it } from 'vitest';
import { Memo } from '../../article/memo.ts';
import { tokens } from '../../article/tokens.ts';
import { firstLook } from './first-look.ts';
import { NearIndex } from './near-index.ts';
import { PhrasesAgain } from './phrases-again.ts';
import { Postings } from './postings.ts';
import { MOST_KEPT } from './room.ts';
import type { EchoSentence } from './story.ts';
import { paragraphSummary, type SentenceSummary } from './summary.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordScan } from './words.ts';

const summariesOf = (text: string): readonly SentenceSummary[] =>
  new Memo().get(paragraphSummary, text).sentences;

const SHORT = 'The harbour council approved a new bridge over the river on Monday.';
const ALIKE = `${SHORT} ${SHORT}`;
/** Each sentence is said twice, so that none of its phrases is left out. */
const LONG = Array.from(
  { length: MOST_KEPT / 12 },
  (_, i) => `Ship ${i >> 1} came in and left at ${i >> 1}.`,
);
const long = LONG.flatMap((sentence) => summariesOf(sentence));

const storyOf = (summaries: readonly SentenceSummary[]): EchoSentence[] =>
  summaries.map((summary, number) => ({ summary, number, paragraph: number, index: 0 }));

it('the phrases of a long story are not kept room for when a short one is read', () => {
  const again = new PhrasesAgain();
  again.read(long);
  expect(again.phrases.length).toBeGreaterThan(MOST_KEPT);
  again.read(summariesOf(ALIKE));
  expect(again.count).toBeGreaterThan(0);
  expect(again.phrases.length).toBeLessThan(100);
});

it('nor are its words', () => {
  const vocabulary = new Vocabulary();
  vocabulary.read(storyOf(long), []);
  expect(vocabulary.words.length).toBeGreaterThan(MOST_KEPT);
  vocabulary.read(storyOf(summariesOf(ALIKE)), []);
  expect(vocabulary.size).toBe(7);
  expect(vocabulary.words.length).toBeLessThan(100);
});

it('nor are the places of its phrases', () => {
  const postings = new Postings(MOST_KEPT);
  const most = postings.room;
  postings.clear(10);
  expect(postings.room).toBeLessThan(most / 8);
  for (const feature of [7, 7, 9]) postings.add(feature, 1);
  expect([postings.count(7), postings.count(9), postings.count(8)]).toEqual([2, 1, 0]);
});

it('nor are the words of a long paragraph', () => {
  const scan = new WordScan();
  const read = (text: string): void => scan.read(text, new Memo().get(tokens, text));
  read('word '.repeat(MOST_KEPT + 1));
  read(SHORT);
  expect(scan.count).toBe(12);
  expect(scan.terms.length).toBe(12);
  expect(scan.starts.length).toBe(12);
});

it('what a story shares is the same whatever was read before it', () => {
  const story = summariesOf(`${ALIKE} Nobody was hurt.`);
  const look = () => {
    const { later, sharing } = firstLook(story);
    return { later, sharing };
  };
  const before = look();
  expect(before).toEqual({ later: [1], sharing: [0, 1] });
  expect(new NearIndex().update(storyOf(long)).length).toBe(long.length);
  expect(look()).toEqual(before);
});
