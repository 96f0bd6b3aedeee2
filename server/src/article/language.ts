import type { Article } from './article.ts';
import type { LayoutBlock } from './layout.ts';
import { proseAnalysis } from './memo.ts';
import { lastStartingAtOrBefore } from './span.ts';

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

const LANGUAGE_OF = new Map<string, Exclude<Language, 'unknown'>[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const languages = LANGUAGE_OF.get(word) ?? [];
    languages.push(language as Exclude<Language, 'unknown'>);
    LANGUAGE_OF.set(word, languages);
  }
}

const SAMPLE = 20_000;
const FEW_WORDS = 20;

/** How many of the words of a stretch of prose are function words of which language. */
interface Count {
  readonly words: number;
  readonly of: ReadonlyMap<Language, number>;
}

const counted = proseAnalysis('function words', (text): Count => {
  const of = new Map<Language, number>();
  let words = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    words++;
    for (const language of LANGUAGE_OF.get(word.toLowerCase()) ?? []) {
      of.set(language, (of.get(language) ?? 0) + 1);
    }
  }
  return { words, of };
});

/** The language whose function words the copy uses most; English when the copy is too short to tell otherwise. */
export function detectLanguage(article: Article): Language {
  const { text, layout } = article;
  // The middle of the page is where the story is: menus and footers lie at its ends.
  const from = Math.max(0, (text.length - SAMPLE) >> 1);
  const counts = new Map<Language, number>();
  let words = 0;
  for (let i = Math.max(0, lastStartingAtOrBefore(layout, from)); i < layout.length; i++) {
    const block = layout[i] as LayoutBlock;
    if (block.start >= from + SAMPLE) break;
    const count = article.of(counted, block.prose.text.slice(0, SAMPLE));
    words += count.words;
    for (const [language, found] of count.of) counts.set(language, (counts.get(language) ?? 0) + found);
  }
  if (words < FEW_WORDS) return 'en';
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < words * 0.08) return words < 80 ? 'en' : 'unknown';
  const englishCount = counts.get('en') ?? 0;
  if (best[0] !== 'en' && englishCount > 0.8 * best[1]) return 'en';
  return second !== undefined && second[1] > 0.95 * best[1] && best[0] !== 'en' ? 'unknown' : best[0];
}
