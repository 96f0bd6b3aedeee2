// What a writer might use instead, in a process of its own: prints MB of copy per second of CPU.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [name, file, megabytes] = process.argv.slice(2);
const all = JSON.parse(readFileSync(file, 'utf8'));
const texts = [];
for (let size = 0, i = 0; i < all.length && size < Number(megabytes) * 1e6; i++) {
  size += Buffer.byteLength(all[i]);
  texts.push(all[i]);
}
const require = createRequire(import.meta.url);

const linters = {
  'write-good': async () => {
    const writeGood = require('write-good');
    return (text) => writeGood(text);
  },
  'textlint + write-good': async () => {
    const { createLinter } = await import('textlint');
    const { TextlintKernelDescriptor } = await import('@textlint/kernel');
    const { moduleInterop } = await import('@textlint/module-interop');
    const plugin = moduleInterop(require('@textlint/textlint-plugin-text'));
    const rule = moduleInterop(require('textlint-rule-write-good'));
    const descriptor = new TextlintKernelDescriptor({
      plugins: [{ pluginId: 'text', plugin, options: true }],
      rules: [{ ruleId: 'write-good', rule, options: true }],
      filterRules: [],
    });
    const linter = createLinter({ descriptor });
    return (text) => linter.lintText(text, 'article.txt');
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};

const lint = await linters[name]();
// As much is linted before anything is measured, as with ours.
for (const text of texts) await lint(text);
const start = process.cpuUsage();
let bytes = 0;
for (const text of texts) {
  await lint(text);
  bytes += Buffer.byteLength(text);
}
const { user, system } = process.cpuUsage(start);
process.stdout.write(JSON.stringify({ name, rate: bytes / 1e6 / ((user + system) / 1e6) }));
process.exit(0);
