import type { Quantity } from '../support/quantity.ts';

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The figure's text with another value (in the base unit of its scale), in the same dress: digits or words, grouping, places, unit. Null where that is unclear. */
export function rewritten({ figure, low }: Quantity, value: number): string | null {
  if (figure.value === null || figure.value === 0 || figure.valueMax !== null || !Number.isFinite(value))
    return null;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure.text);
  if (digits === null) {
    const [word = ''] = /^[a-z]+/i.exec(figure.text) ?? [];
    const small = SMALL[value];
    return SMALL.includes(word.toLowerCase()) && small !== undefined
      ? figure.text.replace(word, small)
      : null;
  }
  const written = Number(digits[0].replaceAll(',', ''));
  const scaled = (value * written) / low;
  return figure.text.replace(digits[0], grouped(scaled, digits[0]));
}

function grouped(value: number, like: string): string {
  const places =
    like.split('.')[1]?.length ?? (Math.abs(value) < 10 && !Number.isInteger(round(value, 1)) ? 1 : 0);
  const rounded = round(value, places);
  return like.includes(',') || Math.abs(rounded) < 10_000
    ? rounded.toLocaleString('en-US', {
        maximumFractionDigits: places,
        useGrouping: like.includes(',') || rounded >= 1000,
      })
    : rounded.toLocaleString('en-US', { maximumFractionDigits: places });
}

export const round = (value: number, places: number): number => Number(value.toFixed(places));

/** A percentage for a message: whole where it is large enough. */
export const percent = (value: number): string => {
  const places = Math.abs(value) >= 10 ? (Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1) : 1;
  return `${round(value, places)}%`;
};

export const plain = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** The figure as it is said amid a sentence: “Six” at the head of another is “six”. */
export const inSum = ({ figure: { text, form } }: Quantity): string =>
  form === 'digits' ? text : text.charAt(0).toLowerCase() + text.slice(1);
