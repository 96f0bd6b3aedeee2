import { type Gender, isFirstName, mayBeFirstName, type NameRun } from './name-run.ts';

/** Somebody in an article, as far as it has named him. */
export class Person {
  /** The fullest name. */
  name: string;
  /** Its words. */
  words: readonly string[];
  gender: Gender;
  /** "34-year-old", where the copy tells. */
  age: string | null = null;
  /** A person beyond doubt, and not merely what is named as one would be. */
  isHuman: boolean;

  constructor(words: readonly string[], gender: Gender, isHuman: boolean, name = words.join(' ')) {
    this.name = name;
    this.words = words;
    this.gender = gender;
    this.isHuman = isHuman;
  }

  /** Takes over a name that says more: "Steven Orr" for "Orr", "Luka Rankov" for "Center Luka Rankov". */
  learn(words: readonly string[]): void {
    if (words === this.words || !saysMore(words, this.words)) return;
    this.words = words;
    this.name = words.join(' ');
  }

  /**
   * The name may be his: the same first name, one cut short, an initial, or none. What opens a sentence may be a post, so
   * that it takes a first name that is known (`whole`) to make another man of its bearer.
   */
  isCalled({ words, gender }: NameRun, whole: boolean): boolean {
    if (this.gender !== null && gender !== null && this.gender !== gender) return false;
    if (words.length < 2 || this.words.length < 2 || words[0] === this.words[0]) return true;
    if (isSuffix(words, this.words) || isSuffix(this.words, words)) return true;
    const [known, first] = [this.words[0] as string, words[0] as string];
    return isSameFirst(known, first) || !(mayBeFirstName(known) && (whole || isFirstName(first)));
  }
}

function saysMore(words: readonly string[], known: readonly string[]): boolean {
  const [first, knownFirst] = [words[0] as string, known[0] as string];
  if (words.length === known.length) return isInitial(knownFirst) && !isInitial(first);
  if (words.length < known.length) return words.length > 1 && isFirstName(first) && !isFirstName(knownFirst);
  return known.length < 2 || !isSuffix(known, words) || isFirstName(first);
}

/** "Luka Rankov" ends "Center Luka Rankov". */
const isSuffix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length && short.every((word, i) => word === long[long.length - short.length + i]);

function isSameFirst(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  return a.slice(0, ALIKE) === b.slice(0, ALIKE) || inFull(a) === inFull(b);
}

const isInitial = (word: string): boolean => word.charAt(1) === '.';

/** Letters that one spelling of a name shares with the next: "Steve" and "Steven", "Jon" and "Jonathan". */
const ALIKE = 3;

const inFull = (name: string): string => SHORT.get(name) ?? name;

const SHORT: ReadonlyMap<string, string> = new Map(
  `mike michael; mick michael; bill william; will william; bob robert; rob robert; bobby robert; jim james; jimmy james;
  jamie james; tom thomas; tommy thomas; dick richard; rick richard; ted edward; ed edward; eddie edward; tony anthony;
  joe joseph; nick nicholas; nicky nicholas; jack john; johnny john; jon jonathan; charlie charles; chuck charles; hank henry;
  harry henry; larry lawrence; steve stephen; steven stephen; alex alexander; sandy alexander; andy andrew; drew andrew;
  kate katherine; kathy katherine; katie katherine; catherine katherine; liz elizabeth; beth elizabeth; betty elizabeth;
  betsy elizabeth; eliza elizabeth; peggy margaret; maggie margaret; meg margaret; sue susan; susie susan; jenny jennifer;
  jen jennifer; becky rebecca; debbie deborah; deb deborah; cathy catherine; terry terence; gerry gerald; jerry gerald;
  kev kevin; geoff geoffrey; jeff jeffrey; greg gregory; matt matthew; dave david; pat patrick; paddy patrick; frank francis`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
