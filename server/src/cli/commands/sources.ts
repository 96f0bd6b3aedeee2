import { sourceList } from '../../analysis/source-list.ts';
import { Desk, displayName, type Io, OK, TROUBLE } from '../desk.ts';
import type { SourcesOptions } from '../options.ts';
import { count } from '../pretty.ts';

/** Who is quoted in each article: how often, and for how much of its words. */
export async function sourcesCommand(
  paths: readonly string[],
  options: SourcesOptions,
  io: Io,
): Promise<number> {
  const desk = new Desk(io, options);
  const results: object[] = [];
  for await (const doc of desk.documents(paths)) {
    const sources = doc.article(doc.decoded.text).get(sourceList);
    if (options.format === 'json') {
      results.push({ path: doc.input.path, sources });
      continue;
    }
    const width = Math.max(0, ...sources.map(({ name }) => name.length));
    const lines = sources.map(({ name, kind, quotes, claims, share }) => {
      const percent = `${Math.round(share * 100)}%`.padStart(4);
      return `  ${percent}  ${name.padEnd(width)}  ${count(quotes, 'quotation')}, ${count(claims, 'other claim')}  (${kind})\n`;
    });
    const none = '  Nobody is quoted.\n';
    io.stdout.write(`${displayName(doc.input)}\n${lines.join('') || none}\n`);
  }
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return desk.troubled ? TROUBLE : OK;
}
