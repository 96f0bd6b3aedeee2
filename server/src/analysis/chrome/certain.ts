import {
  ASKED,
  BESIDE_NETWORKS,
  CERTAIN,
  CREDITS,
  LEADS,
  MILDER_CREDITS,
  NETWORKS,
} from './certain-phrases.ts';
import { PhraseList } from './phrase-list.ts';
import { type LineShape, lineShape } from './shape.ts';
import { S } from './shape-columns.ts';
import { WordSets } from './word-sets.ts';

const SURE = 1;
const MILDER = 2;
const phrases = new PhraseList();
for (const list of CERTAIN) phrases.addAll(list, SURE);
phrases.addAll(ASKED, MILDER);

const wordsOf = (list: string): number[] => list.split('|').flatMap((name) => [...lineShape(name).words]);
const NETWORK = 1;
const BESIDE_NETWORK = 2;
const STAMP_WORD = 4;
const wordSets = new WordSets();
for (const word of wordsOf(NETWORKS)) wordSets.add(word, NETWORK);
for (const word of wordsOf(BESIDE_NETWORKS)) wordSets.add(word, BESIDE_NETWORK);
for (const word of wordsOf('first|originally|last|published|updated|posted|modified'))
  wordSets.add(word, STAMP_WORD);

const GLUED_BAR = new RegExp(
  `^(?:(?:${NETWORKS}|x|e-?mail|copy ?link|threads|instagram|print|more)[\\s|/,·•&]*)+$`,
  'i',
);
/** "(AP Photo/Jane Doe)" by itself: a credit whose picture and caption are elsewhere. */
const CREDIT =
  /^\((?:(?:AP|AFP|EPA|Reuters|PA|Getty)(?: Photo| Images)?\/[^()]{2,60}|[^()]{2,40}\/(?:AP|AFP|Reuters|Getty Images|EPA)(?: via [^()]{2,20})?)\)$/;
/** What a wire's game story ends with. A player's "Up next" is in small letters. */
const WIRE_HEADS: ReadonlySet<string> = new Set(['UP NEXT', 'INJURIES', 'INJURY UPDATE']);
/** At the head of a line: a picture's credit has its name first, or no year. */
const COPYRIGHT = /^(?:Copyright )?© ?(?:Copyright )?(?:\d{4}|\d{4} ?[-–] ?\d{4})[ ,]/i;
/** "3 hours ago", "Published 3 hours ago": when the page was made, not what happened when. */
const AGO =
  /^(?:(?:published|posted|(?:last )?updated):? )?\d{1,2} (?:second|minute|min|hour|day|week|month|year)s? ago$/i;
/** "Last updated 4 May 2026" */
const UPDATED = /^last updated(?: on| at)?:? [^.!?]{0,20}\d[^!?]{0,40}$/i;
/**
 * "Published: 22:01, 8 Nov 2025", "First published at 09.14", "Last modified on 4 May": the page's stamp, to the minute or
 * with its history. "Updated Nov. 2, 2025" is a line that papers write themselves.
 */
const STAMP =
  /^(?:(?:published|updated|posted)(?: on| at)?:? (?=[^!?]{0,50}\d[:.]\d\d)|(?:first|originally|last) (?:published|updated|posted|modified)(?: on| at)?:? (?=[^!?]{0,50}\d))[^!?]{1,60}$/i;
const LONGEST_STAMP = 12;
const LONGEST = 90;
/** Words of the longest line that points elsewhere, credits somebody or asks to be followed. */
const LONGEST_LEAD = 25;
const LONGEST_CREDIT = 40;
const LONGEST_FOLLOW = 14;
const LONGEST_BAR = 14;

const leads = LEADS.split('|').map((lead) => lineShape(lead).words);
const credits = CREDITS.split('|').map((credit) => lineShape(credit).words);
const milderCredits = MILDER_CREDITS.split('|').map((credit) => lineShape(credit).words);
/** Words that a credit ends with. */
const creditEnds = new WordSets();
for (const credit of [...credits, ...milderCredits]) creditEnds.add(credit[credit.length - 1] as number, 1);
const TAGS = lineShape('tags').words[0];
const FOLLOW = lineShape('follow').words[0];
const ON = lineShape('on').words[0];
const LAST = lineShape('last').words[0];

