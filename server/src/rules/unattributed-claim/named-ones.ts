import type { Speech } from '../../analysis/attributions/speech.ts';
import { speechesOf, typeOfSpeech } from '../../analysis/attributions.ts';
import { type CopyBlock, copy } from '../../analysis/copy.ts';
import type { Article } from '../../article/article.ts';
import { remembered } from '../../article/remembered.ts';
import { firstWhere, lastStartingAtOrBefore, type Span } from '../../article/span.ts';
import { KINDS, type Kind, OFFICE } from './kinds.ts';

/** Whether one who is introduced so is one of a crowd. */
export type IsOne = (introduced: string) => boolean;

/** The crowd's noun in the singular tells one of them: "economists", "Ana Ruiz, an economist at the bank". */
export function oneOfNoun(crowd: string): IsOne | null {
  return oneNamedSo(wordsOf(crowd).at(-1) ?? '');
}

/** Crowds of a few nouns stand in every story. */
const oneNamedSo = remembered((noun): IsOne | null => {
  if (!/^\p{L}{3,}s$/u.test(noun)) return null;
  const one = new RegExp(`\\b${noun.slice(0, -1)}\\b`, 'i');
  return (introduced) => one.test(introduced);
});

/** One of the crowd's kind is known by other words: "residents", "Ana Ruiz, who lives on the corner". */
export function oneOfKind(crowd: string): IsOne | null {
  const known = kindOf(crowd);
  if (known === undefined) return null;
  return (introduced) => known.one.test(introduced) && mayBeOne(crowd, introduced);
}

/** Residents, parents and their like speak for themselves: no mayor does so as one of them. */
export const mayBeOne = (crowd: string, introduced: string): boolean =>
  !(kindOf(crowd)?.private && OFFICE.test(introduced));

/** The kind of the first word that tells one. */
function kindOf(crowd: string): Kind | undefined {
  for (const word of wordsOf(crowd)) {
    const known = KINDS.find((kind) => kind.crowd.has(word));
    if (known !== undefined) return known;
  }
  return undefined;
}

const wordsOf = (crowd: string): string[] => crowd.toLowerCase().split(/[^\p{L}]+/u);

const LONGEST_APPOSITION = 60;

/** A source between two places is called by name and said to be one of them. */
export function namesOne(article: Article, from: number, to: number, isOne: IsOne): boolean {
  for (const { place, speech } of sourcesBetween(article, from, to))
    if (isOne(introduced(article, place)) && speech.isNamed) return true;
  return false;
}

/** A name, and what is said right behind it of the one who bears it. */
function introduced({ text }: Article, { start, end }: Span): string {
  const after = /^,?[^,.;:“”"]*/.exec(text.slice(end, end + LONGEST_APPOSITION));
  return text.slice(start, end) + (after?.[0] ?? '');
}

/** A source between two places is called by name. */
export function namesAnybody(article: Article, from: number, to: number): boolean {
  for (const { speech } of sourcesBetween(article, from, to)) if (speech.isNamed) return true;
  return false;
}

const FULL_NAME =
  /\b(?!(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Mayor|Senator|Governor|President)\b)\p{Lu}[\p{L}’'-]{0,30}\.?\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]/u;

/** A quotation of somebody who is called by his full name, as one is who was not heard before. */
export interface NewVoice {
  /** Where the quotation begins. */
  readonly opening: number;
  readonly introduced: string;
}

/** The next quotation between two places, if a new voice speaks it. */
export function nextNewVoice(article: Article, from: number, to: number): NewVoice | null {
  const { blocks } = article.get(copy);
  let next: { opening: number; place: Span } | null = null;
  for (const { place, speech } of sourcesBetween(article, from, to)) {
    if (typeOfSpeech(article, speech) !== 'direct') continue;
    const { block, start } = speech.opening;
    const opening = (blocks[block] as CopyBlock).prose.toArticle({ start, end: start }).start;
    if (opening >= from && opening < (next?.opening ?? to) && speech.isNamed) next = { opening, place };
  }
  if (next === null || !FULL_NAME.test(article.text.slice(next.place.start, next.place.end))) return null;
  return { opening: next.opening, introduced: introduced(article, next.place) };
}

interface SourceInCopy {
  readonly place: Span;
  readonly speech: Speech;
}

/**
 * Sources that begin between two places. Whether one is called by name is to be asked last: to tell that of "the mayor" all
 * who were named before her are told first.
 */
function* sourcesBetween(article: Article, from: number, to: number): Generator<SourceInCopy> {
  const { blocks } = article.get(copy);
  const speeches = speechesOf(article);
  for (let i = lastStartingAtOrBefore(blocks, to); speeches !== null && i >= 0; i--) {
    const { prose, end, role } = blocks[i] as CopyBlock;
    if (end < from) return;
    if (role === 'byline') continue;
    const all = speeches.bySource(i);
    const placeOf = (nth: number): Span => prose.toArticle(all[nth]?.local.source as Span);
    // A long paragraph has thousands.
    for (let nth = firstWhere(all.length, (k) => placeOf(k).start >= from); nth < all.length; nth++) {
      const place = placeOf(nth);
      if (place.start > to) break;
      yield { place, speech: all[nth] as Speech };
    }
  }
}
