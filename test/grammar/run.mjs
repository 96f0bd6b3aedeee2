// The grammar against the marked-up copy beside this file: every `// ^^^ scope` line is one test.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { createRegistry } = require('vscode-tmgrammar-test/dist/common/index.js');
const { parseGrammarTestCase, runGrammarTestCase } = require('vscode-tmgrammar-test/dist/unit/index.js');

const here = import.meta.dirname;
const grammar = join(here, '..', '..', 'syntaxes', 'newscopy.tmLanguage.json');
const registry = createRegistry([{ path: grammar, scopeName: 'text.newscopy' }]);
let passed = 0;
let failed = 0;
for (const name of readdirSync(here).filter((file) => file.endsWith('.test.copy'))) {
  const test = parseGrammarTestCase(readFileSync(join(here, name), 'utf8'));
  const failures = await runGrammarTestCase(registry, test);
  const lines = new Set(failures.map((failure) => failure.line));
  const total = test.assertions.reduce((sum, { scopeAssertions }) => sum + scopeAssertions.length, 0);
  passed += total - failures.length;
  failed += failures.length;
  console.log(`  ${lines.size === 0 ? '✔' : '✖'} ${name} (${total} places)`);
  for (const { line, start, end, actual, missing, unexpected } of failures) {
    const what = [
      ...missing.map((scope) => `no ${scope}`),
      ...unexpected.map((scope) => `unwanted ${scope}`),
    ];
    console.log(
      `    line ${line + 1}, ${start + 1}-${end}: ${what.join(', ')}; there is ${actual.join(' ')}`,
    );
  }
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);
