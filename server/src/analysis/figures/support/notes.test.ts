import { expect, test } from 'vitest';
import { faults } from './testing.ts';

test.each([
  // The number before the brackets gives unit and scale to the one in them.
  ['Profit rose to 611 million kroner from 540 million.', 'EBIT NOK 611 million (540)\nThe board met.'],
  ['Net debt fell to 3.9 billion kroner from 4.4 billion.', 'Net debt NOK 3.9 billion (4.4)\nThe board met.'],
  ['Profit rose 13% to 611 million kroner.', 'EBIT NOK 611 million (540)\nThe board met.'],
  // Numbers in groups with spaces between.
  ['Revenue was 4.3 billion kroner.', 'Revenue NOK 4 312 million\nThe board met.'],
  ['The village has 1,140 people.', 'The village has 1 140 inhabitants.'],
  ['It cost 96,000 euros.', 'It cost 96 000 €.'],
  // A word for several currencies, a sign for several dollars.
  ['Profit was 3.9 billion crowns.', 'Profit NOK 3.9bn'],
  ['Profit was 3.9 billion Swedish kronor.', 'Profit SEK 3.9bn'],
  ['Profit was $3.9 billion.', 'Profit AUD 3.9bn'],
  ['The prize is 25,000 pounds.', 'prize £25k'],
  ['It will pay 32 cents a share.', 'Net $1.2bn vs $1.3bn. Div 32c.'],
  // Votes in words.
  ['The board backed it by nine votes to two.', 'Vote: 9 for, 2 against.'],
  ['The board backed it by nine votes to two.', 'Motion carried 9-2.'],
  [
    'The board backed it by three votes to two.',
    'Voted for: Ruiz, Hall, Webb. Against: Bell, Cole. Next meeting June 3.',
  ],
  // What is more, or above, is a difference.
  [
    'The river crested more than three feet above flood stage, it said.',
    'River crested 20.3 ft (flood stage 17).',
  ],
  ['Wexcombe will open three more warm rooms.', 'Wexcombe will open 14 warm rooms. It had 11 last winter.'],
  [
    'Men were six points likelier to back the harbour tunnel than women.',
    'Back harbour tunnel: men 49%, women 43%.',
  ],
  // A part and the rest.
  [
    'Norlund will take 58% of the herring and Kestria 42%.',
    'Norlund takes 58 per cent of the herring, our neighbours the rest.',
  ],
  // Names and ratios of statistics.
  [
    'Those who walked had a risk that was 19% lower.',
    'Walking was tied to a lower risk of falls (HR 0.81; 95% CI 0.67-0.98).',
  ],
  ['Night workers were 37% more likely to fall.', 'Night work and falls: OR 1.37 (95% CI 1.1-1.6).'],
  // Times and days of logs.
  ['The crest came at 1 a.m. Wednesday.', 'CRESTED 20.3 FT AT 0100 WED.'],
  ['A train left the rails at 6.52am.', 'At 0652 this morning a freight train derailed.'],
  ['Police were called at about 9:45 p.m.', 'Call received 2147 hrs. Unit on scene.'],
  ['The poll ran from Nov. 6 to 10.', 'Field work: Nov 6-10, 2025.'],
  // Decimals without their nought.
  ['His blood alcohol level was 0.19.', 'BAC .19, driver booked.'],
  ['Turnout was 61%.', 'Turnout: 61.24%'],
  ['Attendance came to 4,212.', 'Attendance 4,212 (3,980)'],
  // Bare numbers that the copy gives a unit.
  ['The car was in a 55-mph zone.', 'Posted speed 55. Road dry.'],
  ['The firm took in $61 million last year.', 'We did 61 million last year in sales.'],
  [
    'Drivers waited an average of 37 minutes, up from 22 the year before.',
    'Average wait: 37 minutes. The year before: 22 minutes.',
  ],
  // Spans of time between two moments.
  ['The road was closed for more than four hours.', 'Rd closed 4h 10m.'],
  ['The meeting lasted an hour and 35 minutes.', 'Called to order 6:30 p.m. Adjourned 8:05 p.m.'],
])('“%s” by “%s”', (copy, notes) => {
  expect(faults(copy, notes)).toEqual([]);
});

test.each([
  [
    'Profit rose to 611 million kroner from 450 million.',
    'EBIT NOK 611 million (540)\nThe board met.',
    '450 million',
  ],
  [
    'Wexcombe will open 40 more warm rooms.',
    'Wexcombe will open 14 warm rooms. It had 11 last winter.',
    '40',
  ],
  ['A risk that was 29% lower.', 'A lower risk of falls (HR 0.81; 95% CI 0.67-0.98).', '29%'],
  ['A train left the rails at 7.52am.', 'At 0652 this morning a freight train derailed.', '7.52am'],
  ['Profit was $3.9 billion.', 'Profit EUR 3.9bn', '$3.9 billion'],
  ['Profit was 3.9 billion dollars.', 'Profit NGN 3.9bn', '3.9 billion dollars'],
  ['Revenue was €40,000.', 'Rev GBP 40k, costs EUR 12m.', '€40,000'],
  ['The bank has 40,000 customers.', 'Rev GBP 40k.', '40,000'],
  ['The board backed it by nine votes to four.', 'Vote: 9 for, 2 against.', 'four'],
  ['The board backed it by eight votes to two.', 'Vote: 9 for, 2 against.', 'eight'],
  ['His blood alcohol level was 0.29.', 'BAC .19, driver booked.', '0.29'],
])('“%s” not by “%s”', (copy, notes, figure) => {
  expect(faults(copy, notes).join()).toContain(figure);
});
