import { writeFileSync } from 'node:fs';
import { inspect } from '../../inspect.ts';
import { Desk, displayName, type Io, OK, TROUBLE } from '../desk.ts';
import { encode } from '../encoding.ts';
import { STDIN } from '../inputs.ts';
import type { CleanOptions, InspectOptions } from '../options.ts';
import { cleanResult } from '../results.ts';

export async function cleanCommand(paths: readonly string[], options: CleanOptions, io: Io): Promise<number> {
  const desk = new Desk(io, options);
  const results: object[] = [];
  for await (const doc of desk.documents(paths)) {
    const { input, decoded } = doc;
    const article = doc.article(decoded.text);
    const result = cleanResult(article, doc.settings, doc.hooks(article));
    if (options.write && input.path !== STDIN) {
      if (result.text === decoded.text) continue;
      try {
        writeFileSync(input.absolute, encode(result.text, decoded));
        io.stderr.write(`${displayName(input)}: cleaned\n`);
      } catch (error) {
        desk.trouble(`${displayName(input)}: could not be written: ${(error as Error).message}`);
      }
    } else if (options.format === 'json') results.push({ path: input.path, ...result });
    else io.stdout.write(result.text);
  }
  if (options.format === 'json' && !options.write) io.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
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
