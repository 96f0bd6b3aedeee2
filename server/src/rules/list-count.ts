import { chrome } from '../analysis/chrome.ts';
import { type Copy, type CopyBlock, copy } from '../analysis/copy.ts';
import type { Article } from '../article/article.ts';
import { proseAnalysis } from '../article/memo.ts';
import { sentences } from '../article/sentences.ts';
import { overlaps, type Span } from '../article/span.ts';
import { defineRule, type Report } from './rule.ts';

export const listCount = defineRule({
  id: 'list-count',
  summary: 'The copy announces a number of things and lists another.',
  severity: 'warning',
  fixable: true,
  messages: { count: 'The copy announces {said} and lists {listed}.' },
  *check(article) {
    const its = article.get(copy);
    yield* inSentences(its);
    yield* bulleted(article, its.blocks);
    yield* numbered(article, its.blocks);
  },
});

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const NUMBER = String.raw`(?<number>[2-9]|[1-4]\d|50|${SMALL.slice(2).join('|')})`;
// What lists are lists of. Any plural will do where the sentence says that the list follows.
const LISTED =
  'things|reasons|ways|takeaways|points|questions|answers|steps|tips|facts|items|keys|lessons|examples|changes|recommendations|measures|proposals|demands|rules|options|ideas|suggestions|signs|myths|moments|highlights|priorities|goals|conditions|findings|charts|maps|stories|books|films|movies|songs|albums|places|spots|candidates|finalists|nominees|winners|players|names|gems|destinations|getaways|recipes|dishes|restaurants|beaches|hikes|walks|hacks|tricks|habits|mistakes|trends|secrets|podcasts|apps|gadgets|gifts|exercises|scenarios|strategies|benefits|features|milestones';
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€.,#-])${NUMBER}\s+(?:(?!of\b|or\b|and\b|to\b)[\p{L}’'-]+\s+){0,2}?(?<noun>${LISTED})\b`,
  'gu',
);
const FOLLOWS = new RegExp(
  String.raw`\b(?:(?:here|these|following) (?:are|were)|the following|(?:are|were) as follows)\b.*?(?<![\p{L}\p{N}$£€.,#-])${NUMBER}\s+(?:[\p{L}’'-]+\s+){0,2}?(?<noun>\p{Ll}+s)\b|\bthe following\s+${NUMBER.replace('number', 'number2')}\s+(?<noun2>\p{Ll}+s)\b`,
  'gu',
);

// Patterns over all the world's letters are slow to make ready, and in either case very slow: what cannot match is told
// by plain words, and the text is in lower case.
const ANNOUNCES = new RegExp(LISTED);
const SAYS_FOLLOWS = /here|these|follow/;

// A longer sentence announces no list.
const LONGEST = 400;

interface Announcement extends Span {
  readonly count: number;
}

/** The one number that a line says of the list that follows; null where it says none, or more than one. */
function announced(text: string): Announcement | null {
  if (text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  const all: Announcement[] = [];
  for (const [words, pattern] of [
    [ANNOUNCES, ANNOUNCED],
    [SAYS_FOLLOWS, FOLLOWS],
  ] as const) {
    if (!words.test(lower)) continue;
    for (const m of lower.matchAll(pattern)) {
      const word = (m.groups?.['number'] ?? m.groups?.['number2'] ?? '') as string;
      const small = SMALL.indexOf(word);
      const start = m.index + m[0].lastIndexOf(word);
      if (isLoose(lower, start)) return null;
      all.push({ start, end: start + word.length, count: small >= 0 ? small : Number(word) });
    }
  }
  const [first] = all;
  return first !== undefined && all.every((a) => a.count === first.count) ? first : null;
}

// "at least five things", "the first three reasons", "five more", "one of five"
const isLoose = (text: string, start: number): boolean =>
  /\b(?:at least|at most|more than|fewer than|less than|up to|over|about|around|nearly|almost|some|only|of|of the|first|last|next|other|another|top|or|to|page|section|chapter|game|week|day|season|episode|age|aged)\s+(?:the\s+)?$/.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** A number of things and fewer that are listed behind a colon; all places in the prose. */
interface ShortList extends Span {
  readonly listed: number;
  readonly items: Span;
}

/** "In five regions: Arle, Brane, Corve and Dolm.": lists that their sentences end in, and that fall short. */
const shortLists = proseAnalysis('short lists', (text, memo): readonly ShortList[] => {
  if (!text.includes(': ')) return NONE;
  const found = memo.get(sentences, text).flatMap((sentence) => shortListIn(text, sentence) ?? []);
  return found.length === 0 ? NONE : found;
});
const NONE: readonly ShortList[] = [];

function shortListIn(text: string, { start, end }: Span): ShortList | null {
  if (end - start > LONGEST) return null;
  const said = namedBeforeColon(text.slice(start, end));
  if (said === null) return null;
  const items = itemsIn(text.slice(start + said.end, end));
  if (items === null || items.length >= said.count) return null;
  const [first, last] = [items[0] as Span, items.at(-1) as Span];
  const from = start + said.end;
  return {
    start: start + said.start,
    end: start + said.numberEnd,
    listed: items.length,
    items: { start: from + first.start, end: from + last.end },
  };
}

function* inSentences({ blocks, ofBlocks }: Copy): Iterable<Report<'count'>> {
  for (const [index, lists] of ofBlocks.having(shortLists)) {
    const block = blocks[index] as CopyBlock;
    if (block.role === 'headline') continue;
    for (const list of lists) yield counted(block, list, list.listed, block.prose.toArticle(list.items));
  }
}

const BEFORE_COLON = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€.,#-])${NUMBER}(?: (?!of\b|or\b|and\b|to\b)\p{Ll}[\p{L}’'-]*){0,3} \p{Ll}{2,}s(?: (?:of|in|for) (?:the )?[\p{L}’'-]+)?: `,
  'u',
);

