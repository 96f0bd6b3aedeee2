import { describe, expect, it, test } from 'vitest';
import { Article } from '../article/article.ts';
import { attributionOfQuote, attributions } from './attributions.ts';

/** "source | cue | content" of each attribution. */
const seen = (text: string): string[] =>
  new Article(text)
    .get(attributions)
    .map(
      ({ source, cue, content }) =>
        `${source?.text ?? '-'} | ${cue?.text ?? '-'} | ${content.map((c) => text.slice(c.start, c.end)).join(' … ')}`,
    );

const LEDE =
  'The old bridge on the square stood empty for years, its deck cracked and its ends chained, while the town argued over the cost.';

describe('attributions', () => {
  const table: [text: string, want: string[]][] = [
    [
      'Mayor Ana Ruiz said the bridge would open in May.',
      ['Mayor Ana Ruiz | said | the bridge would open in May'],
    ],
    ['“The bridge is safe,” said Ana Ruiz, the mayor.', ['Ana Ruiz | said | “The bridge is safe,”']],
    [
      'Most were found by noon, Rear Adm. Ana Ruiz, a navy spokeswoman, told reporters.',
      ['Rear Adm. Ana Ruiz | told | Most were found by noon'],
    ],
    [
      'Most were found by noon, Brig. Gen. Ana Ruiz said.',
      ['Brig. Gen. Ana Ruiz | said | Most were found by noon'],
    ],
    ['Most were found by noon, Cmdr. Ana Ruiz said.', ['Cmdr. Ana Ruiz | said | Most were found by noon']],
    [
      'Sales fell by a tenth in May, mortgage lender Halden Trust said.',
      ['mortgage lender Halden Trust | said | Sales fell by a tenth in May'],
    ],
    [
      'Sales fell by a tenth in May, chipmaker Vantor said.',
      ['chipmaker Vantor | said | Sales fell by a tenth in May'],
    ],
    [
      'Sales fell by a tenth in May, the pollster Northline said.',
      ['the pollster Northline | said | Sales fell by a tenth in May'],
    ],
    [
      'Sales fell by a tenth in May, campaign group Water Now said on Monday.',
      ['campaign group Water Now | said | Sales fell by a tenth in May'],
    ],
    [
      'Sales fell by a tenth in May, tracking firm AirWatch said.',
      ['tracking firm AirWatch | said | Sales fell by a tenth in May'],
    ],
    [
      'Sales fell by a tenth in May, clothing and homeware chain Halden said.',
      ['clothing and homeware chain Halden | said | Sales fell by a tenth in May'],
    ],
    [
      'Sales fell by a tenth in May, news agency Tolk reported.',
      ['news agency Tolk | reported | Sales fell by a tenth in May'],
    ],
    [
      'Sales fell by a tenth in May, think tank the Marlow Institute said.',
      ['think tank the Marlow Institute | said | Sales fell by a tenth in May'],
    ],
    ['It was a lie, the kind of story Ruiz told.', ['Ruiz | told | the kind of story']],
    ['They saw it through, the plan Ruiz proposed.', ['Ruiz | proposed | the plan']],
    ["``The bridge is safe,'' Ruiz said.", ["Ruiz | said | ``The bridge is safe,''"]],
    ['“The bridge is safe,” Ruiz said.', ['Ruiz | said | “The bridge is safe,”']],
    [
      'The bridge is safe, according to the ministry of transport.',
      ['the ministry of transport | according to | The bridge is safe'],
    ],
    ['According to police, the bridge is safe.', ['police | According to | the bridge is safe']],
    ['Ruiz avowed that the bridge was safe.', ['Ruiz | avowed | that the bridge was safe']],
    ['Ruiz was thrilled that it had opened.', ['Ruiz | thrilled | that it had opened']],
    ['Ruiz told reporters that the bridge was safe.', ['Ruiz | told | that the bridge was safe']],
    ['Ana Ruiz, the mayor of Elmton, said the bridge was safe.', ['Ana Ruiz | said | the bridge was safe']],
    ['“It is safe,” she said. “It will last.”', ['she | said | “It is safe,” … “It will last.”']],
    ['Ruiz: “The bridge is safe.”', ['Ruiz | - | “The bridge is safe.”']],
    ['“The bridge is safe.” — Ana Ruiz, mayor', ['Ana Ruiz | - | “The bridge is safe.”']],
    ['RUIZ: The bridge is safe.', ['RUIZ | - | The bridge is safe']],
    ['Correction: The bridge is safe.', []],
    ['“Is it safe?” Ruiz asked.', ['Ruiz | asked | “Is it safe?”']],
    ['Asked if it was safe, Ruiz said, “Yes.”', ['- | Asked | if it was safe', 'Ruiz | said | “Yes.”']],
    ['Said Ana Ruiz, who grew up there, “It is safe.”', ['Ana Ruiz | Said | “It is safe.”']],
    [
      'Ruiz, who had long doubted it, said the bridge was safe.',
      ['who | doubted | it', 'Ruiz | said | the bridge was safe'],
    ],
    [
      'Ruiz wrote that they knew it was safe, adding that it would last.',
      ['Ruiz | wrote | that they knew it was safe', 'Ruiz | adding | that it would last'],
    ],
    [
      'In a statement, the ministry called the plan “a farce.”',
      ['the ministry | called | the plan “a farce.”'],
    ],
    ['The plan was condemned by the teachers.', ['the teachers | condemned | The plan']],
    [
      'Ruiz’s claim that the bridge is safe drew laughter.',
      ['Ruiz’s | claim | that the bridge is safe drew laughter'],
    ],
    [
      'The ministry’s report found that the deck had cracked.',
      ['The ministry’s report | found | that the deck had cracked'],
    ],
    ['Ruiz tweeted: “It is safe.”', ['Ruiz | tweeted | “It is safe.”']],
    [
      '“It is safe,” said Ana Ruiz, 64. “It will last,” said Li Marsh.',
      ['Ana Ruiz | said | “It is safe,”', 'Li Marsh | said | “It will last,”'],
    ],
    ['“It,” she elaborated, “is safe.”', ['she | elaborated | “It,” … “is safe.”']],
    ['The bridge was sold in May for a song.', []],
    // Set as a title: a capital says nothing
    ['Mayor Says Bridge Will Open in May', ['Mayor | Says | Bridge Will Open in May']],
    ['New Poll Shows Large Gap Between Towns', ['New Poll | Shows | Large Gap Between Towns']],
    // With a noun that says what is done
    ['Ruiz made a rare plea for calm.', ['Ruiz | plea for | calm']],
    ['The mayor took a swipe at the council.', ['The mayor | swipe at | the council']],
    ['The council made a table for the hall.', []],
    // The outer one alone
    ['Ruiz defended his decision to sell the bridge.', ['Ruiz | defended | his decision to sell the bridge']],
    ['As Ana Ruiz said, the bridge was safe.', ['Ana Ruiz | said | the bridge was safe']],
    ['As reported by the Herald, the bridge was safe.', ['the Herald | reported | the bridge was safe']],
    [
      'As Ruiz put it, “The bridge is as safe as houses.”',
      ['Ruiz | put | “The bridge is as safe as houses.”'],
    ],
    ['Ruiz described how the deck had cracked.', ['Ruiz | described | how the deck had cracked']],
    ['Ruiz spoke briefly about the deck.', ['Ruiz | spoke briefly about | the deck']],
    [
      'The council has been warning that the deck may crack.',
      ['The council | warning | that the deck may crack'],
    ],
    ['The teachers oppose closing the bridge.', ['The teachers | oppose | closing the bridge']],
    ['“It is nonsense,” Ruiz said by telephone.', ['Ruiz | said | “It is nonsense,”']],
    ['“Is it safe?” thundered Ruiz.', ['Ruiz | thundered | “Is it safe?”']],
    ['The council split, with Ana Ruiz calling the plan a farce.', ['Ana Ruiz | calling | the plan a farce']],
    ['“It is safe.” Ruiz told reporters on Friday.', ['Ruiz | told | “It is safe.”']],
    ['The president wants to go.', ['The president | wants | to go']],
    ['Ruiz pointed out on Monday that it was safe.', ['Ruiz | pointed out | that it was safe']],
    ['The plan Ruiz proposed was sold.', ['Ruiz | proposed | The plan']],
    ['“The Salt Road” is published by Elm Press.', []],
    // The floor taken again in the same sentence
    [
      'Ruiz claimed credit for the deck but the council has said it paid for it.',
      ['Ruiz | claimed | credit for the deck', 'the council | said | it paid for it'],
    ],
    [
      'Ruiz said the deck was safe and Marsh has said that it is not.',
      ['Ruiz | said | the deck was safe', 'Marsh | said | that it is not'],
    ],
    [
      'Where Ruiz used to say it was safe, on Monday night Marsh said it was not.',
      ['Ruiz | say | it was safe', 'Marsh | said | it was not'],
    ],
    [
      'Just days before it was to open, Ruiz said on Friday that it was unsafe.',
      ['Ruiz | said | that it was unsafe'],
    ],
    // When it was said is not what was said.
    [
      'The bridge will open in May, the planner, Ana Ruiz, said after the meeting.',
      ['the planner | said | The bridge will open in May'],
    ],
    ['Ruiz said before the vote it would open.', ['Ruiz | said | before the vote it would open']],
    ['If it rains, Ruiz said, the fair is off.', ['Ruiz | said | If it rains … the fair is off']],
    ['As the rain fell, Ruiz responded with a song.', []],
    ['In heavy rain, his party continues to build the deck.', []],
    // A clause that describes a speaker is not who speaks
    ['A farmer who lives in Elmton said it was safe.', ['A farmer | said | it was safe']],
    ['Officers who searched the hall on Monday said it was safe.', ['Officers | said | it was safe']],
    ['A guest who was swept out to sea off Elmton has thanked the crew.', ['A guest | thanked | the crew']],
    [
      'A study published on Monday in the journal Elm found that crows bear grudges.',
      ['A study | found | that crows bear grudges'],
    ],
    [
      'Sen. Ana Ruiz, D-N.M., who wrote the bill, said families in her state pay for it.',
      ['Sen. Ana Ruiz | said | families in her state pay for it'],
    ],
    [
      'Ana Ruiz, who wrote the bill, is late, said Hugo Marsh.',
      ['Hugo Marsh | said | Ana Ruiz, who wrote the bill, is late'],
    ],
    // Whole names
    [
      'It is safe, according to the Institute for Elm Studies.',
      ['the Institute for Elm Studies | according to | It is safe'],
    ],
    [
      'The Rev. Hugo Marsh of First Baptist said it was safe.',
      ['The Rev. Hugo Marsh of First Baptist | said | it was safe'],
    ],
    // In somebody's words, and signed
    [
      'It was, in the words of Ana Ruiz, “a raid on the town”.',
      ['Ana Ruiz | in the words of | “a raid on the town”'],
    ],
    [
      'In the words of the mayor, Ana Ruiz, it was “a raid on the town”.',
      ['the mayor | In the words of | “a raid on the town”'],
    ],
    ['A friend of his said he was late.', ['A friend of his | said | he was late']],
    ['“The bridge is safe” – Ana Ruiz, mayor.', ['Ana Ruiz | - | “The bridge is safe”']],
    // Courts hear
    [
      'Elmton Crown Court heard that the deck had cracked.',
      ['Elmton Crown Court | heard | that the deck had cracked'],
    ],
    ['The mayor heard that the deck had cracked.', []],
    ['Ana Ruiz’s view is that it is safe.', ['Ana Ruiz’s | view | that it is safe']],
    // When it was said, and who all said so
    ['In 2010 officials said it was safe.', ['officials | said | it was safe']],
    ['But this time officials praised the deck.', ['officials | praised | the deck']],
    ['The councils have all praised the deck.', ['The councils | praised | the deck']],
    ['The councils all but blamed the mayor.', ['The councils | blamed | the mayor']],
    ['Ruiz, a singer with Elm Brass, wrote a host of songs.', []],
    [
      '“It is safe,” Ruiz said, half joking.',
      ['Ruiz | said | “It is safe,”', 'Ruiz | joking | “It is safe,”'],
    ],
    [
      'The trouble with it, say the teachers, is its cost.',
      ['the teachers | say | The trouble with it … is its cost'],
    ],
    ['“It is safe,” said officials at the time.', ['officials | said | “It is safe,”']],
    // Nobody's
    ['The mayor reportedly left.', ['- | reportedly | The mayor … left']],
    ['The plan was derided.', ['- | derided | The plan']],
  ];
  for (const [text, want] of table) it(text, () => expect(seen(text)).toEqual(want));

  it('gives each quotation its attribution', () => {
    const text = '“It is safe,” Ana Ruiz said. “It will last.”';
    expect(new Article(text).get(attributionOfQuote)).toEqual([0, 0]);
  });

  it('carries a speaker into the next paragraph', () => {
    const text = `${LEDE}\n\n“It is safe,” said Ana Ruiz. “It will last.\n\n“It was built to last.”`;
    const article = new Article(text);
    expect(
      article.get(attributionOfQuote).map((i) => article.get(attributions)[i ?? -1]?.source?.name),
    ).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz']);
  });

  it('knows who "he", "Ruiz" and "the mayor" are', () => {
    const text = `${LEDE}\n\n“It is safe,” said Mayor John Ruiz.\n\nElmton Bridge Trust has 40 members. “It will last,” he said.\n\nThe mayor said the deck was new.\n\nRuiz said so twice.`;
    const names = new Article(text).get(attributions).map(({ source }) => `${source?.kind} ${source?.name}`);
    expect(names).toEqual(['named John Ruiz', 'pronoun John Ruiz', 'named John Ruiz', 'named John Ruiz']);
  });

  it('takes who stands before a colon into the next paragraph', () => {
    const text = `${LEDE}\n\nWhen the bridge fell in May, Ana Ruiz released the following statement:\n\n“We will build it again, and we will build it better.”`;
    const found = new Article(text).get(attributions);
    expect(found.at(-1)?.source?.name).toBe('Ana Ruiz');
    expect(found.at(-1)?.type).toBe('direct');
  });

  it('leaves titles out of a name', () => {
    const name = (text: string) => new Article(text).get(attributions)[0]?.source?.name;
    expect(name('Elm County Gov. John Ruiz said it was safe.')).toBe('John Ruiz');
    expect(name('Former Secretary of State John Ruiz said it was safe.')).toBe('John Ruiz');
    expect(name('Elmton Mayor Ana Ruiz said it was safe.')).toBe('Ana Ruiz');
  });

  it('knows whose name follows a post at a body', () => {
    const text = `${LEDE}\n\nSolvent Grid spokeswoman Anke Visser said the firm had offered a raise. “That offer remains,” she said.`;
    const names = new Article(text).get(attributions).map(({ source }) => `${source?.kind} ${source?.name}`);
    expect(names).toEqual(['named Anke Visser', 'pronoun Anke Visser']);
  });

  it('knows the name in apposition to a post at a body, and a town’s state for no name', () => {
    const name = (text: string): string | undefined => new Article(text).get(attributions)[0]?.source?.name;
    expect(name('The chief of the harbour board, Marit Solheim, said the train was late.')).toBe(
      'Marit Solheim',
    );
    expect(name('The head of the Elm Chamber, Dr Kene Almona, said trade was slow.')).toBe('Kene Almona');
    expect(name('A survivor, 24-year-old trader Ana Ruiz, said the boat was full.')).toBe('Ana Ruiz');
    expect(name('The farmer who lost most, Ana Ruiz of Elmton, said the deck was new.')).toBe('Ana Ruiz');
    expect(name('The mayor, who lives in New York, said the road was shut.')).toBe('The mayor');
    expect(name('The mayor of Albany, New York, said the road was shut.')).toBe('The mayor of Albany');
  });

  it('knows whom "she" means: who stands beside what opens the sentence, a relative, or one without a name', () => {
    const last = (text: string): string | undefined =>
      new Article(`${LEDE}\n\n${text}`).get(attributions).at(-1)?.source?.name;
    const before = '“It is safe,” said Hugo Marsh, who leads the council.\n\n';
    expect(last(`${before}His deputy, Ana Ruiz, voted against. “It is not,” she said.`)).toBe('Ana Ruiz');
    expect(last(`${before}His wife, Edith Marsh, was glad. “It is safe,” she said.`)).toBe('Edith Marsh');
    expect(last(`${before}His wife, Edda Marsh, said it was late. “It is not,” she said.`)).toBe(
      'Edda Marsh',
    );
    expect(last(`${before}A spokesman for the trust said it was safe. “It will last,” he said.`)).toBe(
      'A spokesman for the trust',
    );
    expect(last(`${before}One resident said it was not safe. “It shakes,” she said.`)).toBe('One resident');
    expect(last(`${before}Cllr Tom Orr laughed. “It shakes,” he said.`)).toBe('Tom Orr');
  });

  it('knows what is a name and what only holds one', () => {
    const source = (text: string) => {
      const found = new Article(text).get(attributions)[0]?.source;
      return `${found?.kind} ${found?.name}`;
    };
    expect(source('A deckhand on the ferry Maid of Elm said it was safe.')).toBe(
      'described A deckhand on the ferry Maid of Elm',
    );
    expect(source('Save Our Baths says it will go to court.')).toBe('named Save Our Baths');
    expect(source('Ana Ruiz, the lawyer who wrote it, asked Marsh why it was late.')).toBe('named Ana Ruiz');
    expect(new Article('A study seen by the Herald has gone missing.').get(attributions)).toEqual([]);
  });

  it('tells vague, described and named sources apart', () => {
    const kind = (text: string) => new Article(text).get(attributions)[0]?.source?.kind;
    expect(kind('Experts said the deck was new.')).toBe('vague');
    expect(kind('Some legal experts said the deck was new.')).toBe('vague');
    expect(kind('A senior official said the deck was new.')).toBe('described');
    expect(kind('A spokesman for Boeing said the deck was new.')).toBe('described');
    expect(kind('Officials at the White House said the deck was new.')).toBe('described');
    expect(kind('Police said the deck was new.')).toBe('described');
    expect(kind('Police Chief Ana Ruiz said the deck was new.')).toBe('named');
    expect(kind('Two officials at the White House said the deck was new.')).toBe('described');
    expect(kind('Dock union negotiator Joost de Wit said the deck was new.')).toBe('named');
    expect(kind('The Bridge Trust said the deck was new.')).toBe('named');
  });
});

test('a string of verbs without a subject ends, and what follows it is read', () => {
  const text = `${LEDE}\n\n${'is widely seen as '.repeat(2000)}\n\nMayor Ana Ruiz said the bridge would open.`;
  expect(seen(text).at(-1)).toBe('Mayor Ana Ruiz | said | the bridge would open');
});
