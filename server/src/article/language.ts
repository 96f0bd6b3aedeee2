import type { Article } from './article.ts';
import { isAsciiLetter, unitAt } from './characters.ts';
import type { LayoutBlock } from './layout.ts';
import { WordFact } from './lexicon.ts';
import { proseAnalysis } from './memo.ts';
import { lastStartingAtOrBefore } from './span.ts';
import { kindOfToken, tokens } from './tokens.ts';

/** ISO 639-1 code of the language the copy is in; 'unknown' when there is too little to tell. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'sv' | 'pl' | 'unknown';

// The commonest function words that the languages do not share. Enough of them in a few hundred words settle it.
const FUNCTION_WORDS: Readonly<Record<Exclude<Language, 'unknown'>, string>> = {
  en: 'the of and to that is was for with his her they have from this which were been will would said by at not are has it',
  de: 'der die und das nicht ist den dem ein eine mit auf für sich des auch von als wird bei nach zu sind wurde über',
  fr: 'le les et des est une du pour dans que qui pas sur au par plus avec ce cette sont mais ont été aux leur',
  es: 'el los las y del que una por con para se su al como más pero sus fue ha está son entre también era',
  it: 'il gli di che e è un per non con della del sono una nel alla dei anche ha più dal delle come ma',
  pt: 'o os do da dos das em um uma para com não que se por mais foi ao como são também pelo pela à',
  nl: 'de het een van en dat niet voor met zijn aan op ook bij naar wordt door maar werd heeft uit hij nog',
  sv: 'och att det som en på är av för med den till inte har de om ett var men från sig vid kan',
  pl: 'w i na się z nie do że to jest o jak po co przez od dla ale za już tylko był są',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS) as Exclude<Language, 'unknown'>[];
const IS_WORD = 1;
/** The bits of the languages in which it is a function word. */
const LANGUAGES_OF = new Map<string, number>();
LANGUAGES.forEach((language, i) => {
  for (const word of FUNCTION_WORDS[language].split(' '))
    LANGUAGES_OF.set(word, (LANGUAGES_OF.get(word) ?? 0) | (2 << i));
});

const LONGEST = Math.max(...Array.from(LANGUAGES_OF.keys(), ({ length }) => length));

/** Whether a token is a word, and of which languages a function word, as bits. */
const inLanguages = new WordFact((text): number => {
  const isWord = isAsciiLetter(unitAt(text, 0)) || kindOfToken(text) === 'word' ? IS_WORD : 0;
  return text.length > LONGEST ? isWord : isWord | (LANGUAGES_OF.get(text.toLowerCase()) ?? 0);
});

/** At most so much of the copy is read, in code units. */
const SAMPLE = 20_000;
const FEW_WORDS = 20;
/** From so many words on, a language that is far ahead of all others is settled. */
const ENOUGH_WORDS = 150;
/** Share of function words in running prose of a language, at least; and how close another may come. */
const FAR_AHEAD = 0.2;
const FAR_BEHIND = 0.4;

/** How many of the words of a stretch of prose are function words of which language. */
interface Count {
  readonly words: number;
  /** By the place of the language in the list. */
  readonly of: readonly number[];
}

const counted = proseAnalysis('function words', (text, memo): Count => {
  const of: number[] = new Array(LANGUAGES.length).fill(0);
  let count = 0;
  const { starts, numbers, words } = memo.get(tokens, text);
  const known = inLanguages.in(words);
  for (let i = 0; i < starts.length && (starts[i] as number) < SAMPLE; i++) {
    const number = numbers[i] as number;
    const bits = known[number] ?? inLanguages.of(words, number);
    if ((bits & IS_WORD) === 0) continue;
    count++;
    for (let rest = bits >> 1, at = 0; rest !== 0; rest >>= 1, at++)
      if ((rest & 1) !== 0) of[at] = (of[at] as number) + 1;
  }
  return { words: count, of };
});

/** The language whose function words the copy uses most; English when the copy is too short to tell otherwise. */
export function detectLanguage(article: Article): Language {
  const counts = new Map<Language, number>();
  let words = 0;
  for (const block of fromTheMiddle(article)) {
    const count = article.of(counted, block.prose);
    words += count.words;
    for (let i = 0; i < LANGUAGES.length; i++) {
      const found = count.of[i] as number;
      const language = LANGUAGES[i] as Language;
      if (found > 0) counts.set(language, (counts.get(language) ?? 0) + found);
    }
    if (words < ENOUGH_WORDS) continue;
    const [best, second] = ranked(counts);
    if (best !== undefined && best[1] > words * FAR_AHEAD && (second?.[1] ?? 0) < best[1] * FAR_BEHIND) {
      return best[0];
    }
  }
  if (words < FEW_WORDS) return 'en';
  const [best, second] = ranked(counts);
  if (best === undefined || best[1] < words * 0.08) return words < 80 ? 'en' : 'unknown';
  const englishCount = counts.get('en') ?? 0;
  if (best[0] !== 'en' && englishCount > 0.8 * best[1]) return 'en';
  return second !== undefined && second[1] > 0.95 * best[1] && best[0] !== 'en' ? 'unknown' : best[0];
}

const ranked = (counts: ReadonlyMap<Language, number>): [Language, number][] =>
  [...counts].sort((a, b) => b[1] - a[1]);

/**
 * The blocks of the sample, the middle of the page before its ends: the story is in the middle, menus and footers
 * lie at the ends, and hardly ever has more than the first few paragraphs to be read.
 */
function* fromTheMiddle({ text, layout }: Article): Iterable<LayoutBlock> {
  const middle = text.length >> 1;
  const first = Math.max(0, lastStartingAtOrBefore(layout, middle - (SAMPLE >> 1)));
  const from = Math.max(first, lastStartingAtOrBefore(layout, middle));
  for (let i = from; i < layout.length; i++) {
    const block = layout[i] as LayoutBlock;
    if (block.start >= middle + (SAMPLE >> 1)) break;
    yield block;
  }
  for (let i = from - 1; i >= first; i--) yield layout[i] as LayoutBlock;
}
