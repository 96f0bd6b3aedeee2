import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pagePath } from '../../scripts/generate/rule-pages.ts';
import { Article } from '../../server/src/article/article.ts';
import { lint } from '../../server/src/lint.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Finding, Rule } from '../../server/src/rules/rule.ts';

/** A blockquote of a page, and the words that lead to it. */
interface Quoted {
  readonly lead: string;
  readonly paragraphs: readonly string[];
}

interface Example {
  /** With ** around what has to be flagged, where the page shows it. */
  readonly text: string;
  readonly isFlagged: boolean;
  /** What the page says of it behind it: a part of the message. */
  readonly says: string;
  readonly sources: readonly string[];
}

/** Rules whose blockquotes are one piece of copy; of the others each paragraph is a piece of its own. */
const WHOLE = new Set(['repeated-paragraph', 'list-count', 'site-chrome']);

/** Copy that an example stands in, where its page speaks of copy around it. */
const AROUND: readonly (readonly [lead: RegExp, around: (copy: string) => string])[] = [
  [
    /^Flagged in the middle or at the end of a story/,
    (copy) => `${STORY}\n\n${copy}\n\nThe pier opens again in May, she said, and the boats with it.`,
  ],
  [/further down:$/, (copy) => copy.replace('\n\n', `\n\n${STORY}\n\n`)],
  [/^A closing that sums the article up/, (copy) => `${PORT}\n\n${copy}`],
  [/piece is from November 2025:$/, (copy) => `PORT CALLAN, Nov. 5, 2025 — ${copy}`],
];

const STORY = `The ferry to Callan stayed in port on Monday while divers looked at its rudder, the harbour office said.

"Nobody will swim across on my watch," said Lena Tvedt, who runs the line, as passengers queued for the bus.`;

const PORT = `The port of Callan signed an agreement with two shipping lines on Monday to electrify its quay.

Cables will be laid under the quay by next summer, so that ships in port can switch their engines off, and emissions will be cut by a third, said Lena Tvedt, who runs the port.

"It is the end of the smoke over the old town," said Imre Varga, who has lived behind the quay for forty years.

The lines will pay for half of the work, and the town for the rest, under the agreement.`;

function quotedIn(page: string): Quoted[] {
  const section = page.slice(
    page.indexOf('## Examples'),
    page.indexOf('\n## ', page.indexOf('## Examples') + 1),
  );
  let lead = '';
  return section.split(/\n\n+/).flatMap((block) => {
    if (!block.startsWith('>')) {
      lead = block.replace(/\s+/g, ' ');
      return [];
    }
    const paragraphs = block.replace(/^> ?/gm, '').split(/\n\n+/);
    return [{ lead, paragraphs }];
  });
}

function examplesOf(rule: Rule): Example[] {
  const quoted = quotedIn(readFileSync(pagePath(rule), 'utf8'));
  let sources: readonly string[] = [];
  return quoted.flatMap(({ lead, paragraphs }) => {
    const notes = /^With notes that say “(.+)”:$/.exec(lead)?.[1];
    if (notes !== undefined) sources = [notes];
    const around = AROUND.find(([pattern]) => pattern.test(lead))?.[1] ?? ((copy: string) => copy);
    const pieces = WHOLE.has(rule.id) ? [paragraphs.join('\n\n')] : paragraphs;
    return pieces.map((piece) => {
      const [, copy = '', note = ''] = /^([\s\S]*?)(?: _\((.*)\)_)?$/.exec(piece) ?? [];
      const isFlagged = !lead.startsWith('Left alone');
      return {
        // " … " stands for what lies between two paragraphs.
        text: around(copy.replaceAll(' … ', '\n\n')),
        isFlagged,
        says: isFlagged ? note : '',
        sources,
      };
    });
  });
}

function found(rule: Rule, text: string, sources: readonly string[]): readonly Finding[] {
  const article = new Article(text, {
    format: 'markdown',
    sources: sources.map((source) => ({ name: 'notes', article: new Article(source) })),
  });
  return lint(article, {}, {}, [rule]).findings;
}

const shown = rules.map((rule) => [rule.id, rule, examplesOf(rule)] as const);

describe.each(shown.filter(([, , examples]) => examples.length > 0))(
  'the page of %s',
  (_, rule, examples) => {
    test.each(examples)('$text', ({ text, isFlagged, says, sources }) => {
      const plain = text.replaceAll('**', '');
      const findings = found(rule, plain, sources);
      const flagged = findings.map(({ start, end }) => plain.slice(start, end));
      const marked = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words);
      if (!isFlagged) expect(flagged).toEqual([]);
      else if (marked.length > 0) expect(flagged).toEqual(marked);
      else expect(flagged).toHaveLength(1);
      for (const { message } of findings) expect(message).toContain(says);
    });
  },
);

test('pages without an example are known', () => {
  expect(shown.filter(([, , examples]) => examples.length === 0).map(([id]) => id)).toEqual([
    'repeated-across',
  ]);
});
