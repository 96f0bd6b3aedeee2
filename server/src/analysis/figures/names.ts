import { nth } from '../../article/nth.ts';
import type { Lexeme } from './lexeme.ts';
import { isHyphen, touches } from './numerals.ts';
import { isCapital, isDash } from './reader.ts';
import { tableSign } from './words/table-signs.ts';
import { MONTH, TIMELY } from './words/times.ts';

// Words that take a number as part of a name: the number counts nothing. Capitalised in the copy.
const NAME_WITH_NUMBER = tableSign(
  `no nos number route highway hwy interstate freeway motorway junction exit road street flight boeing airbus section sections
  chapter chapters group article articles title titles proposition prop measure amendment resolution bill act room suite apartment apt
  unit building gate terminal platform pier dock channel studio area district precinct ward zone sector block lot box
  apollo artemis gemini falcon soyuz voyager type model mark mk class series version release build level tier stage phase
  volume vol issue part book page pages pp figure fig figures table appendix annex line lines item verse psalm psalms scene season
  episode ep round week windows ios android iphone ipad galaxy pixel playstation xbox formula bowl league division battalion
  brigade regiment squadron company corps infantry camp fm radio bbc itv espn news local lane pool case count
  form schedule code isbn issn doi sars covid h1n1 omega vitamin category cat grade step chapter rule law order directive
  generation gen core ryzen geforce rtx gtx cessna embraer learjet mercedes porsche audi peugeot tesla catch studio
  war hall hangar pad rescue site block plot tract census precinct file docket warehouse locker cell platoon heat lap game match set`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
// Of these, the ones that name also in lower case ("page 12", "room 101", "section 3").
const LOWER_NAME = tableSign(
  'no nos page pages pp chapter section sections article room flight channel route highway interstate line figure fig table vol volume verse psalm gate exit paragraph apartment suite isbn appendix'.split(
    ' ',
  ),
);

/** True when the number at lexeme `at` is part of a name: Su-35, No. 10, Route 66, Boeing 737, Section 230, 737-800, 5G. */
export function isNameNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  const before = nth(lexemes, at - 1);
  if (before?.lower === '#' || before?.lower === '@' || before?.lower === '_') return true;
  // 5G, 4K, 737s, 3D, 007-style: letters that touch and mean nothing the tables know.
  if (
    next?.kind === 'word' &&
    touches(number, next) &&
    /^[A-Z]/.test(next.text) &&
    !/^(?:M|B|K|MW|GW|KW|GB|MB|TB|KB|C|F|W|V|L|X|AM|PM|BN|TN|H|MM|CM|KM|KG|HP|MPH|KPH|ST|ND|RD|TH|S|P|PC|IN)$/i.test(
      next.text,
    )
  )
    return true;
  // 737-800 without its maker.
  if (
    number.text.length === 3 &&
    /^7\d7$/.test(number.text) &&
    isDash(next) &&
    /^\d00$/.test(lexemes[at + 2]?.text ?? '')
  )
    return true;
  // "The 400 block of Commerce Street".
  if (next?.lower === 'block' && lexemes[at + 2]?.lower === 'of' && number.text.endsWith('00')) return true;
  if (before === undefined) return false;
  if (isDash(before) && touches(before, number)) {
    const name = nth(lexemes, at - 2);
    // Su-35, F-16, COVID-19; but not "mid-2012", "$10-24", "twenty-5".
    if (name?.kind === 'word' && touches(name, before) && before.text !== '—')
      return (
        isCapital(name) &&
        !/^(?:Mid|Pre|Post|Late|Early|Sub|Non|Under|Over)$/.test(name.text) &&
        before.text === '-'
      );
    return false;
  }
  // "No. 10", "Vol. 3", "Fig. 2".
  if (
    before.lower === '.' &&
    nth(lexemes, at - 2)?.kind === 'word' &&
    touches(nth(lexemes, at - 2), before)
  ) {
    const word = lexemes[at - 2] as Lexeme;
    if (word.text === 'P' && number.text === '500') return true;
    return /^(?:no|nos|vol|fig|figs|pp|hwy|apt|ep|sec|ch|prop|art|st|op)$/.test(word.lower);
  }
  if (before.lower === '№' || before.lower === '§') return true;
  if (before.kind !== 'word') return false;
  if (isCapital(before) && before.is(INDEX) && isIndex(before.lower, number.text)) return true;
  if (isCapital(before) && before.is(NAME_WITH_NUMBER)) return !startsClause(lexemes, at - 1, next);
  if (before.is(LOWER_NAME)) return before.lower !== 'no' && before.lower !== 'line';
  return isModel(lexemes, at);
}

