/**
 * Units of measure. A unit's `factor` turns a value into the base unit of its dimension, so that values in units of one
 * dimension can be compared: metres, kilograms, square metres, litres, metres a second, watts, joules, bytes, hertz, seconds.
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
    ['ML', 1e6, 'megaliter megalitre'],
    ['GL', 1e9, 'gigaliter gigalitre'],
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
