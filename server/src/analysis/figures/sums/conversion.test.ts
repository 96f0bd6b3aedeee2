import { expect, test } from 'vitest';
import { Article } from '../../../article/article.ts';
import { lint } from '../../../lint.ts';
import { inconsistentFigure } from '../../../rules/inconsistent-figure.ts';

const sums = (text: string): string[] =>
  lint(new Article(text), {}, {}, [inconsistentFigure]).findings.map(
    ({ messageId, message }) => `${messageId}: ${message}`,
  );

test.each([
  ['The trail is 10 kilometers (8.2 miles) long.', '10 kilometers is 6.2 mi'],
  ['It reached 30C (96F) by noon.', '30C is 86°F'],
  ['It reached 96 degrees Fahrenheit (30 Celsius) by noon.', '96 degrees Fahrenheit is 36°C'],
  ['He weighed 16 stone (82kg) at the time.', '16 stone is 102 kg'],
  ['The farm covers 500 acres (402 hectares).', '500 acres is 202 ha'],
  ['The wall is 12 feet (6 meters) high.', '12 feet is 3.7 m'],
  ['Winds blew at 60 mph (140 km/h).', '60 mph is 96.6 km/h'],
  ['The 26-mile (62-kilometer) race starts at noon.', '26-mile is 41.8 km'],
  [
    'The park covers 250 square kilometers, or about 197 square miles, of hills.',
    '250 square kilometers is 96.5 mi²',
  ],
])('%s', (text, sum) => {
  expect(sums(text)).toEqual([expect.stringContaining(sum)]);
});

test.each([
  'The trail is 10 kilometers (6.2 miles) long.',
  'The trail is 10 kilometers (6 miles) long.',
  'The park covers 250 square kilometers, or about 97 square miles.',
  'They run 5 kilometers, or 10 miles for adults.',
  'Bring 2 liters or 4 pounds of it.',
  'The town lies 100 miles (160 km) inland.',
  'The village is 1 mile (2 km) away.',
  'It reached 30C (86F) by noon.',
  'It fell to minus 10C (14F).',
  'It fell to -10C (14F).',
  'It fell to 10 below zero Celsius (14F).',
  'The planet has warmed by 2C (3.6F).',
  'He is 6 feet 2 inches (1.88 meters) tall.',
  'The baby weighed 7 pounds, 4 ounces (3.3 kilograms).',
  'The tank holds 10 gallons (45 liters).',
  'The tank holds 10 gallons (38 liters).',
  'The ship sank 200 miles (370 km) off the coast.',
  'The lot holds 100 tons (91 tonnes) of grain.',
  'They ran 10 kilometers (and then 3 miles more).',
  'The park has 40 acres (2 miles of paths).',
  'It weighs 2 tons (1,800 kilograms).',
  'The quake struck at a depth of 10 km (6 miles).',
  'About 5 feet (1.5 m) of snow fell.',
  'The hail was 2 inches (5 cm) across.',
])('%s is right', (text) => {
  expect(sums(text)).toEqual([]);
});

test.each([
  ['Sales fell 4% to 412 million euros from 398 million.', '398 million to 412 million euros is a rise'],
  ['Sales fell by 4% from 398 million euros to 412 million.', 'is a rise'],
  ['Output rose 4 percent to 398 tons from 412 tons.', '412 tons to 398 tons is a fall'],
  ['The vacancy rate rose to 7%, up 1.6 percent from 5.4%.', '1.6 percentage points'],
  ['The vacancy rate rose to 7% in June, up 1.6 percent from 5.4%.', '1.6 percentage points'],
  ['The drug worked in 24 of the 18 patients.', '24 is more than 18'],
  ['The drug worked in 24 of 18 patients.', '24 is more than 18'],
  ['Of the 50 members, 28 voted for, 17 against and 8 abstained.', '28 + 17 + 8 = 53'],
  ['Of the 50 members 28 voted in favor, 27 voted against.', '28 + 27 = 55'],
])('%s', (text, sum) => {
  expect(sums(text)).toEqual([expect.stringContaining(sum)]);
});

test.each([
  'Sales fell 4% to 382 million euros from 398 million.',
  'Output rose 4 percent to 412 tons from 398 tons.',
  'The vacancy rate rose to 7%, up 30 percent from 5.4%.',
  'The vacancy rate rose to 7%, up 1.6 percentage points from 5.4%.',
  'Turnout was 61%, down from 65%.',
  'The drug worked in 18 of the 24 patients.',
  'The loss fell 4% to 412 million euros from 429 million.',
  'The deficit rose 4% to 412 million euros from 396 million.',
  'She bought 200 of 3 kinds.',
  'Of the 50 members, 28 voted for, 17 against and 5 abstained.',
  'Of the 50 members, 28 voted for and 17 against.',
])('%s is right', (text) => {
  expect(sums(text)).toEqual([]);
});
