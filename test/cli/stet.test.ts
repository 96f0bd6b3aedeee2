import { describe, expect, it } from 'vitest';
import { desk, STORY } from './desk.ts';

const FIGURE = {
  rule: 'unsupported-figure',
  messageId: 'noAttribution',
  file: 'news/a.txt',
  text: '$12 million',
  sentence: 'Repairs will cost $12 million.',
  count: 1,
};

describe('.copydesk/stet.json', () => {
  it('lets findings stand in its file, wherever the command runs', () => {
    const files = desk({
      'news/a.txt': STORY,
      'news/b.txt': STORY,
      '.copydesk/stet.json': JSON.stringify([FIGURE]),
    });
    expect(files.findings(['news'])).toEqual([
      'news/a.txt site-chrome/share',
      'news/b.txt unsupported-figure/noAttribution',
      'news/b.txt site-chrome/share',
    ]);
  });

  it('says which entries match nothing any more, and that is no fault', () => {
    const gone = { ...FIGURE, file: 'news/gone.txt' };
    const files = desk({
      'news/a.txt': STORY.replace('$12', '$13'),
      '.copydesk/stet.json': JSON.stringify([FIGURE, gone]),
    });
    const { status, err } = files.run(['lint', 'news']);
    expect(err).toBe(
      'copydesk: <desk>/.copydesk/stet.json holds 2 entries that match nothing any more:\n' +
        '  news/a.txt: unsupported-figure: $12 million\n  news/gone.txt: unsupported-figure: $12 million\n',
    );
    expect(status).toBe(0);
  });

  it('is named by the configuration', () => {
    const files = desk({
      'a.txt': STORY,
      'copydesk.config.json': '{"stet": "desk/ours.json"}',
      'desk/ours.json': JSON.stringify([{ ...FIGURE, file: '../a.txt' }]),
    });
    expect(files.findings(['a.txt'])).toEqual(['a.txt site-chrome/share']);
  });

  it('reports what it can not read, with its line', () => {
    const files = desk({ 'a.txt': STORY, '.copydesk/stet.json': '[\noops\n]\n' });
    const { status, err } = files.run(['lint', 'a.txt']);
    expect(err).toContain('.copydesk/stet.json:2: not an entry');
    expect(status).toBe(2);
  });

  it('knows a line of --jsonl by its id', () => {
    const files = desk({ '.copydesk/stet.json': JSON.stringify([{ ...FIGURE, file: 'a1' }]) });
    const { out } = files.run(['lint', '--jsonl'], `${JSON.stringify({ id: 'a1', text: STORY })}\n`);
    expect(JSON.parse(out).findings).toHaveLength(1);
  });
});

describe('baseline', () => {
  it('accepts old copy as it is and reports what is new', () => {
    const files = desk({ 'news/a.txt': STORY, 'news/b.txt': STORY });
    const written = files.run(['lint', '--write-baseline', 'baseline.json', 'news']);
    expect(written).toMatchObject({ status: 0, out: '' });
    expect(written.err).toBe('copydesk: 4 findings accepted in <desk>/baseline.json\n');
    expect(files.findings(['news', '--baseline', 'baseline.json'])).toEqual([]);
    files.write({ 'news/a.txt': `The port lost $90 million.\n\n${STORY}` });
    expect(files.findings(['news', '--baseline', 'baseline.json'])).toEqual([
      'news/a.txt unsupported-figure/noAttribution',
    ]);
  });

  it('must be there', () => {
    const { status, err } = desk({ 'a.txt': STORY }).run(['lint', 'a.txt', '--baseline', 'gone.json']);
    expect(err).toBe('copydesk: gone.json: no such file\n');
    expect(status).toBe(2);
  });
});

describe('marks', () => {
  const marked = STORY.replace('$12 million', '$12 million (cq)').replace(
    'Share this article',
    'Share this article [stet]',
  );

  it('let what they stand by stand', () => {
    expect(desk({ 'a.txt': marked }).findings(['a.txt'])).toEqual([]);
  });

  it('go with clean --marks, and what they kept stays', () => {
    const files = desk({ 'a.txt': marked });
    expect(files.run(['clean', 'a.txt']).out).toBe(marked);
    expect(files.run(['clean', '--marks', 'a.txt']).out).toBe(STORY);
    files.run(['clean', '--marks', '--write', 'a.txt']);
    expect(files.read('a.txt')).toBe(STORY);
  });
});

describe('comments in Markdown', () => {
  it('that name no rule are told of, and that is no fault', () => {
    const files = desk({
      'a.md':
        'Repairs will cost $12 million.\n\n<!-- copydesk-disable unsuported-figure -->\n\nThe town has $3 million.\n',
      'b.md':
        '<!-- copydesk-disable unsupported-figure/noAttribution as agreed -->\n\nThe town has $3 million.\n',
      'd.md': '<!-- copydesk-disable Unsupported-Figure -->\n\nThe town has $3 million.\n',
      'c.md': '<!-- copydesk-disable-next-line -->\nThe town has $3 million.\n',
    });
    const { status, out, err } = files.run(['lint', '.']);
    expect(err).toBe(
      'copydesk: a.md:3: this comment names no rule: unsuported-figure (copydesk rules lists them)\n',
    );
    expect(out).toContain('2 findings in 1 of 4 files');
    expect(status).toBe(0);
  });
});
