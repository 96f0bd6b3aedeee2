import { describe, expect, test } from 'vitest';
import { Article } from '../../../article/article.ts';
import { figures } from '../../figures.ts';
import { figureSupport } from './support.ts';

/** The figures of the copy that its notes do not bear out. */
function faults(copy: string, notes: string): string[] {
  const article = new Article(copy, { sources: [{ name: 'notes', article: new Article(notes) }] });
  const support = article.get(figureSupport);
  return article.get(figures).flatMap(({ text }, i) => {
    const status = support[i]?.status ?? null;
    return status === null || status === 'supported' ? [] : [`${text}: ${status}`];
  });
}

describe('right by notes cut short', () => {
  test.each([
    ['The wall is 140 metres long and three metres high.', 'Wall 140 m long, 3 m high.'],
    ['The wall is 140 metres long.', 'Wall: 140 m'],
    ['She jumped 6.58 metres.', 'Long jump: Agu 6.58 m (w +0.8)'],
    ['The river stood 2.1 metres above its usual level.', 'river +2.1 m on usual'],
    ['The wall is 459 feet long.', 'Wall 140 m long'],
    ['She won the 800 meters.', '800m women: 1 Osei 1:58.2'],
    ['She won the 800 metres in 1:58.2.', '800 m women: 1 Osei 1:58.2'],
    ['Gusts reached 110 kilometres an hour.', 'gusts 110 km/h'],
    ['Gusts reached 110 kilometers per hour.', 'wind 110 kmh from SW'],
    ['The project will cost $140 million.', 'Cost $140 m, done 2027'],
    ['It raised 450 million euros.', 'raised EUR 450 m'],
    ['It raised 450 million euros.', 'raised 450 m EUR'],
    ['It raised 1.2 billion euros.', 'bond: EUR 1.2 b'],
    ['It raised $2.4 billion.', 'bond: $2.4 B'],
    ['The mayor earns $98,000.', 'Salary, mayor: 98k'],
    ['The mayor earns $98,000.', 'Salary mayor $98 k'],
    ['The plant employs 1,500 people.', 'staff 1.5k'],
    ['It lost 60 metres of ice.', 'ice loss 60 m since 1990'],
    ['Some 40,000 cubic feet per second flowed past the dam.', 'flow 40k cfs'],
    ['The river carried 1,150 cubic metres a second.', 'peak 1,150 cumecs'],
    ['The bank kept its rate at 4.25%.', 'Bank Rate 4.25, lowest since Nov 2022'],
    ['The shares closed at 11.84 euros.', 'Share price: closed 22 July at 11.84'],
    ['The company expects sales of 1.6 billion to 1.68 billion euros.', 'Outlook: EUR 1,600–1,680 million'],
    ['The company expects sales of €1.6bn-€1.68bn.', 'Outlook: EUR 1,600-1,680 million'],
    [
      'The company expects sales of between 1.6 billion and 1.68 billion euros.',
      'Outlook sales: EUR 1,600 to 1,680 million',
    ],
    [
      'The company expects sales of between €1.6 billion and €1.68 billion.',
      'Outlook sales: EUR 1,600 – 1,680 million',
    ],
    ['The plant will employ 1,200 to 1,300 people.', '1200-1300 staff'],
    ['The plant will employ between 1,200 and 1,300 people.', 'staff 1200 - 1300'],
    ['The plane carried 181 people, six of them crew.', '175 pax + 6 crew on board'],
    ['The plane carried 181 people.', '175 pax and 6 crew on board'],
    ['The plane carried 181 people.', 'On board: 175 pax, 6 crew'],
    ['Four winners share the prize, each getting $2.5 million.', '$10 million jackpot, four winners'],
    ['Each of the four winners will get $2.5 million.', 'jackpot $10m, 4 winners'],
    ['Revenue rose by 12 percent to $56 million.', 'FY25 50.0m; FY26 56.0m'],
    ['Revenue rose 12 percent to 56 million euros.', 'Revenue 2025 EUR 56.0m (2024: 50.0m)'],
    ['He won in two hours, four minutes and 31 seconds.', 'Winner 2:04:31'],
    ['He won in 2 hours 4 minutes 31 seconds.', 'Winner 2:04:31'],
    ['He won in 2:04:31.', 'Winner: Kipruto KEN 2:04:31'],
    ['She won in 58.2 seconds.', '400h women 58.2'],
    ['A magnitude 6.1 earthquake struck at 4:12 a.m.', 'M6.1 quake 0412 local'],
    ['A 6.1-magnitude earthquake struck.', 'M 6.1 quake off coast'],
    ["It was the team's 11th straight win.", 'Streak: W11'],
    ['They have won 11 games in a row.', 'Streak: W11'],
    ['He made 18 of 24 shots.', 'FG 18/24'],
    ['He hit 18 of his 24 shots.', '18-24 FG'],
    ['The fire burned 3,200 acres.', '3,200 ac burned'],
    ['The fire burned 3,200 acres.', '3.2k ac burned'],
    ['The field covers 40 hectares.', 'field 40 ha'],
    ['It was 31 degrees.', 'Temp 31 C'],
    ['The temperature reached 31C.', 'high 31'],
    ['Temperatures reached 88 Fahrenheit.', 'high of 88 F'],
    ['The surge was 12 feet.', 'surge 12 ft'],
    ['The surgery took 45 minutes.', 'op 45 min'],
    ['The surgery took six hours.', 'op: 6 h'],
    ['The sprint took 12 seconds.', '12 s'],
    ['The ship made 18 knots.', 'speed 18 kt'],
    ['The ship weighed 52,000 tonnes.', '52 kt displacement'],
    ['The baby weighed 7 pounds, 4 ounces.', 'baby 7 lb 4 oz'],
    ['It spilled 300 gallons of oil.', 'spill approx 300 gal'],
    ['The field pumps 20,000 barrels a day.', '20k bbl/d'],
    ['The field pumps 20,000 barrels a day.', 'output 20 kb/d'],
    ['The plant makes 450 megawatts.', '450 MW plant'],
    ['The battery stores 90 megawatt-hours.', 'storage 90 MWh'],
    ['The galaxy lies 12 light-years away.', 'distance 12 ly'],
    ['About 1.5 million people live there.', 'pop. 1.5 m'],
    ['About 1.5 million people live there.', 'pop 1.5mln'],
    ['About 1.5 million people live there.', 'pop 1.5 mio'],
    ['About 12,000 people marched.', '12 k marched per police'],
    ['The deal is worth £3.4 billion.', 'deal GBP 3.4 bn'],
    ['Profit fell to 44 million kroner.', 'Profit 44m'],
    ['The bridge will cost 12 million pounds.', 'bridge - 12m (GBP)'],
    ['The price is 1,250 dollars an ounce.', 'gold 1250/oz'],
    ['She beat Kent in 1:58.', 'Kent 1:58.2'],
    ['He served 14 months.', 'sentence 14 mo'],
    ['He was jailed for 3 years.', '3 yrs'],
    ['He was sentenced to three years.', '3 y jail'],
    ['He is 34.', 'M, 34y, local'],
    ['The 34-year-old man was arrested.', 'male 34 yo'],
    ['The car hit a pole at 85 mph.', 'Speed: 85'],
    ['Unemployment fell to 6.2 percent.', 'Jobless: 6.2'],
    ['Turnout reached 58 percent.', 'Turnout 58'],
    ['Some 400 people were evacuated.', '400 evac'],
    ['The vote was 7-2.', 'Passed 7-2'],
    ['Council voted 5 to 4.', 'vote 5–4'],
    ['The storm cut power to 1.1 million homes.', '1.1m w/o power'],
    ['Sales rose 3.5 percent.', 'sales +3.5 pc'],
    ['Sales rose 3.5 percent.', 'sales +3.5'],
    ['Sales fell 3.5 percent.', 'sales -3.5% yoy'],
    ['The rate rose a quarter point.', 'rate +25bp'],
    ['A total of 46 people died, 30 in Dara and 16 in Pell.', 'Dead: Dara 30 + Pell 16'],
    ['The two towns counted 46 dead.', 'Dara 30 dead, Pell 16 dead'],
    ['They raised 1,200 euros, 300 euros per runner.', '4 runners, raised 1,200'],
    ['The pool is 2.5 metres deep.', 'pool depth 2,5 m'],
    ['The tunnel is 1.4 miles long.', 'tunnel 1.4 mi'],
    ['The hike is 5 kilometres.', '5k hike'],
    ['The truck weighed 40 tonnes.', '40 t truck'],
    ['The storm dropped 35 millimetres of rain.', 'rain 35 mm in 2 h'],
    ['The drug costs 45 pence a day.', '45 p a day'],
    ['He ran 10 kilometers.', '10 K run'],
    ['The lake rose 3 feet.', "lake up 3'"],
    ['He is 6 feet 4 inches tall.', '6\'4"'],
    ['The dam holds 2.3 million acre-feet.', 'storage 2.3 maf'],
    ['Tickets cost $25 to $40.', 'tix 25-40'],
    ['Tickets cost between $25 and $40.', 'tix $25-40'],
    ['Sales rose to 611 million kroner from 540 million.', 'Sales NOK 611 million (540)'],
    ['The ferry can carry 1,200 passengers and 350 cars.', 'cap. 1.2k pax / 350 cars'],
    ['The cut will save 14 million pounds a year.', 'saves £14m p.a.'],
    ['The council will spend £2.3 million over three years.', 'spend 2.3m over 3y'],
    ['Police seized 45 kilograms of cocaine worth about 3 million euros.', '45 kg coke, street value ~3m'],
    ['The fine was 25,000 pounds.', 'fined 25k + costs 4,200'],
    ['He must pay costs of £4,200.', 'fined 25k + costs 4,200'],
    ['He must pay a total of £29,200.', 'fined 25k + costs 4,200'],
    ['Winds reached 75 miles an hour.', 'gusts 75mph, waves 20ft'],
    ['Waves of up to 20 feet battered the pier.', 'gusts 75mph, waves 20ft'],
    ['The river peaked at 8.4 metres.', 'peak 8.4m 0300'],
    ['The river peaked at 8.4 metres at 3 a.m.', 'peak 8.4m 0300'],
    ['Enrolment rose 8.1 percent to 1,340.', 'enrol 1240 -> 1340'],
    ['Enrolment rose by 100 pupils to 1,340.', 'enrol 1240 -> 1340'],
    ['The hospital admitted 34 people, five of them in serious condition.', '34 adm, 5 serious'],
    ['The building is 62 metres tall and has 18 floors.', '62m / 18 fl'],
    ['Rents rose 4.2 percent to an average of 1,150 euros.', 'avg rent 1150 (+4.2%)'],
    ['The average rent is 1,150 euros a month.', 'avg rent 1150 pcm'],
    ['The museum drew 412,000 visitors, up from 380,000.', 'visitors 412k (380k)'],
    ['Attendance rose 8.4 percent to 412,000.', 'visitors 412k (380k)'],
    ['Unemployment was 5.6 percent, down from 6.1 percent.', 'unemp 5.6 (6.1)'],
    ['It was the lowest rate since 2008, at 5.6 percent.', 'unemp 5.6, lowest since 08'],
    ['Kipruto won in 2 hours 6 minutes.', 'Kipruto 2:06:13'],
    ['The home side won 3-1.', 'FT 3–1'],
    ['The 41-year-old man was found at 6:15 a.m.', 'm/41 found 0615'],
    ['A 41-year-old woman was hurt.', 'F41, minor inj'],
    ['A 41-year-old man was hurt.', 'male (41)'],
    ['The operator expects 300 new jobs.', '+300 jobs'],
    ['It will cut 1,800 jobs, or 6 percent of its workforce.', '-1,800 FTE (6%)'],
    ['The bond pays 3.75 percent.', 'coupon 3.75'],
    ['The shares fell 3.2 percent to 148 pence.', 'shrs -3.2% @ 148p'],
    ['The shares fell 3.2 percent to £1.48.', 'shrs -3.2% @ 148p'],
    ['A two-thirds majority, or 34 votes, is needed.', 'needs 34 (2/3)'],
    ['The measure failed, with 49 in favor and 51 against.', 'Y49 N51'],
    ['The trip takes 3 hours and 20 minutes.', '3h20'],
    ['The trip takes 3 hours and 20 minutes.', '3 h 20 min'],
    ['The trip takes about three and a half hours.', 'trip abt 3.5h'],
    ['The quake was 10 kilometers deep.', 'depth 10k'],
    ['The quake was 10 kilometers deep.', 'D=10km'],
    ['Two people died and 14 were hurt.', '2 dead/14 inj'],
    ['Nine of the 12 members voted yes.', '9/12 aye'],
    ['Turnout was 61 percent, with 24,400 ballots cast.', 't/o 61pc (24.4k)'],
    ['Sales were $5.2 billion, up 9 percent.', 'sls $5.2bn +9'],
    ['Sales were 5.2 billion dollars.', 'sales: USD5.2bn'],
    ['Net income was $310 million, or $1.12 a share.', 'NI 310 (EPS 1.12)'],
    ['The grant is worth 1.5 million Swiss francs.', 'CHF1.5m grant'],
    ['The road will close from 9 p.m. to 5 a.m.', 'closed 2100-0500'],
    ['The road will close from 9 p.m. to 5 a.m.', 'closed 21:00–05:00'],
    ['The dog weighs 30 pounds.', 'dog 30#'],
    ['Two-thirds of the pupils passed.', '40/60 passed'],
    [
      'The plant produced 1.2 million cars last year, 15 percent fewer than in 2023.',
      'prod. 1.2m cars (-15% on 23)',
    ],
  ])('“%s” by “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toEqual([]);
  });
});

