import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, CLI, desk, STORY } from './desk.ts';

const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('input that can not be read', () => {
  it('reports a missing file, goes on with the others, and exits with 2', () => {
    const { status, out, err } = desk({ 'a.txt': CLEAN }).run(['lint', 'gone.txt', 'a.txt']);
    expect(err).toBe('copydesk: gone.txt: no such file\n');
    expect(out).toBe('✓ Nothing found in 1 file.\n');
    expect(status).toBe(2);
  });

  it.each(['clean', 'inspect'])('does so for %s, too', (command) => {
    const { status, out, err } = desk({ 'a.txt': CLEAN }).run([command, 'gone.txt', 'a.txt']);
    expect(err).toBe('copydesk: gone.txt: no such file\n');
    expect(out).not.toBe('');
    expect(status).toBe(2);
  });

  it.each([['empty'], ['empty/*.txt'], ['code']])('says that %s holds no articles', (path) => {
    const { status, err } = desk({
      'empty/x.png': 'x',
      'code/LICENSE': STORY,
      'code/requirements.txt': 'flask\n',
      'code/CMakeLists.txt': 'project(x)\n',
      'code/debug.log.txt': 'x\n',
    }).run(['lint', path]);
    expect(err).toBe(`copydesk: no articles found in ${path}\n`);
    expect(status).toBe(2);
  });

  it.each([
    ['a NUL byte', Buffer.from(`abc\0${STORY}`), 'a binary file, not text'],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from(STORY), Buffer.from([0xff, 0xfe, 0x41])]),
      'not valid UTF-8; save it as UTF-8 and try again',
    ],
    [
      'Latin-1',
      Buffer.from(`Caf\u00e9. ${STORY}`, 'latin1'),
      'not valid UTF-8; save it as UTF-8 and try again',
    ],
    [
      'half a UTF-16 pair',
      Buffer.concat([utf16(STORY), Buffer.from([0x00, 0xd8, 0x41, 0x00])]),
      'it begins like UTF-16 but is not valid UTF-16',
    ],
  ])('neither lints nor writes a file with %s', (_, bytes, why) => {
    const files = desk({ 'a.txt': bytes });
    for (const args of [
      ['lint', '--fix'],
      ['clean', '--write'],
    ]) {
      const { status, err } = files.run([...args, 'a.txt']);
      expect(err).toBe(`copydesk: a.txt: ${why}\n`);
      expect(status).toBe(2);
    }
    expect(files.bytes('a.txt')).toEqual(bytes);
  });

  it('leaves out files beyond --max-size and names the option', () => {
    const files = desk({ 'a.txt': CLEAN, 'big.txt': 'A story. '.repeat(2_000_000) });
    const { status, out, err } = files.run(['lint', '.']);
    expect(err).toBe(
      'copydesk: big.txt: larger than 16 MB (17.2 MB); --max-size says how large a file may be\n',
    );
    expect(out).toBe('✓ Nothing found in 1 file.\n');
    expect(status).toBe(2);
    expect(files.run(['lint', 'a.txt', '--max-size', '100']).status).toBe(2);
    expect(files.run(['lint', 'a.txt', '--max-size', '1kb']).status).toBe(0);
    expect(files.run(['lint', '-', '--max-size', '100'], CLEAN).err).toContain('--max-size');
  });

  it('leaves out 100 MB without reading them', () => {
    const { status, err } = desk({ 'huge.txt': Buffer.alloc(100 * 1_048_576, 'a story. ') }).run([
      'lint',
      'huge.txt',
    ]);
    expect(err).toContain('larger than 16 MB (100 MB)');
    expect(status).toBe(2);
  });

  it.each([
    'The council met again on Monday and put the vote off for a week, as it had before. ',
    'The council spent $5 on it. ',
    '"We go," she said. ',
    '1. ',
    'x, "',
    'x',
  ])('reads a line of a million characters: %j again and again', (words) => {
    const line = words.repeat(1_000_000 / words.length);
    const files = desk({ 'a.txt': line, 'a.md': line });
    const { status, err } = files.run(['lint', '--format', 'json', 'a.txt', 'a.md']);
    expect(err).toBe('');
    expect(status).toBe(0);
  });
});

describe('an empty path', () => {
  it.each([
    ['lint', '--fix'],
    ['clean', '--write'],
  ])('is not this folder: %s %s changes nothing', (...args) => {
    const files = desk({ 'a.txt': STORY });
    const { status, err } = files.run([...args, '']);
    expect(err).toBe('copydesk: an empty path; write . for this folder\n');
    expect(status).toBe(2);
    expect(files.read('a.txt')).toBe(STORY);
  });
});

