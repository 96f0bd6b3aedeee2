import { describe, expect, test } from 'vitest';
import { faults } from './testing.ts';

const SHEET =
  '| | Lark | Wren |\n| --- | --- | --- |\n| Range | 415 km | 362 km |\n| Load | 1,240 kg | 1,310 kg |';

describe('cells with a unit', () => {
  test.each([
    ['The Lark has a range of 415 kilometres.', SHEET],
    ['The Lark carries 1,240 kilograms, 70 kilograms less.', SHEET],
    ['The Lark has a range of 258 miles.', SHEET],
    ['The Lark costs 38,700 euros.', 'Price | EUR 38,700 | EUR 35,100'],
    ['The Lark costs £38,700.', 'Price,GBP 38700,GBP 35100'],
    ['It charges in 75 minutes.', 'Charge | 1 h 15 min | 55 min'],
    ['It weighs 2.4 tonnes.', 'Weight;2.4 t;2.2 t'],
  ])('“%s”', (copy, notes) => {
    expect(faults(copy, notes)).toEqual([]);
  });

  test.each([
    ['The Lark has a range of 451 kilometres.', SHEET, '451 kilometres: contradicted'],
    ['The Lark has a range of 580 kilometres.', SHEET, '580 kilometres: absent'],
    ['The Lark costs 41,500 euros.', 'Price | EUR 38,700 | EUR 35,100', '41,500 euros: absent'],
  ])('not those: “%s”', (copy, notes, expected) => {
    expect(faults(copy, notes)).toContain(expected);
  });
});
