import { expect, test } from 'vitest';
import { Article, type Format } from '../article/article.ts';
import { copy } from './copy.ts';

const roles = (text: string, format: Format = 'plain') =>
  new Article(text, { format }).get(copy).blocks.map((b) => b.role);
const BODY =
  'The council voted on Tuesday to close three of its five libraries, a decision that residents who filled the chamber greeted with boos.';

test.each([
  ['Council votes to close libraries\n\nBy Ada Byron\n\n', ['headline', 'byline', 'paragraph']],
  [
    'News\n\nCouncil votes to close libraries\nThree of five branches go\nBy ADA BYRON and BO LI, Staff Writers\n',
    ['heading', 'headline', 'heading', 'byline', 'paragraph'],
  ],
  [
    'Will the libraries close?\nAda Byron, Staff Writer\nUpdated Nov. 2, 2025\n',
    ['headline', 'byline', 'heading', 'paragraph'],
  ],
  [
    'Council votes to close libraries\nFILE – The main library in 2019. (AP Photo/Bo Li)\n',
    ['headline', 'caption', 'paragraph'],
  ],
  ['', ['paragraph']],
])('roles above the story: %j', (head, expected) => {
  expect(roles(`${head}${BODY}\n${BODY}`)).toEqual([...expected, 'paragraph']);
});

test('a paragraph that begins with "By" or "From" is no byline', () => {
  expect(roles('By the time the vote was called most had left\n\nFrom there to here')).not.toContain(
    'byline',
  );
});

test('Markdown titles and crossheads', () => {
  expect(roles(`# Title\n\n${BODY}\n\n## What next\n\n${BODY}\n\n***\n`, 'markdown')).toEqual([
    'headline',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

test.each([
  ['HANOI, Vietnam, Nov. 2 (Reuters) - The', 'HANOI, Vietnam, Nov. 2 (Reuters) -'],
  ['WASHINGTON (AP) — The', 'WASHINGTON (AP) —'],
  ['ST. LOUIS -- The', 'ST. LOUIS --'],
  ['PARIS/BERLIN – The', 'PARIS/BERLIN –'],
  ['Washington (CNN) — The', 'Washington (CNN) —'],
  ['(CNN) The', '(CNN)'],
  ['Wichita Falls, Texas — The', 'Wichita Falls, Texas —'],
  ['Paris — the city of light — The', null],
  ['The U.S.-led group — The', null],
  ['NATO said — twice', null],
])('dateline of %j', (lede, dateline) => {
  const article = new Article(`Headline of the story here\n\n${lede} ${BODY.slice(4)}\n\n${BODY}`);
  const found = article.get(copy).dateline;
  expect(found && article.text.slice(found.start, found.end)).toBe(dateline);
});
