import { saidIn } from '../../analysis/attributions.ts';
import { copy } from '../../analysis/copy.ts';
import { type Article, analysis } from '../../article/article.ts';

/**
 * Whether a desk has asked already: several whom it could ring again speak in a good part of the story. Of what it
 * then leaves without a source, most is on record, and only what is contested is asked about.
 */
export const isWellSourced = analysis('well sourced', (article: Article): boolean => {
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
