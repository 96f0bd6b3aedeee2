import { proseAnalysis } from '../article/memo.ts';
import { combine, type Term } from './echoes/lexicon.ts';
import { paragraphSummary } from './echoes/summary.ts';

/** Words in a gram: shorter agreements are left to chance. */
const GRAM = 5;
/** Grams in a window: an agreement of GRAM + WINDOW - 1 words is always found. */
const WINDOW = 8;

/**
 * Fingerprints of a paragraph by winnowing (Schleimer, Wilkerson and Aiken 2003): of each window of hashed word grams
 * the least, the rightmost of equals. Two texts that share a passage of twelve words share a fingerprint, wherever it
 * stands in either; about one gram in four or five is kept. Each once, in the order of the text.
 */
export const fingerprints = proseAnalysis(
  'fingerprints',
  (text, memo): Uint32Array => winnow(gramsOf(memo.get(paragraphSummary, text).words)),
);

function gramsOf(terms: readonly Term[]): Uint32Array {
  const count = Math.max(0, terms.length - GRAM + 1);
  const grams = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let j = 0; j < GRAM; j++) hash = combine(hash, (terms[i + j] as Term).id);
    // Spread, so that the least hash is any gram's and not that of the commonest words.
    grams[i] = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  }
  return grams;
}

export function winnow(grams: Uint32Array): Uint32Array {
  const kept = new Set<number>();
  const last = Math.max(1, grams.length - WINDOW + 1);
  let least = -1;
  for (let start = 0; start < last && grams.length > 0; start++) {
    const end = Math.min(start + WINDOW, grams.length);
    if (least < start) {
      least = start;
      for (let i = start + 1; i < end; i++) if ((grams[i] as number) <= (grams[least] as number)) least = i;
    } else if ((grams[end - 1] as number) <= (grams[least] as number)) {
      least = end - 1;
    }
    kept.add(grams[least] as number);
  }
  return Uint32Array.from(kept);
}
