import { saidIn } from '../../analysis/attributions.ts';
import { copy } from '../../analysis/copy.ts';
import { type Article, analysis } from '../../article/article.ts';
import { proseAnalysis } from '../../article/memo.ts';

/**
 * Whether a story is one of those whose lesser figures a desk prints as they are: it names its sources, so that most of
 * what it leaves without one is on record; it tells the reader what the writer has seen, paid and tried; it tells a life.
 */
export const standsOnRecord = (article: Article): boolean =>
  article.get(isWellSourced) || article.get(isGuide) || article.get(isLife);

/** Several whom the desk could ring again speak in a good part of the story. */
const isWellSourced = analysis('well sourced', (article: Article): boolean => {
  const { paragraphs } = article.get(copy);
  const voices = new Set<string>();
  let spoken = 0;
  for (const block of paragraphs) {
    let speaks = false;
    for (const { source } of saidIn(article, block)) {
      if (source === null || source.isVague) continue;
      speaks = true;
      if (source.reading.kind !== 'pronoun')
        voices.add(source.lower.slice(source.lower.lastIndexOf(' ') + 1));
    }
    if (speaks) spoken++;
  }
  return voices.size >= FEWEST_VOICES && spoken * PARAGRAPHS_TO_A_VOICE >= paragraphs.length;
});

const FEWEST_VOICES = 3;
const PARAGRAPHS_TO_A_VOICE = 4;

/** Where to go, what to buy: many of its paragraphs speak to the reader. */
const isGuide = analysis('guide', (article: Article): boolean => {
  const to = article.get(copy).ofParagraphs.of(speaksToReader);
  let count = 0;
  for (const speaks of to) if (speaks) count++;
  return count >= FEWEST_TO_READER && count * PARAGRAPHS_TO_READER >= to.length;
});

const FEWEST_TO_READER = 3;
const PARAGRAPHS_TO_READER = 4;
const QUOTED = /["“][^"“”]{0,400}["”]/g;
const TO_READER = /\b[Yy]ou(?:r|['’](?:ll|re|ve|d))?\b/;
const speaksToReader = proseAnalysis('speaks to the reader', (text): boolean =>
  TO_READER.test(text.replace(QUOTED, '')),
);

/** An obituary opens on a death in old age. */
const isLife = analysis('life', (article: Article): boolean => {
  const opening = article.get(copy).paragraphs.slice(0, OPENING);
  return DIED.test(opening.map(({ prose }) => prose.text.slice(0, LONGEST)).join(' '));
});

const OPENING = 3;
const LONGEST = 400;
const DIED =
  /\b(?:has died|died|dies)\b(?:[^.]{0,120} (?:aged?|at|at the age of) (?:[6-9]\d|1[01]\d)\b|.{0,200}\b[Ss]?[Hh]e was (?:[6-9]\d|1[01]\d)\b)/;
