import type { Article } from '../../article/article.ts';
import { inspect } from '../../inspect.ts';
import { Desk, displayName, type Io, OK, TROUBLE } from '../desk.ts';
import { STDIN } from '../inputs.ts';
import type { CleanOptions, InspectOptions } from '../options.ts';
import { count } from '../pretty.ts';
import { cleanResult, type Removed } from '../results.ts';
import { save } from '../write.ts';

export async function cleanCommand(paths: readonly string[], options: CleanOptions, io: Io): Promise<number> {
  const desk = new Desk(io, options);
  const results: object[] = [];
  for await (const doc of desk.documents(paths)) {
    const { input, decoded } = doc;
    const article = doc.article(decoded.text);
    const cleaned = cleanResult(article, doc.settings, doc.hooks(article), options.marks);
    const writes = options.write && input.path !== STDIN;
    if (writes && cleaned.text !== decoded.text && save(input, decoded, cleaned.text, desk)) {
      desk.note(`${displayName(input)}: cleaned`);
    }
    if (options.format === 'json') results.push({ path: input.path, ...cleaned });
    else if (!writes) {
      io.stdout.write(cleaned.text);
      if (io.stderr.isTTY) noteRemoved(desk, displayName(input), article, cleaned.removed);
    }
  }
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return desk.troubled ? TROUBLE : OK;
}

/** For somebody who looks on: what is gone is not seen in what is printed. */
function noteRemoved(desk: Desk, name: string, article: Article, removed: readonly Removed[]): void {
  if (removed.length === 0) return;
  const lines = removed.reduce(
    (sum, { start, end }) =>
      sum +
      article.text
        .slice(start, end)
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== '').length,
    0,
  );
  const taken = `${count(removed.length, 'place')}, ${count(lines, 'line')}`;
  desk.note(`${name}: took out ${taken}; --format json shows what`);
}

export async function inspectCommand(
  paths: readonly string[],
  options: InspectOptions,
  io: Io,
): Promise<number> {
  const desk = new Desk(io, options);
  const results: object[] = [];
  for await (const doc of desk.documents(paths)) {
    results.push({ path: doc.input.path, ...inspect(doc.article(doc.decoded.text)) });
  }
  io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return desk.troubled ? TROUBLE : OK;
}