/** Permissions do not hold for root: there the command line is run as somebody else. */
const ROOT = process.getuid?.() === 0;
const NOBODY = ROOT ? { uid: 65_534, gid: 65_534 } : {};

describe.skipIf(process.platform === 'win32')('files and folders that the user may not touch', () => {
  it('reports a folder that may not be looked into, and goes on', () => {
    const files = desk({ 'a.txt': CLEAN, 'locked/b.txt': CLEAN });
    chmodSync(files.folder, 0o755);
    chmodSync(join(files.folder, 'locked'), 0o000);
    for (const args of [['.'], ['**/*.txt']]) {
      const { status, out, err } = files.run(['lint', ...args], '', { NO_COLOR: '1' }, NOBODY);
      expect(err).toBe('copydesk: locked: no permission to look into this folder\n');
      expect(out).toBe('✓ Nothing found in 1 file.\n');
      expect(status).toBe(2);
    }
    expect(files.run(['lint', 'locked'], '', { NO_COLOR: '1' }, NOBODY).err).toBe(
      'copydesk: locked: no permission to look into this folder\n',
    );
    chmodSync(join(files.folder, 'locked'), 0o755);
  });

  it('reports a path that leads in a circle, or through a locked folder, and goes on', () => {
    const files = desk({ 'a.txt': CLEAN, 'locked/b.txt': CLEAN });
    symlinkSync('circle', join(files.folder, 'circle'));
    chmodSync(files.folder, 0o755);
    chmodSync(join(files.folder, 'locked'), 0o000);
    const paths = ['circle', 'locked/b.txt', 'a.txt'];
    const { status, out, err } = files.run(['lint', ...paths], '', { NO_COLOR: '1' }, NOBODY);
    expect(err).toBe(
      'copydesk: circle: its links lead in a circle\ncopydesk: locked/b.txt: no permission to read it\n',
    );
    expect(out).toBe('✓ Nothing found in 1 file.\n');
    expect(status).toBe(2);
    chmodSync(join(files.folder, 'locked'), 0o755);
  });

  it.each([[['lint', '--fix']], [['clean', '--write']]])(
    '%j leaves a file that may only be read as it is, and says so',
    (args) => {
      const files = desk({ 'a.txt': STORY });
      chmodSync(files.folder, 0o777);
      chmodSync(join(files.folder, 'a.txt'), 0o444);
      const { status, err } = files.run([...args, 'a.txt'], '', { NO_COLOR: '1' }, NOBODY);
      expect(err).toBe('copydesk: a.txt: could not be written: no permission to write it\n');
      expect(status).toBe(2);
      expect(files.read('a.txt')).toBe(STORY);
    },
  );

  it('keeps the copy where there is no room to write', () => {
    const files = desk({ 'a.txt': STORY });
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `ulimit -f 0; "$0" "$1" lint --fix a.txt`, process.execPath, CLI],
      { cwd: files.folder, encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } },
    );
    expect(stderr).toBe('copydesk: a.txt: could not be written: files may not be that large here\n');
    expect(status).toBe(2);
    expect(files.read('a.txt')).toBe(STORY);
  });

  it('writes a file that links lead to, and leaves the link and its permissions', () => {
    const files = desk({ 'real.txt': STORY });
    chmodSync(join(files.folder, 'real.txt'), 0o640);
    symlinkSync('real.txt', join(files.folder, 'link.txt'));
    expect(files.run(['clean', '--write', 'link.txt']).status).toBe(0);
    expect(readlinkSync(join(files.folder, 'link.txt'))).toBe('real.txt');
    expect(files.read('real.txt')).not.toContain('Share this article');
    expect(statSync(join(files.folder, 'real.txt')).mode & 0o777).toBe(0o640);
  });

  it('puts a new baseline in the place of the old one, which is never emptied', () => {
    const files = desk({ 'a.txt': STORY, 'real.json': 'old' });
    const real = join(files.folder, 'real.json');
    chmodSync(real, 0o640);
    symlinkSync('real.json', join(files.folder, 'baseline.json'));
    const { ino } = statSync(real);
    expect(files.run(['lint', 'a.txt', '--write-baseline', 'baseline.json']).status).toBe(0);
    expect(readlinkSync(join(files.folder, 'baseline.json'))).toBe('real.json');
    expect(statSync(real).ino).not.toBe(ino);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(files.read('real.json')).toContain('a.txt');
    expect(readdirSync(files.folder).sort()).toEqual(['a.txt', 'baseline.json', 'real.json']);
  });

  it('says in plain words why a baseline can not be written', () => {
    const { status, err } = desk({ 'a.txt': CLEAN }).run(['lint', 'a.txt', '--write-baseline', 'no/b.json']);
    expect(err).toBe('copydesk: <desk>/no/b.json: could not be written: its folder is not there\n');
    expect(status).toBe(2);
  });

  it('keeps the old baseline where there is no room for the new one', () => {
    const files = desk({ 'a.txt': STORY, 'b.json': '[]\n' });
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `ulimit -f 0; "$0" "$1" lint a.txt --write-baseline b.json`, process.execPath, CLI],
      { cwd: files.folder, encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } },
    );
    expect(stderr).toContain('could not be written: files may not be that large here\n');
    expect(status).toBe(2);
    expect(files.read('b.json')).toBe('[]\n');
    expect(readdirSync(files.folder).sort()).toEqual(['a.txt', 'b.json']);
  });

  it('reads on where a .gitignore is no text', () => {
    const files = desk({ 'a.txt': CLEAN, '.gitignore': Buffer.from([0x63, 0xe9, 0x0a]) });
    expect(files.run(['lint', '.'])).toEqual({ status: 0, out: '✓ Nothing found in 1 file.\n', err: '' });
  });
});