/**
 * 'chrome' for lines that are furniture whatever stands around them, 'ask' for those that are so nearly always, 'keep' for
 * those that never are. `text`: the line as it stands. What somebody is quoted as saying is never certain.
 */
export function certaintyOf(
  text: string,
  { words, shape }: LineShape,
): 'chrome' | 'ask' | 'keep' | undefined {
  if (words.length === 0 || words.length > LONGEST) return undefined;
  if ((shape[S.allCaps] as number) === 1 && WIRE_HEADS.has(text.trim())) return 'keep';
  if ((shape[S.quotes] as number) === 0) {
    const found = phrases.union(words);
    if ((found & SURE) !== 0 || endsWith(words, credits) || isFollow(words)) return 'chrome';
    if (isCopyright(text, shape)) return 'chrome';
    if (isLead(words, shape)) return isShouted(text) || words[0] === TAGS ? 'chrome' : 'ask';
    if ((found & MILDER) !== 0 || endsWith(words, milderCredits)) return 'ask';
  }
  if (words.length > LONGEST_BAR) return undefined;
  if (isShareBar(text, words, shape)) return 'chrome';
  // Most lines have nothing of the kind: no need to try the patterns on them.
  if ((shape[S.month] as number) > 0 && AGO.test(text.trim())) return 'chrome';
  if ((shape[S.brackets] as number) > 1 && CREDIT.test(text.trim())) return 'chrome';
  if (isStamp(text, words, shape)) return 'ask';
  return words[0] === LAST && UPDATED.test(text.trim()) ? 'ask' : undefined;
}

const isOf = (word: number, sets: number): boolean => (wordSets.of(word) & sets) !== 0;

/** "READ MORE: Other story", "Tags: one, another" */
const isLead = (words: Uint32Array, shape: Float32Array): boolean =>
  words.length <= LONGEST_LEAD &&
  (shape[S.colonAt] as number) > 0 &&
  leads.some((lead) => shape[S.colonAt] === lead.length && lead.every((word, i) => words[i] === word));

/** "… in London contributed to this report." */
const endsWith = (words: Uint32Array, endings: readonly Uint32Array[]): boolean =>
  words.length <= LONGEST_CREDIT &&
  creditEnds.of(words[words.length - 1] as number) !== 0 &&
  endings.some((ending) => ending.every((word, i) => words[words.length - ending.length + i] === word));

/** "READ MORE: Other story" */
const isShouted = (text: string): boolean => {
  const lead = text.slice(0, text.indexOf(':'));
  return lead === lead.toUpperCase();
};

/** "Follow Jane Doe on X: @janedoe" */
function isFollow(words: Uint32Array): boolean {
  if (words[0] !== FOLLOW || words.length > LONGEST_FOLLOW) return false;
  const on = words.lastIndexOf(ON as number);
  return on > 0 && on + 1 < words.length && isOf(words[on + 1] as number, NETWORK | BESIDE_NETWORK);
}

const isStamp = (text: string, words: Uint32Array, shape: Float32Array): boolean =>
  words.length <= LONGEST_STAMP &&
  (shape[S.ending] as number) !== 1 &&
  ((shape[S.year] as number) === 1 || (shape[S.numbers] as number) > 1) &&
  isOf(words[0] as number, STAMP_WORD) &&
  STAMP.test(text.trim());

/** "© 2025 Hexley Herald. All rights reserved." */
const isCopyright = (text: string, shape: Float32Array): boolean =>
  (shape[S.copyright] as number) === 1 && COPYRIGHT.test(text.trim());

function isShareBar(text: string, words: Uint32Array, shape: Float32Array): boolean {
  let names = 0;
  for (let i = 0; i < words.length; i++) {
    const sets = wordSets.of(words[i] as number);
    if ((sets & NETWORK) !== 0) names++;
    else if ((sets & BESIDE_NETWORK) === 0)
      return (shape[S.glued] as number) >= 2 && GLUED_BAR.test(text.trim());
  }
  return names >= 2;
}
