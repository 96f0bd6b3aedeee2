import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../article/article.ts';
import type { Finding, Related, Severity } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import { rangeIn, toRange } from './positions.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  info: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** What a finding needs to become a diagnostic. */
export interface DiagnosticContext {
  readonly document: TextDocument;
  readonly article: Article;
  readonly abilities: Abilities;
  readonly rulePage: (rule: string) => string;
}

export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const { abilities, document } = context;
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: SEVERITY[finding.severity],
    source: 'copydesk',
    code: finding.rule,
    message: abilities.relatedPlaces ? finding.message : withPlace(finding, document),
    data: { messageId: finding.messageId, ...finding.data },
  };
  if (abilities.ruleLinks) diagnostic.codeDescription = { href: context.rulePage(finding.rule) };
  if (abilities.dimsText && finding.rule === 'site-chrome') diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (abilities.relatedPlaces) {
    const related = finding.related.flatMap((place) => toRelated(place, context) ?? []);
    if (related.length > 0) diagnostic.relatedInformation = related;
  }
  return diagnostic;
}

/** Place and text of something related; null when it lies where no editor can go. */
export function toRelated(place: Related, context: DiagnosticContext): DiagnosticRelatedInformation | null {
  const { article, document } = context;
  if (place.source !== undefined) {
    const source = article.sources[place.source];
    if (source?.uri === undefined) return null;
    return { location: { uri: source.uri, range: rangeIn(source.article, place) }, message: place.message };
  }
  if (place.path !== undefined) return null;
  return { location: { uri: document.uri, range: toRange(document, place) }, message: place.message };
}

// A client that shows no related places still learns where the first one is.
function withPlace(finding: Finding, document: TextDocument): string {
  const first = finding.related.find((place) => place.path === undefined && place.source === undefined);
  if (first === undefined) return finding.message;
  return `${finding.message} (line ${document.positionAt(first.start).line + 1})`;
}
