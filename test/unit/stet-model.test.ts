import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Article } from '../../server/src/article/article.ts';
import { lint } from '../../server/src/lint.ts';
import type { Finding } from '../../server/src/rules/rule.ts';
import { defineRule } from '../../server/src/rules/rule.ts';
import { entriesOf, refresh } from '../../server/src/stet/book.ts';
import { readStet, type StetEntry, writeStet } from '../../server/src/stet/entry.ts';
import { matchStet } from '../../server/src/stet/match.ts';

const FILE = 'desk/story.txt';
const STOOD = 1000;

/** Flags every sum of money. Sums recur, so that the flagged words alone tell nothing. */
const sums = defineRule({
  id: 'sums',
  summary: '',
  severity: 'warning',
  messages: { sum: 'A sum.' },
  *check({ text }) {
    for (const match of text.matchAll(/\$\d+/g)) {
      yield { messageId: 'sum', start: match.index, end: match.index + match[0].length };
    }
  },
});

/** A sentence of the model. `stands`: its sum was let stand; null without a sum. */
interface Sentence {
  readonly words: readonly string[];
  readonly sum: number | null;
  readonly stands: boolean;
}

type Draft = Sentence[];

const WORDS =
  'bridge council harbour library market museum parish quarry river school station tower valley winter'.split(
    ' ',
  );
const word = (n: number): string => WORDS[n % WORDS.length] as string;

/** Its words hold a number of its own, so no two sentences of the first draft are alike. */
const sentence = (n: number, sum: number | null, stands: boolean): Sentence => ({
  words: [word(n), word(n * 7 + 3), `number ${n}`, word(n * 13 + 5)],
  sum,
  stands,
});

/** 1,000 sums that stand, among them some in sentences that stand twice, and 500 sentences without. */
const firstDraft = (): Sentence[] =>
  Array.from({ length: STOOD * 1.5 }, (_, n) => {
    if (n % 3 === 2) return sentence(n, null, false);
    const twin = n % 90 === 0 ? n + 1 : n;
    return sentence(twin, twin % 17, true);
  });

const FIRST = firstDraft();

/** How often a sentence stands in a draft, with its sum. */
const places = (draft: Draft, { words, sum }: Sentence): number =>
  draft.filter((other) => other.sum === sum && other.words.join() === words.join()).length;

/**
 * The sentence was let stand and another that reads the same was not: where the one goes, nobody can tell that it is not the
 * other.
 */
const hasNewTwin = (draft: Draft, { words, sum, stands }: Sentence): boolean =>
  stands && draft.some((other) => !other.stands && other.sum === sum && other.words.join() === words.join());

const textOf = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ words, sum }, i) => {
      const [first = '', ...rest] = words;
      const text = `The ${first} ${rest.join(' ')}${sum === null ? '' : ` cost $${sum} that year`}.`;
      return i % 4 === 3 ? `${text}\n\n` : `${text} `;
    })
    .join('')
    .trimEnd();

type Change = (draft: Draft, at: number, n: number) => Draft;

const splice = (draft: Draft, at: number, remove: number, ...added: Sentence[]): Draft => [
  ...draft.slice(0, at),
  ...added,
  ...draft.slice(at + remove),
];

/** What an editor does to copy, and what should become of the sums in it. */
const CHANGES: Readonly<Record<string, Change>> = {
  'a sentence comes in': (draft, at, n) => splice(draft, at, 0, sentence(10_000 + n, null, false)),
  'a new sum comes in': (draft, at, n) => splice(draft, at, 0, sentence(20_000 + n, n % 17, false)),
  'a sentence goes': (draft, at) => (hasNewTwin(draft, draft[at] as Sentence) ? draft : splice(draft, at, 1)),
  'a sentence is reworded': (draft, at, n) => {
    const old = draft[at] as Sentence;
    // Of two sentences that are alike the one that is left counts as the one that stood.
    const alike = draft.filter((other) => other.words.join() === old.words.join());
    return alike.length > 1 ? draft : splice(draft, at, 1, { ...old, words: [...old.words, `again ${n}`] });
  },
  'a sentence is written a second time': (draft, at, n) => {
    const old = draft[at] as Sentence;
    // An entry for two places takes what comes for the one that is gone.
    if (places(draft, old) < places(FIRST, old)) return draft;
    return splice(draft, (at + n) % draft.length, 0, { ...old, stands: false });
  },
  'a sum changes': (draft, at, n) => {
    const old = draft[at] as Sentence;
    if (old.sum === null || hasNewTwin(draft, old)) return draft;
    return splice(draft, at, 1, { ...old, sum: 100 + (n % 50), stands: false });
  },
  'two paragraphs change places': (draft, at) => {
    const [a, b] = [draft.slice(at, at + 4), draft.slice(at + 4, at + 8)];
    return [...draft.slice(0, at), ...b, ...a, ...draft.slice(at + 8)];
  },
};

