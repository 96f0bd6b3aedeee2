import { trimmed } from '../../../article/trim.ts';
import type { Figure } from '../figure.ts';

/** A number of a table, with its place in the prose of its row. */
export interface Cell {
  readonly value: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /^[-+−]?[$£€]?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$|^[-+−]?[$£€]?\d+(?:\.\d+)?%?$/;

/** The numbers of a row of comma-, semicolon-, bar- or tab-separated values; null where the text is no such row. */
export function cellsOf(text: string): Cell[] | null {
  const separator = separatorOf(text);
  if (separator === null) return null;
  const cells: Cell[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (c === '"') quoted = !quoted;
    if (i < text.length && (quoted || c !== separator)) continue;
    addCell(cells, text, start, i);
    start = i + 1;
  }
  return cells;
}

function addCell(cells: Cell[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const bare = trimmed(raw, /[\s"]/, /[\s"]/);
  if (bare === '' || !NUMBER.test(bare)) return;
  const start = from + raw.indexOf(bare);
  cells.push({
    value: Math.abs(Number(bare.replace(/[^\d.]/g, ''))),
    text: bare,
    start,
    end: start + bare.length,
  });
}

/** Prose has a space after its commas and ends in a stop; a row has neither. */
function separatorOf(text: string): string | null {
  if (/[.!?]["”]?$/.test(text.slice(-2))) return null;
  for (const separator of [',', ';', '|', '\t']) {
    const parts = text.split(separator);
    if (
      parts.length < 2 ||
      (parts.length === 2 && !NUMBER.test(trimmed(parts[1] as string, /[\s"]/, /[\s"]/)))
    )
      continue;
    if (separator === ',' && isProse(text)) continue;
    const tight = parts.slice(1).filter((part) => !part.startsWith(' ')).length;
    if ((separator === ',' || separator === ';') && tight < parts.length - 1) continue;
    if (parts.some((part) => part.length > 80)) continue;
    return separator;
  }
  return null;
}

/** "Attendance 4,212 (3,980)", "strike days 21,22,28 Apr": its commas are those of its numbers, and of its days. */
const isProse = (text: string): boolean =>
  /\p{L}(?: |: ?(?=[$£€\d]))|\d: /u.test(text) &&
  !text.replace(GROUPED, '').replace(LISTED, '').includes(',');

const GROUPED = /(?<![\d,])\d{1,3}(?:,\d{3}){1,4}(?!\d)/g;
const LISTED = /(?<![\d,])\d{1,2}(?:,\d{1,2}){1,8}(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g;

/** A table gives numbers without their unit, often in thousands or millions: "120" for $120 million. */
export function holdsIn(cell: Cell, figure: Figure): boolean {
  if (figure.iso !== null && figure.iso === cell.text) return true;
  if (figure.value === null || figure.valueMax !== null) return false;
  for (const scale of [1, 1e3, 1e6, 1e9]) {
    const step = Math.max(figure.step / scale, 0);
    const value = figure.value / scale;
    if (scale > 1 && figure.step < scale / 1000) break;
    const slack =
      figure.approximate || figure.bound !== null ? Math.max(step / 2, cell.value * 0.03) : step / 2;
    if (Math.abs(value - cell.value) <= slack * 1.0001 && (scale > 1 || figure.step <= 1 || slack > 0))
      return true;
  }
  return false;
}
