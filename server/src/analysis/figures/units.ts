/**
 * Every unit, scale and number word that the figure analysis knows. Words are lower case; one place to add to.
 *
 * A unit's `factor` turns a value into the base unit of its dimension, so that values in units of one dimension can
 * be compared: metres, kilograms, square metres, litres, metres a second, watts, joules, bytes, hertz, seconds.
 */

export type Dimension =
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'data'
  | 'frequency'
  | 'voltage'
  | 'time';

export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

type UnitRow = readonly [symbol: string, factor: number, words: string];

const UNIT_ROWS: Readonly<Record<Dimension, readonly UnitRow[]>> = {
  length: [
    ['mm', 0.001, 'mm millimeter millimetre'],
    ['cm', 0.01, 'cm centimeter centimetre'],
    ['m', 1, 'meter metre'],
    ['km', 1000, 'km kilometer kilometre kms'],
    ['in', 0.0254, 'inch inches'],
    ['ft', 0.3048, 'ft foot feet'],
    ['yd', 0.9144, 'yd yds yard'],
    ['mi', 1609.344, 'mi mile'],
    ['nmi', 1852, 'nautical-mile'],
  ],
  mass: [
    ['mg', 1e-6, 'mg milligram'],
    ['g', 0.001, 'gram gramme'],
    ['kg', 1, 'kg kgs kilo kilogram kilogramme'],
    ['t', 1000, 'tonne metric-ton'],
    ['ton', 907.18474, 'ton'],
    ['lb', 0.45359237, 'lb lbs pound'],
    ['oz', 0.028349523, 'oz ounce'],
    ['st', 6.35029318, 'stone'],
    ['ct', 0.0002, 'carat'],
  ],
  area: [
    ['m²', 1, 'm² sqm square-m square-meter square-metre'],
    ['km²', 1e6, 'km² square-km square-kilometer square-kilometre'],
    ['ft²', 0.09290304, 'sq-ft square-foot square-feet'],
    ['mi²', 2589988.11, 'square-mi square-mile'],
    ['ac', 4046.8564224, 'acre'],
    ['ha', 10000, 'hectare'],
  ],
  volume: [
    ['ml', 0.001, 'ml milliliter millilitre'],
    ['L', 1, 'liter litre'],
    ['gal', 3.785411784, 'gallon'],
    ['pt', 0.473176473, 'pint'],
    ['qt', 0.946352946, 'quart'],
    ['fl oz', 0.0295735296, 'fluid-ounce'],
    ['m³', 1000, 'm³ cubic-meter cubic-metre'],
    ['ft³', 28.316846592, 'cubic-foot cubic-feet'],
    ['bbl', 158.987294928, 'barrel'],
    ['acre-ft', 1233481.83754752, 'acre-ft acre-foot acre-feet'],
  ],
  speed: [
    ['mph', 0.44704, 'mph miles-per-hour miles-an-hour'],
    [
      'km/h',
      0.27777777778,
      'kph kmh km/h kilometers-per-hour kilometres-per-hour kilometers-an-hour kilometres-an-hour',
    ],
    ['kn', 0.5144444444, 'knot'],
    ['m/s', 1, 'm/s meters-per-second metres-per-second'],
  ],
  temperature: [
    ['°C', 1, '°c degrees-celsius degrees-centigrade degree-celsius degrees-c celsius'],
    ['°F', 1, '°f degrees-fahrenheit degree-fahrenheit degrees-f fahrenheit'],
    ['°', 1, '° degree'],
  ],
  power: [
    ['W', 1, 'watt'],
    ['kW', 1e3, 'kw kilowatt'],
    ['MW', 1e6, 'mw megawatt'],
    ['GW', 1e9, 'gw gigawatt'],
    ['TW', 1e12, 'tw terawatt'],
    ['hp', 745.699872, 'hp horsepower bhp'],
  ],
  energy: [
    ['kWh', 3.6e6, 'kwh kilowatt-hour'],
    ['MWh', 3.6e9, 'mwh megawatt-hour'],
    ['GWh', 3.6e12, 'gwh gigawatt-hour'],
    ['TWh', 3.6e15, 'twh terawatt-hour'],
    ['cal', 4.184, 'calorie'],
    ['kcal', 4184, 'kcal'],
  ],
  data: [
    ['KB', 1e3, 'kb kilobyte'],
    ['MB', 1e6, 'mb megabyte'],
    ['GB', 1e9, 'gb gigabyte'],
    ['TB', 1e12, 'tb terabyte'],
    ['PB', 1e15, 'petabyte'],
    ['Mbps', 1.25e5, 'mbps'],
    ['Gbps', 1.25e8, 'gbps'],
  ],
  frequency: [
    ['Hz', 1, 'hz hertz'],
    ['kHz', 1e3, 'khz'],
    ['MHz', 1e6, 'mhz megahertz'],
    ['GHz', 1e9, 'ghz gigahertz'],
  ],
  voltage: [
    ['V', 1, 'volt'],
    ['mAh', 1, 'mah'],
  ],
  // A month and a year are their mean lengths, good enough to tell 24 months from two years.
  time: [
    ['s', 1, 'second sec secs'],
    ['min', 60, 'minute min mins'],
    ['h', 3600, 'hour hr hrs'],
    ['night', 86400, 'night'],
    ['d', 86400, 'day'],
    ['week', 604800, 'week wk wks'],
    ['fortnight', 1209600, 'fortnight'],
    ['month', 2629746, 'month'],
    ['quarter', 7889238, ''],
    ['y', 31556952, 'year yr yrs'],
    ['decade', 315569520, 'decade'],
    ['century', 3155695200, 'century centuries'],
    ['ms', 0.001, 'millisecond'],
  ],
};

