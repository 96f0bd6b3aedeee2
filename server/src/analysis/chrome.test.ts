import { describe, expect, it } from 'vitest';
import { Article } from '../article/article.ts';
import { chrome } from './chrome.ts';

const STORY = [
  'Orchard growers in the Vale say a late frost has cost them two thirds of this year’s cherries.',
  'Temperatures fell to minus four on three nights in the last week of April, when the trees were in full blossom, the growers’ association said on Monday.',
  '“We lit fires between the rows and we ran the sprinklers until the pump gave out,” said Maud Ellery, who farms 40 acres outside Thornby. “By the Thursday there was nothing left to save.”',
  'The association has asked the ministry for help with the cost of replanting. A spokesman said the request was being looked at.',
  'Cherries have been grown in the Vale since the 1850s, when the railway first made it possible to send them to the city overnight.',
  'Ms. Ellery said she would keep the trees for one more year. “My grandfather planted them,” she said. “I would want to be very sure.”',
];
const TOP = ['The Vale Messenger', 'Home', 'News', 'Sport', 'Business', 'Opinion', 'Subscribe', 'Log in'];
const HEAD = ['Frost takes two thirds of the cherries in the Vale', 'By Harriet Mole', 'May 4, 2026'];
const BELOW = [
  'Share this article',
  'FacebookXRedditWhatsApp',
  'Related Articles',
  'Bus drivers to vote on strike over new rota',
  'Library to open on Sundays from June',
  'Mill chimney comes down after 140 years',
  'Sign up for our newsletter',
  'Get the latest news delivered to your inbox',
  'About Us',
  'Contact Us',
  'Privacy Policy',
  'Terms of Use',
  '© 2026 Vale Messenger Ltd. All rights reserved.',
];

const page = (parts: readonly (readonly string[])[], gap = '\n\n'): string =>
  parts.map((p) => p.join('\n')).join(gap);
const story = STORY.join('\n\n');

/** The lines that are taken for furniture without a doubt. */
const gone = (text: string, options = {}): string[] => found(text, true, options);

function found(text: string, sure: boolean, options = {}): string[] {
  const article = new Article(text, options);
  return article.get(chrome).flatMap((block) =>
    block.sure === sure
      ? article.text
          .slice(block.start, block.end)
          .split(/\r\n|\n/)
          .map((line) => line.trim())
          .filter((line) => line !== '')
      : [],
  );
}

describe('a page pasted whole', () => {
  const text = page([TOP, HEAD, [story], BELOW]);
  it('loses its menu, its share bar, its lists and its footer, and keeps its head', () => {
    expect(gone(text)).toEqual([...TOP, ...BELOW]);
  });
  it('is the same with Windows line ends', () => {
    expect(gone(text.replaceAll('\n', '\r\n'))).toEqual([...TOP, ...BELOW]);
  });
  it('is the same with a paragraph to a line', () => {
    expect(gone(page([TOP, HEAD, STORY, BELOW], '\n'))).toEqual([...TOP, ...BELOW]);
  });
  it.each(['COMMENT', 'Opinion', 'PRESS RELEASE', 'CORRECTIONS', 'NOTES FROM THE VALE', 'Market report'])(
    'keeps the label of the piece above the headline: %s',
    (label) => {
      expect(gone(page([TOP, [label], HEAD, [story], BELOW]))).toEqual([...TOP, ...BELOW]);
    },
  );
  it.each(['Home / News / Farming', 'Home › News › Farming'])(
    'loses a trail of links above the headline: %s',
    (trail) => {
      expect(gone(page([TOP, [trail], HEAD, [story], BELOW]))).toEqual([...TOP, trail, ...BELOW]);
    },
  );
  it.each(['Waterford 2-21', 'Name and address supplied', 'Harriet Mole was a guest of the growers'])(
    'keeps what stands below the story and says nothing of a page: %s',
    (last) => {
      expect(gone(page([TOP, HEAD, [story], [last], BELOW]))).toEqual([...TOP, ...BELOW]);
    },
  );
  it.each(['  • ', '      □ ', '      ☆ ', '* ', '- ', '\t', '– '])(
    'is the same with menus led by %j',
    (lead) => {
      const menu = TOP.slice(1).map((line) => lead + line);
      expect(gone(page([menu, HEAD, [story]]))).toEqual(menu.map((line) => line.trim()));
    },
  );
});

