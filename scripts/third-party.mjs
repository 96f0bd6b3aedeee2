// The licences of the libraries that the bundles hold: theirs ask that the text goes along.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** One section a library, by name, of all that the builds with these metafiles took in. */
export function thirdPartyLicences(metafiles) {
  const folders = new Map();
  for (const input of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const found = PACKAGE.exec(input);
    if (found) folders.set(found[1], found[0]);
  }
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${version} (${license})\n\n${licenceIn(folder)}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) return '(The package holds no text of it.)\n';
  return `${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
