import { type Article, analysis } from '../article/article.ts';
import { sign } from '../article/lexicon.ts';
import { proseAnalysis } from '../article/memo.ts';
import { itemAt, type Span } from '../article/span.ts';
import { tokens } from '../article/tokens.ts';
import { type CopyBlock, copy } from './copy.ts';

const LABEL = /^((?:\p{Lu}[\p{L}.'’-]{0,30} ){0,3}\p{Lu}[\p{L}.'’-]{0,30}):\s/u;
const FEWEST_TURNS = 4;

/**
 * The turns of an interview or a transcript: paragraphs that open with the label of who speaks ("Q:", "AO:",
 * "Amara Okafor:"). What stands in a turn is the speaker's, as if it stood in quotation marks.
 *
 * Copy counts as a conversation when it has four labelled paragraphs or more and two of its labels come back; without
 * labels, when its paragraphs ask and the next ones answer in the first person.
 */
export const turns = analysis('turns', (article: Article): readonly CopyBlock[] => {
  const { paragraphs, ofParagraphs } = article.get(copy);
  const labels = ofParagraphs.of(labelled);
  const opened = paragraphs.filter((_, i) => labels[i]);
  return recurring(opened) ? opened : questionsAndAnswers(paragraphs, ofParagraphs.of(asks));
});

const COLON = sign((word) => word === ':');
const labelled = proseAnalysis(
  'labelled',
  (text, memo): boolean => (memo.get(tokens, text).signs & COLON) !== 0 && LABEL.test(text),
);

/** Two of the labels come back. */
function recurring(labelled: readonly CopyBlock[]): boolean {
  if (labelled.length < FEWEST_TURNS) return false;
  const counts = new Map<string, number>();
  for (const block of labelled) {
    const label = LABEL.exec(block.prose.text)?.[1] ?? '';
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  // A name in full may stand once, its initials from then on.
  const initials = (label: string): string => label.replace(/[^\p{Lu}]/gu, '');
  const comeBack = new Set([...counts].filter(([, n]) => n > 1).map(([label]) => initials(label)));
  for (const label of counts.keys()) {
    const short = initials(label);
    if (counts.has(short) && short !== label) comeBack.add(short);
  }
  return comeBack.size >= 2;
}

const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 240;
const asks = proseAnalysis('asks', (text): boolean => {
  const trimmed = text.trim();
  return trimmed.endsWith('?') && trimmed.length <= LONGEST_QUESTION;
});
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)(?![\p{L}])/u;

/** From the first question to the last answer, where most answers are in the first person: an explainer’s are not. */
function questionsAndAnswers(
  paragraphs: readonly CopyBlock[],
  asking: readonly boolean[],
): readonly CopyBlock[] {
  const asked: number[] = [];
  let own = 0;
  for (let i = 0; i < asking.length; i++) {
    if (!asking[i]) continue;
    asked.push(i);
    if (FIRST_PERSON.test(paragraphs[i + 1]?.prose.text ?? '')) own++;
  }
  if (asked.length < FEWEST_QUESTIONS || own * 2 <= asked.length) return [];
  return paragraphs.slice(asked[0], (asked.at(-1) as number) + 2);
}

/** True where the span lies in somebody's turn of a conversation. */
export const inTurn = (article: Article, span: Span): boolean =>
  itemAt(article.get(turns), span.start) !== undefined;
