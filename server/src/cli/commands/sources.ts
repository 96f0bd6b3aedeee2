import { type SourceSummary, sourceList } from '../../analysis/source-list.ts';
import { Desk, displayName, type Io, OK, TROUBLE } from '../desk.ts';
import type { SourcesOptions } from '../options.ts';
import { count, widest } from '../pretty.ts';

/** Who is quoted in each article: how often, and for how much of its words. */
export async function sourcesCommand(
  paths: readonly string[],
  options: SourcesOptions,
  io: Io,
): Promise<number> {
  const desk = new Desk(io, options);
  const results: object[] = [];
  const all = new Tally();
  for await (const doc of desk.documents(paths)) {
    const sources = doc.article(doc.decoded.text).get(sourceList);
    if (options.format === 'json') {
      results.push({ path: doc.input.path, sources });
      continue;
    }
    all.add(sources);
    const width = Math.max(0, ...sources.map(({ name }) => name.length));
    const lines = sources.map(({ name, kind, quotes, claims, share }) => {
      const percent = `${Math.round(share * 100)}%`.padStart(4);
      return `  ${percent}  ${name.padEnd(width)}  ${count(quotes, 'quotation')}, ${count(claims, 'other claim')}  (${kind})\n`;
    });
    const none = '  Nobody is quoted.\n';
    io.stdout.write(`${displayName(doc.input)}\n${lines.join('') || none}\n`);
  }
  io.stdout.write(all.table());
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return desk.troubled ? TROUBLE : OK;
}

interface Total {
  readonly name: string;
  articles: number;
  quotes: number;
  claims: number;
}

/** Who is quoted over several articles: by name, those of the most articles first. */
class Tally {
  #articles = 0;
  readonly #byName = new Map<string, Total>();

  add(sources: readonly SourceSummary[]): void {
    this.#articles++;
    for (const { name, kind, quotes, claims } of sources) {
      // "the yard" of one article is not that of the next.
      if (kind !== 'named') continue;
      const total = this.#byName.get(name) ?? { name, articles: 0, quotes: 0, claims: 0 };
      total.articles++;
      total.quotes += quotes;
      total.claims += claims;
      this.#byName.set(name, total);
    }
  }

  /** Nothing for a single article, whose own table says it all. */
  table(): string {
    if (this.#articles < 2 || this.#byName.size === 0) return '';
    const totals = [...this.#byName.values()].sort(
      (a, b) =>
        b.articles - a.articles || b.quotes - a.quotes || b.claims - a.claims || (a.name < b.name ? -1 : 1),
    );
    const width = widest(totals, ({ name }) => name);
    const lines = totals.map(
      ({ name, articles, quotes, claims }) =>
        `  ${name.padEnd(width)}  ${count(articles, 'article')}, ${count(quotes, 'quotation')}, ${count(claims, 'other claim')}\n`,
    );
    return `All ${this.#articles} articles\n${lines.join('')}`;
  }
}
