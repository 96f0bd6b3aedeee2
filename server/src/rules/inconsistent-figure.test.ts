import { describe, expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { lint } from '../lint.ts';
import { inconsistentFigure } from './inconsistent-figure.ts';

const flagged = (text: string): string[] =>
  lint(new Article(text), {}, {}, [inconsistentFigure]).findings.map(
    (f) => `${f.messageId} ${text.slice(f.start, f.end)} > ${f.fixes[0]?.edits[0]?.text ?? ''}`,
  );

describe('changes', () => {
  test.each([
    ['Exports rose 40% from $60bn to $90bn.', 'arithmetic 40% > 50%'],
    ['Exports jumped by 40 percent to $90 billion from $60 billion.', 'arithmetic 40 percent > 50 percent'],
    ['Exports reached $90 billion, up 40 percent from $60 billion.', 'arithmetic 40 percent > 50 percent'],
    ['Rents went from $1,200 to $1,500, a 30 percent increase.', 'arithmetic 30 percent > 25 percent'],
    [
      'Rents climbed from $1,200 in 2019 to $1,500 last year, an increase of 30 percent.',
      'arithmetic 30 percent > 25 percent',
    ],
    ['The herd shrank to 450 animals, down 20% from 500.', 'arithmetic 20% > 10%'],
    ['Attendance dropped from 8,000 to 6,000, a decline of 35%.', 'arithmetic 35% > 25%'],
    ['The school cut its staff by 10 percent, from 80 to 60.', 'arithmetic 10 percent > 25 percent'],
    [
      'Profit was $30 million, compared with $20 million a year earlier, an increase of 20 percent.',
      'arithmetic 20 percent > 50 percent',
    ],
    [
      'Traffic deaths increased 50 percent, from 20 to 24, the state said.',
      'arithmetic 50 percent > 20 percent',
    ],
    ['The price of a ticket rose from $2.50 to $3, a 10 percent jump.', 'arithmetic 10 percent > 20 percent'],
    // The second unit is left out, as it is in print.
    [
      'Takings rose 25 percent to 800,000 kroner from 500,000, the firm said.',
      'arithmetic 25 percent > 60 percent',
    ],
    ['Output fell 40 percent to 600 tons from 800.', 'arithmetic 40 percent > 25 percent'],
    [
      'The limit was cut from 40 miles an hour to 30, a drop of 35 percent.',
      'arithmetic 35 percent > 25 percent',
    ],
    [
      'Output rose from 300 tons last year to 450, an increase of 20 percent.',
      'arithmetic 20 percent > 50 percent',
    ],
    ['The lake rose 3 feet to 45 feet from 40.', 'arithmetic 3 feet > 5 feet'],
    ['A 30 percent rise took the fee from $100 to $150.', 'arithmetic 30 percent > 50 percent'],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });
});

describe('what the next sentence draws', () => {
  test.each([
    [
      'Snowfall at the pass has come to 3.1 inches, against a normal of 7.4 inches. That is a shortfall of 5.3 inches.',
      'arithmetic 5.3 inches > 4.3 inches',
    ],
    [
      'The plant made 1,200 cars in May, compared with 1,500 in April. That is a drop of 30 percent.',
      'arithmetic 30 percent > 20 percent',
    ],
    [
      'It got 3.1 inches of snow, against 7.4 inches last year. That is a 5.3-inch drop.',
      'arithmetic 5.3-inch > 4.3-inch',
    ],
    ['Rescuers refloated six after a pod of 29 ran aground. The other 21 died.', 'arithmetic 21 > 23'],
    ['Eight of the 20 boats sank. The remaining 14 were towed home.', 'arithmetic 14 > 12'],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });

  test.each([
    'Snowfall at the pass has come to 3.1 inches, against a normal of 7.4 inches. That is a shortfall of 4.3 inches.',
    'The plant made 1,200 cars in May, compared with 1,500 in April. That is a drop of 20 percent.',
    'Rents rose to $1,480 in Elmton and to $1,210 in Skerry. That is an increase of 5 percent.',
    'Rents are $1,480, against $1,210 in Skerry. That is a rise of 5 percent on May.',
    'Rescuers refloated six after a pod of 29 ran aground. The other 23 died.',
    'Two of the five were freed and one was fined. The other two are in jail.',
    'Two died and three were hurt. The other five walked away.',
    'Eight of the 20 boats sank. The other two ferries stayed in port.',
    'About eight of the 20 boats sank. The other 11 were towed home.',
  ])('right: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });
});

describe('ages', () => {
  test.each([
    [
      'The club signed Caio Lima, 18, on Tuesday.\n\nLima, 19, will wear the number 27 shirt.',
      'conflict 19 > 18',
    ],
    [
      'Ada Byron, 61, won the vote.\n\nIt was close.\n\nAda Byron, 67, thanked her voters.',
      'conflict 67 > 61',
    ],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });

  test.each([
    'The club signed Caio Lima, 18, on Tuesday.\n\nLima, 18, will wear the number 27 shirt.',
    'The club signed Caio Lima, 18, on Tuesday.\n\nHis father, Rui Lima, 45, played there.\n\nLima, 19, is tall.',
    'The club signed Caio Lima, 18, on Tuesday.\n\nRui Lima, 45, played there.',
    'Caio Lima, 41, was jailed on Monday. His son, also Caio Lima, 19, was given a fine.',
    'Caio Lima, 41, was jailed on Monday.\n\nHis brother Rui, 38, was not.\n\nLima, 38, wept in court.',
    'Police arrested Lima, 18, on Tuesday.\n\nLima, 45, was freed.',
    'The club signed Caio Lima, 18, on Tuesday.\n\n“Lima, 19, is tall,” the coach said.',
  ])('right: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });
});

describe('compared with no figure', () => {
  test.each([
    'The fair raised $193,600 after costs, about $22,000 more than last year but just short of its goal of $200,000.',
    'It sold 610 tickets, 40 more than in May and far from the 900 it had hoped for.',
  ])('%s', (text) => {
    expect(flagged(text)).toEqual([]);
  });
});

describe('multiples', () => {
  test.each([
    ['The budget has doubled from $2 million to $7 million.', 'arithmetic doubled > more than tripled'],
    ['The number of cases tripled to 90, from 45.', 'arithmetic tripled > doubled'],
    ['Enrollment nearly doubled, rising to 2,000 from 1,800.', 'arithmetic doubled > '],
    ['The waiting list was halved from 90 to 60.', 'arithmetic halved > '],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });
});

describe('shares', () => {
  test.each([
    ['Some 12 of the 48 flights, or 40 percent, were late.', 'arithmetic 40 percent > 25 percent'],
    ['Of 200 residents surveyed, 50 (40%) wanted the bridge.', 'arithmetic 40% > 25%'],
    ['The mayor took 300 votes, or 45 percent, of the 500 cast.', 'arithmetic 45 percent > 60 percent'],
    ['About a quarter of the 400 jobs, or 160, would go.', 'arithmetic 160 > 100'],
    ['Just 44 percent (120 of 300 pupils) wanted a pool.', 'arithmetic 44 percent > 40 percent'],
    ['Nearly 70 percent, 120 of 300, wanted a pool.', 'arithmetic 70 percent > 40 percent'],
    ['Nine out of 12 jurors (60%) agreed.', 'arithmetic 60% > 75%'],
    ['Ten percent of the 500 members, or 80 people, voted.', 'arithmetic 80 > 50'],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });
});

describe('totals', () => {
  test.each([
    [
      'The fund gave $60,000: $20,000 to a clinic, $15,000 to a school and $10,000 to a choir.',
      'arithmetic $60,000 > $45,000',
    ],
    ['Police seized 30 weapons — 12 rifles, 9 pistols and 4 knives.', 'arithmetic 30 > 25'],
    ['The crew of 20 (12 men and 5 women) was safe.', 'arithmetic 20 > 17'],
    ['Twelve men and eight women, 25 in all, were on the list.', 'arithmetic 25 > 20'],
    ['Of the 40 boats, 25 sank and the other 10 were towed home.', 'arithmetic 10 > 15'],
    ['Of the 120 pupils, 80 live in town and 30 live elsewhere.', 'arithmetic 30 > 40'],
    ['The shop sold 14 bikes in May, 16 in June and 10 in July, for a total of 50.', 'arithmetic 50 > 40'],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });
});

describe('points and differences', () => {
  test.each([
    [
      'The unemployment rate rose 2 percent, from 4 percent to 6 percent.',
      'percentPoint 2 percent > 2 percentage points',
    ],
    ['Approval fell to 41% from 47%, a drop of 6%.', 'percentPoint 6% > 6 percentage points'],
    [
      'The rate went up 4 percentage points, from 4% to 6%.',
      'arithmetic 4 percentage points > 2 percentage points',
    ],
    ['Turnout was 61 percent, up 9 points from 55 percent.', 'arithmetic 9 points > 6 points'],
    ['She beat him 54 percent to 46 percent, a margin of 10 points.', 'arithmetic 10 points > 8 points'],
    [
      'He leads by 12 percentage points, 51 percent to 44 percent.',
      'arithmetic 12 percentage points > 7 percentage points',
    ],
    ['The motion passed by 200 votes, 1,450 to 1,350.', 'arithmetic 200 > 100'],
    ['She won by 9 percent, 54% to 45%.', 'percentPoint 9 percent > 9 percentage points'],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });
});

describe('conflicts', () => {
  test.each([
    [
      'A fire destroyed 12 homes in Paradise Valley on Monday.\n\nMonday’s fire, which destroyed 15 homes, started in a barn.',
      'conflict 15 > 12',
    ],
    [
      'Bus crash kills 7 in Ashford\n\nASHFORD — A bus crash killed nine people on Friday, the police said.\n\nThe road was closed.',
      'conflict nine > 7',
    ],
    [
      'The bank will pay a fine of $20 million over the loans.\n\nThe $25 million fine is the largest the regulator has imposed on a bank over loans.',
      'conflict $25 million > $20 million',
    ],
    [
      'The blast injured 14 workers at the plant, the company said.\n\nAll of them were from the town.\n\nThe 16 workers injured in the blast were treated at the plant.',
      'conflict 16 > 14',
    ],
    [
      'Two ferries collided in the strait, leaving 6 people dead.\n\nThe collision of the ferries, in which 8 people died, closed the strait.',
      'conflict 8 > 6',
    ],
    [
      'Twelve people were hurt when a bus overturned on Monday.\n\nThe road was closed.\n\nPolice said 14 were hurt.',
      'conflict 14 > Twelve',
    ],
    [
      'A train crash injured 30 people outside the city.\n\nThe line was closed.\n\nThe crash injured 41 people.',
      'conflict 41 > 30',
    ],
    [
      'Three people died when the grain silo fell, the sheriff said.\n\nThe farm is closed.\n\nThe collapse killed four people.',
      'conflict four > Three',
    ],
    [
      'Three people died in a fire at the mill.\n\nThe mill is closed.\n\nThe blaze killed four people.',
      'conflict four > Three',
    ],
    [
      'The derailment killed six people and injured 30.\n\nThe line is closed.\n\nThe derailment killed seven people and injured 30.',
      'conflict seven > six',
    ],
    [
      'Legislators passed the water act on Monday by 44 votes to 12, the speaker said.\n\nIt was late.\n\nLegislators passed the water act by 44 votes to 21.',
      'conflict 44 votes to 21 > 44 votes to 12',
    ],
    [
      'Trustees voted 9-4 to adopt the timetable on Monday.\n\nIt was late.\n\nTrustees voted 9-3 to adopt the timetable.',
      'conflict 9-3 > 9-4',
    ],
    [
      'Trustees back timetable 9-4\n\nELMTON — School trustees voted 9-3 on Monday to back a new timetable.\n\nIt was late.',
      'conflict 9-3 > 9-4',
    ],
    [
      'The choir has 1,240 scores, the dean said.\n\nIt is old.\n\nThe choir has 1,420 scores.',
      'conflict 1,420 > 1,240',
    ],
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected]);
  });
});

test.each([
  'Exports rose 50% from $60bn to $90bn.',
  'Exports rose 13 percent to 1.5 million tons from 1.3 million.',
  'Sales grew about 33 percent, to $4.1 billion from $3.1 billion.',
  'Profit rose 4 percent a year, from $100 million to $150 million.',
  'Support rose 5 percentage points, to 35% from 30%.',
  'The rate rose 50 percent, from 4 percent to 6 percent.',
  'Membership nearly doubled, to 3,900 from 2,000.',
  'Membership more than doubled, from 1,000 to 2,600.',
  'A third of the 600 workers, or 200, struck.',
  'Two-thirds of the 90 seats, or 60, are safe.',
  'The council lists 41 homes: 24 in the north, 11 in the south and 6 in the harbor.',
  'Takings rose 60 percent to 800,000 kroner from 500,000.',
  'The lake rose 3 feet from 40 to 43, a gain of 7.5 percent.',
  'The lake rose 5 feet from 40 to 45, a gain of 12.5 percent.',
  'Temperatures fell from 30 degrees to 20, a drop of 10 percent of the range.',
  'Just 40 percent (120 of 300 pupils) wanted a pool.',
  'Turnout was 44 percent, 120 of 300 seats were empty.',
  'Of the 40 boats, 25 sank and the other 15 were towed home.',
  'Of the 120 pupils, 80 live in town and 40 elsewhere.',
  'Of the 400 workers, 120 will move to Leeds and 80 will work elsewhere.',
  'Of the 400 workers, 120 will be in Leeds and the other 80 jobs go.',
  'Of the 60 asked, 24 said yes, some said nothing and the other 30 said no.',
  'Of the 60 ships, 25 are in port, and the other 15 that were seen are not.',
  'It was a one-two blow by the two youngest judges.',
  'The club has 90 members, including 40 men and 30 juniors.',
  'Police arrested 30 people: 12 for theft and 9 for assault, among others.',
  'He won 54% to 45%, and 9 percent of voters stayed home.',
  'She finished with 54 percent to his 46 percent, a margin of 8 points.',
  'The crash killed 8 people and injured 19.\n\nIn 1997 a crash on the same road killed 14 people.',
  'Officials first put the toll of the quake at 9 dead.\n\nBy nightfall the quake was known to have killed 13 people.',
  'Twelve people were hurt when a bus overturned.\n\nThree were hurt.',
  'Twelve people were hurt when a bus overturned.\n\nThis year 14 people were hurt.',
  'Twelve people were hurt when a bus overturned.\n\nIn all, 14 were hurt.',
  'Twelve people were hurt when a bus overturned in Leeds.\n\nIn Hull, 14 were hurt.',
  'Twelve people were hurt when a bus overturned on Monday.\n\nOn Tuesday, 14 were hurt.',
  'Twelve people were hurt, the mayor said.\n\nThe governor said 14 were hurt.',
  'The fire killed two people in the first quarter.\n\nThe fire killed five people in the third quarter.',
  'The police said the march drew 5,000 people.\n\nThe organizers said the march drew 10,000 people.',
  'A fire killed 3 people in Leeds on Monday.\n\nA fire killed 5 people in Hull on Tuesday.',
  'The city paid $5 million to settle the Brown case.\n\nThe $9 million settlement with the Garcia family came later.',
  'Elmton has 18,250 people and Skerry 7,400, census data show.\n\nSkerry has 7,900 people, the council says.',
  'Trump led Cruz by 10 points, 42 percent to 32 percent, with Rubio at 12 percent.',
  'Inflation slowed to 3.2 percent from 3.7 percent.',
  'The college had 9,400 applications this year, 1,200 more than last, and admitted 1,850.',
  'The Ravens (34-18) won by seven in front of a full house.',
  'The school has 31 desks and 40 pupils, the head said.\n\nThe head said that the school has 40 pupils for 31 desks.',
  'The school should have 12 teachers and has nine, the head said.\n\nThe school has nine teachers, the head said.',
  'The fort ought to have 60 guards, the union said.\n\nThe fort has 41 guards, the union said.',
  'The plan needs 40 votes in the Senate.\n\nThe plan has 36 votes in the Senate.',
  'It takes 40 votes to win the Harbour nomination, the clerk said.\n\nIt takes 26 votes to win the nomination.',
  // Other tolls, and parts of one.
  'Two people died when the silo fell, police said.\n\nIn 2019 a silo fell in the next county. The collapse killed three people.',
  'Two people died when the silo fell on Friday. A third died on Sunday.\n\nThe collapse has now killed three people.',
  'Two people died at the scene.\n\nThe crash killed three people, police said.',
  'Two children died in the fire in Leeds on Monday.\n\nThe fire in Leeds killed five people.',
  'The attack on Monday killed two people and wounded five.\n\nThe attack on Tuesday killed three people and wounded five.',
  'The storm killed two people in Elmton and hurt five.\n\nIn Skerry, the storm killed three people and hurt five.',
  'A fire killed two people in Hull.\n\nA blaze killed three people in Leeds.',
  'Two people were killed and five wounded, the army said.\n\nSeven people were killed or wounded.',
  // Other votes.
  'The board voted 7-2 to approve the rezoning.\n\nThe planning commission voted 6-2 to approve the rezoning.',
  'The board voted 7-2 to approve the plan on Monday.\n\nThe board voted 7-1 to approve the budget on Monday.',
  'In a preliminary vote the board approved the plan 7-2.\n\nThe board approved the plan 7-1.',
  'The board approved the plan 7-2.\n\nOn Tuesday the board approved the plan 7-1.',
  'In March the board voted 7-2 to approve the plan.\n\nIn June the board voted 7-1 to approve the plan.',
  'The House voted 51-46 to approve the bill.\n\nThe Senate voted 51-49 to approve the bill.',
  'The board voted 5-2 to adopt the plan.\n\nThe board first voted 4-2 to adopt the plan.',
  'The board voted 5-2 to adopt the plan.\n\nThe board voted 5-1 to adopt the plan for parks.',
  'The board voted 8-1 to approve the housing bill.\n\nIt took up a bill on noise.\n\nThe board voted 8-0 to approve the bill.',
  'Elmton voted 52-48 to back the bond.\n\nSkerry voted 52-49 to back the bond.',
  'The board voted 7-2 to reject the plan.\n\nThe board voted 7-1 to approve the plan.',
  'The Lions won the cup 31-8.\n\nThe Lions won the cup 31-9.',
  // Other counts whose digits are the same.
  'The village has 1,240 people.\n\nThe island has 1,420 people.',
  'The club sold 1,240 tickets in May.\n\nThe club sold 1,420 tickets in June.',
  'The firm has 2,310 workers in Spain.\n\nThe firm has 3,210 workers in France.',
  'Lindqvist offered Varga $2 million for ten boats.\n\nVarga says Lindqvist owns 12 boats.',
  // The same number twice, told of different things.
  'The clerk said 1,200 people had come.\n\nThe clerk said 1,200 people had left early.',
  'The clerk said 1,200 people had come.\n\nThe clerk said 1,200 people had come.',
])('adds up: %s', (text) => {
  expect(flagged(text)).toEqual([]);
});
