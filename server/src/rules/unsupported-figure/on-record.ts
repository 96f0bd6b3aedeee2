import { type Said, speechesOf } from '../../analysis/attributions.ts';
import { copy } from '../../analysis/copy.ts';
import { type Article, analysis } from '../../article/article.ts';
import type { LayoutBlock } from '../../article/layout.ts';
import { proseAnalysis } from '../../article/memo.ts';
import type { Span } from '../../article/span.ts';

/**
 * Whether a story is one of those whose lesser figures a desk prints as they are: it names its sources, so that most of
 * what it leaves without one is on record; it tells the reader what the writer has seen, paid and tried; it tells a life.
 */
export const standsOnRecord = (article: Article): boolean =>
  article.get(isWellSourced) || article.get(isGuide) || article.get(isLife);

/** Of a match and of a log of calls everything is: who tells it saw it, or reads it off. */
export const isOfRecordWhole = (article: Article): boolean => article.get(isMatch) || article.get(isLog);

/** Somebody whom the desk could ring again speaks in a part of the story, which does not lean on nameless crowds. */
const isWellSourced = analysis('well sourced', (article: Article): boolean => {
  const speeches = speechesOf(article);
  if (speeches === null) return false;
  const { ofBlocks, numbers } = article.get(copy);
  const heard = ofBlocks.map(HEARD, speeches.reports, ({ text }, { said }) => voicesIn(text, said));
  let spoken = 0;
  let nameless = 0;
  for (const index of numbers) {
    const given = speeches.givenTo(index);
    const text = (ofBlocks.items[index] as LayoutBlock).prose.text;
    const voices = (heard[index] as number) | (given.length === 0 ? 0 : voicesIn(text, given));
    if (voices & NAMED) spoken++;
    if (voices & NAMELESS) nameless++;
  }
  return spoken > nameless * VOICES_TO_A_CROWD && spoken * PARAGRAPHS_TO_A_VOICE >= numbers.length;
});

/** Of the column of those who are heard in a block's own words. */
const HEARD = {};
/** Who is heard, as bits: somebody with a name or an office, a crowd. */
const NAMED = 1;
const NAMELESS = 2;

function voicesIn(text: string, said: readonly Said[]): number {
  let voices = 0;
  for (const { source, by } of said) {
    if (source !== null && !source.isVague) voices |= NAMED;
    if (source?.isVague ?? isHeldByNobody(text, by.cue)) voices |= NAMELESS;
  }
  return voices;
}

/** "is regarded as", "it is believed" */
const isHeldByNobody = (text: string, cue: Span | null): boolean =>
  cue !== null && HELD.test(text.slice(cue.start, cue.end));
const HELD = /^(?:regarded|seen|viewed|believed|thought|considered|deemed|hailed|touted)$/i;

const PARAGRAPHS_TO_A_VOICE = 6;
const VOICES_TO_A_CROWD = 2;

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

/** A match report opens on its score. */
const isMatch = analysis('match', (article: Article): boolean => {
  const opening = topOf(article);
  return SCORE.test(opening) && new Set(opening.toLowerCase().match(PLAYED)).size >= FEWEST_OF_PLAY;
});
const SCORE = /\b\d{1,3}[-–]\d{1,3}\b/;
const FEWEST_OF_PLAY = 2;
const PLAYED =
  /\b(?:goals?|scored|scorer|wickets?|innings|tries|touchdowns?|rebounds|home runs?|midfielder|striker|quarterback|kick-?off|half-?time|equali[sz]ed|equali[sz]er|hat-trick|playoffs?|league|season|cup|semi-?finals?|quarter-?finals?|batsman|bowled|top seed|match(?:es)?|fixtures?|substitute|winger|fly-half|bottom club)\b/g;

/** What the police or the firefighters were called to, day by day. */
const isLog = analysis('log', (article: Article): boolean => LOG.test(topOf(article)));
const LOG =
  /\b(?:police|sheriff['’]s|sheriff|fire|crime|court|arrest) (?:log|blotter|briefs?|roundup|register)\b/i;

/** The headline and the first paragraphs. */
function topOf(article: Article): string {
  const { blocks, paragraphs } = article.get(copy);
  const end = paragraphs[OPENING - 1]?.index ?? blocks.length - 1;
  return blocks
    .slice(0, Math.min(end + 1, MOST_BLOCKS))
    .map(({ prose }) => prose.text.slice(0, LONGEST))
    .join('\n');
}
const MOST_BLOCKS = 8;
