// The measurements as a Markdown page.
const table = (head, rows) => {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length), 3));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};
const seconds = (s) => `${s.toFixed(2)} s`;
const ms = (t) => `${t.toFixed(1)} ms`;
const kb = (bytes) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;

const rate = (r) => (r > 500 ? '> 500' : r.toFixed(r < 0.1 ? 3 : 2));
export function report({
  machine,
  published,
  throughput,
  keystrokes,
  starts,
  server,
  jsonl,
  bundles,
  others,
}) {
  const kinds = published > 0 ? ['made', 'published'] : ['made'];
  const [first] = starts;
  const all = Object.fromEntries(kinds.map((kind) => [kind, throughput[kind][0]]));
  const headOf = (...cells) => cells.flatMap((cell) => kinds.map((kind) => `${kind} copy: ${cell}`));
  const ruleRow = (i) => {
    const name = throughput.made[i].name;
    return [i === 0 ? `**${name}**` : name, ...kinds.map((kind) => rate(throughput[kind][i].rate))];
  };
  return `# What it costs

Measured by \`npm run bench\` on ${machine.date}: ${machine.cpu}, ${machine.memory}, ${machine.system}, Node ${machine.node},
Copydesk ${machine.copydesk}${machine.others.length > 0 ? `, ${machine.others.join(', ')}` : ''}. The load
average at the end was ${machine.load}: what else runs on the machine lengthens times by the clock, and those of the processor too.

Two kinds of copy: some made from word lists (\`test/bench/copy.ts\`), the same at every run, and
${published > 0 ? `${published.toLocaleString('en')} published articles` : 'published articles, where they are at hand beside the project, which they were not at this run'}. Made copy is easy: few words and few kinds of sentences. What is published
tells more of what a desk will see.

## Throughput

One thread, in MB of UTF-8 for each second of the processor, once that is as much as it gets: each linter is given one part
of the copy after the other, all of one size, until two in a row are no more than 3 percent faster than the fastest before
them. Those two are measured, for Copydesk after ${kinds.map((kind) => `${all[kind].after} MB of ${kind} copy`).join(' and ')}. A rule alone includes the
analyses it asks for, which the rules share when they run together.

${table(
  ['', ...headOf('MB/s')],
  throughput.made.map((_, i) => ruleRow(i)),
)}

${
  others.length === 0
    ? ''
    : `What a writer might use instead, in the same run:

${table(
  ['', ...headOf('MB/s', 'Copydesk is faster by')],
  others.map((other) => [
    other.name,
    ...kinds.map((kind) => rate(other[kind].rate)),
    ...kinds.map((kind) => `${(all[kind].rate / other[kind].rate).toFixed(1)} times`),
  ]),
)}
`
}
## A keystroke

One character typed in the middle of a paragraph, another one each time, and the whole article linted again with all
rules: milliseconds of the processor. Of 400 such edits the first hundred are not counted. Fixes that take work are thought
up when an editor asks for them: they are in the figures of JSON Lines, and neither here nor in the throughput above.
${published > 0 ? 'Published articles stand one after the other until there are words enough.\n' : ''}
${table(
  ['words', ...headOf('first time', 'one edit, median', '95th percentile')],
  keystrokes.map((k) => [
    k.words.toLocaleString('en'),
    ...['first', 'median', 'p95'].flatMap((what) => kinds.map((kind) => ms(k[kind][what]))),
  ]),
)}

## A cold start

One article of 1,000 words, from the start of the process; medians.

${table(
  ['', 'by the clock', 'processor', 'of Copydesk’s time'],
  starts.map(({ name, wall, cpu }) => [
    name,
    seconds(wall),
    seconds(cpu),
    `${(wall / first.wall).toFixed(2)}`,
  ]),
)}

From the start of the language server to the first findings: ${Math.round(server)} ms.

## A stream

${jsonl[0].megabytes} MB of ${published > 0 ? 'published' : 'made'} copy through \`copydesk lint --jsonl\`, its articles from the first again after the last.

${table(
  ['workers', 'by the clock', 'processor', 'most memory'],
  jsonl.map(({ jobs, wall, cpu, peak }) => [
    String(jobs),
    seconds(wall),
    seconds(cpu),
    `${Math.round(peak)} MB`,
  ]),
)}

Two workers are ${(jsonl[0].wall / jsonl[1].wall).toFixed(2)} times as fast as one.

## Bundles

${table(
  ['', 'size', 'gzipped'],
  bundles.map(({ path, size, packed }) => [`\`${path}\``, kb(size), kb(packed)]),
)}
`;
}
