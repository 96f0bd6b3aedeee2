import { describe, expect, test } from 'vitest';
import { Corpus } from '../analysis/corpus.ts';
import { Article } from '../article/article.ts';
import { type LintSettings, lint } from '../lint.ts';
import { repeatedAcross } from './repeated-across.ts';

const BACKGROUND =
  'The reservoir above Orrin was drained in 1987 after engineers found a crack forty metres long in the eastern wall, and the valley has drawn its water from wells ever since.';
const NEWS =
  'The board will meet again on Thursday to hear what it would cost to build a pipe from the lake at Vane, which lies twelve kilometres to the north and belongs to a family that breeds pike, and whether the family would mind. It has asked three firms for an estimate and got two, one of them in verse.';
const MONDAY = `Two wells ran dry over the weekend, the water board said on Monday.\n\n${BACKGROUND}\n\nFarmers want the dam rebuilt before the next dry summer comes round.\n`;
const TUESDAY = `The water board will ration hosepipes from Friday, its chair told a meeting on Tuesday.\n\nShe said a third well was failing.\n\n${BACKGROUND}\n`;

function across(files: Readonly<Record<string, string>>, settings: LintSettings = {}) {
  const corpus = new Corpus();
  for (const [name, text] of Object.entries(files)) corpus.add(name, new Article(text));
  return Object.entries(files).flatMap(([name, text]) =>
    lint(new Article(text, { among: { corpus, name } }), settings, {}, [repeatedAcross]).findings.map(
      (finding) => ({ name, text: text.slice(finding.start, finding.end), finding }),
    ),
  );
}

describe('flags a paragraph that stands in an article before it', () => {
  test.each([
    ['word for word', BACKGROUND],
    [
      'a few words changed',
      BACKGROUND.replace('forty metres', 'forty-two metres').replace('ever since', 'since'),
    ],
    ['inside a longer one', `The board has had trouble before. ${BACKGROUND}`],
    ['under more news than that', `${NEWS} ${BACKGROUND}`],
  ])('%s', (_name, again) => {
    const found = across({ 'monday.txt': MONDAY, 'tuesday.txt': TUESDAY.replace(BACKGROUND, again) });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ name: 'tuesday.txt', text: again });
    const start = MONDAY.indexOf(BACKGROUND);
    expect(found[0]?.finding.related[0]).toMatchObject({
      path: 'monday.txt',
      start,
      end: start + BACKGROUND.length,
    });
  });

  test('is not deleted with the news that it stands in', () => {
    const fixesOf = (again: string) =>
      across({ a: MONDAY, b: TUESDAY.replace(BACKGROUND, again) })[0]?.finding.fixes.length;
    expect(fixesOf(BACKGROUND)).toBe(1);
    expect(fixesOf(`${NEWS} ${BACKGROUND}`)).toBe(0);
  });

  test('every article that holds it, in the order they came in', () => {
    const found = across({ a: MONDAY, b: TUESDAY, c: TUESDAY.replace('Friday', 'Sunday') });
    expect(found.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(found.at(-1)?.finding.related.map(({ path }) => path)).toEqual(['a', 'b']);
  });
});

describe('leaves alone', () => {
  test('articles on one subject', () => {
    expect(
      across({
        a: MONDAY,
        b: TUESDAY.replace(BACKGROUND, 'The dam broke once and wells have served since.'),
      }),
    ).toEqual([]);
  });

  test('what the house sets into many articles', () => {
    const settings = { options: { 'repeated-across': { houseBoilerplate: [BACKGROUND] } } };
    expect(across({ a: MONDAY, b: TUESDAY }, settings)).toEqual([]);
  });

  test('a long name that both paragraphs hold', () => {
    const names = 'three water board candidates Ada Aas and Jonas Brightwell of Orrin';
    expect(
      across({
        a: `Nobody in the hall had thought that the ${names} would come on foot, in the rain and singing.\n`,
        b: `The ${names} will meet the voters of Orrin on Wednesday evening in the old hall.\n`,
      }),
    ).toEqual([]);
  });

  test('short paragraphs and set phrases', () => {
    const again =
      'The water board did not respond to a request for comment, sent by this newspaper on Friday and again on Saturday.';
    expect(
      across({ a: `${again}\n\nWells ran dry.\n`, b: `The dam leaks.\n\n${again}\n\nWells ran dry.\n` }),
    ).toEqual([]);
  });

  test('an article that is read alone', () => {
    expect(lint(new Article(TUESDAY), {}, {}, [repeatedAcross]).findings).toEqual([]);
  });
});
