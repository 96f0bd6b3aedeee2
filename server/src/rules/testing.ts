import { describe, expect, test } from 'vitest';
import { Article, type ArticleOptions } from '../article/article.ts';
import { applyEdits } from '../edits.ts';
import { lint } from '../lint.ts';
import { type Finding, messageText, type Rule } from './rule.ts';

interface Case {
  readonly text: string;
  readonly name?: string;
  readonly sources?: readonly string[];
  readonly format?: ArticleOptions['format'];
  readonly options?: Readonly<Record<string, unknown>>;
}

interface InvalidCase extends Case {
  /** Of each marked place, in order; one for all when there is one. */
  readonly messageIds: readonly string[];
  /** The copy after the first fix of the first finding. */
  readonly fixed?: string;
  readonly messages?: readonly (string | RegExp)[];
}

const OPEN = '⟦';
const CLOSE = '⟧';

/**
 * A rule's valid/invalid table. In invalid copy the places that must be flagged stand between ⟦ and ⟧, and nothing
 * else may be; valid copy must pass without a word. A plain string is a valid case.
 */
export function ruleTable(
  rule: Rule,
  table: { readonly valid: readonly (string | Case)[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(`${rule.id}: valid`, () => {
    for (const entry of table.valid) {
      const item = typeof entry === 'string' ? { text: entry } : entry;
      test(item.name ?? item.text, () => {
        expect(run(rule, item).map((f) => `${f.messageId}: ${item.text.slice(f.start, f.end)}`)).toEqual([]);
      });
    }
  });
  describe(`${rule.id}: invalid`, () => {
    for (const item of table.invalid) {
      test(item.name ?? item.text, () => {
        const text = item.text.replace(/[⟦⟧]/g, '');
        const findings = run(rule, { ...item, text });
        expect(mark(text, findings)).toBe(item.text);
        const ids = item.messageIds.length === 1 ? findings.map(() => item.messageIds[0]) : item.messageIds;
        expect(findings.map((f) => f.messageId)).toEqual(ids);
        for (const { messageId, data } of findings)
          expect(Object.keys(data)).toEqual(blanksOf(rule, messageId));
        item.messages?.forEach((message, i) => {
          expect(findings[i]?.message).toMatch(message);
        });
        if (item.fixed !== undefined) {
          expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toBe(item.fixed);
        }
      });
    }
  });
}

/** What the data must fill: more is for adapters. */
const blanksOf = (rule: Rule, messageId: string) =>
  expect.arrayContaining(
    [...messageText(rule.messages[messageId] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
  );

function run(rule: Rule, item: Case): readonly Finding[] {
  const article = new Article(item.text, {
    ...(item.format === undefined ? {} : { format: item.format }),
    sources: (item.sources ?? []).map((text, i) => ({ name: `source ${i + 1}`, article: new Article(text) })),
  });
  const settings = item.options === undefined ? {} : { options: { [rule.id]: item.options } };
  return lint(article, settings, {}, [rule]).findings;
}

function mark(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ start, end }) => [
    { start, end: start, text: OPEN },
    { start: end, end, text: CLOSE },
  ]);
  return applyEdits(text, edits);
}
