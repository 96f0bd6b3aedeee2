// Starts a rule: `npm run new-rule NAME` writes the rule, its table and its page, and registers it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the files of a rule called `name` ("double-dateline") under `root`. Returns their paths; throws on a bad name. */
export function newRule(name, root = '.') {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name ?? '')) {
    throw new Error('Give the rule a name in lower case with hyphens: npm run new-rule double-dateline');
  }
  const exported = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const files = {
    [`server/src/rules/${name}.ts`]: rule(name, exported),
    [`server/src/rules/${name}.test.ts`]: table(name, exported),
    [`docs/rules/${name}.md`]: page(),
  };
  for (const path of Object.keys(files)) {
    if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const index = join(root, 'server/src/rules/index.ts');
  writeFileSync(index, register(readFileSync(index, 'utf8'), name, exported));
  return [...Object.keys(files), 'server/src/rules/index.ts'];
}

function register(index, name, exported) {
  const list = /(export const rules: readonly Rule\[\] = \[[^\]]*?)(,?\s*)\];/;
  if (!list.test(index)) throw new Error('server/src/rules/index.ts holds no list of rules');
  return `import { ${exported} } from './${name}.ts';\n${index.replace(list, `$1,\n  ${exported},\n];`)}`;
}

const rule = (name, exported) => `import { copy } from '../analysis/copy.ts';
import { defineRule } from './rule.ts';

export const ${exported} = defineRule({
  id: '${name}',
  summary: 'One sentence that says what is wrong with the copy.',
  severity: 'warning',
  messages: { found: 'Say why “{text}” is wrong, and what to do, in an editor’s words.' },
  *check(article) {
    // The story's paragraphs, without the furniture of the page. Offsets in \`prose\` are mapped back to the article.
    for (const block of article.get(copy).paragraphs) {
      for (const match of block.prose.text.matchAll(/\\bvery unique\\b/gi)) {
        const place = { start: match.index, end: match.index + match[0].length };
        yield { ...block.prose.toArticle(place), messageId: 'found', data: { text: match[0] } };
      }
    }
  },
});
`;

const table = (name, exported) => `import { ${exported} } from './${name}.ts';
import { ruleTable } from './testing.ts';

ruleTable(${exported}, {
  valid: ['The clock is unique.', 'The clock is very old, and unique in the county.'],
  invalid: [{ text: 'The clock is ⟦very unique⟧.', messageIds: ['found'] }],
});
`;

const page = () => `## Examples

Flagged:

> The clock is **very unique**.

Left alone:

> The clock is unique.

## How to mend it

What the writer should do.

## Why

Why it matters to readers.
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const path of newRule(process.argv[2])) console.log(path);
    console.log('\nNow: npm run format && npm run generate, then write the table, the rule and the page.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
