import { describe, expect, test } from 'vitest';
import { faults } from './testing.ts';

describe('right by notes that leave out what everybody knows', () => {
  test.each([
    // What a sum is compared with is no million.
    ['The average rent was $1,480.', 'Rents: average $1,480 m/m +0.2 y/y +3.1'],
    // The unit of a table in its title.
    [
      'Sales rose to 3.41 billion crowns from 2.98 billion.',
      'Fjellvik Q2 (SEK m, Q2-24 in brackets)\nSales 3,412 (2,978) EBIT 388 (341)',
    ],
    [
      'Operating profit rose to 388 million crowns.',
      'Fjellvik Q2 (SEK m)\n\nSales 3,412 (2,978) EBIT 388 (341)',
    ],
    ['Sales rose 14.6 percent to 3.41 billion crowns.', 'Fjellvik Q2 (SEK m)\nSales 3,412 (2,978)'],
    ['Debt stood at £64,000.', "Accounts (£'000)\nDebt 64, cash 12"],
    ['It will spend 700 to 800 million euros.', 'Guidance, EUR m\nCapex 700-800'],
    ['It will spend between €700 million and €1 billion.', 'Guidance, EUR m\nCapex 700-1,000'],
    // A label before a number of two groups.
    ['It drew 4,812 people.', 'Gate: 4,812'],
    ['It drew 4,812 people.', 'Rain all day\n\nCrowd: 4,812'],
    // What comes to a hundred; days of a kind; a day and its month.
    ['Half want it shut; 31 per cent do not.', 'Q4 shut it? Y 50 N 31 DK 19 (n=812)'],
    ['The hearing lasted 11 days.', 'Hearing opened 3 Mar (11 sitting days)'],
    ['Nets will cost 40 dollars more from July 1.', 'Nets +$40 eff 1/7'],
    // As somebody says it.
    ['Some 130 men were at sea.', 'How many were out? Hundred and thirty, plus the boys.'],
    ['The nets cost 1.6 million kroner.', 'one point six million kroner, they said'],
    // Years of two digits.
    ['It will spend up to $40 million in 2026.', 'Capex guide FY26: $30-40m'],
    ['It will spend up to $40 million in 2026.', 'Capex guide 26: $30-40m'],
    ['The school opens in 2028.', 'School: 12 classrooms, open Q3 28'],
    ['In 1974 she had three cafes; she sold them in 1989.', '1st cafe 1966; 3 by 74; sold 89'],
    // A life.
    ['She died at 91.', 'b. Riga 8 Nov 1934, d. 2 Mar 26'],
    ['She was 91.', 'born Riga, 8 November 1934. Died 2 March 2026'],
    ['He came to Hull at the age of 17.', 'b. 1931. Hull 1948. Docks 1949-71'],
    ['He worked on the docks for 22 years.', 'b. 1931. Hull 1948. Docks 1949-71'],
    ['Doyle, 37, was jailed.', 'Doyle (dob 3.9.88), sentenced 4.2.26'],
    [
      'The fair raised €9,200 after costs.',
      'Fair 4 May: 210 stalls @ €60. Raised €12,600 gross, costs 3,400, net 9,200',
    ],
    // Sums of what stands there.
    ['He must pay £981 in all.', '£640 fine, £85 costs, £256 surch'],
    ['It cut its rate by a quarter of a point to 3.75 percent.', 'Rate 4.00 -> 3.75'],
    ['It was the slowest rise in 14 months.', 'avg rent $1,940 (14-mo low)'],
    ['Takings rose 14.6 percent.', 'Tills 3,412 (2,978)'],
    ['It will spend between $30 million and $40 million.', 'Capex guide 30-40'],
    ['The bridge reopened at 2.25pm.', '0541 call; bridge open at 1425'],
    // Signs.
    [
      'Prices have risen 2.4 per cent in Arle and fallen 0.7 per cent in Brane.',
      'Arle 702k (+2.4), Brane 651k (-0.7)',
    ],
    ['Prices have risen 0.7 per cent in Brane.', 'Arle 702k (0.7), Brane 651k (-0.7)'],
    // Ways told in words: of two things, of one that the notes tell both ways, and of the same.
    ['Sales rose 7 per cent.', 'Costs fell 7 per cent. Sales rose 7 per cent.'],
    ['Sales rose 7 per cent.', 'Sales were up 7 per cent in the spring.'],
    ['Sales would have risen 7 per cent but for the strike.', 'Sales fell 7 per cent.'],
    ['Sales rose 7 per cent.', 'Costs fell 7 per cent. The rise in sales was 7 per cent.'],
    // Dollars of a country, and such as leave it out.
    ['The fund gave 3 million dollars for the boats.', 'The fund gave NZ$3 million for the boats.'],
    ['The fund gave 3 million New Zealand dollars for the boats.', 'The fund gave $3 million for the boats.'],
    // The year before, a part of the whole.
    ['It drew 5 percent more than in 2023.', 'Annual report 2024\nGuests: up 5% on the previous year'],
    [
      'It sold nets for $640 million, 15% of them, or $96 million, abroad.',
      'Nets: $640 million, 15% exported',
    ],
    ['Sales rose 3.5% to 207 from 200.', 'Costs -3.5%. Sales 207, from 200'],
    ['The loss narrowed, down 0.7 per cent.', 'Loss 651k -0.7'],
    // A sentence, a log.
    ['He was jailed for two years and four months.', 'Sent: 2y 4m imm. Costs £420.'],
    ['The bridge reopened at 2.25pm.', '0541 call; 0602 crews. Bridge reopened 1425.'],
    // Lists of days.
    ['Trains stop on April 21, 22 and 28.', 'Strike days 21,22,28 Apr. 180k pax/day affected'],
    ['About 180,000 passengers a day will be hit.', 'Strike days 21,22,28 Apr. 180k pax/day affected'],
    // Two numbers in one.
    ['Some 30 of the 610 tonnes have leaked.', 'Bunkers 610 t, spill approx 30 t'],
    ['Four of 19 routes will go.', 'Bus: 19 routes -> 15'],
    ['The slick is six nautical miles long.', 'slick 6x1 nm'],
    ['Orla holds 60 percent of it.', 'JV 60/40 Orla/Kyushu'],
    ['Nine in ten members backed it.', 'yes 6,221 of 6,840'],
    ['Nine in ten backed the strike.', 'Ballot: 5,210 returned, yes 4,702'],
    [
      'The median age is 47, almost seven years above the national one.',
      'Median age 47 (nat. 40.2). Foreign-born 6%',
    ],
  ])('“%s” by “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toEqual([]);
  });
});