export const UNITS = new Map<string, Unit>();
for (const [dimension, rows] of Object.entries(UNIT_ROWS) as [Dimension, readonly UnitRow[]][]) {
  for (const [symbol, factor, words] of rows) {
    const unit = { symbol, dimension, factor };
    for (const word of words.split(' ')) {
      if (word === '') continue;
      UNITS.set(word, unit);
      if (word.length > 2 && !word.endsWith('s') && !word.endsWith('hz')) UNITS.set(`${word}s`, unit);
    }
  }
}
/** Symbols to their unit, for what was read before. */
export const UNIT_BY_SYMBOL = new Map([...UNITS.values()].map((unit) => [unit.symbol, unit]));

/** Words to what they stand for. Copy holds any word: "constructor" must find nothing. */
const table = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, rows);

/** Currency signs; `$` alone is the US dollar. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = table({
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₫': 'VND',
  '₦': 'NGN',
  '฿': 'THB',
  '₱': 'PHP',
  '₴': 'UAH',
});

/** Letters that stand right before a dollar or pound sign. */
export const SIGN_PREFIXES: Readonly<Record<string, string>> = table({
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  r: 'BRL',
  nt: 'TWD',
  mx: 'MXN',
});

/** Codes and abbreviations that stand before a sum ("Rs 500", "EUR 20") or after it ("20 EUR"). */
export const CURRENCY_CODES: Readonly<Record<string, string>> = table({
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  inr: 'INR',
  rs: 'INR',
  pkr: 'PKR',
  chf: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  aud: 'AUD',
  cad: 'CAD',
  nzd: 'NZD',
  sgd: 'SGD',
  hkd: 'HKD',
  krw: 'KRW',
  brl: 'BRL',
  zar: 'ZAR',
  r: 'ZAR',
  n: 'NGN',
  rub: 'RUB',
  mxn: 'MXN',
  php: 'PHP',
  idr: 'IDR',
  vnd: 'VND',
  ngn: 'NGN',
  kes: 'KES',
});

/** Words that stand after a sum. The second value is what one of them is worth in the currency. */
export const CURRENCY_WORDS: Readonly<Record<string, readonly [code: string, worth: number]>> = table({
  dollar: ['USD', 1],
  dollars: ['USD', 1],
  buck: ['USD', 1],
  bucks: ['USD', 1],
  cent: ['USD', 0.01],
  cents: ['USD', 0.01],
  euro: ['EUR', 1],
  euros: ['EUR', 1],
  sterling: ['GBP', 1],
  quid: ['GBP', 1],
  pence: ['GBP', 0.01],
  yen: ['JPY', 1],
  yuan: ['CNY', 1],
  renminbi: ['CNY', 1],
  rupee: ['INR', 1],
  rupees: ['INR', 1],
  ruble: ['RUB', 1],
  rubles: ['RUB', 1],
  rouble: ['RUB', 1],
  roubles: ['RUB', 1],
  won: ['KRW', 1],
  peso: ['MXN', 1],
  pesos: ['MXN', 1],
  franc: ['CHF', 1],
  francs: ['CHF', 1],
  rand: ['ZAR', 1],
  naira: ['NGN', 1],
  shekel: ['ILS', 1],
  shekels: ['ILS', 1],
  lira: ['TRY', 1],
  kronor: ['SEK', 1],
  kroner: ['NOK', 1],
  krona: ['SEK', 1],
  hryvnia: ['UAH', 1],
  hryvnias: ['UAH', 1],
  dong: ['VND', 1],
  baht: ['THB', 1],
  ringgit: ['MYR', 1],
  rupiah: ['IDR', 1],
  riyal: ['SAR', 1],
  riyals: ['SAR', 1],
  dirham: ['AED', 1],
  dirhams: ['AED', 1],
  zloty: ['PLN', 1],
  zlotys: ['PLN', 1],
  reais: ['BRL', 1],
  bitcoin: ['BTC', 1],
  bitcoins: ['BTC', 1],
});

