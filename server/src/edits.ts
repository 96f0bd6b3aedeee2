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

/** Edits of several fixes together, sorted; a fix is taken whole or, where it would overlap one taken before, not at all. */
export function mergeFixes(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  for (const fix of fixes) {
    const clashes = fix.edits.some((edit) =>
      taken.some((other) => (edit.start < other.end && other.start < edit.end) || edit.start === other.start),
    );
    if (!clashes) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}
