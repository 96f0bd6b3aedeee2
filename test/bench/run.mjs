// npm run bench: measures Copydesk, and what a writer might use instead, in one run on one machine; writes docs/bench.md.
//   --quick            a tenth of the copy: a look, not a measurement
//   --jsonl MB         copy that goes through `lint --jsonl` (default 40)
//   --no-others        leave the other programs out
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { patternsInBundle } from '../../scripts/patterns.mjs';
import { cold, median, run } from './processes.mjs';
import { report } from './report.mjs';
import { coldServer } from './server.mjs';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, jsonl: { type: 'string' }, 'no-others': { type: 'boolean' } },
});
const scale = values.quick ? 0.1 : 1;
const jsonlMegabytes = Number(values.jsonl ?? 40 * scale);
const scratch = join('node_modules', '.cache', 'copydesk-bench');
const here = 'test/bench';
mkdirSync(scratch, { recursive: true });
const say = (text) => console.error(text);

say('building');
execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
const main = join(scratch, 'main.cjs');
const peers = join(scratch, 'peers.cjs');
await build({
  entryPoints: [join(here, 'main.ts'), join(here, 'peers.ts')],
  outdir: scratch,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  plugins: [patternsInBundle],
});

const ours = async (what, amount) =>
  JSON.parse((await run([main, what, String(amount)], { keep: true })).out);
const articleFile = join(scratch, 'article.txt');
const article = await ours('article', 1000);
writeFileSync(articleFile, article);

const published = await ours('published');
if (published.length === 0) say('no published copy is at hand: made copy alone is measured');
/** The same of made copy and, where there is some, of published copy. */
const ofEach = async (measure) => ({
  made: await measure('made'),
  published: published.length > 0 ? await measure('published') : null,
});

say('throughput');
const throughput = await ofEach((copy) => ours(`${copy} throughput`, 5 * scale));
say('keystrokes');
const keystrokes = [];
for (const words of [1000, 10_000, 100_000])
  keystrokes.push({ words, ...(await ofEach((copy) => ours(`${copy} keystroke`, words))) });

say('cold starts');
const runs = values.quick ? 3 : 7;
const starts = [
  { name: '`copydesk lint` of one article', ...(await cold(['dist/cli.js', 'lint', articleFile], runs)) },
];
const firsts = [];
for (let i = 0; i < runs; i++) firsts.push(await coldServer('dist/server.js', article));
const server = median(firsts);

say('JSONL');
const texts = published.length > 0 ? published : await ours('articles', 5);
const quoted = texts.map((text) => JSON.stringify(text));
const megabytesOnce = quoted.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const count = Math.ceil((jsonlMegabytes / megabytesOnce) * quoted.length);
function* lines() {
  for (let i = 0; i < count; i++) yield `{"id":"${i}","text":${quoted[i % quoted.length]}}\n`;
}
const jsonl = [];
for (const jobs of [1, 2]) {
  const { wall, cpu, peak } = await run(['dist/cli.js', 'lint', '--jsonl', '--jobs', String(jobs)], {
    input: lines(),
  });
  jsonl.push({ jobs, megabytes: jsonlMegabytes, wall, cpu, peak });
}

const bundles = [
  'dist/copydesk.js',
  'dist/server.js',
  'dist/weights.js',
  'dist/client.js',
  'dist/web/server.js',
  'dist/web/client.js',
]
  .filter((path) => existsSync(path))
  .map((path) => {
    const code = readFileSync(path);
    return { path, size: code.length, packed: gzipSync(code).length };
  });

const others = [];
if (!values['no-others']) {
  say('the others');
  if (!existsSync(join(here, 'node_modules'))) {
    const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    execFileSync('npm', flags, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const amounts = { 'write-good': 5, 'textlint + write-good': 3, 'harper.js': 0.05 };
  for (const [name, megabytes] of Object.entries(amounts)) {
    const script = [join(here, 'others.mjs'), name, resolve(peers)];
    const amount = String(megabytes * scale);
    const measure = async (copy) => JSON.parse((await run([...script, copy, amount], { keep: true })).out);
    others.push({ name, ...(await ofEach(measure)) });
  }
  const bin = (name) => join(here, 'node_modules', name);
  starts.push({
    name: 'write-good',
    ...(await cold([bin('write-good/bin/write-good.js'), articleFile], runs)),
  });
  const textlint = [bin('textlint/bin/textlint.js'), '--no-textlintrc', '--rule', 'write-good', articleFile];
  starts.push({ name: 'textlint + write-good', ...(await cold(textlint, runs)) });
}

const version = (name) =>
  JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
const machine = {
  cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  date: new Date().toISOString().slice(0, 10),
  load: readFileSync('/proc/loadavg', 'utf8').split(' ')[0],
  copydesk: JSON.parse(readFileSync('package.json', 'utf8')).version,
  others: values['no-others']
    ? []
    : ['write-good', 'textlint', 'textlint-rule-write-good', 'harper.js'].map(
        (name) => `${name} ${version(name)}`,
      ),
};
const page = report({
  machine,
  published: published.length,
  throughput,
  keystrokes,
  starts,
  server,
  jsonl,
  bundles,
  others,
});
if (!values.quick) writeFileSync('docs/bench.md', page);
console.log(page);
