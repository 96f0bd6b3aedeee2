import { ruleTable } from './testing.ts';
import { weekdayDate } from './weekday-date.ts';

ruleTable(weekdayDate, {
  valid: [
    'The vote is on Sunday, Nov. 2, 2025, at noon.',
    'They met on Tuesday, 4 November 2025.',
    'The vote is on Tuesday, Nov. 2, and again on Tuesday.',
    'It was published in The Sun, Nov. 3, 2025.',
    'On Tuesday, May 5, 2,000 people marched. On Monday, 12 May Day marchers came.',
    'On Tuesday, March 4 2020 voters registered.',
    {
      name: 'a year later than the head says',
      text: 'Published Nov. 5, 2025\n\nIt opens on Monday, June 8, after years of works that cost the town a lot.',
    },
    {
      name: 'front matter',
      format: 'markdown',
      text: '---\ndate: 2025-11-05\n---\nIt opened on Sunday, Nov. 2, to a big crowd.',
    },
    'LONDON, Aug. 15, 2022 (Newswire) - The board of the company meets on Friday, Aug. 19, to vote on the sale.',
    'The firm moved from Leeds, Aug. 15, 2022 being its last day there. The board meets on Thursday, Aug. 19, to vote.',
    'The treaty was signed on Tuesday, July 4, 1776.',
    'The mayor sat Nov. 3, 2025 through the meeting.',
  ],
  invalid: [
    {
      text: 'LONDON, Aug. 15, 2022 (Newswire) - The board of the company meets on ⟦Thursday, Aug. 19⟧, to vote on the sale.',
      messageIds: ['wrongDay'],
      name: 'the date of a dateline',
    },
    {
      text: 'The summit drags on\n\nBelém, Brazil, Nov 21, 2025 (AFP) – Delegates of nearly 200 countries will meet again on ⟦Thursday, Nov. 28⟧, it was said.',
      messageIds: ['wrongDay'],
      name: 'the date of a dateline with a country',
    },
    {
      text: 'NEW DELHI, 3 March 2024 /PRNewswire/ -- The maker of pumps and valves will open its plant on ⟦Tuesday, March 11⟧, it said.',
      messageIds: ['wrongDay'],
      name: 'the date of a release',
    },
    {
      text: 'The vote is on ⟦Tuesday, Nov. 2, 2025⟧, at noon.',
      messageIds: ['wrongDay'],
      messages: ['November 2, 2025 is a Sunday, not a Tuesday.'],
      fixed: 'The vote is on Sunday, Nov. 2, 2025, at noon.',
    },
    {
      text: 'It fell on ⟦Tues., 2 November 2025⟧.',
      messageIds: ['wrongDay'],
      fixed: 'It fell on Sun., 2 November 2025.',
    },
    {
      text: 'They meet ⟦Tuesday night (Dec. 25, 2023⟧) and ⟦Friday the 31st of May 2025⟧.',
      messageIds: ['wrongDay'],
      name: 'night and ordinals',
    },
    { text: 'It is due ⟦Monday, June 31⟧, they said.', messageIds: ['noSuchDate'] },
    { text: 'It is due on ⟦Saturday, Feb. 29, 2025⟧.', messageIds: ['noSuchDate'] },
    {
      name: 'the year from the head',
      text: 'Published Nov. 5, 2025\n\nThe vote was on ⟦Tuesday, Nov. 2⟧, after weeks of quarrels in the council chamber.',
      messageIds: ['wrongDay'],
    },
    {
      name: 'front matter',
      format: 'markdown',
      text: '---\ndate: 2025-11-05\n---\nIt opened on ⟦Tuesday, **Nov. 2⟧**, to a big crowd.',
      messageIds: ['wrongDay'],
    },
  ],
});
