import { describe, expect, test } from 'vitest';
import { Article } from '../../article/article.ts';
import { attributionOfQuote, attributions } from '../attributions.ts';

/** Who says each quotation of an article: a lede of the paper's own, then these paragraphs. */
function speakers(...paragraphs: readonly string[]): (string | null)[] {
  const article = new Article([LEDE, ...paragraphs].join('\n\n'));
  const all = article.get(attributions);
  return article.get(attributionOfQuote).map((i) => (i === null ? null : (all[i]?.source?.name ?? null)));
}

const LEDE =
  'The old bridge on the square stood empty for years, its deck cracked and its ends chained, while the town argued over the cost.';

type Table = readonly [paragraphs: readonly string[], want: readonly (string | null)[]][];

const table = (name: string, rows: Table): void =>
  void describe(name, () => {
    for (const [paragraphs, want] of rows)
      test(paragraphs.join(' ¶ '), () => expect(speakers(...paragraphs)).toEqual(want));
  });

table('he and she are people: no body, place or thing', [
  [['It is run by the State Board of Water and Fire Protection.', '“They told me in May,” he said.'], ['he']],
  [['The Keepers of Northern Lights left the island in 1990.', '“They asked us nicely,” she says.'], ['she']],
  [
    ['His debut won the Whitlow Prize in 2019. “I wrote it on a ferry,” he said.', '“Never again.”'],
    ['he', 'he'],
  ],
  [
    [
      'The landlord, Tom Ridd, said the sound had driven guests away.',
      'The chapel’s minister, the Rev Peter Hayes, didn’t object. “It hums along with the hymns,” he said.',
    ],
    ['Peter Hayes'],
  ],
  [['They drove home in the Nissan Micra. “It is my grandson’s,” she said.'], ['she']],
  [['Her grandfather’s Seth Thomas stopped on Friday. “I wept,” she said.'], ['she']],
  [['The ferry Maid of Elm sailed at noon. “I was late,” he said.'], ['he']],
  [
    [
      'Ana Ruiz runs the shop.',
      'Brightwell Foods bought it in May. It has 30 staff. “I was sad to see it go,” she said.',
    ],
    ['Ana Ruiz'],
  ],
  [
    ['“It is safe,” said Tom Orr. “It will last.”', 'Harbour View is the next stop. “I am tired,” he said.'],
    ['Tom Orr', 'Tom Orr', 'Tom Orr'],
  ],
]);

table('a name beside a post is the speaker’s', [
  [
    ['“You get used to it,” says the harbour pilot, Greta Noor, who has done it for 12 years. “Or you go.”'],
    ['Greta Noor', 'Greta Noor'],
  ],
  [['“Sold,” said the auctioneer, Wendy Lau, as she left the rostrum.'], ['Wendy Lau']],
  [['“It is a bus,” says the chief mate, Sunna Aas.'], ['Sunna Aas']],
  [
    [
      'The Executive Engineer in charge of the dam, S. Ponnuru, said it was safe. “Nobody need move,” he said.',
    ],
    ['S. Ponnuru'],
  ],
  [
    ['The lead negotiator for the islands, Fetu Tavita of Samoa, told reporters: “We came with one number.”'],
    ['Fetu Tavita'],
  ],
  [
    [
      'Coach Chris Hall was pleased. “We ran hard,” he said.',
      'His opposite number, Pete Lund, was in no mood to talk. “No comment,” he said.',
    ],
    ['Chris Hall', 'Pete Lund'],
  ],
  [
    [
      'The president-general of the Obolo Town Union, Dr Chidi Asika, praised it. “It is rain after harmattan,” he said.',
    ],
    ['Chidi Asika'],
  ],
  [['“It shakes,” said the mayor of Albany, New York, on Monday.'], ['the mayor of Albany']],
  [['“It shakes,” said the shop’s owner, Ana Ruiz, 34.'], ['Ana Ruiz']],
  [['Elm’s head of roads, Ola Berg, warned: “It shakes.”'], ['Ola Berg']],
  [['“It is late,” said the report, after Ana Ruiz had gone.'], ['the report']],
]);

