import type { Article } from '../../server/src/article/article.ts';
import { type LintResult, lint } from '../../server/src/lint.ts';
import type { Finding } from '../../server/src/rules/rule.ts';

const withFixes = (finding: Finding): Finding => ({ ...finding, fixes: finding.fixes });

/** What is found in an article, with the fixes, which are thought up when they are asked for. */
export function foundInFull(article: Article): LintResult {
  const result = lint(article);
  return { ...result, findings: result.findings.map(withFixes), stood: result.stood.map(withFixes) };
}