/** "The E-Van 4,", "its new Lark 7 has": of things that are told apart by a number, nothing that it counts follows. */
function isModel(lexemes: readonly Lexeme[], at: number): boolean {
  const { text } = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  if (
    text.length > 2 ||
    (next !== undefined && !(next.kind === 'mark' ? ENDS_NAME : AFTER_NAME).has(next.lower))
  )
    return false;
  const name = lexemes[at - 1] as Lexeme;
  if (!isOfName(name) || name.is(MONTH) || name.lower.endsWith('s')) return false;
  let i = at - 2;
  for (; i > at - LONGEST_NAME; i--) {
    const lexeme = nth(lexemes, i);
    if (lexeme === undefined || DETERMINERS.has(lexeme.lower) || !(isOfName(lexeme) || isHyphen(lexeme)))
      break;
  }
  return DETERMINERS.has(nth(lexemes, i)?.lower ?? '');
}

const isOfName = (lexeme: Lexeme): boolean =>
  lexeme.kind === 'word' && /[A-Z]/.test(lexeme.text) && !lexeme.is(TIMELY);
const LONGEST_NAME = 7;
const ENDS_NAME = new Set('. , ; ) ” "'.split(' '));
const AFTER_NAME = new Set(
  'has have had is was were are will can could may might would which that with by from for on and or flew came costs cost sold'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('the a an its their his her our new latest this that'.split(' '));

// "Season 3 ends", but "Local 12-year-olds", "News: 12 people": a noun in lower case after the number makes it a count.
const startsClause = (lexemes: readonly Lexeme[], at: number, next: Lexeme | undefined): boolean => {
  const first = at === 0 || /^[.!?:"“]$/.test(nth(lexemes, at - 1)?.text ?? '');
  return first && next !== undefined && next.kind === 'mark' && /^[-%]$/.test(next.text);
};

const INDEXES: readonly (readonly [words: string, numbers: string])[] = [
  ['p fortune inc', '500 1000 5000 100 50'],
  ['ftse nasdaq', '100 250'],
  ['russell', '1000 2000 3000'],
  ['nikkei', '225'],
  ['cac dax', '40 30'],
  ['stoxx', '50 600'],
];
const INDEX = tableSign(INDEXES.flatMap(([words]) => words.split(' ')));
const INDEX_NAMES = new Set(
  INDEXES.flatMap(([words, numbers]) =>
    words.split(' ').flatMap((word) => numbers.split(' ').map((number) => `${word} ${number}`)),
  ),
);

/** "The S&P 500", "the Nikkei 225", "a Fortune 500 company". */
const isIndex = (before: string, number: string): boolean => INDEX_NAMES.has(`${before} ${number}`);

/** Number of lexemes of a telephone number at `at`, or 0. */
export function phoneAt(lexemes: readonly Lexeme[], at: number): number {
  const number = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  const joined =
    next !== undefined && next.kind === 'mark' && next.start === number.end && '-–.)/'.includes(next.text);
  if (!joined && nth(lexemes, at - 1)?.lower !== '+')
    return number.text.length > 9 && number.text[0] === '0' ? 1 : 0;
  const parts: Lexeme[] = [lexemes[at] as Lexeme];
  let i = at + 1;
  for (;;) {
    const mark = lexemes[i];
    const next = lexemes[i + 1];
    const last = parts[parts.length - 1] as Lexeme;
    if (
      mark?.kind === 'mark' &&
      /^[-–.)/]$/.test(mark.text) &&
      next?.kind === 'number' &&
      next.start - last.end <= 2
    ) {
      parts.push(next);
      i += 2;
    } else if (
      mark?.kind === 'number' &&
      mark.start === last.end + 1 &&
      (parts.length > 1 ? mark.text.length >= 3 : nth(lexemes, at - 1)?.lower === '+')
    ) {
      parts.push(mark);
      i++;
    } else break;
  }
  const lengths = parts.map((part) => part.text.length).join('-');
  const before = nth(lexemes, at - 1);
  const called = /^(?:call|phone|tel|telephone|dial|text|fax|hotline|at|or|mobile)$/.test(
    before?.lower ?? '',
  );
  if (before?.lower === '+' && (parts.length > 1 || (parts[0] as Lexeme).text.length > 6)) return i - at;
  if (/^(?:1-)?3-3-4$/.test(lengths)) return i - at;
  if (lengths === '3-4' && called) return i - at;
  if (
    parts.length === 1 &&
    /^0?\d{9,}$/.test((parts[0] as Lexeme).text) &&
    (parts[0] as Lexeme).text.startsWith('0')
  )
    return 1;
  // Long chains are codes: 978-0-306-40615-7.
  return parts.length >= 4 ? i - at : 0;
}
