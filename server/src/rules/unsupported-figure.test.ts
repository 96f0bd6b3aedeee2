import { describe, expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import { lint } from '../lint.ts';
import { unsupportedFigure } from './unsupported-figure.ts';

function flagged(text: string, ...sources: string[]): string[] {
  const article = new Article(text, {
    sources: sources.map((source, i) => ({ name: `notes ${i}`, article: new Article(source) })),
  });
  return lint(article, {}, {}, [unsupportedFigure]).findings.map(
    (f) => `${f.messageId} ${text.slice(f.start, f.end)}`,
  );
}

describe('copy without sources', () => {
  test.each([
    ['The port handled goods worth $40 billion last year.', ['noAttribution $40 billion']],
    ['Exports have grown 18% since the deal.', ['noAttribution 18%']],
    ['The flood drove 12,000 people from the valley.', ['noAttribution 12,000']],
    ['The harbor is the largest in Europe.', ['noAttribution largest']],
    ['It was the deadliest fire in the county since 1990.', ['noAttribution deadliest']],
    ['The town is the region’s second-poorest.', ['noAttribution second-poorest']],
    ['The line carries twice as many passengers as in spring.', ['noAttribution twice']],
    ['The clinic saw a tenfold increase in burns.', ['noAttribution tenfold']],
    ['The company (NYSE: ACM) lost $40 million on the deal.', ['noAttribution $40 million']],
    ['Sales rose 4 percent as the shops reopened.', ['noAttribution 4 percent']],
    // Once, where it first stands, and in the first of two currencies.
    ['The crane cost $40 million.\n\nThe $40 million crane came late.', ['noAttribution $40 million']],
    ['It sold pumps for 11.5 million zloty, or about $3.1 million.', ['noAttribution 11.5 million zloty']],
    ['Tax revenue falls to $2 billion, cut by a third.', ['noAttribution $2 billion']],
    ['Unemployment rose to 6.1% in the spring.', ['noAttribution 6.1%']],
    [
      'Sales rose 6% to $12 million.\n\nThe harbor is old.',
      ['noAttribution 6%', 'noAttribution $12 million'],
    ],
    ['The plan would cost $75 million over four years.', ['noAttribution $75 million']],
    ['Profits of the mill rose 12% in spring.', ['noAttribution 12%']],
    ['The strike left 1,200 pupils without a school.', ['noAttribution 1,200']],
    ['The state will spend $300 million on the line.', ['noAttribution $300 million']],
    // A range is asked about once.
    ['Faulty genes account for 2% to 8% of cases.', ['noAttribution 2%']],
    ['Sales will come to $4–6 million.', ['noAttribution $4–6 million']],
    [
      'The average rate on a loan fell to 6.17%, the lender said on Thursday.\n\nWages have grown by 35% since 2015.',
      ['noAttribution 35%'],
    ],
    [
      'Scientists have put a camera on a whale.\n\nMore than 600 whales have stranded on the spit since 2017.',
      ['noAttribution 600'],
    ],
    // Bankers and not their address; points that the story does not take up; what no one paid for or gave.
    ['A million people different from us live there.', ['noAttribution A million']],
    ['Start-up cost: the mill lost $33,000 in the spring.', ['noAttribution $33,000']],
    ['The tax on boats rose to 7.25. 7 of them are old. Exports grew 18% then.', ['noAttribution 18%']],
    ['Some 212 Wall Street bankers marched to the docks.', ['noAttribution 212']],
    [
      'Rats in the granary\n\n- Bags lost 21 per cent of their grain.\n- Baskets cost less.\n\nThe granary is a basket of twigs.',
      ['noAttribution 21 per cent'],
    ],
    // Nobody rules on it; what was charged once; a sum that is no boundary; many animals; the people they killed.
    ['The town has built 340 flats by the quay.', ['noAttribution 340']],
    [
      'These are the walks that we like.\n\n- The quay drew 40,000 walkers last year.\n- The mill has a view.',
      ['noAttribution 40,000'],
    ],
    ['Fraud cost the trade $28 million in the year to March.', ['noAttribution $28 million']],
    ['The crane cost 18.7 billion yen, about $120 million.', ['noAttribution 18.7 billion yen']],
    ['Almost 3,100 growers have joined.', ['noAttribution 3,100']],
    ['Pay has risen by 4% in two years.', ['noAttribution 4%']],
    ['Growth beat the forecast at 2.4%.', ['noAttribution 2.4%']],
    [
      'About 21,000 homes were lost. The mayor was born in one, according to the parish records.',
      ['noAttribution 21,000'],
    ],
    ['Fees came to 12% in the spring.', ['noAttribution 12%']],
    ['Families lost $38,500 each in the flood.', ['noAttribution $38,500']],
    ['The clock made £30,000 for the widow.', ['noAttribution £30,000']],
    ['The flood killed 4,200 sheep.', ['noAttribution 4,200']],
    ['Wolves came down and 12 people were killed.', ['noAttribution 12']],
    ['One in three rural classrooms has no teacher.', ['noAttribution One in three']],
    ['Four in 10 tenants spend half their pay on rent.', ['noAttribution Four in 10']],
    ['Three quarters of officers have had no training.', ['noAttribution Three quarters']],
    ['One in four diabetics has skipped a dose.', ['noAttribution One in four']],
    ['We throw away 40% of our food.', ['noAttribution 40%']],
    ['Wheat rose 40 percent after the war.', ['noAttribution 40 percent']],
    [
      'Last year 2,340 homes burned.\n\nThe owners of 2,341 have sued, Ada Byron said.',
      ['noAttribution 2,340'],
    ],
    ['Room for 3,400 people will be needed.', ['noAttribution 3,400']],
    // Stated outright, and not in passing; a claim, and no name.
    ['The chain has 390 shops.', ['noAttribution 390']],
    ['The chain, which has put $12 million into it, is seen as a leader.', ['noAttribution $12 million']],
    ['The fire made a $40 million hole in its books.', ['noAttribution $40 million']],
    [
      'Prices start from $325,000 for a flat, and owners have lost $40 million.',
      ['noAttribution $40 million'],
    ],
    ['Storms have killed four people there.', ['noAttribution four']],
    ['Some 40,000 people came to the race.', ['noAttribution 40,000']],
    ['Experts put the cost of the wall at £20 million.', ['noAttribution £20 million']],
    // What is vague answers for its own sentence alone.
    [
      'Recent studies found that 40% of towns with a quay grew. Such quays have brought in $2 billion.',
      ['noAttribution $2 billion'],
    ],
    // A court hears of one case, not of a trade.
    [
      'A clerk was jailed on Friday for theft.\n\nFraud of this kind cost the industry $90 million a year.',
      ['noAttribution $90 million'],
    ],
    [
      'The docks have handled 4,000 cars.\n\nThe harbor master was born in the town.',
      ['noAttribution 4,000'],
    ],
    // inconsistent-figure has its word on the 40 percent.
    [
      'Exports rose 40 percent, from $60 billion to $90 billion.',
      ['noAttribution $60 billion', 'noAttribution $90 billion'],
    ],
  ])('asks where it is from: %s', (text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });

  test.each([
    // A table, a box of facts, a note's number, where a house stands
    'The mills of the valley\n\nOrrin Mill\t$2.5 million\t15%\nKessel Mill\t$1.6 million\t12%',
    'The mill closed in May.\n\nStart-up cost: $33,000 to $57,000\nMarket share: 12.9%',
    'The county has the highest tax on boats, at 7.25%.7\n\nIt is old.',
    'The tax on boats brings $40 million a year.[12] It is old.',
    'The bakery stands at 801 N. 3rd St. and opens at six.',
    // A manner of speaking, and a year
    'There are a million different kinds of knots.',
    'Grants of $900 go to spring and fall 2026 students.',
    'Exports have grown 18%, according to customs data.',
    'A poll of 1,200 adults found 54% in favor.',
    'He was born in 1954 and died on Nov. 2, 2025, at 71.',
    'The train left at 5:30 p.m. and took two hours.',
    'The Rovers won 3-2 in the 21st round.',
    'The harbor is the largest in Europe, according to the port authority.',
    'They met in Shanghai, China’s largest city, on Monday.',
    'The biggest problem is the wait.',
    'He is twice the man his brother was.',
    'Acme fell $1.25, or 1.4 percent, to $88.95.',
    'The Dow closed down 24 points, or 0.1 percent.',
    'Shares of Acme rose 7 percent in early trading.',
    'The S.&P. 500 and the Nikkei 225 closed early.',
    'Hale got 66,000 votes in the fall.',
    'Hale took 57 percent of the vote to Ortiz’s 43 percent.',
    'SPRINGFIELD, May 3 /PRNewswire/ -- Acme makes pumps.\n\nIt sold pumps worth $40 million in the spring.',
    'Acme opens a plant in the harbor.\n\nAbout Acme\n\nAcme employs 12,000 people in 40 countries.',
    'Acme Corp. (NYSE: ACM) is a maker of pumps with 12,000 workers.',
    'Port to spend $2bn on cranes\n\nThe port will spend $1.96bn on cranes, its director said on Tuesday in the harbor hall.',
    'The army ordered 40 Su-35 fighters.',
    'Harbor City shot 61% in the second half and won.',
    'Rovers had 68 per cent of the ball and lost.',
    'The train left at 1015 GMT.',
    'Iyer reached his hundred off 188 balls.',
    'The opener is a 2m maiden hurdle.',
    'Shares in chip makers sank. Vantor tumbled 11.4% after its forecast.',
    'When the maps were redrawn, 400 homes in Wexcombe became uninsurable.\n\nBy Ada Byron\n\nThe agency said 412 homes in Wexcombe lost their cover when the new maps were drawn.',
    'House prices rose 0.3% in October, according to the index of a lender.\n\nThe annual rate picked up.\n\nPrices in the north were up 8.1%.',
    'A jury awarded $14.2 million to the owner.',
    'The health department counted 1,482 cases through October.',
    'An agent valued the house at £90,000.',
    'Turnout was 58%, up from 47% four years ago.',
    'An article misstated the sum set aside for snow. It is $14 million, not $14 billion, and incorrectly named the mayor.',
    'The measure would provide $9.8 billion in aid.',
    'Under the plans, passengers at 140 stations will pay more.',
    'Fire broke out in the 400 block of Mill Street.',
    'She has two dogs and three cats.',
    // Where it is, what it holds, how long it is.
    'Tolka, 314 Harbor View Road; open from noon.',
    'The office moved to 2140 Mill Street in spring.',
    'Six halls will open on Friday, with room for 3,400 people.',
    'By Ada Byron (Quay Press, 412pp, £25)',
    // Who tells it counted it.
    'We went through the logs and found that 63% of calls came from 8% of numbers.',
    'Of the 240 wells, we repaired 187 in one season.',
    'We ran a test with 5,000 callers. The half with the timer hung up in 12% of cases.',
    'Thank you to the 1,320 people who gave to our spring appeal.',
    'The federation asked 3,900 of its members in spring. They answered by post.',
    'The register lists 7,242 empty plots.',
    'The inn opened under the 341 people who own it.\n\nOf the 341 owners, 120 live there and 221 elsewhere, according to Ada Byron, the chair.',
    // Forecast, voted on, asked for, paid and traded in public.
    'The Met Office gives a 70% chance of snow on Sunday.',
    'Councillors split 6-6 on whether to put $2.4 million towards a bridge.',
    'Another $900,000 is hoped for from the state fund.',
    'The county, which pays the line 8 million kroner a year, has asked for a meeting.',
    'Raw sugar settled down 0.52 cent, or 3.1 percent, at 15.2 cents a pound.',
    'Cocoa for May slipped 0.4 percent to $6,210 a tonne in thin trade.',
    'Rainfall in October was 231mm at Harbor Point, 128% of the average.',
    'Moon: waxing crescent, 22%.',
    'Quill Health raised $34 million in a Series B led by the state fund.',
    'Acme closed a $14.5 million seed round.',
    'There were 1,260 lambs on offer and trade was brisk.',
    'Price as tested £26,480',
    'The malbec is dark and full. At 14.5% it is no lightweight.',
    'The seats are better than those in cars at twice the price.',
    'Which river is the longest in Europe?',
    'We began the term with 221 children and a rabbit.',
    'HARBOR CITY, 6 May 2025 – Acme Pumps today reported a good half.\n\n- Debt cut to $410 million from $588 million\n\nThe board is pleased.\n\nEnquiries: Ada Byron, 555 0100',
    // Points on top are a deck.
    'Rats in the granary\n\nBy Ada Byron\n\nIn brief\n- Baskets lost 6 per cent of their grain, bags 21 per cent.\n- Bags cost less.\n\nThe baskets lost 6 per cent and the bags 21 per cent, according to Ada Byron, who ran the trial.\n\nShe will go on.',
    // An office's warning carries the figure that led to it; a court has heard what it punishes.
    'With the river touching 110,000 cusecs on Tuesday, the Water Department has sounded a flood alert.',
    'A carer who stole £83,000 from a widow in her charge has been jailed for four years.',
    'Two brothers pleaded guilty to taking $1.2 million from the club.',
    // A document or a court in a paragraph goes on answering for it.
    'The shift ended at noon, Dock Local No. 9 said in a statement. It speaks for 1,240 of the harbor’s 2,100 hands.',
    'An article on Monday described incorrectly the level of a lake. It had fallen to 9 percent of what it holds; it had not fallen by 9 percent.',
    'Costs are in this week’s audit. The figure that hurts is the 61 per cent of crews who would leave.',
    'The result, published in the journal Tides in 2019: On damp days crews were about 20% more likely to fall ill.',
    // Who takes or arrests counts what it takes; who announces the news stands below it.
    'Customs has intercepted 2,400 bags of rice with a duty paid value of $412,000 at the border.',
    'A man of 52 has been arrested on suspicion of the theft of 2,000 slates from the roof of a chapel.',
    'The harbor has sold 2,400 tons of scrap for $412,000.\n\nThe harbor master, Ada Byron, disclosed this on Thursday at the quay.',
    'The railway and the union that stands for 2,700 of its workers have a deal.\n\nThe deal, which must still be put to them, was announced early on Friday by the union.',
    // What a court has heard of the case.
    'A builder who tipped rubble on a pitch was jailed for two years on Monday.\n\nHe is 41.\n\nThe clean-up cost the club £87,400. He must also pay $64,150 in restitution to the county.',
    'Boss gets 3 years’ jail for cheating parents of over $480,000\n\nShe pleaded guilty on Friday.\n\nOf the total, she used about $160,000 to pay for a handbag.',
    'PRESS RELEASE\n\nFor immediate release: 24 February\n\nNew ward to treat 4,500 patients a year\n\nA £22 million ward has opened its doors at the hospital.',
    // A caption's words above a poll; what a speaker says of the figure in its own sentence.
    'Lead narrows as voters lose faith\n\nThe party’s primary vote has slipped to 32 per cent.\n\nAda Byron\nNational affairs editor\n\nThe government has lost three points, according to the latest Harbor Monitor.\n\nThe survey of 1,811 voters puts its vote at 32 per cent.\n\nOn rents, 41 per cent of tenants named housing; among owners it was 12 per cent.',
    'The port still owes it $94.6 million, which Byron described as “a hole with a crane in it”.',
    // What a study measured; the statistic that the lede gives with its source.
    'Mei Tan and her colleagues put 14 octopuses in two tanks.\n\nAfter 90 days, cells from the colder tank were 9 per cent longer on average than those from the warm one.',
    'A pill kept crews awake, scientists said on Friday.\n\nThe trial enrolled 1,180 sailors in 14 ports.',
    'The average rate on a loan fell this week to 6.17%, the lender Harbor Home Loan said on Thursday.\n\nThe rate was 6.22% last week and 6.84% a year ago.',
    // Told in passing, to say what something is.
    'The harbor, a town of 8,300, was asleep.',
    'The crown, set with garnets and insured for €1.8 million, was taken in June.',
    'The chain, which has 390 shops, was forced to stop taking orders.',
    'The two airlines called off their $3.8 billion merger on Monday.',
    'The agency finished the last £75 million stretch of the wall.',
    // The dead of what is long over.
    'It was the second storm in three years. In March 2023 a tornado killed four people there.',
    'On the night of the race in 1979, when 15 sailors drowned, she heard the call.',
    'In April, 38 people drowned when a canoe hit a rock in the same lake.',
    'Her great-uncle was one of the 14 miners killed in the fire of 1911.',
    // Where a class begins, plans that somebody rules on, what a sale is to bring and what the hall takes, what holds.
    'The grant goes only to families whose income is under $38,500 a year.',
    'Couples earning more than £62,000 lose the place.',
    'Planners on Monday threw out a bid to build 340 flats by the quay.',
    'The board of trustees approved a proposal for 260 more beds.',
    'The clock is expected to fetch between £20,000 and £30,000 when it goes under the hammer in June.',
    'The hall charges sellers a commission of 12%.',
    'The platform takes a 15% cut.',
    'Byron’s cousin runs two silos with a combined capacity of 14,000 tons.',
    'Rents on the estate will rise by 3 per cent, the cap set by the county.',
    'Under the agreement, signed on Monday, crews will get 6% more in May.',
    'The deal runs for three years. Pay will rise by 4% in the second.',
    'The bank raised its forecast for growth to 2.4% from 2.1% and sees inflation at 3%.',
    'Crews of Rescue 1122 came from two towns.',
    'About 21,000 homes are on the line. Some 4,300 owe it money, according to the utility’s latest figures.',
    // A roll, a rule, an aside, a second currency, a headline that rounds, a forecaster.
    'Almost 3,100 growers will vote today on whether to join.',
    'It needs the backing of two-thirds of those who vote.',
    'Byron, who milks 140 cows at Brane, has been to every meeting.',
    'A barber gave 5,000 free haircuts\n\nHe kept a tally in a ledger, in pencil, until the shop in the harbor closed. The last entry is number 5,216.',
    'Harbor Finance, the trade body, forecasts £38bn of loans this year.',
    'Bills will go up 7 percent under a plan the council approved on Friday.',
    'Harbor Paints has reported a profit of N4.2 billion for the year ended 31 December, according to its results.\n\nRevenue grew by 28 per cent to N61.3 billion.\n\nCost of sales rose to N41.9 billion.\n\nThe company has 1,120 employees.',
    // Points of a document, the books of a company.
    'These are the main points of the budget that the finance minister read on Friday.\n\n- Roads get $400 million.\n- Duty on beer falls from 15 to 10 percent.',
    'The line, which has two ships, carried 3.4 million people in the year to March, 8 percent more than before. Net profit was $28 million.',
    'The line had 145 ferries at the end of March.',
    // A reporter counts stranded animals.
    'Crews led nine dolphins back to the sea, and 14 others died on the rocks.',
    'The barn burned down and 60 sheep were killed.',
    // One half of a pair, prices, limits, appeals, gates, letters, what somebody puts a loss at.
    'Harbor City shot 61% in the first half and 29% in the second.',
    'Prices start from $325,000 for a flat with one room and $482,000 for one with two.',
    'The van, the first with windows, is £32,995, seats five, and has a boot for a pony.',
    'Harbor Van Plus\n\nPrice £35,395',
    'Since October, banks have had to refund victims of this sort of fraud up to £85,000.',
    'There is no limit in law: each bank sets its own, and at Harbor Bank it’s £30,000.',
    'The tower appeal stands at £61,200 of the £85,000 needed; thieves took the rest.',
    'A save with the last puck put the Rovers into the final on a day when 38,112 people forgot to breathe.',
    'Sir, — A nest box costs €35. A new house costs €420,000. I leave the sum to you. — Yours, etc,',
    'The council put the cost of a rock wall at £20 million.',
    'Byron, who has planted yams since he was a boy, put his loss at $380,000.',
    'The council received 214 comments on the application.',
    'Cocoa futures have fallen by almost half from a peak of more than $12,000 a ton.',
    'London stocks finished lower on Tuesday as banks slid.\n\nTern Lithium, which has yet to make a sale, is now worth £61 million.\n\nHarbor Water 1,104.00p -1.61%',
    // Counters and prices that anyone can see.
    'The video had been viewed more than 6 million times on X by Thursday.',
    'The clip drew 2.4 million views in a day.',
    'A petition against the mast has 14,000 signatures.',
    'The bidding opened at $14,000 an acre and did not slow until it hit $22,600.',
    // A market report is about moves of shares from its lede on.
    'London stocks finished lower on Tuesday as banks slid.\n\nNorthbank lost 3.1% and Lloydson 2.8%. Carmaker Alto jumped 12% after it said its boss would go.',
    'Bitcoin slid 6% to $88,000 before it steadied.',
    'Drivers voted by 91 per cent to walk off the job.',
    'The planet is about 70 per cent as wide as Saturn.',
    'The Sun will be about 90% covered by noon. The road climbs at 12% to the chapel.',
    'Melt 200g of 70% chocolate in a bowl.',
    'The register holds the names of 412 children.',
    'A bill before the Senate would give each school $2.5 million and hire 4,000 nurses.',
    'He hit .312 with 31 home runs and 104 RBIs.',
    'Anyone who breaks the law faces a fine of up to $25,000. Fines can reach 4% of turnover.',
    'The house is on the market for £425,000. The jackpot is $310 million.',
    'The vase sold for $2.1 million at Christie’s.',
    'The hotel has 240 rooms, and the school has about 1,200 pupils.',
    'The Senate approved $9.8 billion for disaster relief.',
    'Tables for the dinner start at $25,000.',
    'The stamp sold at auction for $310,000.',
    'Ellis was released on $50,000 unsecured bail.',
    'Catapult & Crane. 342 pages.',
    'The last climb has a gradient of 12.4%.',
    'My phone had 9% left and I had 40 miles to go.',
    'The index was down 1.6 per cent. Milk powder was off 2.4 per cent.',
    // An authority sets it, a court orders it.
    'Buyers of a second home will pay a supplement of 9% on the price, up from 8%.',
    'The central bank has retained its policy rate at 27 per cent.',
    'The bank cut rates by 25 basis points on Thursday.',
    'A surcharge on homes worth more than £2m starts in April.',
    'Hodge is being held at the county jail on a $250,000 bond.',
    'The police offered a reward of up to $20,000.',
    // Arithmetic with a made-up sum.
    'On a £200,000 flat, a buyer will pay £18,000 rather than £16,000.',
    'Power was out for about 2,300 customers of the utility as of 3 p.m.',
    'On the exchange, 17.9 billion shares changed hands.',
    'The lira weakened 3% to 41.9 to the dollar.',
    'Their bowlers tired before stumps. They will think a lead of 250 enough.',
    'The recount ended in the county, where she won 58 percent.',
    'Ruiz won the primary on Tuesday, and carried the county 66% to 30%.',
    'More people voted for Lindt in two towns. In Elm, Ruiz edged him by a nose, less than 2 percent.',
    'Ruiz now needs 61 percent of remaining delegates.',
    'In Elmland, 367,000 people voted in the primary.',
    'Ruiz leads\n\nRuiz is ahead in the new poll.\n\nShe received 38 percent, while Lindt held 33 percent and Osei had 10 percent.',
    // A filing, a report, from its lede to its end.
    'Halden Group raised its full-year profit forecast on Monday.\n\nBeach towels were in demand.\n\nThird-quarter revenue rose 3.1% to 1.02 billion pounds.',
    'Pupils who speak Welsh at home on the rise, census shows\n\nThe share of pupils who speak it has reached 25%.\n\nSchools are glad.\n\nIn the north it was 41%.',
    'Port to spend $90 million on cranes\n\nThe port will spend $90 million on cranes, its director said on Tuesday in the harbor hall.',
    'The flood drove 12,000 people from the valley.\n\nThe county said 12,000 people had left by noon.',
  ])('is silent on: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });
});

describe('a story that is told from a record', () => {
  test.each([
    // What the lede names goes on: an index and its prices, a budget and the books of whoever passed it.
    'House prices rose 0.4% in October, the index of a lender shows.\n\nThe average home cost £271,860.\n\nIn the north it was at a price of £209,430.',
    'Town passes $214 million budget\n\nThe council passed a $214 million budget on Monday.\n\nStreets get $18.2 million. Police account for 54% of spending.\n\nReserves have shrunk from $5.1 million to $1.3 million.',
    'The council is to find £2.1m, councillors have been told.',
    'An inquest heard that the harbor had spent £40,000 on the rail.',
    'Optimism survives, a poll finds\n\nTwo in five are glad, according to the survey.\n\nThe young are gladder.\n\nSome 54% have a good word for the harbor.',
    // A guide, a life: the writer was there, the desk looked it up.
    'Where to eat in Harbor City\n\nYou will smell the grills.\n\nIf you like a climb, take the 365 steps to the chapel.\n\nThe goat feeds three, and you must book.',
    'Ada Byron, who mapped the harbor, dies at 96\n\nAda Byron, a painter of maps, died on Monday. She was 96.\n\nHer best drew on more than 300,000 soundings.',
    // In the census, on the map of outages, in front of who speaks, in what campaigns must declare, known to the reader.
    'The island has 6,200 inhabitants and a population of 31,000 goats.',
    'More than 40,000 homes were without electricity on Sunday.',
    'Hale drew the analogy in a speech to more than 3,000 people.',
    'The challenger raised more than $3.3 million before the primary.',
    'The mayor met relatives of the 49 people killed in the fire.',
    // A match from its score on, a log of calls, a company's own year.
    'Rovers 1-1 Harlow\n\nRovers drew with the bottom club when Harlow equalised with the last kick of the match.\n\nRovers have sold 61% of their tickets for June.',
    'Police log\n\nMonday: A woman lost $12,500 to a caller.',
    'Harbor Tools said half-year profit fell 14%.\n\nPre-tax profit was £38.4m in the six months to the end of September.\n\nIt cut its dividend. Net debt rose to £96m from £81m after the £22m purchase in May of Lowell. It will not replace 120 people who leave.',
    // What one side wants and the other has offered, what the census says, what the year's books say.
    'The union wants 7% a year and the yard has offered 3.5%.',
    'Their last contract, signed in 2022, gave them 9% over three years.',
    'Those states have 27% of the country’s population.',
    'The line, which gets a subsidy, lost £1.6m in the year to March.',
    // What a bank foresees.
    'Policymakers now see growth of 1.9% next year.',
    // The law's bands and taxes, what a permit demands, what a label and a price tag say, advice, a class, a turn of phrase.
    'Stamp duty stays. Buyers pay nothing on the first £125,000 and 2% on the slice up to £250,000.',
    'The goods are free of the state’s 4 percent sales tax.',
    'The builder must plant 118 trees and has been ordered to refund $1.8 million.',
    'Niacinamide 10% + Zinc 1% dries fast.',
    'Members get 8% off the harbor tour and cashback of up to 5%.',
    'A tip between 10% and 15% is enough.',
    'Most of it went to the top 1 percent.',
    'The rope holds 80% of the time.',
    'These earbuds are as good as those costing twice as much.',
  ])('is silent on: %s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  test.each([
    // What a budget would do, and what goes on elsewhere.
    [
      'The council passed its budget on Monday.\n\nThe cuts would cost shops $40 million.',
      ['noAttribution $40 million'],
    ],
    [
      'The council passed its budget on Monday.\n\nFraud costs the economy £88bn a year.',
      ['noAttribution £88bn'],
    ],
    [
      'Where to eat in Harbor City\n\nYou will smell the grills.\n\nIf you like a climb, take the steps.\n\nYou are one of many: 62% of visitors come back.',
      ['noAttribution 62%'],
    ],
    ['The fire killed 49 people.', ['noAttribution 49']],
    [
      'The bridge will close in May, the port said on Monday.\n\nRepairs will cost $12 million.\n\nFerries will run, said Ines Prado, its director.',
      ['noAttribution $12 million'],
    ],
    ['Growth came to 1.9%.', ['noAttribution 1.9%']],
    ['The town has lost 3,000 people.', ['noAttribution 3,000']],
    ['The builder has spent $1.8 million.', ['noAttribution $1.8 million']],
  ])('asks where it is from: %s', (text, expected) => {
    expect(flagged(text)).toEqual(expected);
  });
});

/** Three who can be rung again. */
const DESK = `

“It leaks,” said Tom Reed, who owns the mill.

The harbor master, Mary Vane, said she would go.

Ada Byron told reporters that nobody had asked her.`;

describe('copy that names its sources', () => {
  test.each([
    // Who suffers, what it costs or brings, who thinks so, how things change.
    ['The fire killed nine people.', ['noAttribution nine']],
    ['Some 1,200 people have fled the valley.', ['noAttribution 1,200']],
    ['The fire burned 4,500 acres of barley and 340 barns.', ['noAttribution 340']],
    ['More than 40,000 people took part in the march.', ['noAttribution 40,000']],
    ['The mill would cost the town $40 million.', ['noAttribution $40 million']],
    ['The plan has cost $40 million so far.', ['noAttribution $40 million']],
    ['Owners spent $40 million on letters to the council.', ['noAttribution $40 million']],
    ['Fraud costs the trade £88bn a year.', ['noAttribution £88bn']],
    ['Only 6% of searches turned up a weapon.', ['noAttribution 6%']],
    ['Some 62% oppose the mill.', ['noAttribution 62%']],
    ['One in three rural classrooms has no teacher.', ['noAttribution One in three']],
    ['Exports have grown 18% since the deal.', ['noAttribution 18%']],
    [
      'Trade is up from $60 million to $90 million.',
      ['noAttribution $60 million', 'noAttribution $90 million'],
    ],
    ['The clinic saw a tenfold increase in burns.', ['noAttribution tenfold']],
    ['The harbor is the largest in Europe.', ['noAttribution largest']],
    ['Some 40% of the population goes hungry.', ['noAttribution 40%']],
    ['At the quay, 34 people died on Sunday.', ['noAttribution 34']],
    ['Smugglers earn $3.1m a year from the crossings.', ['noAttribution $3.1m']],
    ['The port carries six times as many people as the bridge.', ['noAttribution six times']],
    ['Nearly 1.3 million Americans are paid from there.', ['noAttribution 1.3 million']],
    ['She has raised €318 million for roads.', ['noAttribution €318 million']],
    ['The cuts come to an 83 percent reduction in wages.', ['noAttribution 83 percent']],
    ['The clerk may spend $40,000.', ['noAttribution $40,000']],
  ])('asks what is contested: %s', (text, expected) => {
    expect(flagged(text + DESK)).toEqual(expected);
  });

  test.each([
    // How large a thing is, what it is priced at, who is on its books: somebody has that on record.
    'The hall holds 4,000 letters, and the mill was built with debts of $3.6 million.',
    'The couple had their offer of £236,000 accepted.',
    'The mill employs about 9,400 people.',
    'The strike of 3,100 members of the union ended on Monday.',
    'Of the sheds, 32, or 15%, have a roof, below the 30% that the plan asks for.',
    'The line will have 21 of the 44 boats.',
    'The bank’s books stand at $6.5 trillion, down from a peak of almost $9 trillion in 2022.',
    'The dam holds six times as much as the harbor.',
    'The sea has warmed at four times the global average.',
    'Fuel accounts for 31 per cent of its costs.',
    'The state government spends $3.1m a year on boats.',
    'At 34 of the dead sites the rock is bare.',
    'A legacy paid for it, and 3,100 people gave the rest.',
    'Since 2001 he has raised €318,000 for the school.',
    'Jan Petrie, who runs 340 cattle, lost 900 bales of hay.',
    'The unemployment rate is 4.6 percent, below the average of 4.9 percent.',
    'The clerk, in May, put aside $40,000.',
  ])('is silent on what is on record: %s', (text) => {
    expect(flagged(text + DESK)).toEqual([]);
  });
});

describe('copy with sources', () => {
  test.each([
    ['The yard built 12 ferries for £3.4bn.', 'The yard built a dozen ferries for 3.4 billion pounds.', []],
    ['A third of voters stayed home.', 'Thirty-three percent of voters stayed home.', []],
    ['The yard built 14 ferries.', 'The yard built 12 ferries.', ['contradictsSource 14']],
    [
      'Mill vote splits town as 1,300 object\n\nSome 1,312 people objected to the mill.',
      'We had 1,312 objections to the mill.',
      [],
    ],
    ['The yard made €3 million.', 'The yard made $3 million.', ['contradictsSource €3 million']],
    ['The war ended 50 years ago.', 'The war ended 50 years ago, in April.', []],
    // Notes in another language, without a number that tells: 1.900 is not 1.9.
    [
      'Mending the organ would cost 1,900 euros, and 3,400 people signed.',
      'Die Reparatur der Orgel würde 1.900 Euro kosten, und die Liste ist von 3.400 Menschen unterschrieben worden, wie der Verein für die Kirche mit der Einladung zu dem Abend am Freitag mitteilt.',
      [],
    ],
    [
      'Mending the organ would cost 2,900 euros.',
      'Die Reparatur der Orgel würde 1.900 Euro kosten, und die Liste ist von 3.400 Menschen unterschrieben worden, wie der Verein für die Kirche mit der Einladung zu dem Abend am Freitag mitteilt.',
      ['notInSource 2,900 euros'],
    ],
    ['The grant came to £412,000.', 'Grant: 412,000 pounds from the county', []],
    // The number is right, its way is not.
    ['Sales rose 7 per cent.', 'Sales fell 7 per cent in the spring.', ['contradictsSource 7 per cent']],
  ])('%s', (text, source, expected) => {
    expect(flagged(text, source)).toEqual(expected);
  });
});
