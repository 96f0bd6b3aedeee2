import { describe, expect, it } from 'vitest';
import { whyNotArticle } from './file-kind.ts';

const STORY = `Ferry strike enters second week

By Ana Duarte

LISBON — Ferry crews stayed ashore on Monday, leaving 40,000 commuters to cross the river by bridge.
"We have asked for talks every day," said Rui Teles, who leads the crews' union.
The operator said services would resume on Thursday.
`;

const COPY: [name: string, text: string][] = [
  ['ferry.txt', STORY],
  ['', STORY],
  ['empty.txt', ''],
  ['one-line.story', 'A line.'],
  ['history.md', STORY],
  ['notice-to-quit.txt', STORY],
  ['news.txt', STORY],
  ['licensing-row.md', STORY],
  [
    'live.txt',
    '10:45 Police arrive at the gate.\n10:52 A second van pulls up.\n11:10 The minister leaves by car.\n',
  ],
  [
    'scrape.txt',
    `${['Home', 'News', 'Sport', 'Weather', 'Shop', 'Travel', 'Video', 'Culture', 'Sounds', 'Games'].join('\n')}\n${STORY}`,
  ],
  [
    'scores.txt',
    'United 2, Rovers 1, City 0\nThe visitors scored twice in the last ten minutes to win.\nTheir captain said the result was fair to both of the sides.\n',
  ],
  [
    'recipe.md',
    `# Bread\n\nMix the flour with water and leave it for an hour.\n\n## Method\n\nKnead for ten minutes, then bake until brown.\n`,
  ],
  ['code-story.md', `# The bug that stopped the trains\n\n${STORY}\n\n\`\`\`\nx = 1\n\`\`\`\n`],
  [
    'colon.txt',
    'Where: the town hall\nWhen: Tuesday at noon, rain or shine\nWho: everyone who has ever asked the council for a bench\n',
  ],
  [
    'letters.txt',
    'Sir — I write about the bridge; it is closed;\nMy neighbours and I walk for an hour to the shops each day.\nWhen will the council mend it, if it ever means to do so?\n',
  ],
];

const NOT_COPY: [name: string, text: string, why: string][] = [
  ['LICENSE', '', 'a licence'],
  ['licence.txt', STORY, 'a licence'],
  ['mit.txt', 'MIT\n\nPermission is hereby granted, free of charge, to any person', 'a licence'],
  ['requirements.txt', 'flask==2.0\n', 'a list of Python packages'],
  ['requirements-dev.txt', '', 'a list of Python packages'],
  ['src/CMakeLists.txt', '', 'a build script'],
  ['robots.txt', '', "a web server's file"],
  ['CHANGELOG.md', '', 'a change log'],
  ['README.md', STORY, "a project's README"],
  ['CONTRIBUTING.md', '', "a software project's own document"],
  ['server.log.txt', '', 'a log'],
  [
    'out.txt',
    '2026-01-02 10:00:01 started\n2026-01-02 10:00:02 listening\n2026-01-02 10:00:09 stopped\n',
    'a log',
  ],
  ['out.txt', '[INFO] building\n[INFO] done in 3 s\n[ERROR] no such file\n', 'a log'],
  ['run.txt', '#!/bin/sh\necho hello\n', 'a script'],
  ['fix.txt', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n', 'a patch'],
  ['page.txt', '<!DOCTYPE html>\n<html><body>Text</body></html>', "a page's code, not its text"],
  ['data.txt', '{\n  "a": 1\n}\n', 'data in JSON'],
  ['list.txt', '[{"a": 1}, {"a": 2}]', 'data in JSON'],
  [
    'app.txt',
    'import os\n\ndef main():\n    x = os.getcwd()\n    print(x)\n    return x\n\nmain()\n',
    'program code',
  ],
  ['app.txt', 'function f(a) {\n  const b = a + 1;\n  return b;\n}\n', 'program code'],
  ['table.txt', 'id,name,age\n1,Ana,30\n2,Rui,41\n3,Eva,19\n', 'a table of data'],
  ['table.txt', 'id\tname\tage\n1\tAna\t30\n2\tRui\t41\n3\tEva\t19\n', 'a table of data'],
  ['app.txt', '[server]\nport = 80\nhost = example.org\n# comment\nroot = /srv\n', 'a settings file'],
  ['words.txt', Array.from({ length: 40 }, (_, i) => `word${i}`).join('\n'), 'a list of words or names'],
  ['notes.md', '# Changes\n\n## 1.2.0\n\n- One.\n\n## 1.1.0\n\n- Two.\n', 'a change log'],
  [
    'tool.md',
    '# tool\n\nDoes things.\n\n## Installation\n\n```sh\nnpm i tool\n```\n',
    'documentation of software',
  ],
  [
    'past.md',
    '1.2.0 / 2019-01-01\n====\n- One.\n\n1.1.0 / 2018-01-01\n====\n- Two.\n\n1.0.0\n===\n',
    'a change log',
  ],
  ['tool.md', '# tool\n\n[![build](x.svg)](x)\n\nDoes things for you.\n', 'documentation of software'],
  ['talk.txt', 'WEBVTT\n\n00:01.000 --> 00:04.000\nHello\n', 'subtitles'],
];

describe('whyNotArticle', () => {
  it.each(COPY)('takes %j for copy', (name, text) => {
    expect(whyNotArticle(name, text)).toBeNull();
  });

  it.each(NOT_COPY)('leaves %j out', (name, text, why) => {
    expect(whyNotArticle(name, text)).toBe(why);
  });

  // A pattern that goes back over what it has read would keep these beyond the limit of any test.
  it.each(['a', '{"', '= ', '(', 'a.'])('knows nothing against a million of %j', (part) => {
    expect(whyNotArticle('long.txt', part.repeat(1e6 / part.length))).toBeNull();
    expect(whyNotArticle('long.txt', `${part.repeat(19_000 / part.length)}\n`.repeat(3))).toBeNull();
  });
});
