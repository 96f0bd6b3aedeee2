import { describe, expect, test } from 'vitest';
import { faults } from './testing.ts';

const GERMAN =
  'Die Werft hat im vergangenen Jahr 8,4 Millionen Euro verdient und nicht 7,9, wie von der Bank erwartet. Der Umsatz wuchs um 3,5 Prozent auf 61,2 Mio. Euro. Am 4. März wird der neue Kran eingeweiht, der 14.200 Tonnen hebt. Strom kostet 29,6 Cent je kWh, und 2,3 Millionen Gäste sind mit der Fähre gefahren.';
const FRENCH =
  'Le chantier a gagné 8,4 millions d’euros et les ventes ont augmenté de 3,5 pour cent dans la région. La grue sera mise en service le 1er août 2026 par le maire et les ouvriers.';
const SPANISH =
  'El astillero ganó 8,4 millones de euros y las ventas del año subieron un 3,5 por ciento, como se esperaba. La grúa se estrena el 3 de junio de 2026 y costó más que los barcos.';

describe('notes in other languages', () => {
  test.each([
    ['The yard made 8.4 million euros.', GERMAN],
    ['Sales rose 3.5 percent to 61.2 million euros.', GERMAN],
    ['The crane goes to work on March 4.', GERMAN],
    ['The quay is 1.9 km long and cost €1.5bn.', 'Kai: Länge 1,9 km, Kosten rund 1,5 Mrd. Euro'],
    ['Sales rose 3.5 percent.', 'Umsatz plus 3,5 Prozent'],
    ['Power costs 29.6 cents a kilowatt-hour.', GERMAN],
    ['The ferry carried 2.3 million passengers.', GERMAN],
    ['The yard made €8.4m and sales rose 3.5%.', FRENCH],
    ['The crane starts on 1 August 2026.', FRENCH],
    ['The yard made €8.4m and sales rose 3.5%.', SPANISH],
    ['The crane starts on June 3.', SPANISH],
  ])('bear out: “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toEqual([]);
  });

  test.each([
    ['Sales rose 5.3 percent.', GERMAN],
    ['The crane goes to work on March 14.', GERMAN],
    ['Power costs 26.9 cents a kilowatt-hour.', GERMAN],
    ['The ferry carried 3.2 million passengers.', GERMAN],
    ['The crane starts on 1 April 2026.', FRENCH],
    // English notes
    ['The yard made 1.3 million euros.', 'The yard made 1,300 million euros'],
    ['The yard made €4.8m.', SPANISH],
  ])('do not bear out: “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toHaveLength(1);
  });
});
