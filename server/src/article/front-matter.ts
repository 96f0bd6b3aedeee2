import { parseDocument } from 'yaml';
import type { Line } from './lines.ts';

/** What the head of a file says of the piece. Whatever it does not say, or says in a way that cannot be read, is absent. */
export interface FrontMatter {
  readonly title?: string;
  readonly authors: readonly string[];
  /** As written; YAML dates as `YYYY-MM-DD`. */
  readonly date?: string;
  /** ISO 639-1, from "en", "en-GB", "en_US". */
  readonly language?: string;
  /** The piece is labelled as the writer's view. */
  readonly opinion: boolean;
  /** Paths of the documents the copy was written from. */
  readonly sources: readonly string[];
}

const FENCE = /^\ufeff?(?:---|\+\+\+)[ \t]*$/;
export const NO_FRONT_MATTER: FrontMatter = { authors: [], opinion: false, sources: [] };
// A head longer than this is a page that opens with a rule and another far below.
const LONGEST = 200;

/** How many lines the front matter takes, its fences included; 0 where there is none. */
export function frontMatterLines(text: string, lines: readonly Line[]): number {
  const first = lines[0];
  if (first === undefined || !FENCE.test(text.slice(first.start, first.end))) return 0;
  const fence = text.slice(first.start, first.end).replace('\ufeff', '').trim();
  for (let i = 1; i < Math.min(lines.length, LONGEST); i++) {
    const line = lines[i] as Line;
    const content = text.slice(line.start, line.end).trimEnd();
    if (content === fence || (fence === '---' && content === '...')) return i + 1;
    // Nothing but keys, lists, comments and their continuations stands in a head.
    if (!/^(?:\s|#|-|[\w"'.-]+\s*[:=]|$|[\]})])/.test(content)) return 0;
  }
  return 0;
}

/** Reads the YAML between the fences. Broken YAML gives what could be read. */
export function readFrontMatter(yaml: string): FrontMatter {
  let fields: unknown;
  try {
    fields = parseDocument(yaml, { schema: 'core', logLevel: 'silent' }).toJS({ maxAliasCount: 20 });
  } catch {
    return NO_FRONT_MATTER;
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return NO_FRONT_MATTER;
  const get = (...names: string[]): unknown => {
    for (const [key, value] of Object.entries(fields)) if (names.includes(key.toLowerCase())) return value;
    return undefined;
  };
  const title = words(get('title', 'headline', 'hed'))[0];
  const date = words(get('date', 'published', 'pubdate', 'publishdate'))[0];
  const language = words(get('language', 'lang', 'locale'))[0]
    ?.slice(0, 2)
    .toLowerCase();
  const labels = words(get('section', 'category', 'categories', 'type', 'kind', 'label', 'genre'));
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    authors: words(get('author', 'authors', 'byline', 'by')),
    opinion: get('opinion') === true || labels.some((label) => OPINION.test(label)),
    sources: words(get('sources', 'source')),
  };
}

const OPINION =
  /^(?:opinions?|op-?ed|comment(?:ary)?|columns?|columnists?|editorials?|letters?|reviews?|views?)$/i;

/** A field that holds one value or a list of them; `{name: …}` and `{path: …}` count as their name or path. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  const { name, path } = value as { name?: unknown; path?: unknown };
  return words(name ?? path);
}
