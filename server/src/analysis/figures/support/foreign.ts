import type { Tokens } from '../../../article/tokens.ts';
import { type Draft, draft, type Figure, twoDigits } from '../figure.ts';
import { Forms, type Place } from './forms.ts';

/**
 * Figures of notes in other languages, in their words: "6,5 Prozent", "12,4 Millionen", "1. April", "3 de junio". They bear
 * a figure of the copy out and contradict none.
 */
export const foreignFigures = (text: string, of: Tokens): Figure[] => FORMS.in(text, of);

/** Words of figures that English has not: a few lines of notes hold too little else to tell their language by. */
export const namesFiguresAbroad = (text: string): boolean => ABROAD.test(text);
const ABROAD =
  /\d[ \u00a0](?:prozent|millionen|milliarden|mrd|uhr|pour cent|milliards?|por ciento|millones|por cento|milhões|per cento|milioni|miliardi|procent|miljoner|miljarder|miljoen|miljard|milionów|miliardów)(?!\p{L})/iu;

// A number as most of the continent writes it: 1.234,5 or 12 400.
const NUMBER = String.raw`(?<![\p{L}\d.,])(\d{1,3}(?:[. \u00a0\u202f]\d{3}){1,4}(?:,\d{1,3})?|\d{1,9}(?:,\d{1,3})?)`;
const amountOf = (written: string): number =>
  Number(written.replace(/[. \u00a0\u202f]/g, '').replace(',', '.'));
const stepOf = (written: string): number => 10 ** -(written.split(',')[1]?.length ?? 0);

const SCALES: Readonly<Record<string, number>> = {
  tausend: 1e3,
  tsd: 1e3,
  mille: 1e3,
  mil: 1e3,
  mila: 1e3,
  duizend: 1e3,
  tusen: 1e3,
  tys: 1e3,
  'mil millones': 1e9,
  'mil milhões': 1e9,
};
// By how they begin, in any number and case: "Millionen", "miljoner", "milhões", "milioni"; "Milliarden", "miljarder", "mld".
const MILLIONS = /^(?:millio|miljo|mili[oó]|milhõ|milhã|millon|mio|mln|mill\b)/i;
const MILLIARDS = /^(?:milliar|miljar|miliar|bilhõ|bilhã|mrd|mld|md\b)/i;
const SCALE =
  'mil millones|mil milhões|millionen|million|millions|millones|millón|milhões|milhão|milioni|milione|miljoner|miljoen|miliony|milionów|mio|mln|milliarden|milliarde|milliards|milliard|miljarder|miljard|miliardi|miliardo|miliardy|miliardów|bilhões|bilhão|mrd|mld|tausend|tsd|mille|mila|mil|duizend|tusen|tys';

function scaleOf(word: string): number {
  const lower = word.toLowerCase();
  return SCALES[lower] ?? (MILLIARDS.test(lower) ? 1e9 : MILLIONS.test(lower) ? 1e6 : 1);
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:euros?|€|eur)$/i, 'EUR'],
  [/^(?:us-?)?(?:dollars?|dólares|dolar[iíó]|\$)/i, 'USD'],
  [/^(?:schweizer )?(?:franken|chf)$/i, 'CHF'],
  [/^(?:pfund|livres|libras|sterline)/i, 'GBP'],
  [/^(?:złotych|złote|zł)/i, 'PLN'],
  [/^(?:reais|real)$/i, 'BRL'],
  [/^(?:kronor|sek)$/i, 'SEK'],
];
const CURRENCY =
  'euros?|€|eur|us-dollar|dollars?|dólares|dolarów|franken|chf|pfund|livres|libras|złotych|zł|reais|kronor|sek';

const MONTHS: readonly RegExp[] = [
  /^(?:januari?|jänner|janvier|enero|gennaio|janeiro|stycznia)$/i,
  /^(?:februari?|février|febrero|febbraio|fevereiro|lutego)$/i,
  /^(?:märz|mars|marzo|março|maart|marca)$/i,
  /^(?:april|avril|abril|aprile|kwietnia)$/i,
  /^(?:mai|mayo|maggio|maio|mei|maj|maja)$/i,
  /^(?:juni|juin|junio|giugno|junho|czerwca)$/i,
  /^(?:juli|juillet|julio|luglio|julho|lipca)$/i,
  /^(?:august|augusti?|augustus|août|agosto|sierpnia)$/i,
  /^(?:september|septembre|septiembre|settembre|setembro|września)$/i,
  /^(?:oktober|octobre|octubre|ottobre|outubro|października)$/i,
  /^(?:november|novembre|noviembre|novembro|listopada)$/i,
  /^(?:dezember|décembre|diciembre|dicembre|dezembro|december|grudnia)$/i,
];

const made = (
  place: Place,
  kind: Figure['kind'],
  written: string,
  times: number,
  unit: string | null,
): Draft => {
  const value = Number((amountOf(written) * times).toPrecision(12));
  return draft(place, place, kind, value, unit, stepOf(written) * times, 'digits');
};

const currencyOf = (word: string): string | null => CURRENCIES.find(([form]) => form.test(word))?.[1] ?? null;

const FORMS = new Forms([
  {
    sign: /\d/,
    words: new RegExp(
      String.raw`${NUMBER}[ \u00a0](?:prozent|pour cent|por ciento|por cento|per cento|procent|procento?)(?!\p{L})`,
      'giu',
    ),
    read: (place, [, number = '']) => [made(place, 'percent', number, 1, '%')],
  },
  {
    sign: /\d/,
    words: new RegExp(
      String.raw`${NUMBER}[ \u00a0](?:prozentpunkten?|points? de pourcentage|puntos)(?!\p{L})`,
      'giu',
    ),
    read: (place, [, number = '']) => [made(place, 'percent', number, 1, 'pp')],
  },
  {
    sign: /\d/,
    words: new RegExp(
      String.raw`${NUMBER}[ \u00a0](${SCALE})\.?(?: (?:de |d['’])?(${CURRENCY})(?!\p{L}))?(?!\p{L})`,
      'giu',
    ),
    read: (place, [, number = '', scale = '', currency]) => {
      const unit = currency === undefined ? null : currencyOf(currency);
      return [made(place, unit === null ? 'count' : 'money', number, scaleOf(scale), unit)];
    },
  },
  {
    sign: /\d/,
    words: new RegExp(
      String.raw`${NUMBER}[ \u00a0](?:cent|centimes|céntimos|centesimi|cêntimos)(?!\p{L})`,
      'giu',
    ),
    read: (place, [, number = '']) => [
      made(place, 'money', number, 0.01, 'EUR'),
      made(place, 'money', number, 0.01, 'USD'),
    ],
  },
  {
    // "1. April 2025", "1er avril", "3 de junio de 2025", "3 giugno"
    sign: /\d/,
    words:
      /(?<![\p{L}\d.,])(\d{1,2})(?:\.|er|º|°)? (?:de )?(\p{L}{3,12})(?:,? (?:de |do )?((?:19|20)\d\d))?(?![\p{L}\d])/gu,
    read: (place, [, day = '', name = '', year]) => {
      const month = MONTHS.findIndex((form) => form.test(name)) + 1;
      if (month === 0 || Number(day) < 1 || Number(day) > 31) return [];
      const figure = draft(place, place, 'date', null, null, 1, 'digits');
      figure.iso = `${year ?? '-'}-${twoDigits(month)}-${twoDigits(Number(day))}`;
      return [figure];
    },
  },
]);