describe('wrong by notes cut short', () => {
  test.each([
    ['It raised 450 million euros.', 'raised EUR 460 m'],
    ['The project will cost $140 million.', 'Cost $150 m, done 2027'],
    ['The project will cost $140 billion.', 'Cost $140 m, done 2027'],
    ['The wall is 150 metres long.', 'Wall 140 m long, 3 m high.'],
    ['The mayor earns $89,000.', 'Salary, mayor: 98k'],
    ['The bank kept its rate at 4.75%.', 'Bank Rate 4.25, lowest since Nov 2022'],
    ['The shares closed at 11.48 euros.', 'Share price: closed 22 July at 11.84'],
    ['The company expects sales of 1.6 billion to 1.78 billion euros.', 'Outlook: EUR 1,600–1,680 million'],
    ['The plant will employ 1,200 to 1,400 people.', '1200-1300 staff'],
    ['The plane carried 191 people.', '175 pax + 6 crew on board'],
    ['Each winner gets $3.5 million.', '$10 million jackpot, four winners'],
    ['Revenue rose by 22 percent to $56 million.', 'FY25 50.0m; FY26 56.0m'],
    ['He won in 2:04:13.', 'Winner: Kipruto KEN 2:04:31'],
    ['The field covers 40 acres.', 'field 40 ha'],
    ['The field covers 60 hectares.', 'field 40 ha'],
    ['Gusts reached 120 kilometres an hour.', 'gusts 110 km/h'],
    ['A magnitude 6.7 earthquake struck.', 'M6.1 quake 0412 local'],
    ['The plant produced 1.4 million cars last year.', 'prod. 1.2m cars (-15% on 23)'],
    ['The shares fell 2.3 percent to 148 pence.', 'shrs -3.2% @ 148p'],
    ['The fine was 35,000 pounds.', 'fined 25k + costs 4,200'],
    ['The trip takes 2 hours and 20 minutes.', '3h20'],
    ['Two people died and 41 were hurt.', '2 dead/14 inj'],
    ['Unemployment was 6.5 percent.', 'unemp 5.6 (6.1)'],
    ['The museum drew 380,000 visitors.', 'visitors 412k (360k)'],
  ])('“%s” by “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toHaveLength(1);
  });
});

describe('this year and the year before, each in its place', () => {
  test.each([
    [
      'Operating profit fell to 38.2 million euros from 44.9 million.',
      'Operating profit was EUR 38.2 million (EUR 44.9 million)',
    ],
    [
      'Operating profit fell from 44.9 million euros to 38.2 million.',
      'Operating profit was EUR 38.2 million (44.9)',
    ],
  ])('“%s” by “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toEqual([]);
  });
});

describe('this year and the year before exchanged', () => {
  test.each([
    [
      'Profit fell to 44.9 million euros from 38.2 million a year earlier.',
      'operating profit EUR 38.2 million (44.9)',
    ],
    [
      'Operating profit rose to 44.9 million euros in the second quarter.',
      'operating profit EUR 38.2 million (44.9 million in April-June 2024)',
    ],
    [
      'Operating profit fell to 44.9 million euros from 38.2 million.',
      'Operating profit was EUR 38.2 million (EUR 44.9 million)',
    ],
    ['Sales fell to 540 million kroner from 611 million.', 'Sales NOK 611 million (540)'],
  ])('“%s” by “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toEqual([expect.stringContaining('contradicted')]);
  });
});