/** The number of "to five regions: ", where it is the only one before the colon. */
function namedBeforeColon(sentence: string): (Announcement & { numberEnd: number }) | null {
  const colon = sentence.indexOf(': ');
  if (colon < 0) return null;
  const lead = sentence.slice(0, colon + 2);
  const lower = lead.toLowerCase();
  const match = lower.length === lead.length ? BEFORE_COLON.exec(lower) : null;
  const word = match?.groups?.['number'] ?? '';
  if (
    match === null ||
    match.index + match[0].length !== lead.length ||
    isLoose(lower.slice(0, match.index).replace(/ to $/, ' '), match.index)
  )
    return null;
  if (OTHER_NUMBER.test(lower.slice(0, match.index))) return null;
  const small = SMALL.indexOf(word);
  const count = small >= 0 ? small : Number(word);
  return { start: match.index, numberEnd: match.index + word.length, end: lead.length, count };
}

const OTHER_NUMBER = /[\d"“”]|\b(?:two|three|four|five|six|seven|eight|nine|ten|both|each|every|half)\b/;

// One item may be several: "the twins", "her parents", "two soups".
const SEVERAL =
  /\b(?:couple|pair|twins|triplets|parents|brothers|sisters|sons|daughters|children|kids|grandparents|cousins|famil(?:y|ies)|others?|several|many|some|various|each|both|all|two|three|four|five|six|seven|eight|nine|ten|twice|more|including|plus|etc|duo|trio|team|crew|group|members|men|women|people)\b|[\d;:()"“”—–/&?!]/i;
const LONGEST_ITEM = 60;

/** "Arle, Brane and Corve.": the items; null where it is not as plain as that. */
function itemsIn(text: string): Span[] | null {
  const list = text.replace(/\.["”]?$/, '');
  if (list === text || SEVERAL.test(list) || /\b(?:or|nor|but|which|who|that)\b/i.test(list)) return null;
  const and = list.lastIndexOf(' and ');
  if (and < 0 || list.indexOf(' and ') !== and) return null;
  const items: Span[] = [];
  let start = 0;
  for (const part of list.slice(0, and).split(',')) {
    items.push({ start: start + (part.startsWith(' ') ? 1 : 0), end: start + part.length });
    start += part.length + 1;
  }
  items.push({ start: and + ' and '.length, end: list.length });
  const written = items.map((item) => list.slice(item.start, item.end));
  if (written.some((item) => item.length === 0 || item.length > LONGEST_ITEM)) return null;
  // "He was tired and wanted to go home" lists nothing.
  return items.length > 2 || written.every((item) => IS_THING.test(item)) ? items : null;
}

const IS_THING = /^(?:an? |the |his |her |its |their |new |\p{Lu})/u;

/** "The council asked for three things:" and the bullets under it. */
function* bulleted(article: Article, blocks: readonly CopyBlock[]): Iterable<Report<'count'>> {
  for (let i = 0; i + 2 < blocks.length; i++) {
    const intro = blocks[i] as CopyBlock;
    if (intro.role === 'listItem' || (blocks[i + 1] as CopyBlock).role !== 'listItem') continue;
    const run = listFrom(article, blocks, i + 1);
    if (run.length < 2 || !isWhole(article, intro, run, blocks)) continue;
    const last = intro.sentences.at(-1);
    const sentence = last === undefined ? '' : intro.prose.text.slice(last.start, last.end);
    if (last === undefined || !(/[:—–]$/.test(sentence) || headsSteps(article.text, intro, run))) continue;
    const said = announced(sentence);
    if (said === null || said.count === run.length) continue;
    yield report(intro, { ...said, start: said.start + last.start, end: said.end + last.start }, run);
  }
}

/** "6 Habits That May Help" right above "1.", "2." and so on. */
const headsSteps = (text: string, intro: CopyBlock, run: readonly CopyBlock[]): boolean =>
  intro.role === 'heading' && run.length > 2 && run.every((item, i) => numberOf(text, item) === i + 1);

const indent = (article: Article, { start }: CopyBlock): number =>
  start - (article.lines[article.lineAt(start)] as Span).start;

/** The items of one list, without the items of lists inside it and the further paragraphs of an item. */
function listFrom(article: Article, blocks: readonly CopyBlock[], from: number): CopyBlock[] {
  const outer = indent(article, blocks[from] as CopyBlock);
  const items: CopyBlock[] = [];
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as CopyBlock;
    const depth = indent(article, block);
    const number = numberOf(article.text, block);
    if (number !== null && items.length > 0 && number <= items.length) break;
    if (block.role === 'listItem' && depth <= outer) items.push(block);
    else if (depth <= outer) break;
  }
  return items;
}

/** Nothing was cut out of the list, and no more of it stands below. */
function isWhole(
  article: Article,
  intro: CopyBlock,
  run: readonly CopyBlock[],
  blocks: readonly CopyBlock[],
): boolean {
  const last = run.at(-1) as CopyBlock;
  const place = { start: intro.end, end: blocks[last.index + 1]?.start ?? article.text.length };
  if (article.get(chrome).some((furniture) => overlaps(furniture, place))) return false;
  return !blocks.slice(last.index + 1, last.index + 4).some((block) => block.role === 'listItem');
}

/** The first numbered section stands within so many blocks of the headline. */
const OPENING = 8;
const STEP_OPENS = '0123456789(N#';
const STEP = /^\(?(\d{1,2})[.):]\s+\S|^(?:No\.|#)\s?(\d{1,2})\b/;

/** "Five things to know" over sections numbered 1 to 4. */
function* numbered(article: Article, blocks: readonly CopyBlock[]): Iterable<Report<'count'>> {
  const headline = blocks.find((block) => block.role === 'headline');
  if (!headline) return;
  const said = announced(headline.prose.text);
  if (said === null || article.get(chrome).some((f) => f.start > headline.end && !f.wholeLines)) return;
  const steps = blocks.filter(
    (block) => block.start > headline.start && numberOf(article.text, block) !== null,
  );
  if (steps.length < 3) return;
  const ordered = steps.every((block, i) => numberOf(article.text, block) === i + 1);
  if (!ordered || steps.length === said.count) return;
  // They must be what the article is made of, not a list somewhere in it.
  const [first, last] = [steps[0], steps.at(-1)] as [CopyBlock, CopyBlock];
  if (first.index - headline.index > OPENING || last.index - first.index < blocks.length / 2) return;
  yield report(headline, said, steps);
}

function numberOf(text: string, block: CopyBlock): number | null {
  if (block.role !== 'heading' && block.role !== 'listItem' && block.role !== 'paragraph') return null;
  const isHeading = block.role === 'heading';
  if (!STEP_OPENS.includes((isHeading ? block.prose.text : text).charAt(isHeading ? 0 : block.start)))
    return null;
  const m = STEP.exec(isHeading ? block.prose.text : text.slice(block.start, block.start + 12));
  return m ? Number(m[1] ?? m[2]) : null;
}

function report(block: CopyBlock, said: Announcement, items: readonly CopyBlock[]): Report<'count'> {
  const [first, last] = [items[0], items.at(-1)] as [CopyBlock, CopyBlock];
  return counted(block, said, items.length, { start: first.start, end: last.end });
}

/** The number, a place in the prose of its block, and how many stand there; `items`: where, in the article. */
function counted(block: CopyBlock, said: Span, listed: number, items: Span): Report<'count'> {
  const place = block.prose.toArticle(said);
  const written = block.prose.text.slice(said.start, said.end);
  const asWord = SMALL[listed];
  const word = /\d/.test(written) || asWord === undefined ? String(listed) : asWord;
  const text = /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return {
    ...place,
    messageId: 'count',
    data: { said: written.toLowerCase(), listed: word },
    related: [{ ...items, message: `${listed} items, from here on` }],
    fixes: [{ title: `Make it “${text}”`, safe: false, edits: [{ ...place, text }] }],
  };
}
