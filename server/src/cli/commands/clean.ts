import { inspect } from '../../inspect.ts';
import { Desk, displayName, type Io, OK, TROUBLE } from '../desk.ts';
import { STDIN } from '../inputs.ts';
import type { CleanOptions, InspectOptions } from '../options.ts';
import { cleanResult } from '../results.ts';
import { save } from '../write.ts';

export async function cleanCommand(paths: readonly string[], options: CleanOptions, io: Io): Promise<number> {
  const desk = new Desk(io, options);
  const results: object[] = [];
  for await (const doc of desk.documents(paths)) {
    const { input, decoded } = doc;
    const article = doc.article(decoded.text);
    const cleaned = cleanResult(article, doc.settings, doc.hooks(article), options.marks);
    if (options.write && input.path !== STDIN) {
      if (cleaned.text !== decoded.text && save(input, decoded, cleaned.text, desk)) {
        desk.note(`${displayName(input)}: cleaned`);
      }
    } else if (options.format === 'json') results.push({ path: input.path, ...cleaned });
    else io.stdout.write(cleaned.text);
  }
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return desk.troubled ? TROUBLE : OK;
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
