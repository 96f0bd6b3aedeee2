import type { Span } from '../../article/span.ts';
import { nounPhraseAfter, type Run } from '../grammar/phrases.ts';
import { isPossessive, Tag, type Word, wordAt } from '../grammar/word.ts';

/** "“…” That was Ana Ruiz’s verdict on the bench.", "So ran her motto.": whose words the quotation before were. */
export function whoseWords(words: readonly Word[], from: number, to: number): Span | null {
  if (to - from < 4 || !POINTS_BACK.has((words[from] as Word).lower)) return null;
  const verb = words[from + 1] as Word;
  if (verb.tag !== Tag.Be && verb.lower !== 'ran' && verb.lower !== 'went') return null;
  for (let i = from + 2; i + 1 < to && i - from <= LONGEST_CALL; i++) {
    const { tag, lower } = words[i] as Word;
    const owner = OWNERS.has(lower) || (tag === Tag.Name && isPossessive(words[i] as Word));
    if (owner)
      return WORDS_OF_HERS.has((words[i + 1] as Word).lower)
        ? placeOf(words, { from: from + 2, to: i + 1 })
        : null;
    if (tag !== Tag.Name && tag !== Tag.Noun) return null;
  }
  return null;
}

const POINTS_BACK = new Set(['that', 'this', 'so', 'such', 'those', 'these']);
const OWNERS = new Set(['his', 'her', 'their']);
const WORDS_OF_HERS = new Set(
  'verdict answer view views reaction motto advice response reply message take assessment conclusion opinion words comment line'.split(
    ' ',
  ),
);

/** "Quill’s email to the council was shorter.", "The report is scathing.": a text, or its writer, that speaks next. */
export function textThatSpeaks(words: readonly Word[], from: number, to: number): Run | null {
  if (to - from > LONGEST_PRESENTATION || (words[to - 1] as Word).text === '?') return null;
  const phrase = nounPhraseAfter(words, from, to);
  if (phrase === null || phrase.from !== from) return null;
  const first = words[from] as Word;
  if (
    first.tag !== Tag.Determiner &&
    !(first.tag === Tag.Name && isPossessive(wordAt(words, phrase.to - 2) ?? first))
  )
    return null;
  if (!TEXTS.has((words[phrase.to - 1] as Word).lower)) return null;
  for (let i = phrase.to; i < to; i++) {
    const { tag, lower } = words[i] as Word;
    if (tag === Tag.Mark || tag === Tag.Quote) return null;
    if (tag === Tag.Be || SPEAKS.has(lower)) {
      const by = words[phrase.to - 2] as Word;
      return first.tag === Tag.Name && isPossessive(by) ? { from, to: phrase.to - 1 } : phrase;
    }
  }
  return null;
}

const LONGEST_PRESENTATION = 14;
const SPEAKS = new Set('ran runs went goes left leaves read reads began begins ended ends'.split(' '));
const TEXTS = new Set(
  'email e-mail letter note report sign post message statement diary will verdict text memo motto placard banner notice tweet leaflet entry card'.split(
    ' ',
  ),
);

/** "His verdict?", "Ana Ruiz’s advice?": what follows is the answer. */
export function whoseVerdict(words: readonly Word[], from: number, to: number): Run | null {
  if ((words[to - 1] as Word).text !== '?' || to - from < 3 || to - from > LONGEST_CALL) return null;
  const noun = words[to - 2] as Word;
  if (noun.tag !== Tag.Noun) return null;
  const owner = (words[from] as Word).lower;
  if (owner === 'his' || owner === 'her' || owner === 'their') return { from, to: from + 1 };
  const last = words[to - 3] as Word;
  return last.tag === Tag.Name && isPossessive(last) ? { from, to: to - 2 } : null;
}

const LONGEST_CALL = 6;

/** The place in the prose of a run of words, a possessive ending left out. */
export const placeOf = (words: readonly Word[], { from, to }: Run): Span => {
  const last = words[to - 1] as Word;
  const end = isPossessive(last) ? last.end - (/s['’]$/.test(last.lower) ? 1 : 2) : last.end;
  return { start: (words[from] as Word).start, end };
};
