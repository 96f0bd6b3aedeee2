import { expect, test } from 'vitest';
import { Article } from '../../article/article.ts';
import { Memo } from '../../article/memo.ts';
import { figures } from '../figures.ts';
import { scanFigures } from './scan.ts';

/** "text kind value[..max] [unit]" of every figure; the value is the ISO form for dates and times. */
const seen = (text: string): string[] =>
  scanFigures
    .run(text, new Memo())
    .map((f) =>
      [
        f.text,
        f.kind,
        f.iso ?? `${Number((f.value ?? 0).toPrecision(6))}${f.valueMax === null ? '' : `..${f.valueMax}`}`,
        ...(f.unit === null ? [] : [f.unit]),
      ].join('|'),
    );

test.each([
  ['The aid came to $1.2 million.', ['$1.2 million|money|1200000|USD']],
  ['The chick weighs 214 g.', ['214 g|measure|214|g']],
  ['The 2m maiden hurdle and a 3m novice chase', ['2m|measure|2|mi', '3m|measure|3|mi']],
  [
    'A 60m tunnel, a 30m drop and 60m passengers',
    ['60m|measure|60|m', '30m|measure|30|m', '60m|count|60000000'],
  ],
  ['It let out 62,000 megalitres a day.', ['62,000 megalitres|measure|62000|ML']],
  ['A fire in the 400 block of Mill Street', []],
  ['Some 12 000 people and 1 200 000 votes', ['12 000|count|12000', '1 200 000|count|1200000']],
  ['It cost £3bn, not €3,500 million.', ['£3bn|money|3000000000|GBP', '€3,500 million|money|3500000000|EUR']],
  ['Debt of US$2.3 trillion', ['US$2.3 trillion|money|2300000000000|USD']],
  ['a bill of $1.5-2 billion', ['$1.5-2 billion|money|1500000000..2000000000|USD']],
  ['Rs 500 crore and Rs. 2 lakh', ['Rs 500 crore|money|5000000000|INR', 'Rs. 2 lakh|money|200000|INR']],
  [
    'RM1.5m, RM 40 and Sh900m',
    ['RM1.5m|money|1500000|MYR', 'RM 40|money|40|MYR', 'Sh900m|money|900000000|KES'],
  ],
  [
    'KSh 1.9m, Tk 400 and GH¢640m',
    ['KSh 1.9m|money|1900000|KES', 'Tk 400|money|400|BDT', 'GH¢640m|money|640000000|GHS'],
  ],
  ['₵40 for a cup at 79¢', ['₵40|money|40|GHS', '79¢|money|0.79|USD']],
  ['The E-Van 4, its new Lark 7 and the iPhone 15 were sold.', []],
  ['The Tigers 12 and the Lions 9.', ['12|other|12', '9|other|9']],
  ['It gave the Rovers 3 points and Harbor 2.', ['3 points|other|3|points', '2|other|2']],
  ['Take SH 12, or SH1.', ['12|other|12']],
  ['one point two million kroner', ['one point two million kroner|money|1200000|NOK']],
  ['three point five per cent', ['three point five per cent|percent|3.5|%']],
  ['At point one two men met.', ['two|count|2']],
  ['They took $ 181 , 674 at the door.', ['$ 181 , 674|money|181674|USD']],
  ['about 20 million Australian dollars', ['20 million Australian dollars|money|20000000|AUD']],
  ['fined 50 cents', ['50 cents|money|0.5|USD']],
  ['half a million voters', ['half a million|count|500000']],
  ['two dozen boats', ['two dozen|count|24']],
  ['hundreds of thousands of people', ['hundreds of thousands|count|100000..1000000']],
  ['two and a half million homes', ['two and a half million|count|2500000']],
  ['two hundred and five thousand homes', ['two hundred and five thousand|count|205000']],
  ['forty-two jurors', ['forty-two|count|42']],
  ['1,23,45,678 voters', ['1,23,45,678|count|12345700']],
  ['a third of them', ['a third|ratio|0.333333']],
  ['three-quarters of the seats', ['three-quarters|ratio|0.75']],
  ['12 of 15 members', ['12 of 15|ratio|0.8']],
  ['one in five children', ['one in five|ratio|0.2']],
  ['nine out of ten', ['nine out of ten|ratio|0.9']],
  [
    '5 per cent, then 7 percent, then 9%',
    ['5 per cent|percent|5|%', '7 percent|percent|7|%', '9%|percent|9|%'],
  ],
  ['up 3 percentage points', ['3 percentage points|percent|3|pp']],
  ['a cut of 25 basis points', ['25 basis points|percent|25|bp']],
  ['between 10 and 20 percent', ['10 and 20 percent|percent|10..20|%']],
  ['twice as many, a tenfold rise', ['twice|ratio|2|times', 'tenfold|ratio|10|times']],
  ['three times as many as before', ['three times|ratio|3|times']],
  ['10 km, 6 miles, 40 tonnes', ['10 km|measure|10|km', '6 miles|measure|6|mi', '40 tonnes|measure|40|t']],
  [
    '30°C, 12 acres, 55 mph, 300 MW',
    ['30°C|measure|30|°C', '12 acres|measure|12|ac', '55 mph|measure|55|mph', '300 MW|measure|300|MW'],
  ],
  ['90 degrees Fahrenheit', ['90 degrees Fahrenheit|measure|90|°F']],
  ['2½ hours; a six-foot wall', ['2½ hours|duration|2.5|h', 'six-foot|measure|6|ft']],
  ['the 100m sprint, 100m people', ['100m|measure|100|m', '100m|count|100000000']],
  ['a 34-year-old man', ['34-year-old|age|34|y']],
  ['Mary Ottey, 34, said so.', ['34|age|34|y']],
  ['They won 3-2.', ['3-2|score|3..2']],
  ['on Nov. 2, 2025, at 5:30 p.m.', ['Nov. 2, 2025|date|2025-11-02', '5:30 p.m.|time|T17:30']],
  [
    '2 November 2025; November 2025; 2025-11-02',
    ['2 November 2025|date|2025-11-02', 'November 2025|date|2025-11', '2025-11-02|date|2025-11-02'],
  ],
  ['in the 1970s and in 2024', ['1970s|date|197X', '2024|date|2024']],
  ['the 21st and the third-largest', ['21st|ordinal|21', 'third|ordinal|3']],
  ['five or six people', ['five or six|count|5..6']],
  [
    'paid R4.2m, then R250m and R1.3bn',
    ['R4.2m|money|4200000|ZAR', 'R250m|money|250000000|ZAR', 'R1.3bn|money|1300000000|ZAR'],
  ],
  ['an Audi R8', []],
  ['a loan of N1.4bn; GH1.4bn, N95 masks', ['N1.4bn|money|1400000000|NGN']],
  ['a 25-basis-point cut', ['25-basis-point|percent|25|bp']],
  [
    '4 312 million kroner and 1 140 people',
    ['4 312 million kroner|money|4312000000|NOK', '1 140|count|1140'],
  ],
  ['at 0652, 2147 hrs and 1015 GMT', ['0652|time|T06:52', '2147 hrs|time|T21:47', '1015 GMT|time|T10:15']],
  ['a level of .19', ['.19|other|0.19']],
  ['from Nov. 6 to 10.', ['Nov. 6 to 10|date|--11-06/--11-10']],
])('figures of %s', (text, expected) => {
  expect(seen(text)).toEqual(expected);
});