describe.skipIf(!existsSync('/dev/full'))('output that can not be written', () => {
  it('is reported, not passed over', () => {
    const files = desk({ 'a.txt': STORY });
    const full = openSync('/dev/full', 'w');
    for (const command of ['lint', 'clean', 'inspect']) {
      const { status, stderr } = spawnSync(process.execPath, [CLI, command, 'a.txt'], {
        cwd: files.folder,
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      expect(stderr).toBe('copydesk: the output could not be written: the disk is full\n');
      expect(status).toBe(2);
    }
    closeSync(full);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe that nobody reads', () => {
  it.each(['1', '2'])('leaves the exit status as it is: %s', (stream) => {
    const files = desk({ 'a.txt': STORY });
    const line = `{ sleep 0.3; "$0" "$1" lint gone.txt a.txt ${stream}>&3; echo $? > status; } 3>&1 >/dev/null 2>&1 | true`;
    const { stderr } = spawnSync('sh', ['-c', line, process.execPath, CLI], {
      cwd: files.folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(files.read('status')).toBe(stream === '1' ? '0\n' : '2\n');
  });
});

describe('encodings', () => {
  const CLEANED = STORY.replace('\nShare this article\n', '');

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with BOM', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text) => utf16(text)],
    ['UTF-16 BE', (text) => utf16(text, true)],
  ])('%s is read, and kept by --fix and clean --write, with its line ends', (_, encode) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = STORY.replaceAll('\n', lineEnd);
      for (const args of [
        ['lint', '--fix'],
        ['clean', '--write'],
      ]) {
        const files = desk({ 'a.txt': encode(text) });
        expect(files.findings(['a.txt'])).toEqual([
          'a.txt unsupported-figure/noAttribution',
          'a.txt site-chrome/share',
        ]);
        expect(files.run([...args, 'a.txt']).status).toBe(0);
        const after = files.bytes('a.txt');
        expect([
          encode(CLEANED.replaceAll('\n', lineEnd)),
          encode(CLEANED.trimEnd().replaceAll('\n', lineEnd)),
        ]).toContainEqual(after);
        files.run([...args, 'a.txt']);
        expect(files.bytes('a.txt')).toEqual(after);
      }
    }
  });

  it('counts offsets and columns without the BOM', () => {
    const files = desk({ 'a.txt': `\ufeff${STORY}`, 'b.txt': STORY });
    const { out } = files.run(['lint', '--format', 'json', 'a.txt', 'b.txt']);
    const [a, b] = JSON.parse(out) as { findings: unknown }[];
    expect(a?.findings).toEqual(b?.findings);
  });
});

describe('configuration that is wrong', () => {
  it('is reported with its place; the valid rest applies and findings are printed', () => {
    const files = desk({
      'a.txt': STORY,
      'copydesk.config.json':
        '{\n  "rules": {\n    "unsupported-figure": "off",\n    "site-chrome": "eror",\n    "sitechrome": "off"\n  },\n  "kep": []\n}\n',
    });
    const { status, err } = files.run(['lint', 'a.txt']);
    expect(err.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(
        /^copydesk: copydesk\.config\.json:4:20: "eror" can't stand here: write "off", .*; did you mean "error"\?$/,
      ),
      'copydesk: copydesk.config.json:5:5: there is no rule "sitechrome"; did you mean "site-chrome"?',
      'copydesk: copydesk.config.json:7:3: there is no key "kep"; did you mean "keep"?',
    ]);
    expect(status).toBe(2);
    expect(files.findings(['a.txt'])).toEqual(['a.txt site-chrome/share']);
  });

  it.each([
    ['copydesk.config.json', '{"rules": {"site-chrome": off}}', '1:27: not valid JSON'],
    ['copydesk.config.yaml', 'rules:\n  site-chrome: [off\nkeep: x\n', ': not valid YAML'],
  ])('is reported when %s can not be read, and defaults apply', (name, text, message) => {
    const files = desk({ 'a.txt': STORY, [name]: text });
    const { status, err } = files.run(['lint', 'a.txt']);
    expect(err).toContain(name);
    expect(err).toContain(message);
    expect(status).toBe(2);
    expect(files.findings(['a.txt'])).toHaveLength(2);
  });

  it('is reported when its file is empty', () => {
    const { status, err } = desk({ 'a.txt': CLEAN, 'copydesk.config.json': '' }).run(['lint', 'a.txt']);
    expect(err).toBe(
      'copydesk: copydesk.config.json:1:1: not valid JSON: the file is empty; write {} where there is nothing to say\n',
    );
    expect(status).toBe(2);
  });

  it('is reported when --config names a file that is not there', () => {
    const { status, err } = desk({ 'a.txt': CLEAN }).run(['lint', 'a.txt', '--config', 'gone.json']);
    expect(err).toBe('copydesk: gone.json: no such configuration file\n');
    expect(status).toBe(2);
  });

  it('is reported when a source is not there', () => {
    const files = desk({
      'a.md': '---\nsources: [lost.txt]\n---\n\n# Title\n',
      'copydesk.config.json': '{"sources": ["gone.txt"]}',
    });
    const { status, err } = files.run(['lint', 'a.md', '--source', 'nowhere.txt']);
    expect(err.split('\n').sort()).toEqual([
      '',
      'copydesk: a.md: the source lost.txt is not there',
      'copydesk: copydesk.config.json: the source gone.txt is not there',
      'copydesk: source nowhere.txt: no such file',
    ]);
    expect(status).toBe(2);
  });
});

describe('bad usage', () => {
  it.each([
    [['lint', '--bogus'], '(copydesk lint --help says more)'],
    [['sources', '--bogus', 'a.txt'], '(copydesk sources --help says more)'],
    [['rules', '--bogus'], '(copydesk rules --help says more)'],
    [['wash'], '(copydesk --help says more)'],
  ])('%j points to the help that lists what there is', (args, pointer) => {
    expect(desk().run(args).err).toContain(pointer);
  });

  it('offers no option that would make no difference', () => {
    const files = desk({ 'a.txt': CLEAN });
    for (const command of ['clean', 'sources']) {
      expect(files.run([command, '--help']).out).not.toMatch(/--source|"sources"/);
      expect(files.run([command, 'a.txt', '--source', 'a.txt']).status).toBe(0);
    }
    expect(files.run(['lint', '--help']).out).toContain('--source <path>');
  });

  it.each([
    [['lint', '--bogus']],
    [['lint', '--format', 'xml']],
    [['lint', '--fail-on', 'fatal']],
    [['lint', '--rule', 'site-chrome']],
    [['lint', '--rule', 'site-chrome=loud']],
    [['lint', '--rule', 'no-such-rule=off']],
    [['lint', '--rule', 'site-chrome/none=off']],
    [['lint', '--jobs', '0', '--jsonl']],
    [['lint', '--jsonl', 'a.txt']],
    [['lint', '--jsonl', '--format', 'sarif']],
    [['lint', '--jsonl', '--fix']],
    [['clean', '--jsonl', '--format', 'text']],
    [['clean', '--jsonl', '--write']],
    [['lint', '--fix', '--fix-dry-run', 'a.txt']],
    [['lint', '--max-size', 'big']],
    [['clean']],
    [['inspect']],
    [['wash']],
    [[]],
  ])('%j exits with 2 and says what is wrong', (args) => {
    const { status, out, err } = desk({ 'a.txt': CLEAN }).run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});
