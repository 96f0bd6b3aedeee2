import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format } from '../article/article.ts';
import { type Clipboard, cleanPaste } from './paste.ts';
import * as reader from './reader.ts';
import { renderHtml } from './render.ts';

const PARAGRAPHS = [
  'The harbor council voted on Tuesday to build a second ferry terminal beside the old fish market, ending a dispute that has run for most of a decade.',
  '“We have waited a long time for this,” said Mayor Ana Duarte after the vote. “The boats are full and the pier is falling down.”',
  'Opponents of the plan filled the gallery and left quietly when the count was read. They had asked for a tunnel instead, which the engineers judged too dear.',
  'Work on the pier is to begin in the spring, once the herring season is over, and the first boats should dock there two years later, the port authority said.',
  'The market hall will stay open throughout. Its traders were promised a covered walkway and a lower rent for as long as the cranes stand in the square.',
];
const MENU = ['Home', 'News', 'Sports', 'Weather', 'Obituaries', 'Classifieds', 'Subscribe', 'Log in'];

const paste = (clipboard: Clipboard, format: Format) => cleanPaste(clipboard, format, reader);

const page = (body: string) => `<html><head><title>x</title><style>p{}</style></head><body>
<nav><ul>${MENU.map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul></nav>
<article><h1>Council backs second ferry terminal</h1><p class="byline">By Rosa Lindqvist</p>${body}</article>
<aside><h3>You may also like</h3><ul><li><a href="/a">Ten harbors to see before you die</a></li><li><a href="/b">Why herring is back</a></li></ul></aside>
<footer><ul><li>Terms of service</li><li>Privacy policy</li><li>Cookie settings</li></ul><p>© 2026 The Harbor Post. All rights reserved.</p></footer>
</body></html>`;

const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('rendering', () => {
  test('paragraphs, lists, headings, links and emphasis become Markdown', () => {
    const blocks = renderHtml(
      '<h2>What <br>next</h2><p>See <a href="https://x.test/a(b)">the <b>plan</b></a> now.</p><ol><li>One</li><li>Two<ul><li>Deep</li></ul></li></ol><blockquote><p>Quoted</p></blockquote>',
    );
    expect(blocks.map((block) => block.markdown)).toEqual([
      '## What next',
      'See [the **plan**](https://x.test/a%28b%29) now.',
      '1. One',
      '2. Two',
      '  - Deep',
      '> Quoted',
    ]);
    expect(blocks.map((block) => block.tight)).toEqual([false, false, false, true, true, false]);
    expect(blocks[1]?.plain).toBe('See the plan now.');
  });

  test('what a reader does not see is left out', () => {
    const html =
      '<p>Seen<script>alert(1)</script><span style="display: none">not</span><span hidden>nor</span></p><svg><text>x</text></svg>';
    expect(renderHtml(html).map((block) => block.plain)).toEqual(['Seen']);
  });

  test('Markdown signs in the text are escaped, script links are not links', () => {
    expect(renderHtml('<p>5 * 3 [a] <a href="javascript:alert(1)">go</a></p>')[0]?.markdown).toBe(
      '5 \\* 3 \\[a\\] go',
    );
  });
});

describe('pasting', () => {
  test('a whole page gives its headline, byline and story', () => {
    const pasted = paste({ html: page(story) }, 'plain');
    for (const paragraph of PARAGRAPHS) expect(pasted?.text).toContain(paragraph);
    expect(pasted?.text).toMatch(/^Council backs second ferry terminal\n/);
    expect(pasted?.text).not.toMatch(/Obituaries|Privacy policy|Ten harbors/);
    expect(pasted?.linesRemoved).toBeGreaterThan(8);
  });

  test('a selected story stays word for word', () => {
    const pasted = paste({ html: story }, 'plain');
    expect(pasted).toEqual({ text: PARAGRAPHS.join('\n\n'), linesRemoved: 0 });
  });

  test('plain text alone goes through the line model', () => {
    const text = [
      ...MENU,
      '',
      ...PARAGRAPHS.flatMap((p) => [p, '']),
      'Share this article',
      'FacebookXRedditPinterest',
    ].join('\r\n');
    const pasted = paste({ text }, 'plain');
    expect(pasted?.text).not.toMatch(/Obituaries|FacebookX/);
    for (const paragraph of PARAGRAPHS) expect(pasted?.text).toContain(paragraph);
  });

  test('an empty clipboard gives nothing', () => {
    expect(paste({ html: '<p> </p>', text: '' }, 'plain')).toBeNull();
  });
});

describe('hostile pages', () => {
  const survives = (html: string) => paste({ html, text: PARAGRAPHS.join('\n\n') }, 'markdown');

  test.each([
    [
      'scripts and handlers',
      `<p onclick="evil()">${PARAGRAPHS[0]}</p><script>evil()</script><img src=x onerror=evil()>`,
    ],
    ['unclosed tags', `<div><p><b><i>${PARAGRAPHS[0]}<table><td>`],
    ['a hundred thousand nested boxes', `${'<div>'.repeat(100_000)}${PARAGRAPHS[0]}`],
    [
      'closing tags that close nothing',
      `${'<b>'.repeat(1_500)}${'</x>'.repeat(200_000)}<p>${PARAGRAPHS[0]}</p>`,
    ],
    ['broken entities and comments', `<p>&#x110000; &bogus; <!-- ${PARAGRAPHS[0]}</p>`],
    ['attributes without end', `<p ${'a="b" '.repeat(100_000)}>${PARAGRAPHS[0]}</p>`],
  ])('%s', (_name, html) => {
    const text = survives(html)?.text ?? '';
    expect(text).not.toContain('evil');
    expect(text.length).toBeGreaterThan(0);
  });

  test('twenty megabytes of markup', () => {
    const text =
      survives(`<div><span class="${'x'.repeat(50)}"></span></div>`.repeat(250_000) + story)?.text ?? '';
    expect(text).toContain(PARAGRAPHS[0]);
  });

  test('no HTML makes it throw', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '<p>',
              '</p>',
              '<li>',
              '<ul>',
              '</ul>',
              '<a href="x">',
              '</a>',
              '<b>',
              '<br>',
              '<pre>',
              '</pre>',
              '<td>',
            ),
          ),
        ),
        (parts) => {
          paste({ html: parts.join('') }, 'markdown');
        },
      ),
      { numRuns: 60 },
    );
  });
});
