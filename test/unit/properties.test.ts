import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Article, type Format } from '../../server/src/article/article.ts';
import type { Span } from '../../server/src/article/span.ts';
import { applyEdits, safeEdits } from '../../server/src/edits.ts';
import { lint } from '../../server/src/lint.ts';
import type { Edit, Finding } from '../../server/src/rules/rule.ts';
import { copyText, format } from './copy-arbitrary.ts';
import { foundInFull } from './in-full.ts';

const RUNS = { numRuns: 60 };
const findingsOf = (text: string, as: Format): readonly Finding[] =>
  foundInFull(new Article(text, { format: as })).findings;
const inside = ({ start, end }: Span, text: string): boolean =>
  0 <= start && start <= end && end <= text.length;

const holds = (property: (text: string, as: Format) => void): void =>
  fc.assert(fc.property(copyText, format as fc.Arbitrary<Format>, property), RUNS);

describe('findings', () => {
  test('lie in the text, and so do their related places and their fixes', () => {
    holds((text, as) => {
      for (const finding of findingsOf(text, as)) {
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.message).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
        const edits = finding.fixes.flatMap((fix) => fix.edits);
        for (const span of [finding, ...finding.related, ...edits]) expect(inside(span, text)).toBe(true);
        for (const fix of finding.fixes) expect(disjoint(fix.edits)).toBe(true);
      }
    });
  });

  test('are the same whatever the line ends', () => {
    holds((text, as) => {
      const crlf = text.replaceAll('\n', '\r\n');
      const toLf = carriageReturns(crlf);
      const back = (span: Span): Span => ({ start: toLf(span.start), end: toLf(span.end) });
      const show = (f: Finding, span: Span) => ({ ...span, rule: f.rule, message: f.message });
      expect(findingsOf(crlf, as).map((f) => show(f, back(f)))).toEqual(
        findingsOf(text, as).map((f) => show(f, { start: f.start, end: f.end })),
      );
    });
  });

  test('are the same when the rest of the document was analysed before', () => {
    fc.assert(
      fc.property(copyText, copyText, format as fc.Arbitrary<Format>, (one, two, as) => {
        const { memo } = new Article(one, { format: as });
        lint(new Article(one, { format: as, memo }));
        memo.nextArticle();
        expect(foundInFull(new Article(two, { format: as, memo })).findings).toEqual(findingsOf(two, as));
      }),
      RUNS,
    );
  });
});

describe('safe fixes', () => {
  test('never overlap, and leave everything outside them as it was', () => {
    holds((text, as) => {
      const edits = safeEdits(findingsOf(text, as));
      expect(disjoint(edits)).toBe(true);
      expect(kept(text, edits)).toBe(keptAfter(applyEdits(text, edits), edits));
    });
  });

  test('applied twice do what they do once', () => {
    holds((text, as) => {
      const fix = (copy: string): string => applyEdits(copy, safeEdits(findingsOf(copy, as)));
      const once = fix(text);
      expect(fix(once)).toBe(once);
    });
  });
});

describe('layout', () => {
  test('blocks lie in order, apart, and on their lines', () => {
    holds((text, as) => {
      const article = new Article(text, { format: as });
      let end = 0;
      for (const block of article.layout) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(inside(block, text)).toBe(true);
        expect(article.lineAt(block.start)).toBe(block.firstLine);
        expect(article.lineAt(Math.max(block.start, block.end - 1))).toBe(block.lastLine);
        end = block.end;
      }
    });
  });

  test('prose finds the way back, character by character', () => {
    holds((text, as) => {
      for (const block of new Article(text, { format: as }).layout) {
        const { prose } = block;
        let last = -1;
        for (let i = 0; i < prose.length; i++) {
          const at = prose.at(i);
          expect(at).toBeGreaterThan(last);
          last = at;
          const shown = prose.text[i] as string;
          // A space stands for any white space, and for a line break with what follows it; "&" for "&amp;".
          if (shown === ' ' || shown === '&' || shown === '\ufffc') continue;
          expect(text[at]).toBe(shown);
        }
        const whole = prose.toArticle({ start: 0, end: prose.length });
        expect(prose.length === 0 || (whole.start >= block.start && whole.end <= block.end)).toBe(true);
      }
    });
  });
});

const disjoint = (edits: readonly Edit[]): boolean =>
  edits.every((edit, i) => i === 0 || (edits[i - 1] as Edit).end <= edit.start);

/** What the edits leave of the text. */
function kept(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = '';
  for (const edit of edits) {
    out += text.slice(at, edit.start);
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The edited text without what the edits wrote. */
function keptAfter(text: string, edits: readonly Edit[]): string {
  let shift = 0;
  const written = edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { start, end: start + edit.text.length, text: '' };
  });
  return kept(text, written);
}

/** Where an offset into CRLF text lies in the same text with LF. */
function carriageReturns(crlf: string): (offset: number) => number {
  const counts = new Int32Array(crlf.length + 1);
  for (let i = 0; i < crlf.length; i++) {
    counts[i + 1] = (counts[i] as number) + (crlf[i] === '\r' && crlf[i + 1] === '\n' ? 1 : 0);
  }
  return (offset) => offset - (counts[offset] as number);
}
