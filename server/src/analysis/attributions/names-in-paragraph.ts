import { isTitleDot } from '../grammar/phrases.ts';
import { isPossessive, Tag, type Word } from '../grammar/word.ts';
import { NameInCopy } from './name-in-copy.ts';
import { isFirstName, nameRun } from './name-run.ts';
import { TITLES } from './name-words.ts';

/** What a name of one word says of itself, its word knows. */
const nameInCopy = (text: string, words: readonly Word[], from: number, to: number): NameInCopy => {
  const { start, form } = words[from] as Word;
  const { end } = words[to - 1] as Word;
  const run = to === from + 1 ? form.name : nameRun(text.slice(start, end));
  return new NameInCopy(words, { from, to }, run);
};

const isOffice = (words: readonly Word[], at: number): boolean =>
  at > 1 && (words[at - 1] as Word).lower === 'of' && TITLES.has((words[at - 2] as Word).lower);

/** "Commissioner of | Police | Vinay Chaudhari", "Director of | Government Affairs | Phil Smith" */
function afterOffice(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) if (isFirstName((words[i] as Word).text)) return i;
  return to - from > 2 ? from + 1 : from;
}

const isAbbreviated = (word: Word): boolean => isTitleDot(word) || TITLES.has(word.lower);

/** Runs of names among the words of a paragraph, in order. */
export function namesIn(text: string, words: readonly Word[]): readonly NameInCopy[] {
  const names: NameInCopy[] = [];
  for (let i = 0; i < words.length; i++) {
    if ((words[i] as Word).tag !== Tag.Name) continue;
    let to = i + 1;
    while (to < words.length) {
      const word = words[to] as Word;
      const dot =
        word.text === '.' &&
        words[to + 1]?.tag === Tag.Name &&
        word.start === (words[to - 1] as Word).end &&
        isAbbreviated(words[to - 1] as Word);
      if ((word.tag !== Tag.Name && !dot) || isPossessive(words[to - 1] as Word)) break;
      to++;
    }
    names.push(nameInCopy(text, words, isOffice(words, i) ? afterOffice(words, i, to) : i, to));
    i = to - 1;
  }
  return names;
}
