import { describe, expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { applyEdits } from '../edits.ts';
import { type LintSettings, lint } from '../lint.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';

const OPENING =
  'The Harwick council voted 9-4 on Tuesday to close the Mill Lane library, ending a 12-year fight over its leaking roof. Residents who packed the chamber booed as the mayor read out the result.';
const MIDDLE = [
  'Councillor Ada Brightwell, who led the campaign to save it, said the repairs would have cost less than the severance payments.',
  'Two buses will carry pupils from the estate to the central branch three times a week, the education department said.',
];

const article = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

function findingsOf(text: string, settings: LintSettings = {}) {
  return lint(new Article(text), settings, {}, [repeatedParagraph]).findings;
}

describe('flags the later place and points to the first', () => {
  test.each([
    ['word for word', 'exact', OPENING],
    ['a figure changed', 'near', OPENING.replace('9-4', '9-5')],
    ['a name changed', 'near', OPENING.replace('Mill Lane', 'Dock Street')],
    [
      'the sentences in another order',
      'near',
      'Residents who packed the chamber booed as the mayor read out the result. The Harwick council voted 9-4 on Tuesday to close the Mill Lane library, ending a 12-year fight over its leaking roof.',
    ],
    [
      'a few words changed for others',
      'near',
      'The Harwick council decided 9-4 on Tuesday to shut the Mill Lane library, ending a 12-year row over its leaking roof. Locals who packed the chamber booed as the mayor read the result.',
    ],
    ['quotes and case restyled', 'exact', OPENING.replace('Mill Lane', '“Mill Lane”')],
  ])('%s', (_name, messageId, again) => {
    const text = article(OPENING, ...MIDDLE, again);
    const [finding, ...rest] = findingsOf(text);
    expect(rest).toEqual([]);
    expect(finding?.messageId).toBe(messageId);
    expect(text.slice(finding?.start, finding?.end)).toBe(again);
    expect(finding?.related[0]).toMatchObject({ start: 0, end: OPENING.length });
  });

  test('a sentence', () => {
    const sentence = 'Residents who packed the chamber booed as the mayor read out the result.';
    const text = article(
      OPENING,
      ...MIDDLE,
      `The vote ended just before midnight. ${sentence} Then they left.`,
    );
    const findings = findingsOf(text);
    expect(findings.map((f) => f.messageId)).toEqual(['sentence']);
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(sentence);
    expect(findings[0]?.related[0]?.start).toBe(text.indexOf(sentence));
  });

  const ROOF =
    'Two divers from the coastguard searched the wreck for an hour after the captain reported that a deckhand was missing.';
  const SHORT = 'Prosecutors said a stern sentence could deter other smugglers.';
  test.each([
    [
      'its halves changed round',
      ROOF,
      'After the captain reported that a deckhand was missing, two divers from the coastguard searched the wreck for an hour.',
    ],
    [
      'who says it moved to the end',
      SHORT,
      'A stern sentence could deter other smugglers, prosecutors said.',
    ],
    [
      'one half of it',
      'The island school usually takes no pupils from the mainland, but it has made room for the smith’s two daughters.',
      'The island school usually takes no pupils from the mainland.',
    ],
    [
      'words that hedge put in',
      'In winter he feeds the cats with smoked herring.',
      'In winter, of course, he usually also feeds the cats with smoked herring.',
    ],
    [
      'cut short, with four words of matter left',
      'Skarnelink said in a letter that it had suspended sailings and was taking the families of its crews to the mainland.',
      'Skarnelink said in a letter that it had suspended sailings.',
    ],
    [
      'of little matter, word for word',
      'It is a custom that nobody remembers anyone inventing.',
      'It is a custom that nobody remembers anyone inventing.',
    ],
    [
      'two of its figures changed',
      'The Ostrow Otters have lost eight of their past 11 games and sit two points out of a playoff spot.',
      'The Ostrow Otters have lost seven of their past 11 games and sit four points out of a playoff spot.',
    ],
    [
      'the figure changed that it opens with',
      'More than 21,000 people took part, 2,000 more than last year.',
      'More than 23,000 people took part, 2,000 more than last year.',
    ],
    [
      'a time put before it and a word changed',
      'The rope you splice for one boat cannot be tied to another.',
      'Since last spring, the rope you splice for one boat cannot be lent to another.',
    ],
    [
      'a clause more',
      SHORT,
      'Prosecutors said a stern sentence could deter other smugglers, though none had been caught on that coast in living memory.',
    ],
    [
      'three of its words changed',
      'The choir of the harbour church had been saving for a concert tour, which then had to be called off.',
      'The choir of the harbour school had been asking for a concert hall, which then had to be called off.',
    ],
    [
      'of little matter, with a word changed',
      'I was told that it was never ours, and that everybody who went up those stairs knew it.',
      'I was told that it was never ours, and that everybody who went up those steps knew it.',
    ],
    [
      'its first word changed, and none of its names and figures',
      'The family fled to Lund in 1939 with two suitcases and a metronome.',
      'The parents fled to Lund in 1939 with two suitcases and a metronome.',
    ],
    [
      'its half moved, and little matter in it',
      'For one thing, it is usually the pilots who are against adding lamps.',
      'It is usually the pilots who are against adding lamps, for one thing.',
    ],
    [
      'of three words of matter, with a clause more',
      'None of us could have been asked whether the ferry would sail on Monday.',
      'None of us could have been asked whether the ferry would sail on Monday, said the keeper.',
    ],
    [
      'names in another order',
      'With the water in the Aas basin at Kessel reaching nine metres on Tuesday evening, the river board has sounded an alarm for 11 villages along the Skarne and told people in the lower streets to move uphill.',
      'The alarm for 11 Skarne villages, in which people in the lower streets were told to move uphill, came as the water in Kessel’s Aas basin reached nine metres on Tuesday evening.',
    ],
  ])('a sentence, %s', (_name, first, again) => {
    const text = article(
      OPENING,
      `The fog had lifted by then. ${first}`,
      ...MIDDLE,
      `The vote ended just before midnight, when the caretaker had already put out half the lamps of the hall and gone home to bed. ${again} Then they left.`,
    );
    const findings = findingsOf(text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([again]);
    expect(findings[0]?.related[0]?.start).toBe(text.indexOf(first));
  });

  test('a sentence of a list that stands in the text too, with a word changed', () => {
    const item = 'Believe to the point of madness that your ferry is essential to the world and to its fish.';
    const again = item.replace('madness', 'folly');
    const list = `- Buy a boat.\n- ${item}\n- Paint it.`;
    const text = article(
      list,
      ...MIDDLE,
      `The owner had this from his uncle, who had sold nets in Lund and lamps in Kessel before he took to the sea. ${again}`,
    );
    expect(findingsOf(text).map(({ start }) => start)).toEqual([text.indexOf(again)]);
    // A point in note form is taken up by the text.
    const note = 'Ferry tax: a tax on the passage of persons and of their fish to the mainland and back.';
    const taken = note.replace('tax: a', 'tax is a');
    expect(findingsOf(article(`- Tolls.\n- ${note}\n- Fines.`, ...MIDDLE, `${taken} It is old.`))).toEqual(
      [],
    );
  });

  test('one figure of several in one sentence of a series', () => {
    const series = [
      'Winds of 94 miles an hour were recorded at Lund on Thursday night by the coastguard.',
      'Winds of 88 miles an hour were recorded at Kessel on Friday night by the coastguard.',
      'Winds of 71 miles an hour were recorded at Ostrow on Sunday night by the coastguard.',
    ];
    const again = (series[0] as string).replace('94', '49');
    expect(findingsOf(article(OPENING, ...series, ...MIDDLE))).toEqual([]);
    expect(findingsOf(article(OPENING, ...series, ...MIDDLE, again))).toHaveLength(1);
  });

  test('a sentence in two', () => {
    const [one, two] = [
      'The keeper both opened letters to the harbour office and copied out the parts with sensitive tide tables',
      'he sometimes added drawings of the cranes in question, according to the customs officers',
    ];
    const text = article(
      `${one}, and ${two}.`,
      ...MIDDLE,
      `The vote ended just before midnight. ${one}. H${two.slice(1)}.`,
    );
    expect(findingsOf(text)).toHaveLength(1);
  });

  test('further down than a deck is told again, with a word changed', () => {
    const deck =
      'After a day of quarrels between two of the island’s best-known owners, the harbour office said on Friday that both will meet the mayor on Thursday.';
    const piece = ['Owners to Meet Mayor', deck, 'The quarrel', OPENING, ...MIDDLE];
    expect(findingsOf(article(...piece, deck.replace('two of', 'both of'))).length).toBe(1);
  });

  test('a single sentence above a label, pasted again at the end', () => {
    const piece = [
      'Today in History',
      'On Nov. 22, 1963, the last steamer of the Skarne line sank in a gale off the northern light.',
      'Also on this date:',
      'In 1718 the harbour froze for the first time that anybody had put down.',
      ...MIDDLE,
    ];
    const text = article(...piece, piece[1] as string);
    const findings = findingsOf(text);
    expect(findings.map(({ messageId, start }) => [messageId, start])).toEqual([
      ['exact', article(...piece).length + 1],
    ]);
  });

  test('a report in a set phrase of the law, with its names and ages', () => {
    const plea =
      'Ryan Vos, 28, and Ada Tamm, 31, both of Ostrow, pleaded guilty at Kessel district court to breaking into a boathouse on 12 September.';
    const again = findingsOf(article(plea, ...MIDDLE, plea));
    expect(again.map(({ messageId }) => messageId)).toEqual(['exact']);
    expect(findingsOf(article(plea, ...MIDDLE, plea.replace('28', '29'))).length).toBe(1);
  });

  test('what one person was given, told twice', () => {
    const given =
      'He was jailed for six years in March and ordered to pay costs of 9,000 crowns to the ferry company.';
    const text = article(
      `The smith broke into the customs house in a storm. ${given}`,
      ...MIDDLE,
      `His wife said nothing of it to the neighbours, who knew. ${given}`,
    );
    expect(findingsOf(text)).toHaveLength(1);
  });

  test('a long step of a recipe, pasted', () => {
    const step =
      'Beat the butter and the sugar until pale and fluffy, scraping down the sides of the bowl with a spatula now and then.';
    const text = article(
      'Heat the oven to 180C. Grease two tins and line them with paper.',
      step,
      'Add the eggs one by one. Fold in the flour with a metal spoon.',
      step,
    );
    expect(findingsOf(text)).toHaveLength(1);
  });

  test('tells how much of it where that is an argument', () => {
    const told = (sentence: string) =>
      findingsOf(
        article(
          `${sentence} Nobody objected.`,
          ...MIDDLE,
          `It was late, and those who had stayed in the hall wanted to hear no more of it. ${sentence} They left.`,
        ),
      )[0]?.message;
    expect(told('The bells of the harbour church rang at noon again.')).toBe(
      'This sentence says again what paragraph 1 says.',
    );
    expect(told('The bells of the old harbour church rang at noon while children threw rice.')).toBe(
      'This sentence says again what paragraph 1 says: 9 of its 9 content words stand there.',
    );
  });

  test.each([
    ['a figure', '9-4', '9-5', '“9-5” where that says “9-4”'],
    ['a name', 'Mill Lane', 'Dock Street', '“Dock Street” where that says “Mill Lane”'],
    ['a figure with its scale', '$2 million', '$1.4 million', '“$1.4 million” where that says “$2 million”'],
    ['a share', '12 percent', '21 percent', '“21 percent” where that says “12 percent”'],
    ['an age', '53-year-old', '35-year-old', '“35-year-old” where that says “53-year-old”'],
    ['an article for a figure', 'an hour', 'three hours', '“three” where that says “an”'],
  ])('tells what is another: %s', (_name, before, said, told) => {
    const first = `The Harwick council voted 9-4 after an hour to close the Mill Lane library, which costs $2 million or 12 percent of the budget, and a 53-year-old clerk wept.`;
    const again = first.replace(before, said);
    const [finding] = findingsOf(article(first, ...MIDDLE, again));
    expect(finding?.message).toBe(`This paragraph says again what paragraph 1 says, but says ${told}.`);
  });

  test('tells no more than two differences', () => {
    const first =
      'The Harwick council voted 9-4 after 12 speeches to close the Mill Lane library, which cost $2 million and stood on three cellars beside the old customs house since the year of the flood.';
    const again = first.replace('9-4', '9-5').replace('12', '13').replace('$2', '$3');
    const [finding] = findingsOf(article(first, ...MIDDLE, again));
    expect(finding?.message).toBe(
      'This paragraph says again what paragraph 1 says, but says “9-5” where that says “9-4” and “13” where that says “12”, and 1 more.',
    );
  });

  test('tells no share that is no argument', () => {
    const piece = [
      'Lumen, a maker of lamps in Ostrow, has raised 24 million crowns from investors led by the fund Brightwell Partners.',
      'The firm was founded in 2021 by two physicists, Ada Tamm and Wim Aas, who met on a ferry.',
      'Tamm said the money would pay for a factory in Kessel that should open in 2028 and employ 150.',
      'Rivals in Lund sell lamps like it, though at twice the price and with a hum.',
    ];
    const sure =
      'Brightwell Partners led the round in which Lumen, the maker of lamps, raised 24 million crowns.';
    const loose =
      'The funds are to be used for a plant in Kessel that will give work to 150 people from 2028, according to Tamm.';
    const findings = findingsOf(article(...piece, sure, loose));
    expect(findings).toHaveLength(2);
    const [, finding] = findings;
    expect(Number(finding?.data['total'])).toBeGreaterThan(8);
    expect(finding?.message).toBe('This paragraph says again what paragraph 3 says.');
  });

  test('each later place once, with the places between it and the first', () => {
    const text = article(OPENING, ...MIDDLE, OPENING, OPENING);
    const findings = findingsOf(text);
    expect(findings).toHaveLength(2);
    expect(findings.map((f) => f.related[0]?.start)).toEqual([0, 0]);
  });
});

describe('restatements', () => {
  const DRAFT = [
    'The port of Kessel signed an agreement with two shipping lines on Monday to electrify its eastern quay by 2027. The deal is part of a wider effort to cut emissions on the estuary, where residents have complained of soot for years.',
    'Under the agreement, ships will draw power from the grid while they unload and switch off their diesel engines. The harbourmaster showed reporters the first of nine cable reels.',
    'Dockworkers welcomed the quieter berths but asked who would be trained to handle the high-voltage plugs.',
    'Environmental groups measured soot at four schools near the quay last winter and published the results in March.',
  ];

  test('a closing that sums the article up', () => {
    const closing =
      'In conclusion, the port’s agreement with the two shipping lines will electrify the quay and cut emissions on the estuary. Ships will switch off their engines, and residents who complained of soot will benefit.';
    const text = article(...DRAFT, closing);
    const findings = findingsOf(text);
    expect(findings.map((f) => f.messageId)).toEqual(['near']);
    expect(findings[0]?.message).toBe(
      'This paragraph says again what the article so far says, and nothing new.',
    );
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(closing);
    expect(findings[0]?.related[0]?.start).toBe(0);
  });

  test('a point made again in other words', () => {
    const again =
      'For years, residents of the estuary have complained of soot, and the deal belongs to wider efforts to reduce emissions there.';
    const text = article(
      ...DRAFT,
      'The cables come from a factory in Lund.',
      `They arrive in May on a barge from Lund that will moor beside the old customs house for the whole of the week. ${again}`,
    );
    const findings = findingsOf(text);
    expect(findings.map((f) => f.messageId)).toEqual(['sentence']);
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(again);
  });

  test('a closing that draws the moral of what was reported', () => {
    const closing =
      'The agreement at the port of Kessel has brought attention to the soot that residents of the estuary live with. It highlights the need for ongoing efforts to cut emissions from ships at the quay.';
    const text = article(...DRAFT, closing);
    const findings = findingsOf(text);
    expect(findings.map((f) => f.messageId)).toEqual(['near']);
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(closing);
  });

  const COUNCIL = [
    'The Brackley council voted 7-2 on Tuesday to raise parking fees in the old town from $1 to $2 an hour beginning in July. The increase is expected to bring in $900,000 a year, which will be spent on sidewalks.',
    'More than 30 people spoke at a hearing that lasted until midnight. Shop owners said that higher fees would drive customers to the mall outside the ring road, where parking is free.',
    '“I sell shoelaces,” said Walt Pruitt, whose hardware store opened in 1961. “Nobody pays for parking to buy shoelaces.”',
    'Councilwoman Rena Ito, who proposed the measure, said that fees had not gone up since 2004. A study had found that a third of the cars belonged to people who worked there.',
  ];

  test.each([
    [
      'the lede in other words',
      'Under the measure, the hourly fee for parking in the old town will increase from $1 to $2 in July.',
    ],
    [
      'a point of a paragraph in the middle',
      'Shop owners worried that the higher fees would drive their customers to the mall outside the ring road.',
    ],
    [
      'figures written in words',
      'The seven-to-two decision of the Brackley council raises hourly parking fees in the old town to two dollars.',
    ],
    [
      'two sentences of a paragraph in one',
      'Parking fees in the old town will rise from $1 to $2 an hour, bringing in $900,000 a year for sidewalks.',
    ],
  ])('a draft makes a point again: %s', (_name, again) => {
    const text = article(...COUNCIL, again);
    const findings = findingsOf(text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([again]);
  });

  test('once a short draft makes a point again, looser ones are told too', () => {
    const loose = 'The council’s study showed a third of the cars belonged to people who work there.';
    const sure =
      'Under the measure, the hourly fee for parking in the old town will increase from $1 to $2 in July.';
    const around = 'Rain fell on the steps while the mayor looked for his umbrella.';
    const told = (...last: string[]) => {
      const text = article(...COUNCIL, ...last);
      return findingsOf(text).map(({ start, end }) => text.slice(start, end));
    };
    expect(told(around, sure, loose)).toEqual([sure, loose]);
    // Of this too little is told.
    const more =
      'Fees drive customers of the old town to the mall with hats, gloves, boots, candles, soap and string.';
    expect(told(around, sure, more)).toEqual([sure]);
    expect(told(around, sure)).toEqual([sure]);
  });

  test('what the headline says is no news', () => {
    const [lede, ...rest] = COUNCIL;
    const again = 'After 12 years, hourly parking in the old town will cost $2 instead of $1 from July.';
    const under = (headline: string) => findingsOf(article(headline, lede as string, ...rest, again));
    expect(under('Council Raises Parking Fees for the First Time in 12 Years').length).toBe(1);
    expect(under('Council Raises Parking Fees for the First Time in Years')).toEqual([]);
  });

  test.each([
    ['a new figure', 'The hourly fee for parking in the old town will increase from $2 to $3 a year later.'],
    [
      'a new name',
      'Driving customers to the mall outside the ring road by higher fees is what shop owners in Ashby had feared.',
    ],
    ['new matter', 'Shop owners said that higher parking fees would ruin bakeries, florists and the barber.'],
    [
      'more on a subject, with no name that both share',
      'Customers of the mall outside the ring road, for whom parking is free, buy bread, shoes and films there.',
    ],
    ['another of the kind', 'The council voted to raise fees for parking an hour at the mall in July, too.'],
    [
      'a question',
      'Is free parking at the mall where customers of the shop owners would go because of higher fees?',
    ],
    [
      'the words of a speaker',
      '“To the mall outside the ring road is where my customers are driven by higher fees for parking,” wrote a shop owner.',
    ],
  ])('dont_flag what brings news: %s', (_name, last) => {
    expect(findingsOf(article(...COUNCIL, last))).toEqual([]);
  });

  test.each([
    // News: somebody says it; a figure; on another matter than the article's.
    'The agreement at the port of Kessel has brought attention to the soot that residents live with, the harbourmaster said. It highlights the need for ongoing efforts to cut emissions from ships at the quay.',
    'The agreement at the port of Kessel has brought attention to soot, which killed 40 residents of the estuary last year. It highlights the need for ongoing efforts to cut emissions from ships at the quay.',
    'The strike of the glaziers has brought attention to the wages of apprentices in workshops inland. It highlights the need for ongoing discussions between guilds and masters before winter.',
    // One phrase of the kind is anybody's.
    'The agreement at the port of Kessel has brought attention to the soot that residents of the estuary live with. Ships at the quay come and go all night.',
  ])('dont_flag a closing that reports: %s', (closing) => {
    expect(findingsOf(article(...DRAFT, closing))).toEqual([]);
  });

  const RAID = [
    'Three Held After Watches Are Taken in Ostrow',
    'Police in Ostrow have arrested two men and a woman after a raid on a jeweller’s shop in which watches worth $90,000 were taken.',
    'Witnesses said four people in grey overalls drove a stolen van into the window of Tamm & Daughter on Mint Street shortly after nine. They filled two laundry baskets and were gone in less than three minutes.',
    'The shop was founded in 1921 and sells clocks to half the churches of the county.',
    'Nobody was hurt. A customer hid behind a grandfather clock, which stopped.',
    'The van was found burned out beside the canal at dusk.',
  ];

  const SHELTER = [
    'Skarne to Close Its Only Night Shelter in May',
    'The only night shelter in Skarne will close on May 31 because the lease on its building was not renewed, the charity that runs it said on Monday.',
    'Some 40 people sleep there in winter. The landlord, a Lund pension fund, wants to turn the former sail loft into flats.',
    '“We were told by letter,” said Wim Aas, who has cooked there for 19 years. “It was a short letter.”',
    'The mayor promised to look for another roof but could not say where. The nearest shelter lies 60 kilometres away.',
    'Volunteers have begun to pack the library, which holds 2,000 books that nobody ever stole.',
  ];

  test('a sentence drawn from two places points to both', () => {
    const again =
      'The landlord wants flats in the former sail loft, whose lease was not renewed, so the night shelter will close in May.';
    const text = article(...SHELTER, again);
    const [finding, ...others] = findingsOf(text);
    expect(others).toEqual([]);
    expect(text.slice(finding?.start, finding?.end)).toBe(again);
    expect(finding?.message).toMatch(/^This paragraph says again what paragraphs 1 and 2 say: /);
    expect(finding?.related.map(({ message }) => message)).toEqual([
      'It stands here first.',
      'The rest of it stands here.',
    ]);
    // Neither of the two holds all of it, so it can stand for neither.
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Delete this paragraph']);
  });

  test('a paragraph pasted twice does not make the piece one that repeats itself', () => {
    const loose = 'The charity said the landlord did not renew the lease.';
    const text = article(...SHELTER, SHELTER[4] as string, loose);
    expect(findingsOf(text).map(({ messageId }) => messageId)).toEqual(['exact']);
  });

  test('the same matter in another order, in the next paragraph', () => {
    const piece = [
      OPENING,
      ...MIDDLE,
      'Gold accounts for almost half of the export earnings of North Skarne.',
    ];
    const told = (last: string) => findingsOf(article(...piece, last)).map(({ start }) => start);
    expect(told('Almost half of what North Skarne earns from exports comes from gold.')).toEqual([
      article(...piece).length + 1,
    ]);
    expect(told('Almost half of what North Kessel earns from exports comes from gold.')).toEqual([]);
  });

  test('a brief of three paragraphs closes with its lede', () => {
    const brief = [
      'The harbour bank cut its main rate by a quarter of a point to 3.75% on Thursday, the lowest in two years.',
      'Governor Ada Brightwell said inflation had come down faster than the bank had thought it would.',
    ];
    const again =
      'Thursday’s quarter-point reduction takes the main rate of the harbour bank to 3.75%, its lowest level for two years.';
    const text = article(...brief, again);
    expect(findingsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([again]);
  });

  test('in a short piece that says all of it, though in other words', () => {
    const piece = [
      'The harbour club has lost its first four games, and its coach has lost his voice.',
      'Brightwell-Aas returned to practice on Tuesday for the first time since she broke a finger on Oct. 8 and told reporters in Ostrow that she felt ready to play.',
      'The goalkeeper is expected to start on Friday when Kessel visits. Tickets cost nine crowns.',
      'Brightwell-Aas, the Ostrow goalkeeper, will start for the first time since Oct. 8 when Kessel visits on Friday.',
    ];
    expect(findingsOf(article(...piece)).map(({ start }) => start)).toEqual([
      article(...piece.slice(0, 3)).length + 1,
    ]);
  });

  test('a third term said twice is the same third term', () => {
    const piece = [
      'Mayor Tilda Brannock conceded the race for a third term late on Tuesday to Jonas Aas, a 26-year-old tea shop worker who ran on a promise to mend the only ferry in Ostrow.',
      'Nobody had expected it, least of all Aas, who was asleep.',
      'Brannock’s bid for a third term ended late on Tuesday when she conceded to Aas, 26, who works in a tea shop and had promised to mend the only ferry in Ostrow.',
    ];
    const last = article(...piece.slice(0, 2)).length + 1;
    expect(findingsOf(article(...piece)).map(({ start }) => start)).toEqual([last]);
    // Of another term than the first said, it is another.
    expect(findingsOf(article((piece[0] as string).replace('a third', 'one'), ...piece.slice(1)))).toEqual(
      [],
    );
  });

  test('one new name does not hide an event that is told in all its figures and names', () => {
    const lede =
      'Two ships collided and caught fire on Tuesday 24 nautical miles off the coast of the Northern Kessel Isles near the Strait of Aas, the island coast guard said, and 14 crew members were evacuated from one of them.';
    const again =
      'Two vessels collided and went up in flames 24 nautical miles off the NKI coast, close to the Strait of Aas, on Tuesday, and 14 crew were taken off one of them, the coast guard said.';
    const [finding, ...others] = findingsOf(article(lede, ...MIDDLE, again));
    expect(others).toEqual([]);
    expect(finding?.messageId).toBe('near');
    expect(findingsOf(article(lede, ...MIDDLE, again.replace('Strait of Aas', 'Strait of Lund')))).toEqual(
      [],
    );
    expect(findingsOf(article(lede, ...MIDDLE, again.replace('14', '15')))).toEqual([]);
  });

  test('the same in the synonyms of the trade', () => {
    const piece = [
      'After eight years of delays, the Aas dam is poised to transform the lives of millions in one of Norland’s driest regions.',
      'The team flew home on Monday. A crowd of 200 waited at the airport in the rain with drums and a cake.',
      '“I have never seen anything like it,” said Ada Brightwell, who sells nuts. “And I have seen a goat.”',
      'Eight years late, the Aas dam is about to change life for millions of people in one of the most arid parts of Norland.',
    ];
    expect(findingsOf(article(...piece)).map(({ start }) => start)).toEqual([
      article(...piece.slice(0, 3)).length + 1,
    ]);
  });

  test('a country and what is of it are the same', () => {
    const told = (last: string) =>
      findingsOf(
        article(
          'Vietnam’s exports of coffee reached a record of 1.9 million tons this year, the growers’ union said on Monday.',
          'In the hills the farmers are tearing out pepper vines to plant more of it, and the price of land has doubled.',
          '“My father had a buffalo,” said one of them. “I have a pickup, and my son has two.”',
          'Dealers in the port warn that the boom will bring its own bust, as it did a generation ago.',
          last,
        ),
      ).length;
    const again = 'Vietnamese exports of coffee have this year reached a record of 1.9 million tons.';
    expect(told(again)).toBe(1);
    expect(told(again.replace('Vietnamese exports of coffee', 'The exports of Brazilian coffee'))).toBe(0);
  });

  test('what lede and next paragraph say together', () => {
    const again =
      'The raid in Mint Street, Ostrow, saw $90,000 in watches taken from Tamm & Daughter by four people in overalls who drove a stolen van.';
    const findings = findingsOf(article(...RAID, again));
    expect(findings.map(({ start }) => start)).toEqual([article(...RAID).length + 1]);
    // A name that the opening does not give is another shop's.
    expect(findingsOf(article(...RAID, again.replace('Tamm & Daughter', 'a Tallow & Sons')))).toEqual([]);
  });

  const FIRE = [
    'Fire Destroys Furniture Works in Brenz',
    'A fire destroyed a furniture works in the town of Brenz early on Tuesday, causing damage of about 12 million crowns. Nobody was hurt.',
    'Some 140 firefighters fought the flames until noon. The fire had started in a storeroom for varnish, the harbour police said, and spread within minutes.',
    'The 85 workers of the night shift were able to leave the building in time. The owner, Ulrich Maas, said that he wanted to rebuild.',
    'The number of fires in the county fell by a third last year, to the lowest since it has been counted, the insurers’ union said in March.',
  ];
  const CERTAIN =
    'About 12 million crowns of damage was done when the Brenz furniture works burned down early on Tuesday, though no one was injured.';

  test('that ends on a set phrase', () => {
    const text = article(...FIRE, CERTAIN);
    expect(findingsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([CERTAIN]);
  });

  test('of few words, in a piece that repeats itself', () => {
    const few = 'All 85 employees working that night got out of the building before it was too late.';
    expect(findingsOf(article(...FIRE, few))).toEqual([]);
    expect(findingsOf(article(...FIRE, few, CERTAIN))).toHaveLength(2);
  });

  test('millions in short are the same millions', () => {
    const piece = FIRE.map((paragraph) => paragraph.replace('12 million crowns', '€12 million'));
    const again =
      'When the Brenz furniture works burned down early on Tuesday, the fire did damage of about €12m.';
    expect(findingsOf(article(...piece, again))).toHaveLength(1);
    expect(findingsOf(article(...piece, again.replace('12m', '13m')))).toEqual([]);
  });

  test('a third fewer is no third one', () => {
    const fewer =
      'Last year there were a third fewer fires in the county than before, the lowest number that the insurers’ union has counted.';
    expect(findingsOf(article(...FIRE, fewer))).toHaveLength(1);
    // What rises says the opposite of what falls.
    const dropped =
      'Last year the number of fires in the county dropped by a third, more than ever since the insurers’ union has counted it.';
    expect(findingsOf(article(...FIRE, dropped))).toHaveLength(1);
    expect(findingsOf(article(...FIRE, dropped.replace('dropped', 'rose')))).toEqual([]);
  });

  test('dont_flag what happens again', () => {
    const [first, then] = [
      'Every November the children of Kilbeg read the names of the drowned on the quay, and every November one of them cannot finish.',
      'Next November the children will read the names of the drowned on the quay at Kilbeg again, and one of them will not be able to finish.',
    ];
    expect(findingsOf(article(first, ...MIDDLE, OPENING, then))).toEqual([]);
  });

  test('what headline and lede say together', () => {
    const again =
      'After a chase over wet roofs and a frozen canal, thieves held for the raid on the jeweller’s shop in Ostrow.';
    const [, ...rest] = RAID as [string, ...string[]];
    expect(
      findingsOf(
        article('Thieves Held in Ostrow After Chase Over Wet Roofs and Frozen Canal', ...rest, again),
      ).length,
    ).toBe(1);
    expect(findingsOf(article('Watches Taken in Raid', ...rest, again))).toEqual([]);
  });

  test('a quotation that stands again with all that is around it', () => {
    const said =
      '“A composing stick asks you at every line, because you have only so much room,” said Nel Tamm, who has set type in Ostrow since 1961.';
    const whole =
      '“A composing stick asks you at every line, because you have only so much room and no more.”';
    const flagged = (again: string, first = again) =>
      findingsOf(article(OPENING, first, ...MIDDLE, again)).map(({ messageId }) => messageId);
    expect(flagged(said)).toEqual(['exact']);
    expect(flagged(whole)).toEqual(['exact']);
    expect(flagged(whole, whole.replace('every', 'each'))).toEqual(['near']);
    expect(flagged(said.replace('1961', '1962'), said)).toEqual(['near']);
    const changed = '“A composing stick asks you at each line, because you have only so much room.”';
    expect(flagged(changed, said)).toEqual(['near']);
  });

  test('figures that are told in another order do not differ', () => {
    const again =
      'It was shortly after nine when the window of Tamm & Daughter, the jeweller on Mint Street, gave way to the stolen van of four people who wore grey.';
    expect(findingsOf(article(...RAID, again)).map(({ message }) => message)).toEqual([
      'This paragraph says again what paragraph 2 says: 12 of its 15 content words stand there.',
    ]);
  });

  test('in a long piece one place may be chance, two are a habit', () => {
    const filler = Array.from(
      { length: 50 },
      (_, i) =>
        `Witness ${i + 100} told of ${['rain', 'a dog', 'two bicycles', 'a locked gate'][i % 4]} in ${1950 + i}.`,
    );
    const first =
      'It was shortly after nine when the window of Tamm & Daughter, the jeweller on Mint Street, gave way to the stolen van of four people who wore grey.';
    const second =
      'The arrest by police in Ostrow of a woman and two men follows the raid in which the jeweller’s shop lost watches worth $90,000.';
    expect(findingsOf(article(...RAID, ...filler, first))).toEqual([]);
    expect(findingsOf(article(...RAID, ...filler, first, second)).length).toBe(2);
  });

  test('a lede under the byline is no deck', () => {
    const lede =
      'Pupils will ride the ferry free from May 1 under a one-year trial approved on Thursday night by the Skarne Harbour Board.';
    const again =
      'Under the one-year trial, which the harbour board approved on Thursday, pupils can ride the ferry for free starting May 1.';
    const piece = [
      'FREE FERRY FOR PUPILS',
      'By ADA BRIGHTWELL',
      lede,
      'The vote',
      'The trial will cost about $80,000 in lost fares, the treasurer said.',
      'Two members voted no. One of them feared for the paintwork.',
      'Ridership fell last winter, when the old boat lay in dock for nine weeks.',
      again,
    ];
    const findings = findingsOf(article(...piece));
    expect(findings.map(({ related }) => related[0]?.start)).toEqual([
      article(...piece.slice(0, 2)).length + 1,
    ]);
  });

  const QUOTED = [
    'A company in Skarne showed a sail on Monday that makes electricity from rain as well as from wind.',
    '“Rain has always been the enemy of a sail,” said Nel Tamm, who founded it. “We wanted to turn it into a friend.”',
  ];
  const AFTER = 'The sail will go on sale in May for about 900 crowns, with a cable of nine metres.';

  test.each([
    ['by name', 'Tamm explained that the goal was to make rain an advantage instead of an obstacle.'],
    ['by pronoun', 'She emphasized that rain ought to help and no longer to hinder those who sail.'],
    ['by a clause', 'According to Tamm, rain can be made to serve a purpose instead of being a nuisance.'],
  ])('a quotation said again in the writer’s words: %s', (_name, again) => {
    const text = article(...QUOTED, again, AFTER);
    const [finding, ...others] = findingsOf(text);
    expect(others).toEqual([]);
    expect(text.slice(finding?.start, finding?.end)).toBe(again);
    expect(finding?.message).toBe('This paragraph says again what the quotation in paragraph 2 says.');
    expect(text.slice(finding?.related[0]?.start)).toMatch(/^“Rain has always been/);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Delete this paragraph']);
  });

  test('by what the speaker is called, or a paragraph further down', () => {
    const quoted = '“A pump in every cellar would be cheaper than the wall,” the harbour engineer said.';
    const told = (...paragraphs: string[]) =>
      findingsOf(article(OPENING, quoted, ...paragraphs, MIDDLE[1] as string)).map(({ start }) => start);
    const again = 'The engineer argued that nobody needs a wall if his cellar is kept dry by a pump.';
    expect(told(again).length).toBe(1);
    expect(told(again.replace('engineer', 'painter'))).toEqual([]);
    expect(told(MIDDLE[0] as string, again).length).toBe(1);
    expect(told(MIDDLE[0] as string, 'The engineer argued that the wall would keep out the light.')).toEqual(
      [],
    );
  });

  test.each([
    ['nothing of it is taken up', 'Tamm explained that the cloth is woven on a loom from her mother’s mill.'],
    ['a new figure', 'Tamm explained that rain added 12 percent to what the cloth made in a week.'],
    ['a new name', 'Tamm explained that rain falls on every second day of the year at Ostrow.'],
    ['it is held against', 'Tamm noted that rain was an obstacle, but saw no advantage in it.'],
    ['somebody else', 'Vos explained that rain was an obstacle for the cloth and no advantage at all.'],
    ['more by the same', 'Tamm also warned that rain would wear the cloth out within a few winters.'],
    ['news of the speaker', 'Tamm said that rain would be measured at the quay for the whole of the winter.'],
    [
      'more than the quotation holds',
      'Tamm explained that rain strikes a film whose charge runs through silver threads along the hem into batteries under the bench, where crews keep their oilskins, kettles and spare rope.',
    ],
  ])('dont_flag what follows a quotation: %s', (_name, next) => {
    expect(findingsOf(article(...QUOTED, next, AFTER))).toEqual([]);
  });

  test.each([
    [
      'after words picked out',
      'Tamm called rain the “enemy” of every sail in a lecture at the harbour school.',
    ],
    [
      'after words picked out beside a quotation',
      '“It never tore in all those winters,” said Tamm. She called rain the “enemy” of every sail.',
    ],
    ['before the quotation', null],
  ])('dont_flag the writer’s words %s', (_name, picked) => {
    const words = 'Tamm explained that the goal was to make rain an advantage instead of an obstacle.';
    const order = picked === null ? [words, QUOTED[1] as string] : [picked, words];
    expect(findingsOf(article(QUOTED[0] as string, ...order, AFTER))).toEqual([]);
  });

  test('a closing paragraph that opens as a summary does, sentence by sentence', () => {
    const [lede, ...rest] = COUNCIL;
    const again = 'Shop owners believe that fees will send their customers to the free mall.';
    const told = (opening: string) => findingsOf(article(lede as string, ...rest, `${opening} ${again}`));
    expect(told('Ultimately, everybody has to leave his car somewhere.').length).toBe(1);
    expect(told('The mayor left by the back door and walked home with his umbrella.')).toEqual([]);
  });

  test('what stands under a heading that concludes', () => {
    const again = 'Shop owners believe that fees will send their customers to the free mall.';
    const under = (heading: string) =>
      findingsOf(article('# Council Raises Fees', ...COUNCIL, `## ${heading}`, again)).length;
    expect(under('Conclusion')).toBe(1);
    expect(under('The bottom line')).toBe(1);
    expect(under('The shops')).toBe(0);
  });

  test('dont_flag a closing that says something new', () => {
    const closing =
      'In conclusion, the regulator must still approve the tariff, a decision it expects to take in October after hearing from rival ports at Vane and Ostrow.';
    expect(findingsOf(article(...DRAFT, closing))).toEqual([]);
  });
});

describe('leaves alone', () => {
  test.each([
    ['different paragraphs', MIDDLE],
    [
      'results told alike',
      [
        'In Ward 3, Okafor received 2,411 votes and Lindqvist received 1,963 votes, the clerk said.',
        'In Ward 5, Marsh received 1,204 votes and Petrov received 3,377 votes, the clerk said.',
      ],
    ],
    [
      'a run of one frame',
      [
        'Shares in Northgate closed at 412 pence on the London exchange.',
        'Shares in Ellsworth closed at 98 pence on the London exchange.',
        'Shares in Tamar closed at 98 pence on the London exchange.',
        'Shares in Wexcombe closed at 98 pence on the London exchange.',
      ],
    ],
    [
      'an answer that did not come',
      [
        'A spokeswoman for the contractor did not respond to a request for comment on Friday.',
        MIDDLE[0] as string,
        'A spokeswoman for the contractor did not respond to a request for comment on Friday.',
      ],
    ],
    [
      'a chant',
      [
        '“Save our shelves, save our town,” the crowd outside the chamber chanted.',
        MIDDLE[0] as string,
        '“Save our shelves, save our town,” the crowd outside the chamber chanted.',
      ],
    ],
    [
      'a deck over the byline and the story under it',
      [
        'Ferry to Skarne stops for good',
        'The last ferry to Skarne sails on Friday, ending a service that has carried islanders to market since 1911.',
        'By Ada Brightwell',
        'The last ferry to Skarne sails on Friday, ending a service that has carried islanders to market and to school since 1911.',
        MIDDLE[0] as string,
      ],
    ],
    [
      'a pull quote that names its speaker',
      [
        '“We sold the boat because nobody under forty wanted to be its captain any more,” said the owner, Piet Vos.',
        MIDDLE[0] as string,
        '“We sold the boat because nobody under forty wanted to be its captain any more”',
        '— Piet Vos, ferry owner',
        MIDDLE[1] as string,
      ],
    ],
    [
      'what holds for one name and not for another',
      [
        OPENING,
        'The recall covers kettles sold under the name Glowell since January.',
        MIDDLE[0] as string,
        'The recall does not cover kettles sold under the name Hearthmate.',
      ],
    ],
    [
      'the same of something else',
      [
        OPENING,
        'Pricing is an important factor to consider when choosing a ferry company for the island.',
        MIDDLE[0] as string,
        'The timetable is an important factor to consider when choosing a ferry company for the island.',
      ],
    ],
    [
      'few words that come again',
      [
        OPENING,
        'The benefits offered by ferry timetable tables are numerous.',
        MIDDLE[0] as string,
        'The benefits of using winter timetable tables are numerous.',
      ],
    ],
    [
      'another price of another thing',
      [
        OPENING,
        'The cost for basic harbour storage can be several hundred crowns per month.',
        MIDDLE[0] as string,
        'The cost for advanced harbour storage can be several thousand crowns per month.',
      ],
    ],
    [
      'the same of somebody else',
      [
        OPENING,
        'Okafor continues to live and work in Ostrow and on the island of Skarne.',
        MIDDLE[0] as string,
        'Lindqvist lives and works in Ostrow and on the island of Skarne.',
      ],
    ],
    [
      'the same of two names that the story tells of',
      [
        OPENING,
        'Brightpost publishes its timetable for the whole of the winter on a board that stands beside the old customs house.',
        'Brightpost was founded in 1911.',
        MIDDLE[0] as string,
        'Skarnelink was founded by nobody knows whom.',
        'Skarnelink publishes its timetable for the whole of the winter on a board that stands beside the old customs house.',
      ],
    ],
    [
      'the first and the last of a kind with their figures',
      [
        OPENING,
        'The first train leaves Ostrow at 6.10 and reaches the coast at 9.45 after stops in Lund and Kessel.',
        MIDDLE[0] as string,
        'The last train leaves Ostrow at 20.10 and reaches the coast at 23.45 after stops in Lund and Kessel.',
      ],
    ],
    [
      'figures of one quarter and of the next, of one year and of the next',
      [
        OPENING,
        'The ferry line earned a profit of 38 million crowns before taxes in the first quarter on sales of 410 million crowns.',
        MIDDLE[0] as string,
        'The ferry line earned a profit of 44 million crowns before taxes in the second quarter on sales of 410 million crowns.',
        MIDDLE[1] as string,
        'The harbour office of Kessel counted 3,100 passengers aboard its boats on the first day of the season in 2019.',
        'The harbour office of Kessel counted 2,700 passengers aboard its boats on the first day of the season in 2021.',
      ],
    ],
    [
      'a part of a quotation that stands by itself again',
      [
        OPENING,
        '“Ferry pilots are less likely to be gamblers than the owners of ferries, and they know it,” she wrote.',
        MIDDLE[0] as string,
        'The card ended: “Ferry pilots are less likely to be gamblers.”',
      ],
    ],
    [
      'what was turned round',
      [
        OPENING,
        'The harbour office was asked about it. “It does not understand the fishing families of this island. The fishing families of this island do not understand it.”',
        MIDDLE[0] as string,
      ],
    ],
    [
      'the same in other words of somebody else',
      [
        OPENING,
        'Shop owners said that higher fees would drive customers to the mall outside the ring road.',
        MIDDLE[0] as string,
        'Driving customers to the mall outside the ring road by higher fees is what shop owners in Ashby had feared.',
      ],
    ],
    [
      'what rose in one group and fell in another',
      [
        OPENING,
        'On average, pupils in the sailing group had significantly decreased perceived stress scores after eight weeks as compared to those who stayed ashore, and these changes persisted through the winter.',
        MIDDLE[0] as string,
        'Compared to those who stayed ashore, pupils in the sailing group showed significantly increased balance and spelling and memory scores after eight weeks, and these changes persisted through the winter.',
      ],
    ],
    [
      'list items that open alike',
      [
        '- This harbour is on my list of the five best places to watch the eclipse.',
        '- This headland is also on my list of the five best places to watch the eclipse.',
        MIDDLE[0] as string,
      ],
    ],
    [
      'a paraphrase and then the quotation',
      [
        'The owner said the boat was sold because nobody under forty wanted to be its captain.',
        MIDDLE[0] as string,
        '“I sold the boat, my father’s boat, because there was nobody under forty on this island who wanted the job of captain.”',
      ],
    ],
    [
      'a ruling on the next motion',
      [
        'The judge denied a motion by the defense to set aside the verdict on the theft count.',
        MIDDLE[0] as string,
        'He denied a second motion to set aside the verdict on the forgery counts, too.',
      ],
    ],
    [
      'a question and its answer',
      [
        'Is a licence needed for a rowing boat on the lake?',
        'A licence is needed for a rowing boat on the lake.',
        MIDDLE[0] as string,
        'Is a licence needed for a sailing boat on the lake?',
      ],
    ],
    [
      'lines that lead on to a list',
      [
        'The ticket for the whole season includes the following:',
        MIDDLE[0] as string,
        'The ticket for a single day includes the following:',
      ],
    ],
    [
      'entries under one label',
      [
        'Visitors expected: 4,000 over three days, most by train.',
        MIDDLE[0] as string,
        'Visitors expected: 9,000 over three days, most by train.',
      ],
    ],
    [
      'a few words on one subject in another order',
      [
        OPENING,
        'And following a steady plan of upkeep is the best way to keep your boat on the water.',
        MIDDLE[0] as string,
        'Steady preventive upkeep is vital to keeping your boat on the water.',
      ],
    ],
    [
      'rows of a table',
      [
        OPENING,
        '1 Rest Row Easy 10x (Row 2 min, Drift 1 min) Rest Row Easy 10x (Row 2 min, Drift 1 min) Optional Swim 30 min',
        MIDDLE[0] as string,
        '2 Rest Row Easy 15x (Row 1 min, Drift 1 min) Rest Row Easy 15x (Row 1 min, Drift 1 min) Optional Swim 30 min Row Easy 20x (Row 1 min, Drift 1 min)',
      ],
    ],
    [
      'an invitation to one town and to the next',
      [
        OPENING,
        'Join us in Lund for the autumn ferry fair!',
        MIDDLE[0] as string,
        'Join us in Ostrow for the autumn ferry fair!',
      ],
    ],
    [
      'entries under one label with a stroke in it',
      [
        OPENING,
        'Pick up/drop off harbours: All across the north coast!',
        MIDDLE[0] as string,
        'Pick up/drop off harbours: All over the north coast!',
      ],
    ],
    [
      'entries of a guide',
      [
        '# Plants for a dark hall',
        OPENING,
        '## Fern',
        'A fern likes the north side of the house. Place it by a north window, give it average moisture and a rich, well drained soil.',
        '## Ivy',
        'Ivy climbs what it finds. Place it by a north or an east window, give it high humidity, moderate moisture and a well drained soil.',
        '## Palm',
        'A palm wants room above it.',
        '## Moss',
        'Moss asks for nothing but rain.',
      ],
    ],
    [
      'entries that open each with its place',
      [
        'Weather for the islands',
        'Skarne and the South: A dry start with sunny spells. Fog will build from the sea in the afternoon, with a few showers by evening. Highs 14-17C.',
        'The Marshes: A cloudy start with a few showers. Brighter in the afternoon, with sunny spells by evening. Highs 13-15C.',
        'Ostrow: A dry start with sunny spells, but fog will build from the sea by noon, with showers in the evening. Highs 12-15C.',
        'North Skarne, Isle of Aas: Rain at first, heavy at times over the hills. Drier in the afternoon with the odd shower. Highs 10-12C.',
        'North Kessel: Dry at first. Rain will spread from the sea in the afternoon, heavy at times over the hills. Highs 9-12C.',
      ],
    ],
    [
      'entries of a court list',
      [
        'The following cases were heard at the magistrates’ court of Lyme Bay last week.',
        'Ada Vos, 34, of Mint Street, Kessel: rowed at night without a lamp on 4 October. Fined 220 crowns and ordered to pay costs of 90 crowns.',
        'Nel Tamm, 29, of Dock Street, Kessel: rowed at night without a lamp on 6 October. Fined 307 crowns and ordered to pay costs of 90 crowns.',
        'Wim Aas, 51, of no fixed address: stole meat worth 48 crowns from the Co-op, Ostrow, on 1 December. Jailed for eight weeks. Compensation of 48 crowns.',
        'Wim Aas, 51, of no fixed address: stole cheese worth 31 crowns from the Co-op, Ostrow, on 3 December. Jailed for eight weeks, to run at the same time.',
      ],
    ],
    [
      'what held in the morning and what held in the evening',
      [
        OPENING,
        'Patients who took the drops in the morning slept longer and woke less often than those who were given sugar.',
        MIDDLE[0] as string,
        'Patients who took the drops in the evening slept longer and woke less often than those who were given sugar.',
      ],
    ],
    [
      'what he said and what she said',
      [
        OPENING,
        'The pilot told the court that he had never seen the letter before it was shown to him by the police.',
        MIDDLE[0] as string,
        'The deputy told the court that she had never seen the letter before it was shown to her by the police.',
      ],
    ],
    [
      'another thing with its own figure',
      [
        OPENING,
        'The tax on lamp oil will go up by two cents a litre from the first day of the year, the minister said.',
        MIDDLE[0] as string,
        'The tax on candles will go up by three cents a litre from the first day of the year, the minister said.',
        MIDDLE[1] as string,
        'A voter who lives abroad must send the form to the embassy at least ten days before the vote.',
        'A voter who lives on a ship must send the form to the harbour office at least five days before the vote.',
      ],
    ],
    [
      'what was told, and then what is new of it',
      [
        'The bombing at the central market killed 11 people on Tuesday morning, the interior ministry said.',
        MIDDLE[0] as string,
        'Tuesday’s bombing at the market, which killed 11 people, was the worst in the city in a decade.',
      ],
    ],
    [
      'where a table comes from, and what every prospectus says',
      [
        OPENING,
        'Source: Harbour Board of North Skarne, Passenger and Freight Survey.',
        'Past performance is not indicative of future results.',
        MIDDLE[0] as string,
        'Source: Harbour Board of North Skarne, Passenger and Freight Survey.',
        'Past performance is not indicative of future results.',
      ],
    ],
    [
      'a line that leads on to one list after another',
      [
        OPENING,
        'How to make room for this in a small boat:',
        '- Hang it from the mast.',
        MIDDLE[0] as string,
        'How to make room for this in a small boat:',
        '- Fold it under the bench.',
      ],
    ],
    [
      'words of a quotation set apart as a paragraph of their own',
      [
        OPENING,
        '“A screen never asks you what you mean,” said Nel Tamm. “A composing stick asks you at every line, because you have only so much room.”',
        MIDDLE[0] as string,
        '“A composing stick asks you at every line, because you have only so much room”',
        MIDDLE[1] as string,
      ],
    ],
    [
      'the same before the story comes to it',
      [
        OPENING,
        '“A composing stick asks you at every line, because you have only so much room”',
        MIDDLE[0] as string,
        'Nel Tamm learned the trade in Ostrow. “A composing stick asks you at every line, because you have only so much room,” she said.',
      ],
    ],
    [
      'notes that name a part of one source after another',
      [
        OPENING,
        MIDDLE[0] as string,
        '9 Harbour Board. “Fares of the Northern Line by Island,” May 2025.',
        '10 Harbour Board. “Fares of the Northern Line by Island,” May 2025.',
      ],
    ],
    [
      'the same of one thing and of another, each named twice',
      [
        'A deed for money matters lets somebody you trust see to your money when you are too ill or confused to see to it.',
        MIDDLE[0] as string,
        'A deed for sickbed matters lets somebody you trust see to your sickbed when you are too ill or confused to do so.',
      ],
    ],
    [
      'what depends on another thing in other words',
      [
        OPENING,
        'How you use your ferry ticket and buy supper depends on what kind of boat you have.',
        MIDDLE[0] as string,
        'How you use your pass depends on what kind of boat you have.',
      ],
    ],
    [
      'two quotations credited to a part that both have',
      [
        'The harbor office asked thirty crews what they thought of the new gauge, and sixteen of them answered in the course of the winter.',
        '"The gauge found the leak within the hour, and it was ours." -- Chief engineer working on ferries of the northern line',
        '"It shows too much at once, so that nobody in the wheelhouse looks at it any longer." -- Mate of a trawler',
        'It costs 400 crowns a year, and the office pays half of it. Most of those who answered said they would keep it.',
        '"Nobody reads what it says at night." -- Chief engineer working on ferries of the northern line',
      ],
    ],
    [
      'what two people in court were given',
      [
        'Dale Vos, 34, of Wharf Road, admitted theft of a bicycle from outside the baths. He was given a six-month community order and told to pay costs of 85 crowns.',
        MIDDLE[0] as string,
        'Nel Tamm, 52, of Mill View, admitted theft of cheese from a shop in Ostrow. She was given a 12-month community order and told to pay costs of 85 crowns.',
      ],
    ],
    [
      'a list of cases without ages',
      [
        'Ada Vos admitted rowing without a lamp on the coast road. She was fined 80 crowns and told to pay costs of 85 crowns and a surcharge of 32 crowns.',
        'Piet Aas admitted rowing without a lamp in Mint Street. He was fined 80 crowns and told to pay costs of 85 crowns and a surcharge of 32 crowns.',
        'A woman of 41 admitted rowing without a licence. Her licence was endorsed with six points and she was fined 300 crowns with costs of 85 crowns.',
        'A man of 19 admitted rowing without a licence. His licence was endorsed with six points and he was fined 250 crowns with costs of 85 crowns.',
      ],
    ],
    [
      'steps of a recipe',
      [
        'Heat the oven to 180C. Grease two tins and line them with paper.',
        'Put the onions into the pot and cook them over a low heat for ten minutes, stirring now and then with a wooden spoon.',
        'Put the carrots into the pot and cook them over a low heat for five minutes, stirring now and then with a wooden spoon.',
        'Cover the pot and leave it to simmer over a low heat for an hour.',
        'Spread half of the filling over the first layer with a palette knife dipped in hot water.',
        'For the topping, spread half of the cream over the first layer with a palette knife dipped in hot water.',
        'Add the potatoes. Cover the pot and leave it to simmer over a low heat for an hour.',
      ],
    ],
    [
      'steps of a manual and what it warns of',
      [
        'Make sure the machine is switched off and unplugged before you start.',
        'Unscrew the back plate and lift it off. Pull out the old filter with both hands.',
        'Push the new filter in until it clicks. Put the plate back.',
        'Make sure the machine is switched off and unplugged before you clean the tray.',
      ],
    ],
    [
      'what is better for one and worse for the next',
      [
        OPENING,
        'Trade is better at the end of the month than at the start of it.',
        MIDDLE[0] as string,
        'Trade is worse at the end of the month than at the start, but tempers are better.',
      ],
    ],
    ['short lines', ['It rained all day.', MIDDLE[0] as string, 'It rained all day.']],
  ])('%s', (_name, paragraphs) => {
    expect(findingsOf(article(...paragraphs))).toEqual([]);
  });

  test('paragraphs shorter than minWords', () => {
    const text = article(OPENING, ...MIDDLE, OPENING);
    const settings = { options: { 'repeated-paragraph': { minWords: 60 } } };
    expect(findingsOf(text, settings)).toEqual([]);
  });
});

describe('fixes', () => {
  const apply = (text: string, title: RegExp): string => {
    const fix = findingsOf(text)[0]?.fixes.find((f) => title.test(f.title));
    return fix === undefined ? 'no such fix' : applyEdits(text, fix.edits);
  };

  test.each(['\n\n', '\r\n\r\n', '\n'])('deleting a paragraph leaves the others as they were (%j)', (gap) => {
    const rest = [OPENING, ...MIDDLE].join(gap);
    expect(apply(`${rest}${gap}${OPENING}`, /^Delete this/)).toBe(rest);
    expect(apply(`${OPENING}${gap}${rest}`, /^Delete this/)).toBe(rest);
    expect(apply(`${rest}${gap}${OPENING}`, /delete the first$/)).toBe([...MIDDLE, OPENING].join(gap));
  });

  test('deleting the last paragraph keeps the last line end', () => {
    expect(apply(article(OPENING, ...MIDDLE, OPENING), /^Delete this/)).toBe(article(OPENING, ...MIDDLE));
  });

  test('deleting a sentence takes one space along', () => {
    const sentence = 'Residents who packed the chamber booed as the mayor read out the result.';
    const before =
      'The vote ended just before midnight, when the caretaker had put out the lights in the corridor and gone to look for his keys.';
    const after = 'Then they went home along the dark canal.';
    const text = (...sentences: string[]) => article(OPENING, ...MIDDLE, sentences.join(' '));
    expect(apply(text(before, sentence, after), /^Delete/)).toBe(text(before, after));
    expect(apply(text(before, sentence), /^Delete/)).toBe(text(before));
    const without = text(before, after).replace(`${before} `, `${before}\n`);
    for (const end of ['\n', ' \n', '\r\n']) {
      const wrapped = without.replace(`${before}\n`, `${before}\n${sentence}${end}`);
      expect(apply(wrapped, /^Delete/)).toBe(without);
    }
  });

  test.each(['\n\n', '\r\n\r\n', '\n', '\n\n\n', '\n\n   '])(
    'a sentence that is a paragraph goes with its gap (%j)',
    (gap) => {
      const sentence = 'Residents who packed the chamber booed as the mayor read out the result.';
      const last = `The vote ended just before midnight, when the caretaker had put out half the lamps of the hall. ${sentence} Then they left.`;
      const text = `${[...MIDDLE, sentence, last].join(gap)}\n`;
      const keep = findingsOf(text)[0]?.fixes.find(({ title }) => title.startsWith('Keep'));
      expect(applyEdits(text, keep?.edits ?? [])).toBe(`${[...MIDDLE, last].join(gap)}\n`);
    },
  );

  test('the fuller one is kept first of all, and what is new can move to the first', () => {
    const added =
      'Staff will be offered posts in the central branch, according to a memo seen by this paper.';
    const text = article(OPENING, ...MIDDLE, `${OPENING} ${added}`);
    expect(findingsOf(text)[0]?.fixes[0]?.title).toMatch(/delete the first$/);
    expect(apply(text, /^Add what is new/)).toBe(article(`${OPENING} ${added}`, ...MIDDLE));
  });

  const titlesOf = (text: string): string[] => findingsOf(text)[0]?.fixes.map(({ title }) => title) ?? [];
  const NEW = 'Staff will be offered posts in the central branch from May, a memo shows.';

  test.each([
    ['figure', OPENING.replace('9-4', '9-5')],
    ['name', OPENING.replace('Mill Lane', 'Dock Street')],
  ])('a %s that changed is not lost by what claims to bring over what is new', (_name, again) => {
    expect(titlesOf(article(OPENING, ...MIDDLE, `${again} ${NEW}`))).not.toContainEqual(
      expect.stringMatching(/^Add/),
    );
    expect(titlesOf(article(OPENING, ...MIDDLE, `${OPENING} ${NEW}`))).toContainEqual(
      expect.stringMatching(/^Add/),
    );
  });

  test('what another place says is not brought over as new', () => {
    const bell = 'The bell of the old harbour church rang at noon.';
    const left = 'Nobody stayed.';
    const text = article(OPENING, ...MIDDLE, bell, `${OPENING} ${bell} ${left}`);
    const merged = apply(text, /^Add what is new/);
    expect(merged).toBe(article(`${OPENING} ${left}`, ...MIDDLE, bell));
    expect(findingsOf(merged)).toEqual([]);
    expect(titlesOf(article(OPENING, ...MIDDLE, bell, `${OPENING} ${bell}`))).not.toContainEqual(
      expect.stringMatching(/^Add/),
    );
  });

  test('the first is not offered for deletion where it gives a figure that the later does not', () => {
    const first = OPENING.replace('booed', 'booed for 20 minutes');
    expect(titlesOf(article(first, ...MIDDLE, OPENING))).not.toContainEqual(expect.stringMatching(/^Keep/));
    expect(titlesOf(article(first, ...MIDDLE, first.replace('20', '30')))).toContainEqual(
      expect.stringMatching(/^Keep/),
    );
  });

  test('what the later place does not hold is not deleted', () => {
    const half = 'The island school usually takes no pupils from the mainland';
    const first = `${half}, but it has made room for the smith’s two daughters and a boy who came with the geese.`;
    const [finding] = findingsOf(
      article(
        OPENING,
        first,
        ...MIDDLE,
        `It was raining on the roof of the old boathouse. ${half}. The bell rang for a while.`,
      ),
    );
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Delete this sentence']);
    const [whole] = findingsOf(article(OPENING, first, ...MIDDLE, `${half}.`));
    expect(whole?.fixes.map(({ title }) => title)).toEqual(['Delete this paragraph']);
  });

  test('a sentence that holds one mark of a quotation is not taken out', () => {
    const quoted = '“Residents who packed the chamber booed as the mayor read out the result.';
    const text = article(
      OPENING,
      ...MIDDLE,
      `The vote ended late. ${quoted} I left,” said a clerk who asked for tea.`,
    );
    expect(findingsOf(text)[0]?.fixes.some((fix) => /^Delete/.test(fix.title))).toBe(false);
  });

  test('nothing is deleted without a look', () => {
    const fixes = findingsOf(article(OPENING, ...MIDDLE, OPENING)).flatMap((f) => f.fixes);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.every((fix) => !fix.safe)).toBe(true);
  });
});
