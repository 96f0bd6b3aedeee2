import { codeAt, unitAt } from '../../article/characters.ts';
import { APOSTROPHE, kindOf, QUOTE, SPACE } from './characters.ts';

const BULLETS = '•◦▪▫‣⁃·●○■◆◇►▶›»';
const BOXES = '□☆★☐☑✓✔✕✖▢';

/** The sort of bullet that a line begins with; 0 none. `next`: the character after it. */
export function bulletOf(code: number, next: number): number {
  const c = String.fromCharCode(code);
  if (BULLETS.includes(c)) return 1;
  if (BOXES.includes(c)) return 2;
  const spaced = next === 32 || next === 9;
  if ((code === 42 || code === 43) && spaced) return 3;
  if ((code === 45 || code === 0x2013 || code === 0x2014) && spaced) return 4;
  if (code === 35) return 5;
  if (code === 62) return 6;
  return code === 124 ? 7 : 0;
}

/** Where the white space from a place on ends. */
export function inkFrom(line: string, from: number, to: number): number {
  let i = from;
  while (i < to && kindOf(codeAt(line, i)) === SPACE) i++;
  return i;
}

/** Where the white space at the end of the line begins. */
export function inkEnd(line: string, from: number): number {
  let to = line.length;
  while (to > from && kindOf(codeAt(line, to - 1)) === SPACE) to--;
  return to;
}

/** 0 none, 1 full stop, 2 question or exclamation mark, 3 colon, 4 ellipsis, 5 comma or semicolon, 6 bracket, 7 arrow or bar. */
export function endingOf(line: string, from: number, to: number): number {
  let at = to - 1;
  while (at > from) {
    const kind = kindOf(codeAt(line, at));
    if (kind !== QUOTE && kind !== APOSTROPHE) break;
    at--;
  }
  if (at < from) return 0;
  switch (codeAt(line, at)) {
    case 46:
      return unitAt(line, at - 1) === 46 ? 4 : 1;
    case 33:
    case 63:
      return 2;
    case 58:
      return 3;
    case 0x2026:
      return 4;
    case 44:
    case 59:
      return 5;
    case 41:
    case 93:
      return 6;
    case 62:
    case 124:
    case 0x203a:
    case 0xbb:
    case 0x2192:
      return 7;
    default:
      return 0;
  }
}
