/**
 * The text without the characters at its start and at its end that two patterns of one character match; null for an
 * end that stays. By hand, since `/x+$/` takes time quadratic in a long run of `x` that is not at the end.
 */
export function trimmed(text: string, start: RegExp | null, end: RegExp | null): string {
  let from = 0;
  let to = text.length;
  while (start !== null && from < to && start.test(text.charAt(from))) from++;
  while (end !== null && to > from && end.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
