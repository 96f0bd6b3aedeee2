/** A line as a phrase of the newsroom's lists: no bullet, no case, one space between words, no marks at its ends. */
export const normalisePhrase = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
