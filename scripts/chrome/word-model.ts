import { BUCKETS, eachToken } from '../../server/src/analysis/chrome/words.ts';
import { randomFrom } from './random.ts';

export interface WordExample {
  readonly words: Uint32Array;
  readonly target: number;
  readonly weight: number;
  readonly domain: string;
  /** How many sites say so, as far as is known: 1 where nothing is said. */
  readonly sites?: number;
}

/** Words that fewer sites than this use say more of the site than of the line. */
const FEWEST_SITES = 8;
const EPOCHS = 4;
const RATE = 0.25;
const DECAY = 2e-6;

/** Logistic regression on hashed words (AdaGrad), restricted to words that many sites use. */
export function trainWords(examples: readonly WordExample[], chromeWeight: number): Float32Array {
  const active = activeBuckets(examples);
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(1e-3);
  const random = randomFrom(7);
  const order = Int32Array.from(examples, (_, i) => i);
  const tokens: number[] = [];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[k] as number;
      order[k] = kept;
    }
    for (const at of order) {
      const { words, target, weight } = examples[at] as WordExample;
      if (words.length === 0) continue;
      tokens.length = 0;
      eachToken(words, (token) => {
        const bucket = token & (BUCKETS - 1);
        if (active[bucket] === 1) tokens.push(bucket);
      });
      const scale = 1 / Math.sqrt(Math.min(words.length, 48) + 1);
      let sum = 0;
      for (const bucket of tokens) sum += weights[bucket] as number;
      const error = weight * (target === 1 ? chromeWeight : 1) * (target - 1 / (1 + Math.exp(-sum * scale)));
      for (const bucket of tokens) {
        const step = error * scale - DECAY * (weights[bucket] as number);
        squares[bucket] = (squares[bucket] as number) + step * step;
        weights[bucket] = (weights[bucket] as number) + (RATE * step) / Math.sqrt(squares[bucket] as number);
      }
    }
  }
  return weights;
}

function activeBuckets(examples: readonly WordExample[]): Uint8Array {
  const lastSite = new Map<number, number>();
  const sites = new Map<number, number>();
  const numbers = new Map<string, number>();
  // Lines come site by site, so that a token's last site is enough to count its sites.
  const bySite = [...examples].sort((a, b) => (a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0));
  for (const { words, domain, sites: many = 1 } of bySite) {
    let site = numbers.get(domain);
    if (site === undefined) {
      site = numbers.size;
      numbers.set(domain, site);
    }
    const current = site;
    eachToken(words, (token) => {
      if (lastSite.get(token) === current) return;
      lastSite.set(token, current);
      sites.set(token, (sites.get(token) ?? 0) + many);
    });
  }
  const active = new Uint8Array(BUCKETS);
  for (const [token, count] of sites) if (count >= FEWEST_SITES) active[token & (BUCKETS - 1)] = 1;
  return active;
}
