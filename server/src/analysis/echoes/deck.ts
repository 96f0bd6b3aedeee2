import { countWords } from '../../article/tokens.ts';
import type { Term } from './lexicon.ts';
import type { EchoSentence, EchoStory } from './story.ts';
import type { SentenceSummary } from './summary.ts';

const LONGEST_DECK = 45;
const LONGEST_HEADLINE = 16;
/** A byline, a date, "Full text": what stands between the deck and the story. */
const LONGEST_LABEL = 4;
const TOP_BLOCKS = 8;

/**
 * A headline that was not set as one, or the deck under it: the story says the same in the same words, and should.
 * A deck is one sentence at the top, before the byline or another label.
 */
export function isDeck({ blocks, paragraphs }: EchoStory, sentence: EchoSentence): boolean {
  const paragraph = paragraphs[sentence.paragraph];
  if (paragraph === undefined || paragraph.block.index > TOP_BLOCKS) return false;
  const { sentences, wordCount } = paragraph.summary;
  if (sentences.length > 1 || wordCount > LONGEST_DECK) return false;
  if (paragraph.block.index === 0) return wordCount <= LONGEST_HEADLINE || isTitle(sentence.summary);
  if (blocks.slice(0, paragraph.block.index).some(({ role }) => role === 'byline')) return false;
  const next = blocks[paragraph.block.index + 1];
  if (next === undefined) return false;
  return (
    next.role === 'byline' ||
    next.role === 'heading' ||
    countWords(next.prose.text, LONGEST_LABEL + 1) <= LONGEST_LABEL
  );
}

const TITLE_WORDS = 5;

/** "Mayor: City Has to 'Come a Long Way' on Bridge, as Toll Will Not Pay for It", whatever its length. */
function isTitle({ words, from, to }: SentenceSummary): boolean {
  let content = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    const term = words[i] as Term;
    if (!term.content) continue;
    content++;
    if (term.capital || term.number) capital++;
  }
  return content >= TITLE_WORDS && capital >= content * MOST_CAPITAL;
}

const MOST_CAPITAL = 0.85;
