// The measurements as a Markdown page.
const table = (head, rows) => {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i].length), 3));
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};
const seconds = (s) => `${s.toFixed(2)} s`;
const ms = (t) => `${t.toFixed(1)} ms`;
const kb = (bytes) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;

export function report({ machine, throughput, keystrokes, starts, server, jsonl, bundles, others }) {
  const [all, ...rules] = throughput;
  const times = (rate) => `${(all.rate / rate).toFixed(1)} times`;
  const [first] = starts;
  return `# What it costs

Measured by \`npm run bench\` on ${machine.date}: ${machine.cpu}, ${machine.memory}, ${machine.system}, Node ${machine.node},
Copydesk ${machine.copydesk}${machine.others.length > 0 ? `, ${machine.others.join(', ')}` : ''}. The load
average at the end was ${machine.load}: what else runs on the machine lengthens times by the clock, and those of the processor too. The copy is made from word lists (\`test/bench/copy.ts\`), the same at every run.

## Throughput

One thread, in MB of UTF-8 for each second of the processor, once that is as much as it gets: each linter is given one part
of the copy after the other, all of one size, until two in a row are no more than 3 percent faster than the fastest before
them. Those two are measured, for Copydesk after ${all.after} MB. A rule alone includes the analyses it asks for, which the rules
share when they run together.

${table(['', 'MB/s', 'ms per 1,000 words'], [['**all rules**', `**${all.rate.toFixed(2)}**`, ms(6.2 / all.rate)], ...rules.map(({ name, rate }) => [name, rate > 500 ? '> 500' : rate.toFixed(2), rate > 500 ? '< 0.1 ms' : ms(6.2 / rate)])])}

${
  others.length === 0
    ? ''
    : `What a writer might use instead, in the same run:

${table(
  ['', 'MB/s', 'after', 'Copydesk is faster by'],
  others.map(({ name, rate, after }) => [name, rate.toFixed(3), `${after} MB`, times(rate)]),
)}
`
}
## A keystroke

One character typed in the middle of a paragraph, another one each time, and the whole article linted again with all
rules: milliseconds of the processor. Of 400 such edits the first hundred are not counted. Fixes that take work are thought
up when an editor asks for them: they are in the figures of JSON Lines, and neither here nor in the throughput above.

${table(
  ['words', 'first time', 'one edit, median', 'one edit, 95th percentile'],
  keystrokes.map((k) => [k.words.toLocaleString('en'), ms(k.first), ms(k.median), ms(k.p95)]),
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

${jsonl[0].megabytes} MB through \`copydesk lint --jsonl\`.

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
