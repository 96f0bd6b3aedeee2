import type { Figure } from '../figure.ts';
import type { Lexeme } from '../lexeme.ts';
import { stem } from './stem.ts';

/** Stems that say what became of people, by what they count. */
const FATES = new Map([
  ['kill', 'dead'],
  ['dead', 'dead'],
  ['died', 'dead'],
  ['die', 'dead'],
  ['death', 'dead'],
  ['deaths', 'dead'],
  ['injur', 'hurt'],
  ['wound', 'hurt'],
  ['hurt', 'hurt'],
]);
export const isFate = (root: string): boolean => FATES.has(root);

const COUNTED = new Set(FATES.values());
/** The dead or the injured are what it counts. */
export const isToll = (counts: string | null): boolean => counts !== null && COUNTED.has(counts);

/** Stems of those who count the dead and the injured, and of how they say so: nothing that tells one event from another. */
export const TELLERS = new Set(
  'polic fir firefight author authorit confirm depart hospital rescu medic emergenc servic militar sheriff paramedic doctor'.split(
    ' ',
  ),
);

const SOMEBODY = new Set('men women children civilians passengers residents'.split(' '));
const PEOPLE = new Set([
  ...'people person persons victims dead killed deaths injured wounded'.split(' '),
  ...SOMEBODY,
]);

const nounsOf = ({ of }: Figure): string[] => of?.toLowerCase().split(' ') ?? [];

/** It counts people, or does not say what. */
export function mayCountPeople(figure: Figure): boolean {
  const nouns = nounsOf(figure);
  return nouns.length === 0 || nouns.some((noun) => PEOPLE.has(noun));
}

/** Which people, where it counts some only: "two children". */
export const whichPeople = (figure: Figure): string | null =>
  nounsOf(figure).find((noun) => SOMEBODY.has(noun)) ?? null;

/** What is counted: people by what became of them, other things by their noun. The figure stands between `from` and `to`. */
export function countedStem(
  figure: Figure,
  local: ReadonlySet<string>,
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
): string | null {
  const noun = nounsOf(figure).at(-1) ?? '';
  if (!mayCountPeople(figure)) return stem(noun);
  const fates = new Set([...local].map((root) => FATES.get(root)).filter((fate) => fate !== undefined));
  if (fates.size > 1) return ownFate(lexemes, from, to);
  const [fate] = fates;
  return fate ?? (noun === '' ? null : `people ${[...local].sort().join(' ')}`.slice(0, 6));
}

/** Of "killed two people and injured five": each goes with the verb right before it, or with the one of its own clause. */
function ownFate(lexemes: readonly Lexeme[], from: number, to: number): string | null {
  const before = fateOf(lexemes[from - 1]);
  const after = fateOf(lexemes[to]);
  if (before !== null && after !== null) return null;
  if (before !== null) return before;
  for (let i = to; i < to + CLAUSE; i++) {
    const lexeme = lexemes[i];
    if (lexeme === undefined || lexeme.kind !== 'word' || JOINS.test(lexeme.lower)) return null;
    const fate = fateOf(lexeme);
    if (fate !== null) return fate;
  }
  return null;
}

const CLAUSE = 4;
const JOINS = /^(?:and|but|while|who|that|when|after)$/;

function fateOf(lexeme: Lexeme | undefined): string | null {
  const root = lexeme === undefined ? null : stem(lexeme.lower);
  return root === null ? null : (FATES.get(root) ?? null);
}

/** Words for one kind of disaster: whoever tells of a fire may call it a blaze. */
const EVENTS = new Map(
  [
    'crash collid collis overturn derail wreck',
    'blaze fire burn',
    'blast explod explos bomb deton',
    'collaps fell',
    'shoot shot gunfir',
    'quak earthquak',
    'landslid mudslid',
    'flood',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [stem(word) ?? word, words[0] as string] as const);
  }),
);
/** The stem itself, or the one word for all of its kind. */
export const eventOf = (root: string): string => EVENTS.get(root) ?? root;
