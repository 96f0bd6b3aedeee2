// Copy for the measurements: made from word lists of our own, the same at every run, with the quotes, the figures and the
// attributions of news. It means nothing, and is far less varied than news: what is published (published.ts) takes more.

const lists = (text: string): string[] => text.trim().split(/\s+/);

const NOUNS =
  lists(`bridge council harbour budget levy school factory orchard ferry tunnel museum pension subsidy clinic
reservoir warehouse quarry festival tariff contract inquiry appeal merger strike census drought harvest refinery library
archive broadcast curriculum voucher permit patrol convoy ceasefire treaty referendum ballot coalition caucus petition
verdict tribunal warrant parole shelter eviction mortgage auction dividend shareholder regulator satellite antenna
turbine pipeline cable substation battery vaccine outbreak ward surgeon nurse midwife ambulance wildfire embankment
landslide aftershock shoreline fishery trawler glacier wetland orchid heron beaver vineyard bakery brewery tannery
foundry smelter shipyard drydock locomotive platform timetable commuter cyclist pavement crossing roundabout bypass`);
const ADJECTIVES =
  lists(`municipal coastal regional temporary disputed costly northern southern eastern western rural
independent federal provincial overdue modest steep lengthy bitter narrow unexpected voluntary mandatory secret public
private abandoned restored flooded crowded profitable bankrupt ageing experimental seasonal annual quarterly historic
controversial ambitious cautious delayed`);
const VERBS =
  lists(`approved rejected delayed widened inspected repaired replaced closed reopened audited funded
criticised defended expanded postponed abandoned surveyed demolished upgraded restricted banned licensed purchased
inherited mapped measured restored insured evacuated reinforced redesigned relocated privatised subsidised`);
const ADVERBS = lists(
  `quietly finally narrowly unanimously briefly repeatedly formally partly largely publicly`,
);
const FIRST =
  lists(`Maren Tobias Ines Rafael Oda Callum Priya Stefan Amara Jonas Leila Henrik Bronwen Mateo Sunniva
Dorota Kwame Aiko Pavel Siobhan Farid Greta Nuno Halima Oskar`);
const LAST =
  lists(`Ellingsworth Okonjo Varga Lindqvist Marchetti Duarte Petrosyan Hollis Brannigan Achterberg Sato
Nkemelu Fairweather Quiroga Vestergaard Dunleavy Castellanos Ibarra Thornbury Wexler Zielinski Abara Montrose`);
const TITLES =
  lists(`minister spokeswoman surveyor engineer councillor economist magistrate ombudsman commissioner
inspector headteacher curator trustee prosecutor captain treasurer`);
const PLACES =
  lists(`Harwick Orrin Kessel Vane Ostrow Skarne Lund Tamar Wexcombe Ellsworth Brennock Dunmere Caldry
Ashwater Fenholt Morrow Pentland Quayside Rillington Sutterby Thornage Ulverby Welbourne Yarrow`);
const DAYS = lists('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** Mulberry32: a small generator of numbers that are the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const pick = <T>(next: Random, items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
const chance = (next: Random, p: number): boolean => next() < p;

const thing = (next: Random): string =>
  `the ${chance(next, 0.6) ? `${pick(next, ADJECTIVES)} ` : ''}${pick(next, NOUNS)}${chance(next, 0.3) ? ` of ${pick(next, PLACES)}` : ''}`;

const person = (next: Random): string => `${pick(next, FIRST)} ${pick(next, LAST)}`;

function figure(next: Random): string {
  const n = Math.floor(next() * 900) + 12;
  return pick(next, [
    `$${n} million`,
    `${n % 90} percent`,
    `${n} ${pick(next, NOUNS)}s`,
    `£${n},${100 + (n % 800)}`,
    `${n} people`,
  ]);
}

function clause(next: Random): string {
  const adverb = chance(next, 0.25) ? `${pick(next, ADVERBS)} ` : '';
  const place = chance(next, 0.4)
    ? ` ${pick(next, ['near', 'outside', 'in', 'beyond'])} ${pick(next, PLACES)}`
    : '';
  return `${thing(next)} ${adverb}${pick(next, VERBS)} ${thing(next)}${place}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SENTENCES: readonly ((next: Random) => string)[] = [
  (r) => `${capital(clause(r))} on ${pick(r, DAYS)}, ${person(r)}, a ${pick(r, TITLES)}, said.`,
  (r) => `“${capital(clause(r))},” said ${person(r)}. “${capital(clause(r))}.”`,
  (r) =>
    `${capital(clause(r))} after ${clause(r)}, according to ${person(r)} of the ${pick(r, NOUNS)} office.`,
  (r) => `${capital(clause(r))}, while ${clause(r)}.`,
  (r) => `It cost ${figure(r)}, up from ${figure(r)} a year earlier, the ${pick(r, NOUNS)} agency reported.`,
  (r) => `${capital(thing(r))} is seen as a test for ${thing(r)}, and ${clause(r)}.`,
  (r) => `About ${figure(r)} were counted before ${clause(r)}.`,
  (r) => `Mr. ${pick(r, LAST)} told reporters that ${clause(r)} and that ${clause(r)}.`,
  (r) => `In ${pick(r, PLACES)}, ${clause(r)}, which ${pick(r, VERBS)} ${thing(r)}.`,
  (r) => `${capital(clause(r))}, but ${pick(r, LAST)} said in a statement that ${clause(r)}.`,
];

const CHROME = [
  'Share this article',
  'Advertisement',
  'Read more: the week in pictures',
  'Sign up for our newsletter',
];

/** One article of about `words` words, headline and byline first. */
export function article(words: number, seed: number): string {
  const next = random(seed);
  const paragraphs = [capital(clause(next)), `By ${person(next)}`];
  let count = 0;
  while (count < words) {
    if (chance(next, 0.02)) {
      paragraphs.push(pick(next, CHROME));
      continue;
    }
    const sentences = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(next, SENTENCES)(next));
    count += sentences.reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
    paragraphs.push(sentences.join(' '));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** Articles of 400 to 1,200 words, `bytes` of UTF-8 in all or a little more. */
export function articles(bytes: number, seed = 1): string[] {
  const next = random(seed);
  const made: string[] = [];
  for (let size = 0; size < bytes; ) {
    const text = article(400 + Math.floor(next() * 800), Math.floor(next() * 2 ** 31));
    size += Buffer.byteLength(text);
    made.push(text);
  }
  return made;
}

/** Part after part, each new to the linter, and all of one size. */
export const madeParts =
  (megabytes: number) =>
  (index: number): string[] =>
    articles(megabytes * 1e6, index + 1);
