import { describe, expect, test } from 'vitest';
import { faults } from './testing.ts';

describe('right by the clock of the notes', () => {
  test.each([
    ['She came in at 5:30 a.m.', 'She was in by half past five every day.'],
    ['The ferry leaves at 8:45 p.m.', 'ferry goes quarter to nine, never earlier'],
    ['The ferry leaves at 12:55 p.m.', 'Ferry goes at five to one.'],
    ['The ovens are lit at 4 a.m.', 'We light the ovens at four every morning.'],
    ['The flood warning holds until 5 p.m.', 'flood warning until 1700'],
    ['The library is open from 10 a.m. to 4 p.m.', 'library: Tue-Sat 10-4'],
    ['The desk is staffed from 7 a.m. to 8 p.m.', 'Desk staffed daily 7-20h'],
    ['Doors open at 6:30 p.m. and the film starts at seven.', 'doors 18h30, start 19h'],
    ['The reading begins at 6:15 p.m.', 'Beginn 18.15 Uhr'],
    ['The reading begins at 6:15 p.m.', 'doors 17.45, reading 18.15'],
    ['The flight takes three hours and 25 minutes.', 'dep 1710 arr 2035'],
    ['The mill ran for 58 years.', 'The mill opened in 1931 and shut in 1989.'],
    ['The mill ran for more than 50 years.', 'mill: opened 1931, shut 1985'],
  ])('“%s” by “%s”', (copy, notes) => {
    expect(faults(copy, notes)).toEqual([]);
  });
});

describe('wrong by the clock of the notes', () => {
  test.each([
    ['The ovens are lit at 5 a.m.', 'We light the ovens at four every morning.', '5 a.m.: absent'],
    ['The ferry leaves at 9:15 p.m.', 'ferry goes quarter to nine, never earlier', '9:15 p.m.: absent'],
    ['The library is open from 10 a.m. to 5 p.m.', 'library: Tue-Sat 10-4', '5 p.m.: absent'],
    ['Doors open at 7:30 p.m.', 'doors 18h30, start 19h', '7:30 p.m.: absent'],
    ['The film starts at 8.', 'doors 18h30, start 19h', '8: absent'],
    ['The flight takes four hours and 25 minutes.', 'dep 1710 arr 2035', 'four hours: absent'],
    ['The mill ran for 85 years.', 'The mill opened in 1931 and shut in 1989.', '85 years: absent'],
  ])('“%s” by “%s”', (copy, notes, expected) => {
    expect(faults(copy, notes)).toContain(expected);
  });
});
