import type { ChromeKind } from '../chrome.ts';
import { PhraseList } from './phrase-list.ts';
import { PHRASES } from './phrases.ts';
import { type LineShape, lineShape } from './shape.ts';
import { S } from './shape-columns.ts';

/** In the order in which ties are settled. */
export const KINDS: readonly ChromeKind[] = [
  'navigation',
  'share',
  'related',
  'promo',
  'legal',
  'comments',
  'advert',
  'media',
  'metadata',
];
const indexOf = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Record<ChromeKind, number>;

const phraseList = new PhraseList();
for (const [kind, list] of Object.entries(PHRASES)) phraseList.addAll(list, indexOf[kind as ChromeKind]);

const PHRASE_WORTH = 3;
const SWITCH_COST = 2.5;
/** Words that menus hardly have and the headlines of other stories do. */
const TITLE = 7;
const LONGEST_STAMP = 14;
const STAMPS = new Set(lineShape('posted published updated modified').words);

/**
 * The kind of each line of a run of page furniture. Each line has its say, by its phrases and its shape; a change of kind
 * has its price, so that a list keeps its kind over lines that say little (the best path, as Viterbi 1967 finds it).
 */
export function kindsOf(lines: readonly LineShape[]): ChromeKind[] {
  const size = KINDS.length;
  const back = new Uint8Array(lines.length * size);
  let best = new Float64Array(size);
  let next = new Float64Array(size);
  const evidence = new Float64Array(size);
  lines.forEach((line, i) => {
    evidence.fill(0);
    weigh(line, evidence);
    let top = 0;
    for (let k = 1; k < size; k++) if ((best[k] as number) > (best[top] as number)) top = k;
    for (let k = 0; k < size; k++) {
      const stay = best[k] as number;
      const change = (best[top] as number) - SWITCH_COST;
      next[k] = Math.max(stay, change) + (evidence[k] as number);
      back[i * size + k] = stay >= change ? k : top;
    }
    [best, next] = [next, best];
  });
  let at = 0;
  for (let k = 1; k < size; k++) if ((best[k] as number) > (best[at] as number)) at = k;
  const out = new Array<ChromeKind>(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    out[i] = KINDS[at] as ChromeKind;
    at = back[i * size + at] as number;
  }
  return out;
}

function weigh({ shape, words }: LineShape, evidence: Float64Array): void {
  phraseList.addTo(evidence, words, PHRASE_WORTH);
  const count = shape[S.words] as number;
  const sentence = shape[S.ending] === 1 || shape[S.ending] === 2;
  if (shape[S.copyright] === 1) add(evidence, 'legal', PHRASE_WORTH);
  // FacebookXReddit
  if ((shape[S.glued] as number) >= 2 && count <= 3) add(evidence, 'share', PHRASE_WORTH);
  if (count <= 4 && !sentence && shape[S.digits] === 0) add(evidence, 'navigation', 0.6);
  const stamp = isStamp(shape, words);
  if (stamp) add(evidence, 'metadata', PHRASE_WORTH);
  if (count >= 5 && !sentence && !stamp) add(evidence, 'related', count >= TITLE ? 2 : 0.8);
  if (count >= 8 && sentence && (shape[S.secondPerson] as number) === 0) add(evidence, 'related', 0.4);
  if (shape[S.ending] === 4) add(evidence, 'related', 2);
  if ((shape[S.secondPerson] as number) > 0.08 && count >= 6) add(evidence, 'promo', 0.8);
  if ((shape[S.month] as number) > 0 && (shape[S.year] as number) > 0 && count <= 6)
    add(evidence, 'metadata', 0.8);
}

/** "Posted Thu 11 Sep 2026 at 5:38am", "May 3, 2026 at 9:41 AM GMT+8" */
const isStamp = (shape: Float32Array, words: Uint32Array): boolean =>
  (shape[S.month] as number) > 0 &&
  shape[S.year] === 1 &&
  (shape[S.numbers] as number) > 2 &&
  (shape[S.words] as number) <= LONGEST_STAMP &&
  (shape[S.words] as number) - (shape[S.numbers] as number) <= (STAMPS.has(words[0] as number) ? 8 : 4);

function add(evidence: Float64Array, kind: ChromeKind, worth: number): void {
  evidence[indexOf[kind]] = (evidence[indexOf[kind]] as number) + worth;
}