const read = (draft: Draft): { article: Article; findings: readonly Finding[] } => {
  const article = new Article(textOf(draft));
  return { article, findings: lint(article, {}, {}, [sums]).findings };
};

/** How many sums are still reported, by sentence. Sentences that are alike can't be told apart by a reader either. */
function tally(sentences: readonly Sentence[], stands: readonly boolean[]): Map<string, number> {
  const counts = new Map<string, number>();
  sentences.forEach(({ words, sum }, i) => {
    const key = `${words.join(' ')} ${sum}`;
    if (sum !== null) counts.set(key, (counts.get(key) ?? 0) + (stands[i] ? 0 : 1));
  });
  return counts;
}

function reported(draft: Draft, entries: readonly StetEntry[]): Map<string, number> {
  const { article, findings } = read(draft);
  const { stood } = matchStet(entries, FILE, article, findings);
  let next = 0;
  const stands = draft.map(({ sum }) => sum !== null && stood.has(findings[next++] as Finding));
  expect(next).toBe(findings.length);
  return tally(draft, stands);
}

const changes = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(CHANGES)),
    at: fc.nat(STOOD),
    n: fc.nat(5000),
  }),
  { minLength: 1, maxLength: 8 },
);

function startingEntries(draft: Draft): StetEntry[] {
  const { article, findings } = read(draft);
  expect(findings).toHaveLength(STOOD);
  return entriesOf(FILE, article, findings);
}

const RUNS = Number(process.env['RUNS'] ?? 12);

describe('a thousand findings let stand', () => {
  const first = FIRST;
  const entries = startingEntries(first);

  it('stay so through random edits: none comes back, none hides a new one, the file stays in order', () => {
    fc.assert(
      fc.property(changes, (made) => {
        let draft = first;
        let book = entries;
        for (const { kind, at, n } of made) {
          draft = (CHANGES[kind] as Change)(draft, at % draft.length, n);
          expect(reported(draft, book), kind).toEqual(
            tally(
              draft,
              draft.map(({ stands }) => stands),
            ),
          );
          // As the editor does on saving: what was reworded is written down.
          const { article, findings } = read(draft);
          book = refresh(book, FILE, article, findings);
          const file = writeStet(book);
          expect(JSON.parse(file)).toHaveLength(book.length);
          expect(writeStet(readStet(file).entries)).toBe(file);
          expect(file.split('\n').length).toBe(book.length + 3);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('stay so without being written down again, as long as no sentence and its neighbour both change', () => {
    const elsewhere = fc.array(fc.record({ at: fc.nat(STOOD / 10), n: fc.nat(5000) }), {
      minLength: 5,
      maxLength: 25,
    });
    fc.assert(
      fc.property(elsewhere, (made) => {
        let draft = first;
        for (const at of new Set(made.map((m) => m.at * 10))) {
          draft = (CHANGES['a sentence is reworded'] as Change)(draft, at, made.length);
        }
        expect(reported(draft, entries)).toEqual(
          tally(
            draft,
            draft.map(({ stands }) => stands),
          ),
        );
      }),
      { numRuns: 8 },
    );
  });
});

describe('two copies of a stet file', () => {
  /** What a line-based three-way merge gives when both sides only add: the union in order. */
  const union = (a: string, b: string): string => {
    const lines = (text: string): string[] => text.split('\n').slice(1, -2);
    return `[\n${[...new Set([...lines(a), ...lines(b)])].join('\n')}\n]\n`;
  };

  it('merge to what either holds, even line by line', () => {
    const all = startingEntries(firstDraft()).slice(0, 60);
    const some = fc.subarray(all);
    fc.assert(
      fc.property(some, some, (ours, theirs) => {
        const { entries, problems } = readStet(union(writeStet(ours), writeStet(theirs)));
        expect(problems).toEqual([]);
        expect(writeStet(entries)).toBe(writeStet([...ours, ...theirs]));
      }),
      { numRuns: 60 },
    );
  });
});
