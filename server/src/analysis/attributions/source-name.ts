import { remembered } from '../../article/remembered.ts';
import { FOR_SOMETHING } from '../grammar/phrases.ts';
import { nameRun } from './name-run.ts';
import { BODIES, PEOPLE, TITLES } from './name-words.ts';
import { isCrowd } from './vagueness.ts';

const SMALL = new Set(
  'the a an one some many most several other two three four five six his her its their our my your this that these those he she it they we i'.split(
    ' ',
  ),
);

/** "a spokesman for Boeing", "White House officials", "one Republican involved in it": the name is not the source's. */
function describesByName(text: string): boolean {
  const plainWords = text.replace(/["“”‘’]s?/g, '').split(/\s+/);
  let noun = false;
  let capitals = 0;
  for (const [i, word] of plainWords.entries()) {
    // "Save Our Baths": within a name a small word has its capital too.
    if (/^\p{Lu}/u.test(word) && (capitals > 0 || !SMALL.has(word.toLowerCase()))) {
      capitals++;
      continue;
    }
    if (capitals > 0) {
      // A lower-case word right after the name: its noun ("officials"), unless the name is over (a comma, "who").
      const before = plainWords[i - 1] as string;
      return (
        !/[,;)]$/.test(before) &&
        !/^(?:who|and|of|the|de|van|von|al|bin|der|la|el|da|di|for|at|in|—|-)$/.test(word)
      );
    }
    if (/^(?:of|for|at|in|from|with|to|on|aboard|near|outside)$/.test(word)) {
      if (noun) return true;
    } else if (!SMALL.has(word.toLowerCase())) noun = true;
  }
  return capitals === 1 && /^(?:an?|one|another|some|many|most|several|other|two|three)\s/i.test(text);
}

/** "Solvent Grid spokeswoman Anke Visser": the name that ends the source, after the noun that says what its bearer is. */
function appositeName(text: string): string | null {
  const [, noun, name] = APPOSITION.exec(text) ?? [];
  return noun === undefined || name === undefined || NO_POST.test(noun) ? null : name;
}

const APPOSITION =
  /(?<![\p{L}\p{M}’'-])(\p{Ll}[\p{Ll}-]*)\s(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:de|van|von|al|bin|der|la|el|da|di|\p{Lu}[\p{L}\p{M}.’'-]*)){1,4})$/u;
const NO_POST =
  /(?:ing|ed)$|^(?:of|for|at|in|on|from|with|to|by|and|or|the|an?|who|under|near|over|de|van|von|al|bin|der|la|el|da|di)$/;

/**
 * Where a body's name ends that small words or commas join: "Department of Farming, Fisheries and Forestry", "Rural and
 * Regional Affairs Committee". `from` where none begins there.
 */
function joinedEnd(words: readonly string[], from: number): number {
  let end = from;
  let links = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i] as string;
    if (/^\p{Lu}/u.test(word)) {
      end = i + 1;
      if (/['’]s$/.test(word)) break;
    } else if (JOINS.has(word)) links = true;
    else break;
  }
  if (!links) return from;
  const run = words.slice(from, end).map((word) => word.toLowerCase().replace(/,$/, ''));
  const opening = run.findIndex(
    (word, i) =>
      (run[i + 1] === 'of' || run[i + 1] === 'for') && (BODIES.has(word) || FOR_SOMETHING.test(word)),
  );
  const and = run.lastIndexOf('and');
  const after = and < 0 ? null : nameRun(words.slice(from + and + 1, end).join(' '));
  if (opening >= 0) return after?.human === true ? from + and : end;
  const before = nameRun(words.slice(from, from + and).join(' '));
  return and > 0 && BODIES.has(run.at(-1) ?? '') && !before.human && !before.body ? end : from;
}

const JOINS = new Set(['of', 'for', 'and', '&']);

/** Whose name is not their own: offices and crowds. */
const NOBODYS =
  /^(?:governor|mayor|president|general|attorney|minister|women|men|children|people|veterans?|sheriff)['’]s$/i;

/** The first capitalised run in a source's words; null when it has none but its first word. */
function firstName(text: string): string | null {
  const words = text.split(/\s+/);
  let from = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const capital = /^["“‘']?\p{Lu}/u.test(word) && (from >= 0 || !SMALL.has(word.toLowerCase()));
    if (capital && from < 0) {
      from = i;
      const end = joinedEnd(words, i);
      if (end > i) return words.slice(i, end).join(' ').replace(/[,;]$/, '');
    }
    if (from >= 0 && (!capital || /[,;]$/.test(word) || /['’]s$/.test(word))) {
      if (!capital && /^(?:de|van|von|al|bin|der|la|el|da|di)$/.test(word)) continue;
      // "Secretary of State Ana Ruiz"
      if (word === 'of' && TITLES.has((words[i - 1] as string).toLowerCase())) continue;
      const to = capital ? i + 1 : i;
      if (!/['’]s$/.test(word) || i === words.length - 1)
        return words.slice(from, to).join(' ').replace(/[,;]$/, '');
      // "the Governor's Office", "the Women's League"
      if (NOBODYS.test(word) && /^\p{Lu}/u.test(words[i + 1] as string)) continue;
      // "Trump's campaign manager": the name is the owner's, not the source's, unless another follows.
      const rest = firstName(words.slice(i + 1).join(' '));
      return rest ?? words.slice(from, to).join(' ');
    }
  }
  return from < 0 ? null : words.slice(from).join(' ');
}

/** "Officials at the port": capital only because a sentence opens there. "Police Chief Ana Ruiz" is a title. */
function opensWithPeople(text: string): boolean {
  const [first = '', next = ''] = text.split(/\s+/, 2);
  const lower = first.toLowerCase();
  return (PEOPLE.has(lower) || isCrowd(lower) || GROUP.test(lower)) && !/^\p{Lu}/u.test(next);
}

/** People by what they do: "Operators", "Councillors", "Progressives". */
const GROUP = /(?:[ct]ors|lors|[^s]ists|icians|tants|dents|ives|ees)$/;

/** The name in a source's words that is the source's own; null for a source that is only described. */
export const nameIn = remembered(
  (text) => appositeName(text) ?? (opensWithPeople(text) || describesByName(text) ? null : firstName(text)),
);
