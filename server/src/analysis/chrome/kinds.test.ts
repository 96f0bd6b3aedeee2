import { describe, expect, it } from 'vitest';
import { kindsOf } from './kinds.ts';
import { lineShape } from './shape.ts';

const kinds = (lines: readonly string[]): string[] => kindsOf(lines.map((line) => lineShape(line)));

describe('the kind of a line of furniture', () => {
  it.each([
    ['navigation', 'Home'],
    ['navigation', 'Skip to content'],
    ['navigation', 'Jump to navigation'],
    ['share', 'Share this article'],
    ['share', 'FacebookTwitterEmailPrint'],
    ['share', 'FacebookXRedditPinterestWhatsApp'],
    ['share', 'Facebook Twitter WhatsApp Email'],
    ['share', 'Follow Ada Brook on X: @adabrook'],
    ['related', 'READ MORE: Bus drivers to vote on strike over rota'],
    ['related', 'Also read: Library to open on Sundays from June'],
    ['related', 'RELATED: Mill chimney comes down after 140 years'],
    ['related', 'You may also like'],
    ['related', 'Bus drivers to vote on strike over new rota next Tuesday'],
    ['promo', 'Sign up for our newsletter'],
    ['promo', 'Get the latest news delivered to your inbox'],
    ['promo', 'Become a member'],
    ['legal', '© 2026 Hexley Messenger Ltd. All rights reserved.'],
    ['legal', 'We use cookies to personalise content and to analyse our traffic.'],
    ['legal', 'Privacy Policy'],
    ['comments', '12 Comments'],
    ['comments', 'Leave a Reply'],
    ['comments', 'Your email address will not be published. Required fields are marked *'],
    ['advert', 'ADVERTISEMENT'],
    ['advert', 'Story continues below advertisement'],
    ['advert', 'Sponsored content'],
    ['media', 'Up next'],
    ['media', 'Now playing'],
    ['media', 'Listen to this article'],
    ['metadata', 'Published 3 hours ago'],
    ['metadata', '3 hours ago'],
    ['metadata', 'Last updated 4 May 2026'],
    ['metadata', 'Posted Thu 11 Sep 2026 at 5:38am'],
    ['metadata', 'Published Tuesday, May 5, 2026 12:35PM PST'],
    ['metadata', 'Updated 4:12 PM EST, May 8, 2026'],
    ['metadata', 'Updated on May 3, 2026 at 4:30 PM GMT+8'],
    ['metadata', 'May 3, 2026 at 9:41 AM GMT+8'],
    ['metadata', 'Posted: May 14, 2026 / 11:48 AM CDT'],
    ['related', 'In May 2026 the council closed 3 pools and 2 libraries in the valley'],
    ['metadata', 'Tags: swimming, council, Marlow Road'],
    ['metadata', 'Filed under: Councils'],
    ['metadata', '3 min read'],
    ['metadata', 'Reporting by Ada Brook; Editing by Tom Hale'],
    ['metadata', 'Ada Brook in Hexley contributed to this report.'],
  ])('is %s: %j', (kind, line) => {
    expect(kinds([line])).toEqual([kind]);
  });
});

describe('the kinds of a run of lines', () => {
  const menu = ['Home', 'News', 'Sport', 'Business', 'Opinion', 'Contact us'];
  const teaser = [
    'Library to open on Sundays from June after years of complaints',
    'Readers have asked for longer hours since the branch in Mill Lane closed…',
    'Hexley Messenger',
    'May 4, 2026',
  ];
  it('a section’s name above each teaser does not make a menu of the list', () => {
    const card = ['• News', ...teaser];
    expect(kinds(['You may also like', ...card, ...card, ...card, ...card])).toEqual(
      new Array(1 + 4 * card.length).fill('related'),
    );
  });
  it('a list of stories ends where the footer begins', () => {
    const card = ['• News', ...teaser.slice(0, 2)];
    const run = ['You may also like', ...card, ...card, ...menu];
    expect(kinds(run)).toEqual(run.map((_, i) => (i < 1 + 2 * card.length ? 'related' : 'navigation')));
  });
  it('a menu, a share bar and a prompt are told apart', () => {
    const share = ['Share this article', 'FacebookXRedditWhatsApp'];
    const promo = ['Sign up for our newsletter', 'Get the latest news delivered to your inbox'];
    expect(kinds([...menu, ...share, ...promo])).toEqual([
      ...menu.map(() => 'navigation'),
      ...share.map(() => 'share'),
      ...promo.map(() => 'promo'),
    ]);
  });
});
