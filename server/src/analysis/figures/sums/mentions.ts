import { charAt } from '../../../article/characters.ts';
import { proseAnalysis } from '../../../article/memo.ts';
import { sentences } from '../../../article/sentences.ts';
import { Cover, itemAt } from '../../../article/span.ts';
import { tokens } from '../../../article/tokens.ts';
import type { Figure } from '../figure.ts';
import type { Lexeme } from '../lexeme.ts';
import { scanFigures } from '../scan.ts';
import { mayCountPeople } from './fates.ts';
import { Mention, VOTE } from './mention.ts';
import { stem } from './stem.ts';
import { Telling } from './telling.ts';
import { votesIn } from './votes.ts';

const statedFigures = proseAnalysis('stated figures', (text, memo): readonly Figure[] => {
  const figures = memo.get(scanFigures, text);
  if (figures.length === 0) return figures;
  const votes = votesIn(text, figures);
  const stated = figures.filter((figure) => isStated(figure) && charAt(text, figure.end) !== '-');
  if (votes.length === 0) return stated;
  const ofVotes = new Cover(votes);
  return [...stated.filter(({ start, end }) => !ofVotes.touches(start, end)), ...votes];
});

/**
 * What the figures of a paragraph may count, one rough key each, and cheaply: only where two figures of the copy share
 * a key is it worth to read what they are about.
 */
export const countKeys = proseAnalysis('figure count keys', (text, memo): readonly string[] =>
  memo.get(statedFigures, text).map(keyOf),
);

function keyOf(figure: Figure): string {
  if (figure.kind === 'money') return `money ${figure.unit}`;
  if (figure.kind === 'score') return VOTE;
  return mayCountPeople(figure) ? 'people' : (stem(figure.of?.toLowerCase().split(' ').at(-1) ?? '') ?? '');
}

export const mentions = proseAnalysis('figure mentions', (text, memo): readonly Mention[] => {
  const out: Mention[] = [];
  const spans = memo.get(sentences, text);
  const of = memo.get(tokens, text);
  const figures = memo.get(scanFigures, text);
  let sentence: Telling | null = null;
  for (const figure of memo.get(statedFigures, text)) {
    const span = itemAt(spans, figure.start);
    if (span === undefined || figure.end > span.end || span.end - span.start > LONGEST) continue;
    if (sentence?.span !== span) sentence = new Telling(text, of, figures, span);
    const mention = sentence.isOutright ? mentionOf(figure, sentence) : null;
    if (mention !== null) out.push(mention);
  }
  return out;
});

const LONGEST = 500;

const isStated = (figure: Figure): boolean =>
  (figure.kind === 'count' || figure.kind === 'money' || (figure.kind === 'other' && figure.unit === null)) &&
  figure.bound === null &&
  !figure.approximate &&
  figure.valueMax === null &&
  !figure.text.includes('-') &&
  figure.form !== 'loose' &&
  (figure.value ?? 0) > 0;

function mentionOf(figure: Figure, sentence: Telling): Mention | null {
  if (/^\s+of (?:the|its|their)\b/.test(sentence.text.slice(figure.end, figure.end + 10))) return null;
  const { lexemes } = sentence;
  const from = lexemes.findIndex(({ start }) => start >= figure.start);
  // A mark by itself, "½", is none of the words.
  if (from < 0) return null;
  let to = from;
  while (to < lexemes.length && (lexemes[to] as Lexeme).start < figure.end) to++;
  const mention = new Mention(figure, sentence, from, to);
  return figure.kind !== 'money' && mention.counts === null ? null : mention;
}
