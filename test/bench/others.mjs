// What a writer might use instead, in a process of its own: prints MB of copy per second of CPU.
import { createRequire } from 'node:module';

const [name, bench, copy, megabytes] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { steadyRate, madeParts, publishedParts } = require(bench);

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
const partAt = (copy === 'published' ? publishedParts : madeParts)(Number(megabytes));
process.stdout.write(JSON.stringify({ name, ...(await steadyRate(lint, partAt)) }));
process.exit(0);
