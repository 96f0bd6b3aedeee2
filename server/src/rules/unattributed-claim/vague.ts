import { adjectiveCues, nounCues, verbCueForms } from '../../analysis/attributions/lexicon.ts';
import { isCrowdNoun, isVague } from '../../analysis/attributions/vagueness.ts';
import { inflect } from '../../analysis/grammar/inflect.ts';
import { nounPhraseBefore, type Run } from '../../analysis/grammar/phrases.ts';
import { Tag, type Word } from '../../analysis/grammar/tagger.ts';
import { STIRRING_VERBS } from './phrases.ts';

/** Crowds that say, think or judge something, whether or not the sentence shows what: "critics were quick to object". */
export function vagueIn(words: readonly Word[], from: number, to: number): Run[] {
  const found: Run[] = [];
  for (let i = from; i < to; i++) {
    if (!isCrowdNoun((words[i] as Word).lower)) continue;
    const phrase = nounPhraseBefore(words, i + 1, from);
    if (phrase === null || !isVague(textOf(words, phrase))) continue;
    if (says(words, i + 1, to) || isAgent(words, phrase, from) || isStirred(words, phrase, from))
      found.push(phrase);
  }
  return found;
}

const textOf = (words: readonly Word[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** A cue follows: "critics have long argued", "experts are divided", "analysts were sceptical". */
function says(words: readonly Word[], at: number, to: number): boolean {
  let be = false;
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Adverb || tag === Tag.Auxiliary || lower === 'who') continue;
    if (tag === Tag.Be) be = true;
    else if (be && adjectiveCues.has(lower)) return true;
    else
      return (
        (tag === Tag.Verb || tag === Tag.Past || (be && tag === Tag.Ing)) &&
        cueWithView(lower, be && tag === Tag.Past)
      );
  }
  return false;
}

/** A verb of saying, thinking or judging, and not in the passive: "critics were told" are those who hear. */
const cueWithView = (form: string, passive: boolean): boolean => {
  const entry = verbCueForms.get(form);
  return entry !== undefined && !passive && entry.class !== 'evidence';
};

const stirring = new Set(
  STIRRING_VERBS.trim()
    .split(/\s+/)
    .flatMap((base) => Object.values(inflect(base))),
);

/** "alarmed experts", "a rethinking among economists", "criticism from opponents" */
function isStirred(words: readonly Word[], { from }: Run, floor: number): boolean {
  const before = words[from - 1];
  if (before === undefined || from - 1 < floor) return false;
  if (before.lower === 'among' || stirring.has(before.lower)) return true;
  const carrier = words[from - 2];
  return before.lower === 'from' && carrier !== undefined && nounCues.has(carrier.lower);
}

/** "was criticized by opponents" */
function isAgent(words: readonly Word[], { from }: Run, floor: number): boolean {
  const verb = words[from - 2];
  if (from - 2 < floor || words[from - 1]?.lower !== 'by' || verb === undefined) return false;
  return verb.tag === Tag.Past && verbCueForms.has(verb.lower);
}
