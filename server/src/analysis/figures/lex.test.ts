import { expect, test } from 'vitest';
import { tokensBetween } from '../../article/tokens.ts';
import { lex, lexBetween, lexText } from './lex.ts';
import type { Lexeme } from './lexeme.ts';

const seen = (lexemes: readonly Lexeme[]): string[] =>
  lexemes.map(({ kind, start, end, text }) => `${kind} ${start}-${end} ${text}`);

test.each([
  'The U.S. took $1,234.5m, or .5 per cent (.4 before), by 9 a.m.',
  'Write to desk@example.org or see https://example.org/a?b=1 and www.example.org by 12/11/2025.',
  'MS804, EUR20m and R4.2m: the Su-35’s 2½-hour flight, and the end.Then it rose 5%.',
])('by its tokens a text is cut as by its letters: %s', (text) => {
  const of = tokensBetween(text, 0, text.length);
  expect(seen(lexText(text, of, false))).toEqual(seen(lex(text, false)));
});

test('a sentence ends within a token where no space follows its stop', () => {
  const text = 'That was the end.Then it rose 5%.';
  const of = tokensBetween(text, 0, text.length);
  const texts = (start: number, end: number): string[] =>
    lexBetween(text, of, { start, end }, false).map((lexeme) => lexeme.text);
  const stop = text.indexOf('.') + 1;
  expect(texts(0, stop)).toEqual(['That', 'was', 'the', 'end', '.']);
  expect(texts(stop, text.length)).toEqual(['Then', 'it', 'rose', '5', '%', '.']);
});
