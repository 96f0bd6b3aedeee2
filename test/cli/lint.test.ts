import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { CLEAN, type Desk, desk, STORY } from './desk.ts';

const golden = (name: string): string => resolve(import.meta.dirname, 'golden', name);

describe('formats', () => {
  const files = { 'drafts/bridge.txt': STORY, 'drafts/library.txt': CLEAN };

  type Told = { message: string; rule: string; messageId: string; fixes: { title: string }[]; data: object };

  /** Output without what the rules say: their wording is theirs to change. */
  function withoutWords(out: string, files: Desk): string {
    const results = JSON.parse(files.run(['lint', 'drafts', '--format', 'json']).out) as {
      findings: Told[];
    }[];
    let plain = out;
    for (const { message, rule, messageId, fixes, data } of results.flatMap(({ findings }) => findings)) {
      plain = plain
        .replaceAll(JSON.stringify(data, null, 2).replaceAll('\n', '\n        '), '{}')
        .replaceAll(message, `<${rule}/${messageId}>`);
      for (const { title } of fixes) plain = plain.replaceAll(title, '<title>');
    }
    return plain;
  }

  it.each(['pretty', 'json', 'github', 'gnu'])('%s is as agreed', async (format) => {
    const drafts = desk(files);
    const { out, err } = drafts.run(['lint', 'drafts', '--format', format]);
    expect(err).toBe('');
    await expect(withoutWords(out, drafts)).toMatchFileSnapshot(golden(`lint.${format}.txt`));
  });

  it('sarif results are as agreed', async () => {
    const drafts = desk(files);
    const { out } = drafts.run(['lint', 'drafts', '--format', 'sarif']);
    const { runs } = JSON.parse(out) as { runs: { results: unknown }[] };
    const results = withoutWords(JSON.stringify(runs[0]?.results, null, 2), drafts).replace(
      /"ruleIndex": \d+/g,
      '"ruleIndex": 0',
    );
    await expect(results).toMatchFileSnapshot(golden('results.sarif.txt'));
  });

  it('pretty has colours on a terminal or when asked for, never with NO_COLOR', () => {
    const colored = desk(files);
    const escapes = (env: Record<string, string | undefined>) =>
      colored.run(['lint', 'drafts'], '', env).out.includes('\u001b[');
    expect(escapes({ NO_COLOR: undefined })).toBe(false);
    expect(escapes({ NO_COLOR: undefined, FORCE_COLOR: '1' })).toBe(true);
    expect(escapes({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
  });

  it('sarif keeps to the schema of SARIF 2.1.0', () => {
    const schema = JSON.parse(
      readFileSync(resolve(import.meta.dirname, 'fixtures/sarif-2.1.0-rtm.5.json'), 'utf8'),
    ) as Schema;
    const repeated = `${STORY}\n\n${STORY}`;
    const { out } = desk({ ...files, 'sub dir/twice, ö.txt': repeated }).run([
      'lint',
      '.',
      '--format',
      'sarif',
    ]);
    const log = JSON.parse(out) as { runs: { results: { relatedLocations?: unknown }[] }[] };
    expect(new Validator(schema, '4', false).validate(log).errors).toEqual([]);
    expect(log.runs[0]?.results.some((result) => result.relatedLocations)).toBe(true);
    // The schema must be able to fail.
    expect(new Validator(schema, '4').validate({ ...log, version: 'x' }).valid).toBe(false);
  });

  it('json of clean and inspect names the path', () => {
    const both = desk(files);
    for (const command of ['clean', 'inspect']) {
      const results = JSON.parse(both.run([command, 'drafts', '--format', 'json']).out) as { path: string }[];
      expect(results.map(({ path }) => path)).toEqual(['drafts/bridge.txt', 'drafts/library.txt']);
    }
  });

  it('json of clean says what went where the file is written, too', () => {
    const both = desk(files);
    const [wrote] = JSON.parse(both.run(['clean', 'drafts', '--write', '--format', 'json']).out) as object[];
    expect(wrote).toEqual({
      path: 'drafts/bridge.txt',
      text: both.read('drafts/bridge.txt'),
      removed: [expect.objectContaining({ messageId: 'share' })],
    });
  });

  it('rules lists every rule with its messages and its page', () => {
    const rules = JSON.parse(desk().run(['rules', '--format', 'json']).out) as Record<string, unknown>[];
    expect(rules.map(({ rule }) => rule).slice(0, 2)).toEqual(['site-chrome', 'repeated-paragraph']);
    for (const rule of rules) {
      expect(rule).toEqual({
        rule: expect.any(String),
        description: expect.any(String),
        messageIds: expect.any(Object),
        fixable: expect.any(Boolean),
        docs: `docs/rules/${rule['rule']}.md`,
      });
      expect(readFileSync(resolve(import.meta.dirname, '../..', rule['docs'] as string), 'utf8')).toContain(
        '#',
      );
    }
  });

  it('--version and --help exit with 0', () => {
    expect(desk().run(['--version'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(desk().run(['lint', '--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('--fail-on'),
    });
  });
});

describe('exit status', () => {
  it.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'error'], 0],
    [['--rule', 'site-chrome=error'], 1],
    [['--rule', 'site-chrome=error', '--fail-on', 'hint'], 1],
    [['--rule', 'site-chrome=off', '--rule', 'unsupported-figure=off', '--fail-on', 'hint'], 0],
  ])('with %j is %i', (args, status) => {
    expect(desk({ 'a.txt': STORY }).run(['lint', 'a.txt', ...args]).status).toBe(status);
  });
});

describe('what is linted', () => {
  it('is every article of a folder, but for what git ignores and what is no article', () => {
    const files = desk({
      'a.txt': CLEAN,
      'b.md': CLEAN,
      'c.story': CLEAN,
      'd.copy': CLEAN,
      'e.article': CLEAN,
      'f.markdown': CLEAN,
      'g.TXT': CLEAN,
      'page.html': CLEAN,
      '.gitignore': '*.tmp.txt\n/old/\nkeep/*\n!keep/this.txt\n',
      'x.tmp.txt': CLEAN,
      'old/a.txt': CLEAN,
      'new/old/a.txt': CLEAN,
      'keep/that.txt': CLEAN,
      'keep/this.txt': CLEAN,
      'sub/.gitignore': 'a.txt\n!x.tmp.txt\n',
      'sub/a.txt': CLEAN,
      'sub/x.tmp.txt': CLEAN,
      'node_modules/p/README.md': CLEAN,
      'LICENSE.txt': CLEAN,
      'requirements.txt': 'flask\n',
      'CMakeLists.txt': 'x\n',
      'server.txt': '2026-01-02 10:00:01 up\n2026-01-02 10:00:02 down\n2026-01-02 10:00:03 up\n',
      'a.sources/memo.txt': CLEAN,
    });
    const { out, err } = files.run(['lint', '.', '--format', 'json']);
    expect(err).toBe('');
    expect((JSON.parse(out) as { path: string }[]).map(({ path }) => path)).toEqual([
      'a.txt',
      'b.md',
      'c.story',
      'd.copy',
      'e.article',
      'f.markdown',
      'g.TXT',
      'keep/this.txt',
      'new/old/a.txt',
      'sub/x.tmp.txt',
    ]);
  });

  it('is whatever is named, each file once, in the order given', () => {
    const files = desk({
      'requirements.txt': STORY,
      'b.txt': CLEAN,
      '.gitignore': '*\n',
      'page.html': CLEAN,
    });
    const { out } = files.run([
      'lint',
      '--format',
      'json',
      'requirements.txt',
      'page.html',
      'b.txt',
      './b.txt',
    ]);
    expect((JSON.parse(out) as { path: string }[]).map(({ path }) => path)).toEqual([
      'requirements.txt',
      'page.html',
      'b.txt',
    ]);
  });

  it('is what a pattern matches', () => {
    const files = desk({ 'n/a.txt': CLEAN, 'n/b.md': CLEAN, 'n/c.html': CLEAN, 'n/deep/d.txt': CLEAN });
    const paths = (pattern: string) =>
      (JSON.parse(files.run(['lint', '--format', 'json', pattern]).out) as { path: string }[]).map(
        ({ path }) => path,
      );
    expect(paths('n/*')).toEqual(['n/a.txt', 'n/b.md']);
    expect(paths('**/*.txt')).toEqual(['n/a.txt', 'n/deep/d.txt']);
    expect(paths('n/*.html')).toEqual(['n/c.html']);
  });

  it('is standard input for -', () => {
    expect(desk().findings(['-'], STORY)).toEqual([
      '- unsupported-figure/noAttribution',
      '- site-chrome/share',
    ]);
    expect(desk().run(['clean', '-'], STORY).out).toBe(STORY.replace('\n\nShare this article', ''));
  });

  it('follows include and exclude of the configuration for folders, not for files that are named', () => {
    const files = desk({
      'copydesk.config.json': '{"exclude": ["archive"], "include": ["**/*.md", "archive/**"]}',
      'a.md': CLEAN,
      'a.txt': CLEAN,
      'archive/b.md': CLEAN,
    });
    const paths = (...args: string[]) =>
      (JSON.parse(files.run(['lint', '--format', 'json', ...args]).out) as { path: string }[]).map(
        ({ path }) => path,
      );
    expect(paths('.')).toEqual(['a.md']);
    expect(paths('archive/b.md', 'a.txt')).toEqual(['archive/b.md', 'a.txt']);
  });
});

describe('configuration', () => {
  it('counts from the nearest file up, below the command line', () => {
    const files = desk({
      'copydesk.config.json': '{"rules": {"site-chrome": "error", "unsupported-figure": "error"}}',
      'sport/copydesk.config.yaml': '# ours\nrules:\n  site-chrome: off\n',
      'sport/a.txt': STORY,
    });
    const severities = (...args: string[]) =>
      (
        JSON.parse(files.run(['lint', '--format', 'json', 'sport', ...args]).out) as {
          findings: { rule: string; severity: string }[];
        }[]
      ).flatMap(({ findings }) => findings.map((f) => `${f.rule} ${f.severity}`));
    expect(severities()).toEqual(['unsupported-figure error']);
    expect(severities('--rule', 'site-chrome=hint')).toEqual([
      'unsupported-figure error',
      'site-chrome hint',
    ]);
    expect(severities('--config', 'sport/copydesk.config.yaml')).toEqual(['unsupported-figure warning']);
  });

  it('gives sources, as do front matter and the folder beside the file', () => {
    const story = 'Repairs will cost $12 million.\n';
    const memo = 'The authority puts the cost of repairs at $12 million.\n';
    const figure = (files: Record<string, string>, ...args: string[]) =>
      desk(files).findings([Object.keys(files)[0] as string, ...args]);
    expect(figure({ 'a.md': story })).toEqual(['a.md unsupported-figure/noAttribution']);
    expect(figure({ 'a.md': story, 'memo.txt': memo }, '--source', 'memo.txt')).toEqual([]);
    expect(figure({ 'a.md': story, 'a.sources/memo.txt': memo })).toEqual([]);
    expect(figure({ 'a.md': `---\nsources:\n  - memo.txt\n---\n\n${story}`, 'memo.txt': memo })).toEqual([]);
    expect(
      figure({ 'a.md': story, 'copydesk.config.json': '{"sources": ["wire/*.txt"]}', 'wire/memo.txt': memo }),
    ).toEqual([]);
    expect(figure({ 'a.md': story, 'memo.txt': 'Nothing.\n' }, '--source', 'memo.txt')).toEqual([
      'a.md unsupported-figure/notInSource',
    ]);
  });
});

describe('what the configuration names as sources', () => {
  const files = {
    'a.txt': CLEAN,
    'wire/memo.txt': STORY,
    'copydesk.config.json': '{"sources": ["wire/*.txt"]}',
  };

  it('is no article when a folder is searched, and is read when it is named', () => {
    expect(
      desk(files)
        .findings(['.'])
        .filter((finding) => finding.startsWith('wire')),
    ).toEqual([]);
    expect(desk(files).findings(['wire/memo.txt'])).toContain('wire/memo.txt site-chrome/share');
  });
});

describe('findings that speak of a source', () => {
  it('name it once, and its line', () => {
    const { out } = desk({
      'a.txt':
        'Ferry fares to rise\n\nFares will rise by 9 percent in May, the port authority said on Monday.\n',
      'notes/a.txt': 'Agenda\n',
      'notes/b.txt': 'Minutes\n\nFares will rise by 6 percent in May, the port authority said on Monday.\n',
    }).run(['lint', 'a.txt', '--source', 'notes/a.txt', '--source', 'notes/b.txt']);
    expect(out.match(/↳ .*/)?.[0].match(/notes\/b\.txt/g)).toHaveLength(1);
    expect(out).toMatch(/↳ .*line 3\)\n/);
  });
});

describe('the help', () => {
  it('tells what holds without an option only where it is worth a word', () => {
    const { out } = desk().run(['lint', '--help']);
    expect(out.replace(/\s+/g, ' ')).toContain('(pretty, json, sarif, github, gnu, html; default: pretty)');
    expect(out).toContain('(default: 16MB)');
    expect(out).not.toMatch(/default: (?:\[|\{|false)/);
  });

  it.each(['report', 'sources'])('offers no --jsonl on %s, which has none', (command) => {
    expect(desk().run([command, '--help']).out).not.toContain('--jsonl');
    expect(desk().run([command, '--jsonl'])).toMatchObject({ status: 2, out: '' });
  });
});

describe('--fix', () => {
  it('mends the file, reports what is left, and changes nothing the second time', () => {
    const files = desk({ 'a.txt': STORY });
    const { status, out, err } = files.run(['lint', '--fix', 'a.txt']);
    expect(status).toBe(0);
    expect(out).toContain('1 finding: 1 warning.');
    expect(err).toBe('copydesk: a.txt: mended\n');
    const once = files.read('a.txt');
    expect(once).toBe(STORY.replace('\n\nShare this article', ''));
    expect(files.run(['lint', '--fix', 'a.txt']).err).toBe('');
    expect(files.read('a.txt')).toBe(once);
  });

  it('--fix-dry-run prints the difference only', () => {
    const files = desk({ 'a.txt': STORY });
    const { status, out } = files.run(['lint', '--fix-dry-run', 'a.txt']);
    expect(status).toBe(0);
    expect(out).toContain('--- a/a.txt\n+++ b/a.txt\n@@ ');
    expect(out).toContain('-Share this article\n');
    expect(files.read('a.txt')).toBe(STORY);
  });

  it('--fix-dry-run says so where there is no difference', () => {
    expect(desk({ 'a.txt': CLEAN }).run(['lint', '--fix-dry-run', 'a.txt'])).toEqual({
      status: 0,
      out: '',
      err: 'copydesk: --fix would change nothing\n',
    });
  });

  it('can not mend standard input', () => {
    expect(desk().run(['lint', '--fix', '-'], STORY)).toMatchObject({
      status: 2,
      err: expect.stringContaining('clean -'),
    });
  });
});

describe('--across', () => {
  const paragraph =
    'The regional water board said it had replaced nine of the eleven valves along the northern main since the spring floods.\n';
  const files = { 'a.txt': `${CLEAN}\n${paragraph}`, 'b.txt': `Valves replaced\n\n${paragraph}` };

  it('reports what stands in an earlier article of the run', () => {
    expect(desk(files).findings(['.'])).toEqual([]);
    expect(desk(files).findings(['--across', '.'])).toEqual(['b.txt repeated-across/paragraph']);
    expect(desk(files).findings(['--across', 'b.txt', 'a.txt'])).toEqual(['a.txt repeated-across/paragraph']);
  });

  it('does so for lines of JSON, even where an id comes twice', () => {
    const input = [files['a.txt'], files['b.txt'], files['b.txt']]
      .map((text, i) => `${JSON.stringify({ id: i === 0 ? 'a' : 'b', text })}\n`)
      .join('');
    const { out } = desk().run(['lint', '--jsonl', '--across', '--jobs', '2'], input);
    const counts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).findings.length);
    expect(counts).toEqual([0, 1, 1]);
  });
});

describe('sources', () => {
  it('lists who is quoted, and for how much', () => {
    const files = desk({ 'a.txt': CLEAN });
    expect(files.run(['sources', 'a.txt']).out).toMatch(
      /^a\.txt\n +\d+% {2}Oona Reyes {2}1 quotation, 0 other claims/,
    );
    const [result] = JSON.parse(files.run(['sources', 'a.txt', '--format', 'json']).out);
    expect(result).toMatchObject({
      path: 'a.txt',
      sources: [{ name: 'Oona Reyes', kind: 'named', quotes: 1 }],
    });
  });

  it('adds up who is quoted over a folder', () => {
    const files = desk({ 'a.txt': CLEAN, 'b.txt': CLEAN });
    const { out } = files.run(['sources', '.']);
    expect(out).toMatch(/\nAll 2 articles\n {2}Oona Reyes {2}2 articles, 2 quotations, 0 other claims\n$/);
  });
});