test.each([
  'The Su-35 and the F-16 flew.',
  'No. 10 declined to comment.',
  'They drove down Route 66.',
  'A Boeing 737 and a 737-800 landed.',
  'Section 230 protects them.',
  'Call 202-555-0134 or +44 20 7946 0958.',
  'See https://example.com/2024/12/31 for 5G.',
  'EgyptAir Flight MS804',
])('no figure in: %s', (text) => {
  expect(seen(text)).toEqual([]);
});

test.each([
  ['more than 500 people', 'moreThan', false],
  ['at least 500 people', 'atLeast', false],
  ['nearly 500 people', 'lessThan', true],
  ['up to 500 people', 'atMost', false],
  ['about 500 people', null, true],
  ['500 people or more', 'atLeast', false],
  ['no fewer than 500 people', 'atLeast', false],
])('bound of %s', (text, bound, approximate) => {
  expect(scanFigures.run(text, new Memo())).toMatchObject([{ value: 500, bound, approximate, of: 'people' }]);
});

test.each([
  ['Profit was $5 million last year.', 'Profit'],
  ['They sold 500 cars last year.', 'cars'],
  ['About 500 weekly tests are run.', 'weekly tests'],
  ['It gave $220 million annually.', null],
  ['The rate was 3.3 percent last month.', null],
  ['It hired 40 constructor toString workers.', 'constructor toString workers'],
])('what is counted is no time: %s', (text, of) => {
  expect(scanFigures.run(text, new Memo())).toMatchObject([{ of }]);
});

test.each([
  ['Prices rose 5% over two years.', null],
  ['It will invest $5bn over five years.', null],
  ['The work took over two years.', 'moreThan'],
  ['She ran the shop for over 20 years.', 'moreThan'],
  ['She has worked there over 20 years.', 'moreThan'],
])('over a time, or more than it: %s', (text, bound) => {
  expect(scanFigures.run(text, new Memo()).at(-1)?.bound).toBe(bound);
});

test('spaces between thousands where the article uses them', () => {
  const read = (text: string): string[] =>
    new Article(text).get(figures).map(({ text: t, value }) => `${t}|${value}`);
  expect(
    read('The works made 1 240 000 tonnes and employs 4 350 people. Turnover was 1 150,2 million euros.'),
  ).toEqual(['1 240 000 tonnes|1240000', '4 350|4350', '1 150,2 million euros|1150200000']);
  expect(read('In 2020 200 people came.')).toEqual(['2020|null', '200|200']);
});

test('European separators where the article uses them', () => {
  const article = new Article(
    'Der Umsatz: revenue was 1.234,5 million euros, 3,5 % more, and 2.500 jobs were cut.',
  );
  expect(article.get(figures).map((f) => f.value)).toEqual([1_234_500_000, 3.5, 2500]);
});

test('a figure in Markdown is placed in the file, markup and all', () => {
  const text = '# Port\n\nIt moved **$40 billion** of goods in 2024.\n';
  const [figure] = new Article(text, { format: 'markdown' }).get(figures);
  expect(text.slice(figure?.start, figure?.end)).toBe('$40 billion');
});

test('a text without spaces is read once, and no figure of it twice', () => {
  const text = `${'x'.repeat(180)},5,`.repeat(5000);
  const places = scanFigures.run(text, new Memo()).map((figure) => figure.start);
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places).size).toBe(places.length);
});