describe('a story with a few strays', () => {
  it.each([
    'Share this article',
    'Share on Facebook',
    'FacebookXRedditPinterestWhatsApp',
    'Facebook Twitter WhatsApp Email',
    'ADVERTISEMENT',
    'Story continues below',
    '(AP Photo/Harriet Mole)',
    '12 Comments',
    '3 min read',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Powered by WordPress',
    'View Non-AMP Version',
    'Copyright 2026 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
    'The Associated Press receives support for farm coverage from several private foundations. AP is solely responsible for all content.',
    'Reporting by Harriet Mole; Editing by Giles Rook',
    'We use cookies to personalise content and to analyse our traffic.',
    'Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.',
    'Nous utilisons des cookies pour améliorer votre expérience.',
    'Utilizamos cookies propias y de terceros para mejorar nuestros servicios.',
    'Questo sito utilizza i cookie per offrirti un servizio migliore.',
    'Este site utiliza cookies para melhorar a sua experiência.',
    'Wij gebruiken cookies om onze website te verbeteren.',
    'Vi använder cookies för att ge dig en bättre upplevelse.',
    'Vi bruger cookies til at forbedre din oplevelse.',
    'Używamy plików cookie, aby ulepszyć naszą stronę.',
    'Käytämme evästeitä parantaaksemme käyttökokemustasi.',
    'Alle akzeptieren',
    'Tout accepter',
    'READ MORE: Bus drivers to vote on strike over new rota',
    'RELATED: Mill chimney comes down after 140 years',
    'Tags: cherries, frost, the Vale',
    'ALSO READ: Library to open on Sundays from June',
    'Published 3 hours ago',
    '3 hours ago',
    'Follow Harriet Mole on X: @harrietmole',
    'Follow the Messenger on Facebook and Instagram.',
    'Associated Press writer Giles Rook in Thornby contributed to this report.',
  ])('loses %j from the middle', (stray) => {
    const text = [...STORY.slice(0, 3), stray, ...STORY.slice(3)].join('\n\n');
    expect(gone(text)).toEqual([stray]);
  });

  it.each([
    'Also read: Library to open on Sundays from June',
    'Related: Mill chimney comes down after 140 years',
    'Last updated 4 May 2026',
    'Giles Rook in Thornby contributed to this story.',
  ])('at least asks about %j', (line) => {
    const text = [...STORY.slice(0, 3), line, ...STORY.slice(3)].join('\n\n');
    expect([...found(text, true), ...found(text, false)]).toEqual([line]);
  });

  it.each([
    'Frost takes two thirds of the cherries in the Vale',
    'A cold spring',
    'Picture: Maud Ellery among her trees on Monday. (AP Photo/Harriet Mole)',
    '“There was nothing left to save”',
    '“We use cookies to tempt the children,” said Ms. Ellery. “It works better than the cherries.”',
    'The growers said they would share this article of faith with nobody.',
    'Growers read more: the library lent them twice as many books as last year.',
    'The frost of 1997, growers said, contributed to this reporting season being the worst they had known.',
    'The trees were last updated by his grandfather, who grafted 200 of them in 1952.',
    'The first frost came on Monday, three hours ago by the station clock.',
    'They follow the weather on the radio and on Facebook, where the forecast is more exact.',
  ])('keeps %j in the middle', (line) => {
    expect(gone([...STORY.slice(0, 3), line, ...STORY.slice(3)].join('\n\n'))).toEqual([]);
  });
});

const COMMENTS = [
  [
    'Pip Larch',
    'May 4, 2026, 9:14 am',
    'I grew up on the next farm over and never saw a spring like this one.',
  ],
  [
    'Sorrel',
    'May 4, 2026, 9:40 am',
    'They should have sold the lower field when they had the chance. My two cents.',
  ],
  ['Old Ned', 'May 4, 2026, 11:02 am', 'Sell the field? And then who grows anything at all around here?'],
  [
    'Sorrel',
    'May 4, 2026, 11:20 am',
    'Fair enough, Ned. I was only saying that there was an offer on the table.',
  ],
  ['Ivy W', 'May 5, 2026, 7:51 am', 'The pump at our place gave out as well, so I feel for them.'],
];

describe('readers’ comments', () => {
  const thread = COMMENTS.flat();
  it('go with their heads where the page says what they are', () => {
    const opening = '5 Comments on “Frost takes two thirds of the cherries in the Vale”';
    expect(gone(page([TOP, HEAD, [story], [opening], ...COMMENTS]))).toEqual([...TOP, opening, ...thread]);
  });
  it('go where they are replied to', () => {
    const replies = COMMENTS.flatMap((comment) => [...comment, 'Reply']);
    expect(gone([story, ...replies].join('\n\n'))).toEqual(replies);
  });
  it('are kept where they may be a diary', () => {
    expect(gone([story, ...thread].join('\n\n'))).toEqual([]);
  });
});