table('the last person who was the subject of a verb goes before who spoke long ago', [
  [
    [
      'Coach Chris Hall said the rookie would play. “He did not ask,” Hall said.',
      'The club was founded in 1911.',
      'Center Luka Rankov, who leads the team at 7.8 a game, said the fix was simple.',
      '“Everybody is looking up,” he said.',
    ],
    ['Chris Hall', 'Luka Rankov'],
  ],
  [
    [
      'Sub-inspector Vinod Patil said the police had traced it. “More arrests are likely,” he said.',
      'Commissioner of Police Vinay Chaudhari appealed to citizens to dial 1930. “Hang up,” he said.',
    ],
    ['Vinod Patil', 'Vinay Chaudhari'],
  ],
  [
    [
      'Mayor Tom Orr called the fire the worst in years. “It was fast,” he said.',
      'Two doors down, Marcus Whitlow was sifting through the ashes. He was looking for a ring.',
      '“They told me I am eligible,” he said.',
    ],
    ['Tom Orr', 'Marcus Whitlow'],
  ],
  [
    [
      'Lena Boyle, a nurse, said the ward was full. Her husband, Carl, drives a van. “I see her on Sundays,” he said.',
    ],
    ['Carl'],
  ],
  [
    ['Both sisters went. Maud, the elder, came home first. “It was no place for a hat,” she wrote.'],
    ['Maud'],
  ],
  [
    [
      '“It is safe,” said Hugo Marsh, who leads the council.',
      'Yusra Anwar was 12 when the bridge fell. “I saw it go,” she said.',
    ],
    ['Hugo Marsh', 'Yusra Anwar'],
  ],
  [
    [
      '“It is safe,” said Hugo Marsh, who leads the council.',
      'Amadou Ba had swept the deck that morning.',
      '“It moved under me,” he said.',
    ],
    ['Hugo Marsh', 'Amadou Ba'],
  ],
  [
    ['“It is safe,” Hugo Marsh said. The board had asked Tom Orr to look at it. “He did not come,” he said.'],
    ['Hugo Marsh', 'Hugo Marsh'],
  ],
  [['Hugo Marsh said Tom Orr had closed the bridge too soon. “It was safe,” he said.'], ['Hugo Marsh']],
  [
    ['Hugo Marsh said it was safe.', 'Tom Orr had closed it too soon, he said. “It was a farce.”'],
    ['Hugo Marsh'],
  ],
]);

table('a month, a weekday or a common word may be a first name', [
  [['“It was fine in the end,” said June Carter, a baker. “It was.”'], ['June Carter', 'June Carter']],
  [['“It was fine,” said August Wilby.'], ['August Wilby']],
  [['“It was fine,” says Sunday Adeyemi, who drives the bus.'], ['Sunday Adeyemi']],
  [['“It was fine,” said Jan de Vries, the lock-keeper.'], ['Jan de Vries']],
  [['“It was fine,” said Jun Takeda. “It was.”'], ['Jun Takeda', 'Jun Takeda']],
  [['“It was fine,” said Will Read.'], ['Will Read']],
  [['“It was fine,” said Monday Ola.'], ['Monday Ola']],
  [['“It was fine,” the owner, April Jones, said.'], ['April Jones']],
  [['“It was fine,” Ruiz said Monday. “It was.”'], ['Ruiz', 'Ruiz']],
]);

table('when, where and how somebody said it is not who said it', [
  [
    ['“I’d have paid,” said the retired postman yesterday. “It was his tone.”'],
    ['the retired postman', 'the retired postman'],
  ],
  [
    ['“I’d have paid,” said the former teacher last night. “It was.”'],
    ['the former teacher', 'the former teacher'],
  ],
  [
    ['“I’d have paid,” said the retired postman tearfully. “It was.”'],
    ['the retired postman', 'the retired postman'],
  ],
  [['“I’d have paid,” said the widow at the weekend. “It was.”'], ['the widow', 'the widow']],
  [['“I’d have paid,” said the widow afterwards. “It was.”'], ['the widow', 'the widow']],
  [['“I’d have paid,” said the widow outside court. “It was.”'], ['the widow', 'the widow']],
  [['“I’d have paid,” said Tom Orr yesterday. “It was.”'], ['Tom Orr', 'Tom Orr']],
  [['Ana Ruiz, who lost, urged Elm people not to rush, even if it was “a farce”.'], ['Ana Ruiz']],
]);

table('somebody by his age', [
  [
    [
      'Terry Oyelo had been a professional for 11 days.',
      '“They were in the ceiling,” the 19-year-old said Friday. “Not on it.”',
    ],
    ['Terry Oyelo', 'Terry Oyelo'],
  ],
  [
    [
      'Ana Ruiz, 91, lives beside the bridge. Hugo Marsh, 40, runs the shop.',
      '“It shakes,” said the 91-year-old.',
    ],
    ['Ana Ruiz'],
  ],
  [['Ana Ruiz, 34, swims every day. “It is cold,” the 29-year-old told the court.'], ['the 29-year-old']],
  [['“It is cold,” said a 19-year-old.'], ['a 19-year-old']],
  [
    ['Dr Rosa Odell, who was not part of the study, said 26 per cent was “modest, but not nothing”.'],
    ['Rosa Odell'],
  ],
]);

