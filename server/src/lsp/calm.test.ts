import { describe, expect, test } from 'vitest';
import { Article } from '../article/article.ts';
import type { Finding } from '../rules/rule.ts';
import { calm, unfinishedSentence } from './calm.ts';

const TEXT = 'The pool is old. It lost money last\n\nThe mayor said so.';
const sentenceAt = (text: string, caret: number): string | null => {
  const span = unfinishedSentence(new Article(text), caret);
  return span === null ? null : text.slice(span.start, span.end);
};
const finding = (start: number, end: number): Finding => ({
  rule: 'r',
  messageId: 'm',
  severity: 'warning',
  message: '',
  start,
  end,
  related: [],
  fixes: [],
  data: {},
});

describe('the unfinished sentence', () => {
  test('is the one the caret stands in or behind', () => {
    expect(sentenceAt(TEXT, 25)).toBe('It lost money last');
    expect(sentenceAt(TEXT, TEXT.indexOf('\n'))).toBe('It lost money last');
    expect(sentenceAt(TEXT, 3)).toBe('The pool is old.');
  });
  test('is over when the caret stands behind its end', () => {
    expect(sentenceAt(TEXT, TEXT.indexOf(' It'))).toBeNull();
    expect(sentenceAt(TEXT, TEXT.length)).toBeNull();
    expect(sentenceAt('He said: “We lost.”', 19)).toBeNull();
  });
  test('goes on behind a space, but not on another line', () => {
    expect(sentenceAt('It lost money last ', 19)).toBe('It lost money last');
    expect(sentenceAt('It lost money last. ', 20)).toBeNull();
    expect(sentenceAt('It lost money last\n', 19)).toBeNull();
    expect(sentenceAt('', 0)).toBeNull();
  });
});

describe('calm', () => {
  const unfinished = { start: 10, end: 30 };
  test('holds back what is new in the sentence being written, and only that', () => {
    const findings = [finding(0, 5), finding(12, 20), finding(40, 50)];
    expect(calm(findings, unfinished, [])).toEqual({ now: [findings[0], findings[2]], waiting: 1 });
  });
  test('keeps what the user has seen already', () => {
    const seen = finding(12, 20);
    const shown = [{ rule: 'r', start: 13, end: 21 }];
    expect(calm([seen], unfinished, shown)).toEqual({ now: [seen], waiting: 0 });
    expect(calm([seen], unfinished, [{ ...shown[0], rule: 'other' } as never]).waiting).toBe(1);
  });
  test('shows everything when no sentence is being written', () => {
    expect(calm([finding(12, 20)], null, []).waiting).toBe(0);
  });
});
