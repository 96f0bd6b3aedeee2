import { lastStartingAtOrBefore } from './article/span.ts';
import type { Edit, Finding, Fix } from './rules/rule.ts';

/** Applies edits that do not overlap. Everything outside them stays as it is, to the byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** The first safe fix of each finding, as one set of edits. A fix that would touch an earlier one's place waits. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  return mergeFixes(
    findings.flatMap((finding) => finding.fixes.find((fix) => fix.safe && !fix.snippet) ?? []),
  );
}

/**
 * Edits of several fixes together, sorted; a fix is taken whole or, where it would touch the place of one that comes
 * before it in the copy, not at all.
 */
export function mergeFixes(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  for (const fix of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    if (!fix.edits.some((edit) => clashes(edit, taken))) insertSorted(taken, fix.edits);
  }
  return taken;
}

const startOf = (fix: Fix): number => fix.edits[0]?.start ?? 0;

/** `taken` is sorted and its edits don't overlap, so only the neighbours of the place can clash. */
function clashes(edit: Edit, taken: readonly Edit[]): boolean {
  const before = lastStartingAtOrBefore(taken, edit.start);
  const left = taken[before];
  const right = taken[before + 1];
  return (
    (left !== undefined && (left.end > edit.start || left.start === edit.start)) ||
    (right !== undefined && right.start < edit.end)
  );
}

function insertSorted(taken: Edit[], edits: readonly Edit[]): void {
  for (const edit of edits) taken.splice(lastStartingAtOrBefore(taken, edit.start) + 1, 0, edit);
}
