import type { Format } from './article.ts';

/** The endings of files that copy is kept in: folders are searched for these. */
export const COPY_ENDINGS = ['txt', 'md', 'markdown', 'copy', 'story', 'article'] as const;

/** What a story may be written from: copy, and tables. */
export const SOURCE_ENDINGS = [...COPY_ENDINGS, 'csv'] as const;

export const isCopyName = (name: string): boolean => endsWithOneOf(name, COPY_ENDINGS);
export const isSourceName = (name: string): boolean => endsWithOneOf(name, SOURCE_ENDINGS);

const endsWithOneOf = (name: string, endings: readonly string[]): boolean => endings.includes(endingOf(name));

const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The format of a file by its name, a path or a URI. */
export function formatOfName(name: string): Format {
  const ending = endingOf(name);
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  return ending === 'copy' || ending === 'story' || ending === 'article' ? 'newscopy' : 'plain';
}