table('a full name is its bearer’s, whoever else has the surname', [
  [
    [
      'Dre Halloran ran for five scores. They lost to Halloran’s younger brother, Jay, a freshman.',
      '“I told him I’d do it,” said Jay Halloran.',
    ],
    ['Jay Halloran'],
  ],
  [['Ana Ruiz voted for it. “I did not,” said Xoco Ruiz, her cousin.'], ['Xoco Ruiz']],
  [['Steven Orr voted for it. “I did,” said Steve Orr.'], ['Steven Orr']],
  [
    ['“I did,” said J. Orr. Jim Orr has run the shop for years. “It is fine,” Orr said.'],
    ['Jim Orr', 'Jim Orr'],
  ],
  [['Ana Ruiz voted for it. Her brother Hugo Ruiz did not. “It shakes,” said Ana Ruiz.'], ['Ana Ruiz']],
]);

table('one of several, by name', [
  [
    [
      'Farmers were asked. One of them, Ann Roe, said that it was worth $60,000 to her. “It is a barn,” she said.',
    ],
    ['Ann Roe'],
  ],
  [['Two people saw it. Another, Hal Gorse, said it was slow. “I ran,” he said.'], ['Hal Gorse']],
  [['Two people saw it. A second, Hal Gorse, said: “I ran.”'], ['Hal Gorse']],
  [['Two people saw it. One, Hal Gorse, said: “I ran.”'], ['Hal Gorse']],
  [['Two people saw it. The other, Hal Gorse, said: “I ran.”'], ['Hal Gorse']],
  [['One of us, Hal Gorse, said: “I ran.”'], ['Hal Gorse']],
]);

table('bodies and people by their whole names', [
  [
    ['The Rural and Regional Affairs Committee said it was “a paper wall”.'],
    ['Rural and Regional Affairs Committee'],
  ],
  [
    ['The Department of Farming, Fisheries and Forestry said it was “a paper wall”.'],
    ['Department of Farming, Fisheries and Forestry'],
  ],
  [
    ['The Centers for Disease Control and Prevention said it was “safe enough”.'],
    ['Centers for Disease Control and Prevention'],
  ],
  [['The Office for Budget Control said it was “safe enough to open”.'], ['Office for Budget Control']],
  [
    ['“It is safe,” according to the Elm Department of Forestry and Fire Protection.'],
    ['Elm Department of Forestry and Fire Protection'],
  ],
  [['Committee chair, Labor senator Bridie Glashan, said it was “a paper wall”.'], ['Bridie Glashan']],
  [
    [
      'Elm Cable, the Finnish company that runs the line, said a break of that sort “doesn’t happen in these waters”.',
    ],
    ['Elm Cable'],
  ],
  [
    ['Negotiators from more than 40 states walked out, saying that it was “a farce from start to end”.'],
    ['Negotiators from more than 40 states'],
  ],
  [['Councillors split over the statue, with one calling it “a raid on the town and its people”.'], ['one']],
  [
    [
      'The mayor lost to Juno Haas, a 26-year-old baker.',
      'Haas watched from the shop. “I’ll open at five,” she said.',
    ],
    ['Juno Haas'],
  ],
  [
    ['Winnie Platt, 71, cut the clamp.', 'Winnie is keeping the cutters. “They’re my grandson’s,” she said.'],
    ['Winnie Platt'],
  ],
  [['Winnie is keeping the cutters. “They’re my grandson’s,” she said.'], ['Winnie']],
  [
    [
      'Winnie cuts clamp',
      'Winnie is free. A judge let Winnie Platt off on Monday.',
      '“They’re my grandson’s,” Platt said.',
    ],
    ['Winnie Platt'],
  ],
  [['The University of Elm said it was “safe enough to open”.'], ['University of Elm']],
  [['In a statement Ruiz said: “It is safe.”'], ['Ruiz']],
  [['Elm County Clerk-Treasurer Dena Moor was glad. “It is safe,” Moor said.'], ['Dena Moor']],
  [['Jockey Ciara Nugent was glad. “It is safe,” Nugent said.'], ['Ciara Nugent']],
  [['Det Con Fern Hale was glad. “It is safe,” Det Con Hale said.'], ['Fern Hale']],
  [['Town Supervisor Walt Kroll was glad. “It is safe,” Kroll said.'], ['Walt Kroll']],
]);