describe('a long list cast in one mould', () => {
  const towns =
    'Ayton Bexley Corby Dunmow Eltham Fakenham Goole Hexley Ilkley Jarrow Kelso Louth Malton'.split(' ');
  const list = towns.map((town) => `Holiday cottages to rent in ${town}`);
  it('goes as a whole below the story', () => {
    expect(gone(page([TOP, HEAD, [story], list, BELOW]))).toEqual([...TOP, ...list, ...BELOW]);
  });
});

describe('a live blog', () => {
  const buttons = ['Refresh for updates', 'Show key events only', 'Share', 'Copy link'];
  const entries = [
    ['18:42', 'Harriet Mole', STORY[0], 'Share'],
    ['18.15', STORY[1], 'Share'],
    ['9.50am', STORY[3], 'Share'],
  ] as string[][];
  it('keeps the time and the name above each entry', () => {
    const lost = gone(page([buttons, ...entries, BELOW]));
    expect(lost).toEqual(expect.arrayContaining([...buttons, 'Share', ...BELOW]));
    for (const head of ['18:42', 'Harriet Mole', '18.15', '9.50am']) expect(lost).not.toContain(head);
  });
});

describe('a press release', () => {
  const contacts = [
    'Media contact:\nGiles Rook\nVale Growers’ Association\ngiles.rook@growers.example\n+44 20 7946 0123',
    'Press enquiries\nGiles Rook, head of communications\n020 7946 0123',
    'Contacts\nMedia: Giles Rook, giles.rook@growers.example',
  ];
  const about = [
    'About the growers’ association',
    'The growers’ association was founded in 1911 and speaks for 240 orchards in the Vale and the hills around it.',
  ];
  it.each(contacts)('keeps its contact and its boilerplate: %j', (contact) => {
    expect(gone([HEAD[0], ...STORY, contact, about.join('\n')].join('\n\n'))).toEqual([]);
    expect(gone(page([TOP, HEAD, [story], [contact], about, BELOW]))).toEqual([...TOP, ...BELOW]);
  });
});

describe('a headline in words of its own', () => {
  const headline = 'The night that nobody slept';
  const deck = 'And the growers in the Vale who lit fires between the rows until the pump gave out';

  it('stays, right below a menu and above the deck', () => {
    const lost = gone(page([[...TOP, headline, deck, ...HEAD.slice(1), 'Share'], STORY, BELOW]));
    expect(lost).toEqual(expect.arrayContaining([...TOP, 'Share', ...BELOW]));
    for (const line of [headline, deck]) expect(lost).not.toContain(line);
  });
});

describe('what the newsroom has taught', () => {
  const line = 'The Vale Messenger is printed on paper from managed woods';
  const text = [...STORY, line].join('\n\n');
  it('takes the line for furniture, however it is written', () => {
    expect(
      gone(text, { extraChrome: ['the vale messenger is  printed on paper from managed woods.'] }),
    ).toEqual([line]);
  });
  it('keeps what the page would have lost', () => {
    expect(gone([...STORY, 'Share this article'].join('\n\n'), { keep: ['Share this article'] })).toEqual([]);
  });
});

describe('copy in another language', () => {
  const german = [
    'Der Stadtrat hat am Dienstag beschlossen, das Hallenbad an der Marktstraße für zwei Jahre zu schließen, weil das Dach erneuert werden muss.',
    'Gutachter hatten im März festgestellt, dass die Träger über dem tiefen Becken verrostet sind. Seither ist das Gebäude gesperrt.',
    '„Wir hatten gehofft, wenigstens eine der Hallen bis zum Sommer wieder öffnen zu können“, sagte die Vorsitzende des Ausschusses am Abend.',
    'Schwimmer sollen bis zum Ende der Arbeiten kostenlos mit dem Bus in das Bad der Nachbarstadt fahren können, teilte die Stadt mit.',
    'Die Kosten werden auf vier Millionen Euro geschätzt. Ein Teil davon kommt aus dem Förderprogramm des Landes.',
  ];
  it('is left alone', () => {
    expect(gone(german.join('\n\n'))).toEqual([]);
    expect(gone(german.join('\n'))).toEqual([]);
  });

  it('leaves a signature over two lines and a caption above the story', () => {
    const top = [
      'Share',
      'Save',
      'Ravi Menon',
      'Local government reporter',
      'Image caption, The trees at Thornby stood in blossom in April',
    ];
    const removed = gone(page([TOP, HEAD.slice(0, 1), top, [], STORY]));
    for (const line of top.slice(2)) expect(removed.join('\n')).not.toContain(line);
  });

  it('never takes a quotation with its speaker for furniture, on however short a page', () => {
    const quote = '“We have run out of money,” she said.';
    const lead = 'MILLTOWN – The pool will close in June, Mayor Ruth Okafor said on Tuesday.';
    const text = page([
      TOP,
      ['Pool to close'],
      [lead],
      [quote],
      ['Facebook X Reddit Email Copy link'],
      BELOW,
    ]);
    expect(gone(text).join('\n')).not.toContain(quote);
  });
});