describe('wrong by notes that leave out what everybody knows', () => {
  test.each([
    ['The average rent was $1,840.', 'Rents: average $1,480 m/m +0.2 y/y +3.1'],
    ['It drew 4,182 people.', 'Gate: 4,812'],
    ['Some 13 per cent do not.', 'Q4 shut it? Y 50 N 31 DK 19 (n=812)'],
    ['Some 31 per cent do not.', 'Yes 52 no 31 abst 7'],
    ['Nets will cost 40 dollars more from July 11.', 'Nets +$40 eff 1/7'],
    ['Some 150 men were at sea.', 'How many were out? Hundred and thirty, plus the boys.'],
    ['Sales rose 7 per cent.', 'Sales fell 7 per cent in the spring.'],
    ['The fund gave US$3 million for the boats.', 'The fund gave NZ$3 million for the boats.'],
    ['It drew 5 percent more than in 2021.', 'Annual report 2024\nGuests: up 5% on the previous year'],
    [
      'It sold nets for $640 million, 15% of them, or $69 million, abroad.',
      'Nets: $640 million, 15% exported',
    ],
    ['Sales rose to 3.14 billion crowns.', 'Fjellvik Q2 (SEK m)\nSales 3,412 (2,978)'],
    ['Sales rose to 3.41 million crowns.', 'Fjellvik Q2 (SEK m)\nSales 3,412 (2,978)'],
    ['It will spend up to $40 million in 2027.', 'Capex guide FY26: $30-40m'],
    ['She was 93.', 'b. 4 May 1938, d. 11 Jan 26'],
    ['She was 89.', 'b. 4 May 1938, d. 11 Jan 26'],
    ['She was 86.', 'b. 4 May 1938, d. 11 Jan 26'],
    ['It employs 388 million people.', 'Fjellvik Q2 (SEK m)\nSales 3,412 (2,978) EBIT 388'],
    ['He must pay £991 in all.', '£640 fine, £85 costs, £256 surch'],
    ['Takings rose 16.4 percent.', 'Tills 3,412 (2,978)'],
    ['It will spend between $30 million and $50 million.', 'Capex guide 30-40'],
    ['She was 82.', 'born Riga, 8 November 1934. Died 2 March 2026'],
    ['He worked on the docks for 27 years.', 'b. 1931. Hull 1948. Docks 1949-71'],
    ['He was jailed for two years and six months.', 'Sent: 2y 4m imm. Costs £420.'],
    ['The bridge reopened at 4.25pm.', '0541 call; 0602 crews. Bridge reopened 1425.'],
    ['Trains stop on April 23.', 'Strike days 21,22,28 Apr. 180k pax/day affected'],
    ['Some 80 of the 610 tonnes have leaked.', 'Bunkers 610 t, spill approx 30 t'],
    ['Five of 19 routes will go.', 'Bus: 19 routes -> 15'],
    ['The slick is eight nautical miles long.', 'slick 6x1 nm'],
    ['Prices have risen 0.7 per cent in Brane.', 'Arle 702k (+2.4), Brane 651k (-0.7)'],
    ['Prices in Arle fell 2.4 per cent.', 'Arle 702k (+2.4), Brane 651k (-0.7)'],
    ['Orla holds 65 percent of it.', 'JV 60/40 Orla/Kyushu'],
    ['Seven in ten members backed it.', 'yes 6,221 of 6,840'],
    [
      'The median age is 47, almost nine years above the national one.',
      'Median age 47 (nat. 40.2). Foreign-born 6%',
    ],
  ])('“%s” by “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toHaveLength(1);
  });
});
