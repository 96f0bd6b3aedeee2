import { type Article, analysis } from '../../../article/article.ts';
import { proseAnalysis } from '../../../article/memo.ts';
import { nth } from '../../../article/nth.ts';
import { type CopyBlock, copy } from '../../copy.ts';
import { insideQuote } from '../../quotes.ts';
import type { Figure } from '../figure.ts';
import { scanFigures } from '../scan.ts';
import { type Conflict, mayConflict } from './conflicts.ts';

/** "Caio Lima, 18,": a person's age, right behind the name. */
interface Aged {
  readonly figure: Figure;
  readonly name: string;
  readonly surname: string;
}

type Age = Figure['value'];

const NONE: readonly Aged[] = [];

const agesTold = proseAnalysis('ages of people', (text, memo): readonly Aged[] => {
  const figures = memo.get(scanFigures, text);
  let out: Aged[] | null = null;
  for (const figure of figures) {
    if (figure.kind !== 'age' || figure.valueMax !== null || figure.approximate || figure.bound !== null)
      continue;
    if (text.charAt(figure.start - 2) !== ',') continue;
    const name = nameBefore(text, figure.start - 2);
    if (name === null) continue;
    out ??= [];
    out.push({ figure, name, surname: name.slice(name.lastIndexOf(' ') + 1) });
  }
  return out ?? NONE;
});

const LONGEST_NAME = 60;
const MOST_PARTS = 4;

/** The words with a capital that end there, or null: "Caio Lima". */
function nameBefore(text: string, end: number): string | null {
  const words = text.slice(Math.max(0, end - LONGEST_NAME), end).split(' ');
  let first = words.length;
  while (first > 0 && words.length - first < MOST_PARTS && IS_NAME.test(words[first - 1] ?? '')) first--;
  return first === words.length || ANOTHER.test(nth(words, first - 1) ?? '')
    ? null
    : words.slice(first).join(' ');
}

/** "his son, also Thomas Hale, 19": somebody else of that name. */
const ANOTHER = /^(?:also|another|namesake)$/i;

const IS_NAME = /^\p{Lu}[\p{L}'’.-]{1,20}$/u;

/**
 * One person's age given two ways: "Caio Lima, 18, …", then "Lima, 19, …". People who share a surname are left alone, and so is
 * an age that somebody else has.
 */
export const ageConflicts = analysis('age conflicts', (article: Article): readonly Conflict[] => {
  const { blocks, ofBlocks } = article.get(copy);
  const told = new Map<string, Told>();
  const out: Conflict[] = [];
  const everybody = ofBlocks.having(agesTold);
  let owners: ReadonlyMap<Age, ReadonlySet<string>> | null = null;
  for (const [i, ages] of everybody) {
    const block = blocks[i] as CopyBlock;
    if (!mayConflict(block)) continue;
    for (const aged of ages) {
      const { figure, name, surname } = aged;
      if (insideQuote(article, block, figure)) continue;
      const place = block.prose.toArticle(figure);
      const before = told.get(surname);
      if (before === undefined) {
        told.set(surname, { place, figure, names: namesOf(aged), ages: new Set<Age>([figure.value]) });
        continue;
      }
      if (isOne(aged, before) && !before.ages.has(figure.value)) {
        owners ??= ownersOf(everybody);
        if (owners.get(figure.value)?.size === 1)
          out.push({
            earlier: before.place,
            later: place,
            earlierFigure: before.figure,
            laterFigure: figure,
            sentences: `${before.place.start} ${place.start}`,
          });
      }
      if (name !== surname) before.names.add(name);
      before.ages.add(figure.value);
    }
  }
  return out;
});

/** What was told of the people of one surname: where first, under which names, of which ages. */
interface Told {
  readonly place: Conflict['earlier'];
  readonly figure: Figure;
  readonly names: Set<string>;
  readonly ages: Set<Age>;
}

const namesOf = ({ name, surname }: Aged): Set<string> => new Set(name === surname ? [] : [name]);

/** The surnames of those who are of each age. */
function ownersOf(
  everybody: Iterable<readonly [number, readonly Aged[]]>,
): ReadonlyMap<Age, ReadonlySet<string>> {
  const owners = new Map<Age, Set<string>>();
  for (const [, ages] of everybody)
    for (const { figure, surname } of ages) {
      const known = owners.get(figure.value);
      if (known === undefined) owners.set(figure.value, new Set([surname]));
      else known.add(surname);
    }
  return owners;
}

/** By that surname the copy has told of one person, with a first name, and this is no other. */
function isOne({ name, surname }: Aged, { names }: Told): boolean {
  return names.size === 1 && (name === surname || names.has(name));
}
