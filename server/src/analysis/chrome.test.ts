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
function gone(text: string, options = {}): string[] {
  const article = new Article(text, options);
  return article.get(chrome).flatMap((block) =>
    block.sure
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
  ])('loses %j from the middle', (stray) => {
    const text = [...STORY.slice(0, 3), stray, ...STORY.slice(3)].join('\n\n');
    expect(gone(text)).toEqual([stray]);
  });

  it.each([
    'Frost takes two thirds of the cherries in the Vale',
    'A cold spring',
    'Picture: Maud Ellery among her trees on Monday. (AP Photo/Harriet Mole)',
    '“There was nothing left to save”',
    '“We use cookies to tempt the children,” said Ms. Ellery. “It works better than the cherries.”',
    'The growers said they would share this article of faith with nobody.',
  ])('keeps %j in the middle', (line) => {
    expect(gone([...STORY.slice(0, 3), line, ...STORY.slice(3)].join('\n\n'))).toEqual([]);
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
