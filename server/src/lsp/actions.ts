import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../article/span.ts';
import { mergeFixes, safeEdits } from '../edits.ts';
import type { Edit, Finding, Fix } from '../rules/rule.ts';
import type { Abilities } from './abilities.ts';
import { COMMANDS, type FindingPlace } from './commands.ts';
import { type DiagnosticContext, toDiagnostic } from './diagnostics.ts';
import { toRange } from './positions.ts';
import { blocksDeleted, toWorkspaceEdit } from './workspace-edit.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** Commands of the VS Code extension: it renders a rule's page, and asks for a severity in its own way. */
const SHOW_RULE = 'copydesk.showRule';
const CHOOSE_SEVERITY = 'copydesk.setSeverity';
const STET_WITH_NOTE = 'copydesk.stetWithNote';

export interface ActionRequest {
  readonly document: TextDocument;
  /** All findings of this version of the document. */
  readonly findings: readonly Finding[];
  readonly range: Span;
  /** Kinds the client wants; undefined for any. */
  readonly only: readonly string[] | undefined;
  readonly context: DiagnosticContext;
}

/** The ladder: mend this; all that is safe; all of this rule; mark it checked; read the rule's page. */
export function codeActions(request: ActionRequest): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(request.only, CodeActionKind.QuickFix)) actions.push(...quickFixes(request));
  actions.push(...alwaysChrome(request));
  if (wants(request.only, FIX_ALL) && request.only !== undefined) actions.push(...fixAll(request));
  return actions;
}

/** For selected lines in which nothing was found: teaches the folder that these are never copy. */
function alwaysChrome({ document, range, only, findings }: ActionRequest): CodeAction[] {
  const kind = `${CodeActionKind.Refactor}.copydesk`;
  if (range.end <= range.start || !wants(only, kind)) return [];
  if (findings.some((finding) => touches(finding, range))) return [];
  const phrases = linesOf(document, range);
  if (phrases.length === 0 || phrases.length > MOST_PHRASES) return [];
  const title = 'Always treat these lines as site chrome';
  return [
    {
      title,
      kind,
      command: { title, command: COMMANDS.teach, arguments: [document.uri, 'extraChrome', phrases] },
    },
  ];
}
const MOST_PHRASES = 20;

/** The lines that a span touches, whole, without the blank ones. */
function linesOf(document: TextDocument, span: Span): string[] {
  const { start, end } = toRange(document, span);
  const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
  const whole = { start: { line: start.line, character: 0 }, end: { line: last, character: 0 } };
  return document
    .getText(whole)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
}

/** A client that asks for `source` or `source.fixAll` also gets what lies under it. */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined ||
  only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

function quickFixes(request: ActionRequest): CodeAction[] {
  const here = request.findings.filter((finding) => touches(finding, request.range));
  if (here.length === 0) return [];
  const rules = [...new Set(here.map((finding) => finding.rule))];
  return [
    ...here.flatMap((finding) => finding.fixes.map((fix, i) => mend(finding, fix, i === 0, request))),
    ...mendSafe(request),
    ...rules.flatMap((rule) => mendRule(rule, request)),
    ...here.flatMap((finding) => letStand(finding, request)),
    ...here.flatMap((finding) => markChecked(finding, request)),
    ...here.flatMap((finding) => neverChrome(finding, request)),
    ...rules.map((rule) => chooseSeverity(rule, request)),
    ...rules.flatMap((rule) => openPage(rule, request)),
  ];
}

// A caret at either edge of a finding is at the finding.
const touches = (finding: Span, range: Span): boolean =>
  finding.start <= range.end && range.start <= finding.end;

function mend(finding: Finding, fix: Fix, first: boolean, request: ActionRequest): CodeAction {
  const { document, context } = request;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, context)],
    ...(context.abilities.preferredActions && first && fix.safe ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(
      document,
      {
        edits: fix.edits,
        label: fix.title,
        snippet: fix.snippet === true,
        confirm: blocksDeleted(document.getText(), fix.edits) > 1,
      },
      context.abilities,
    ),
  };
}

function mendRule(rule: string, request: ActionRequest): CodeAction[] {
  const fixes = request.findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes.find((fix) => !fix.snippet) ?? []);
  const edits = mergeFixes(fixes);
  const count = taken(fixes, edits);
  if (count < 2) return [];
  const safe = taken(fixes.filter(isSafe), edits);
  const doubtful = safe > 0 && safe < count ? `, ${count - safe} to look at first` : '';
  const title = `Mend ${count === fixes.length ? 'all ' : ''}${count} of ${rule}${doubtful}`;
  return [bulk(title, edits, CodeActionKind.QuickFix, request)];
}