describe('what stands next to furniture', () => {
  const KICKER = 'FROST BITES Vale growers count the cost of cherries lost in April';
  it.each([
    ['the headline right below a menu', [...TOP, ...HEAD, ...STORY]],
    [
      'a headline with a kicker below an advertisement',
      ['Advertisement', 'SKIP ADVERTISEMENT', KICKER, ...HEAD.slice(1), ...STORY],
    ],
    [
      'a headline of other words than the story’s',
      [...TOP, 'What the spring took from us', 'May 4, 2026', ...STORY],
    ],
    ['a byline without its By', [...TOP, HEAD[0] as string, 'Harriet Mole', 'May 4, 2026', ...STORY]],
    [
      'a byline above a share bar',
      [
        ...TOP,
        ...HEAD,
        'Share',
        'FacebookXWhatsAppEmailCopy link',
        ...STORY.slice(0, 2),
        'Advertisement',
        'Story continues below',
        ...STORY.slice(2),
      ],
    ],
    [
      'a short last paragraph above a list',
      [...TOP, ...HEAD, ...STORY, 'The association meets again on Friday.', '', ...BELOW],
    ],
    [
      'an answer between the story and a footer',
      [
        ...TOP,
        ...HEAD,
        ...STORY,
        'A spokesman for the ministry said: “We are sorry. We will help.”',
        '',
        ...BELOW,
      ],
    ],
    [
      'the story’s last sentence after a box, blank lines about it',
      [
        ...TOP,
        ...HEAD,
        ...STORY,
        '',
        'Sign up for our newsletter',
        'Email address',
        'Subscribe',
        '',
        'Ms. Ellery said 40 of the trees had been grafted again in April.',
        '',
        ...BELOW,
      ],
    ],
    [
      'last sentences in words of their own',
      [
        ...TOP,
        ...HEAD,
        ...STORY,
        '',
        'Related Articles',
        'Bus drivers to vote on strike over new rota',
        '',
        'He allowed that he might be.',
        '',
        'The board next meets at 6:30 p.m. Nov. 24.',
        '',
        ...BELOW,
      ],
    ],
    [
      'the notes it ends with',
      [
        ...TOP,
        ...HEAD,
        ...STORY,
        '',
        'Related Articles',
        'Bus drivers to vote on strike over new rota',
        '',
        'Thornby: Meets Saltash on Friday.',
        '',
        'Saltash: At Upton on Saturday night.',
        '',
        ...BELOW,
      ],
    ],
    [
      'a headline of few words and none of the story’s',
      [...TOP, 'The Long Night', 'By Harriet Mole', ...STORY],
    ],
    [
      'a byline that says more than By',
      [...TOP, HEAD[0] as string, 'Exclusive by Harriet Mole', 'Share', ...STORY],
    ],
    [
      'a deck, and a byline in small letters far above the story',
      [
        ...TOP,
        HEAD[0] as string,
        'Two thirds of the fruit is lost, and the nights are still cold.',
        'by Harriet Mole',
        'May 4, 2026',
        '0',
        'Share',
        'FacebookXWhatsAppEmailCopy link',
        'Save',
        'Print',
        '12 comments',
        '3 min read',
        'Listen to this article',
        '',
        ...STORY,
      ],
    ],
    [
      'a byline in two lines',
      [...TOP, HEAD[0] as string, 'Words by', 'Harriet Mole', 'May 4, 2026', ...STORY],
    ],
    [
      'a byline with its address below',
      [...TOP, HEAD[0] as string, 'BY HARRIET MOLE', 'hmole@messenger.example', 'May 4, 2026', ...STORY],
    ],
  ])('keeps %s', (_, lines) => {
    const furniture = new Set([
      'Sign up for our newsletter',
      'Email address',
      'Subscribe',
      'Save',
      'Print',
      '0',
      '12 comments',
      '3 min read',
      'Listen to this article',
      ...TOP,
      ...BELOW,
      'Advertisement',
      'SKIP ADVERTISEMENT',
      'Share',
      'FacebookXWhatsAppEmailCopy link',
      'Story continues below',
    ]);
    expect(gone(lines.join('\n')).filter((line) => !furniture.has(line))).toEqual([]);
  });
});
