import type { Tokens } from '../../../article/tokens.ts';
import { type Draft, draft, type Figure, twoDigits } from '../figure.ts';
import { NUMBER_WORDS } from '../words/numbers.ts';
import { Forms, type Place } from './forms.ts';

/** Times of day as speech and notes have them: "half past seven", "19h30", "8-18h", "19.30 Uhr", "until 1500", "open 9-5". */
export const clockTimes = (text: string, of: Tokens): Figure[] => FORMS.in(text, of);

const HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const MINUTES: Readonly<Record<string, number>> = {
  quarter: 15,
  half: 30,
  twenty: 20,
  ten: 10,
  five: 5,
  'twenty-five': 25,
};

function time(place: Place, hour: number, minute = 0): Draft[] {
  if (!(hour <= 24 && minute < 60)) return [];
  const figure = draft(place, place, 'time', null, null, 1, 'digits');
  figure.iso = `T${twoDigits(hour % 24)}:${twoDigits(minute)}`;
  return [figure];
}

const hourOf = (word: string): number => NUMBER_WORDS.get(word.toLowerCase()) ?? Number(word);

const FORMS = new Forms([
  {
    // "half past seven", "quarter to seven", "ten past 6"
    sign: /\b(?:quarter|half|twenty|ten|five|25|20|15|10|5)\b/i,
    words: new RegExp(
      String.raw`\b(quarter|half|twenty-five|twenty|ten|five|25|20|15|10|5) (past|after|to|before) (${HOUR}|1[0-2]|[1-9])\b`,
      'gi',
    ),
    read: (place, [, part = '', way = '', word = '']) => {
      const minutes = MINUTES[part.toLowerCase()] ?? Number(part);
      const hour = hourOf(word);
      return /past|after/i.test(way)
        ? time(place, hour, minutes)
        : time(place, ((hour + 10) % 12) + 1, 60 - minutes);
    },
  },
  {
    // "at six every morning", "about nine.", "start at 8"
    sign: new RegExp(String.raw`\b(?:${HOUR}|1[0-2]|[1-9])(?!\w)`, 'i'),
    words: new RegExp(
      String.raw`\b(?:at|until|till|by|from|since|around|about|before|after) (?:about |around )?(${HOUR}|1[0-2]|[1-9])(?=$|[.,;)](?!\d)| (?:in the|on|every|each|this|tomorrow|tonight|sharp|till|until|to)\b)`,
      'gi',
    ),
    read: (place, [, word = '']) => time(place, hourOf(word)),
  },
  {
    // "until 1500", "dep 1855"
    sign: /\d{4}/,
    words:
      /\b(?:at|until|till?|by|from|before|after|since|around|dep|arr|et[ad]|lv|doors|starts?|ends?|opens?|closes?|finish)\.? ([01]\d|2[0-3])([0-5]\d)(?![\d:%-]|[.,]\d)/gi,
    read: (place, [, hour = '', minute = '']) => time(place, Number(hour), Number(minute)),
  },
  {
    // "19h30", "20h", "19.30 Uhr", "20 Uhr"
    sign: /(?:^|\d)(?:h(?![a-z])|uhr|uur|heures)/i,
    words:
      /(?<![\p{L}\d.,:])([01]?\d|2[0-4])(?:h([0-5]\d)|(?:[.:]([0-5]\d))? ?(?:h|Uhr|uur|heures))(?![\p{L}\d])/gu,
    read: (place, [, hour = '', a, b]) => time(place, Number(hour), Number(a ?? b ?? 0)),
  },
  {
    // "doors 19.30"
    sign: /\d\.\d\d/,
    words: /(?<=\p{L}[.:]? )([01]\d|2[0-3])\.([0-5]\d)(?=$|[;,)–-](?!\d)| ?[-–])/gu,
    read: (place, [, hour = '', minute = '']) => time(place, Number(hour), Number(minute)),
  },
  {
    // "8-18h", "9.30-17 Uhr"
    sign: /(?:^|\d)(?:h|hrs?|uhr|uur)\b/i,
    words:
      /(?<![\d.,:/-])(\d{1,2})(?:[.:]([0-5]\d))?(?:h|hrs?)? ?(?:[-–]|to|bis|à) ?(\d{1,2})(?:[.:]([0-5]\d))? ?(?:h|hrs?|Uhr|uur)\b/gu,
    read: (place, [, from = '', a = '0', to = '', b = '0']) => [
      ...time(place, Number(from), Number(a)),
      ...time(place, Number(to), Number(b)),
    ],
  },
  {
    // "open Mon-Fri 9-5", "Sat 10-12.30"
    sign: /\d/,
    words:
      /\b(?:open|hours|daily|week(?:day|end)s?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})[:,]? (\d{1,2})(?:[.:]([0-5]\d))? ?[-–] ?(\d{1,2})(?:[.:]([0-5]\d))?(?![\d%/:-]|[.,]\d)/gi,
    read: (place, [, from = '', a = '0', to = '', b = '0']) => [
      ...time(place, Number(from), Number(a)),
      ...time(place, Number(to), Number(b)),
    ],
  },
]);
