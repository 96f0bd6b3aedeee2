import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../article/memo.ts';
import { NearIndex } from './near-index.ts';
import { paragraphSummary, type SentenceSummary } from './summary.ts';

const summaryOf = (text: string): SentenceSummary => {
  const [sentence] = new Memo().get(paragraphSummary, text).sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  return sentence;
};

const sentencesOf = (version: readonly SentenceSummary[]) => version.map((summary) => ({ summary }));

const compared = (index: NearIndex, version: readonly SentenceSummary[]) =>
  index
    .update(sentencesOf(version))
    .filter(({ compared: with_ }) => with_.length > 0)
    .map(({ summary, number, compared: with_ }) => ({
      isThere: version[number] === summary,
      number,
      with: with_.map(({ earlier, likeness }) => [earlier.number, likeness]),
    }));

// Few words, so that phrases are shared by two sentences, by many, and by more than count.
const SUBJECTS = ['the harbour council', 'the ferry company', 'the town'];
const VERBS = ['approved', 'delayed', 'closed and then reopened'];
const OBJECTS = ['the northern pier', 'a new bridge over the river', 'the old bridge', 'the school budget'];
const ENDS = [
  'on Monday',
  'after months of debate',
  'for the second time this year',
  'in a narrow vote',
  'again, and again on Monday, and again on Monday',
];

const sentence = fc
  .tuple(
    ...[SUBJECTS, VERBS, OBJECTS, ENDS].map((words) => fc.nat(words.length - 1).map((i) => words[i])),
    fc.nat(5),
  )
  .map(([subject, verb, object, end, day]) => summaryOf(`${subject} ${verb} ${object} ${end}, day ${day}.`));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(4),
  in: fc.array(sentence, { maxLength: 4 }),
});

describe('an index kept over versions', () => {
  it('says what one built anew says, after every edit', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 20, maxLength: 160 }),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (first, edits) => {
          const kept = new NearIndex();
          let version = first;
          expect(compared(kept, version)).toEqual(compared(new NearIndex(), version));
          for (const { at, out, in: into } of edits) {
            const start = Math.floor(at * version.length);
            version = [...version.slice(0, start), ...into, ...version.slice(start + out)];
            expect(compared(kept, version)).toEqual(compared(new NearIndex(), version));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('sees a phrase become common, and rare again', () => {
    const twins = [0, 1].map((day) => summaryOf(`The council met the ferry company on day ${day}.`));
    const others = Array.from({ length: 60 }, (_, i) =>
      summaryOf(`The council met the ferry company ${'again '.repeat(i % 7)}in room ${i} of hall ${i}.`),
    );
    const kept = new NearIndex();
    for (const count of [0, 5, 37, 38, 39, 40, 60, 39, 38, 37, 36, 60, 0]) {
      const version = [...twins, ...others.slice(0, count)];
      expect(compared(kept, version)).toEqual(compared(new NearIndex(), version));
    }
    expect(compared(kept, twins)).toMatchObject([{ isThere: true, number: 1, with: [[0, {}]] }]);
  });

  it('sees a phrase become common that one sentence says twice', () => {
    const twins = [0, 1].map((day) => summaryOf(`The council met the ferry company on day ${day}.`));
    const others = Array.from({ length: 38 }, (_, i) =>
      summaryOf(`In room ${i} of hall ${i} the council met the ferry company.`),
    );
    const twice = summaryOf('Nobody met the ferry company, and nobody met the ferry company again.');
    const kept = new NearIndex();
    for (const version of [
      [...twins, ...others],
      [...twins, twice, ...others],
      [...twins, ...others],
    ])
      expect(compared(kept, version)).toEqual(compared(new NearIndex(), version));
  });

  it('sees one phrase that the later sentence says twice', () => {
    const version = [
      'Nobody came to the party.',
      'The mayor went home before midnight.',
      'Dogs barked at the gate.',
      'Rain fell on old green tiles.',
      'Snow and old green tiles; fog and old green tiles.',
    ].map(summaryOf);
    const kept = new NearIndex();
    kept.update(sentencesOf(version.slice(0, 4)));
    expect(compared(kept, version)).toHaveLength(1);
    expect(compared(new NearIndex(), version)).toHaveLength(1);
  });

  it('points to the first of many the same, whichever goes', () => {
    const same = Array.from({ length: 60 }, () =>
      summaryOf('The bells of the harbour church rang at noon again.'),
    );
    const other = summaryOf('Nobody came to the party that the mayor gave.');
    const kept = new NearIndex();
    for (const version of [
      same,
      same.slice(1),
      [other, ...same.slice(4)],
      same,
      [...same.slice(0, 3), other],
    ]) {
      expect(compared(kept, version)).toEqual(compared(new NearIndex(), version));
    }
  });

  it('takes an edit of one sentence among thousands in its stride', () => {
    const many = Array.from({ length: 4000 }, (_, i) =>
      summaryOf(`Shop ${i} in street ${i % 197} sold ${i * 3} boxes of fruit to ${i % 13} families.`),
    );
    const kept = new NearIndex();
    kept.update(sentencesOf(many));
    const comparisons = (version: readonly SentenceSummary[]) =>
      new Set(kept.update(sentencesOf(version)).flatMap(({ compared: with_ }) => with_));
    const before = comparisons(many);
    const after = comparisons(many.with(2000, summaryOf('Nobody came to the party that the mayor gave.')));
    // What does not share a phrase with it is not compared again.
    expect(before.size).toBeGreaterThan(1000);
    expect([...after].filter((comparison) => !before.has(comparison)).length).toBeLessThan(100);
  });
});