function mendSafe(request: ActionRequest): CodeAction[] {
  const safe = request.findings.flatMap((finding) => finding.fixes.find(isSafe) ?? []);
  const edits = mergeFixes(safe);
  const count = taken(safe, edits);
  if (count < 2) return [];
  return [bulk(`Mend all that is safe (${count})`, edits, CodeActionKind.QuickFix, request)];
}

const isSafe = (fix: Fix): boolean => fix.safe && fix.snippet !== true;

/** How many of the fixes are among the edits: of two that touch the same place, one waits for the next time. */
function taken(fixes: readonly Fix[], edits: readonly Edit[]): number {
  const all = new Set(edits);
  return fixes.filter((fix) => fix.edits.every((edit) => all.has(edit))).length;
}

function bulk(title: string, edits: readonly Edit[], kind: string, request: ActionRequest): CodeAction {
  const { document, context } = request;
  const confirm = kind === CodeActionKind.QuickFix && blocksDeleted(document.getText(), edits) > 1;
  return {
    title,
    kind,
    edit: toWorkspaceEdit(document, { edits, label: title, confirm }, context.abilities),
  };
}

/** Every safe fix at once, without a question: this is what runs on save where the user asked for it. */
function fixAll(request: ActionRequest): CodeAction[] {
  const edits = safeEdits(request.findings);
  return edits.length === 0 ? [] : [bulk('Mend all that is safe', edits, FIX_ALL, request)];
}

/** Keeps the finding away for good, without a change to the copy. */
function letStand(finding: Finding, { document, context }: ActionRequest): CodeAction[] {
  const { rule, messageId, start, end } = finding;
  const place: FindingPlace = { version: document.version, rule, messageId, start, end };
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, context)],
    command: { title, command, arguments: [document.uri, place] },
  });
  const plain = action('Stet: let this stand', COMMANDS.stet);
  return context.abilities.init.extension === true
    ? [plain, action('Stet, with a note…', STET_WITH_NOTE)]
    : [plain];
}

const CHECKABLE: ReadonlySet<string> = new Set([
  'unsupported-figure',
  'inconsistent-figure',
  'inconsistent-name',
  'quote-not-in-source',
  'weekday-date',
  'list-count',
]);

/** "(cq)" right behind a figure, a name or a quotation: the newsroom's mark for checked and correct. */
function markChecked(finding: Finding, request: ActionRequest): CodeAction[] {
  if (!CHECKABLE.has(finding.rule)) return [];
  const { document, context } = request;
  const edits = [{ start: finding.end, end: finding.end, text: ' (cq)' }];
  const title = 'Mark as checked: (cq)';
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, context)],
      edit: toWorkspaceEdit(document, { edits, label: title }, context.abilities),
    },
  ];
}

/** Teaches the folder that these lines belong to its copy. */
function neverChrome(finding: Finding, { document, context }: ActionRequest): CodeAction[] {
  if (finding.rule !== 'site-chrome') return [];
  const phrases = linesOf(document, finding);
  const title = 'Never treat this as site chrome';
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(finding, context)],
      command: { title, command: COMMANDS.teach, arguments: [document.uri, 'keep', phrases] },
    },
  ];
}

function chooseSeverity(rule: string, { document, context }: ActionRequest): CodeAction {
  const title = `Severity of ${rule} in this folder…`;
  const command = context.abilities.init.extension === true ? CHOOSE_SEVERITY : COMMANDS.setSeverity;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [document.uri, rule] },
  };
}

function openPage(rule: string, { context }: ActionRequest): CodeAction[] {
  const command = pageCommand(rule, context.abilities);
  if (command === null) return [];
  return [{ title: `About ${rule}: open its page`, kind: CodeActionKind.QuickFix, command }];
}

function pageCommand(rule: string, abilities: Abilities): Command | null {
  const title = 'Open the rule’s page';
  if (abilities.init.extension === true) return { title, command: SHOW_RULE, arguments: [rule] };
  if (abilities.showsDocuments) return { title, command: COMMANDS.openRule, arguments: [rule] };
  return null;
}