/** Nationality before a currency word: "Australian dollars". */
export const CURRENCY_NATIONS: Readonly<Record<string, string>> = table({
  'us dollar': 'USD',
  'u.s dollar': 'USD',
  'american dollar': 'USD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'singapore dollar': 'SGD',
  'zealand dollar': 'NZD',
  'kong dollar': 'HKD',
  'british pound': 'GBP',
  'egyptian pound': 'EGP',
  'lebanese pound': 'LBP',
  'syrian pound': 'SYP',
  'swiss franc': 'CHF',
  'philippine peso': 'PHP',
  'argentine peso': 'ARS',
  'chilean peso': 'CLP',
  'pakistani rupee': 'PKR',
});

/** Scale words, in full and short. */
export const SCALES: Readonly<Record<string, number>> = table({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  bn: 1e9,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  mil: 1e6,
});

/** Letters that scale only when they touch the digits ("$3m", "20k"). */
export const SCALE_LETTERS: Readonly<Record<string, number>> = table({ k: 1e3, m: 1e6, b: 1e9, t: 1e12 });

export const NUMBER_WORDS: Readonly<Record<string, number>> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Group words: how many one of them is. */
export const GROUPS: Readonly<Record<string, number>> = table({ dozen: 12, score: 20, couple: 2 });

/** Loose plurals: the least of them, and what they stay under. */
export const LOOSE: Readonly<Record<string, readonly [least: number, under: number]>> = table({
  dozens: [24, 120],
  scores: [40, 200],
  tens: [20, 100],
  hundreds: [200, 1000],
  thousands: [2000, 10_000],
  millions: [2e6, 1e9],
  billions: [2e9, 1e12],
  trillions: [2e12, 1e15],
});

/** Denominators in words. */
export const DENOMINATORS: Readonly<Record<string, number>> = table({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  hundredth: 100,
  hundredths: 100,
});

export const ORDINALS: Readonly<Record<string, number>> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
});

/** What things are ranked by, where it can be measured or counted: "best" and "worst" are views. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  `largest biggest smallest highest lowest tallest longest shortest oldest youngest richest wealthiest poorest deadliest bloodiest
  costliest fastest slowest busiest hottest coldest warmest wettest driest heaviest cheapest priciest`.split(
    /\s+/,
  ),
);

/** Make a superlative with "most" before them. */
export const AFTER_MOST: ReadonlySet<string> = new Set(
  'populous expensive valuable visited watched destructive crowded polluted indebted profitable'.split(' '),
);

/** Words that multiply: "twice as many", "tenfold". Those in `-fold` are read as number and suffix. */
export const MULTIPLES: Readonly<Record<string, number>> = table({ twice: 2, thrice: 3 });

/** Vulgar fractions. */
export const VULGAR: Readonly<Record<string, number>> = table({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});

export const MONTHS: Readonly<Record<string, number>> = table({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stretches of time that a word before them makes a time: "last year", "the same quarter". */
export const TIME_SPANS = words(
  'year years quarter month months week weeks weekend season decade decades century half day days hour hours night summer winter spring autumn fall semester term',
);

/** Words that tell a time, by themselves or with the words before them. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...TIME_SPANS,
  ...words('yesterday today tomorrow tonight annually yearly monthly weekly daily hourly nightly'),
  ...words('monday tuesday wednesday thursday friday saturday sunday'),
  ...words('q1 q2 q3 q4'),
  ...Object.keys(MONTHS),
]);
