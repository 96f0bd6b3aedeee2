import { pick, type Random } from './random.ts';

/** What the slots of the bank stand for. Headlines and teasers are other stories'; all else is from here. */
const WORDS: Readonly<Record<string, string>> = {
  SITE: 'The Courier|Daily Herald|Evening Post|Valley Times|The Northern Star|Harbour News|Metro Gazette|Tribune|NewsDesk|The Argus|City Observer|Channel 7|Radio Coast|The Weekly|Inside Tech|Food Notes|The Review|Market Watcher|Sports Wire|Kurier|La Gazette|El Diario',
  PERSON:
    'Anna Hale|Tom Ridley|Maria Lopez|James Okoro|Priya Nair|Ben Carver|Lucy Tran|Omar Said|Jean Martin|Kate O’Neill|David Kim|Sofia Rossi|Peter Novak|Ruth Adler|Sam Whitfield|Elena Petrova',
  PLACE:
    'Westport|Leeds|Ohio|Lagos|Brighton|Springfield|Mumbai|Perth|Cork|Calgary|Nairobi|Manila|Boston|Kent|Dunedin|Hamburg',
  COUNTRY: 'Ireland|Canada|India|Kenya|Germany|Australia|Ghana|Spain|Singapore|the US|Scotland|Japan',
  TOPIC:
    'housing|climate|transport|the election|schools|football|artificial intelligence|energy bills|migration|the budget|cycling|health care|floods|gardening|crime|interest rates',
  SECTION:
    'News|Sport|Politics|Business|Culture|Opinion|World|Health|Technology|Travel|Lifestyle|Science|Local|Education|Money|Food',
  AGENCY: 'Reuters|AP|AFP|PA|Getty Images|EPA|Alamy|Bloomberg|Xinhua|ANI',
  APP: 'Google|WhatsApp|Instagram|Facebook|YouTube|Telegram|Apple News|Spotify|TikTok|X|LinkedIn|Flipboard',
  TEAM: 'Rovers|United|the Tigers|Arsenal|the Lakers|City|Wanderers|the Bulls',
  DAY: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  MONTH:
    'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec',
  HANDLE: '@thecourier|@annahale|@newsdesk|@tomridley|@harbournews',
  EMAIL: 'news@thecourier.example|editor@herald.example|tips@newsdesk.example|anna.hale@argus.example',
  URL: 'https://www.thecourier.example/news/story|thecourier.example|https://bit.example/x7yq|www.argus.example/tips',
  PHONE: '01632 960 114|555-0139|020 7946 0018|(212) 555-0147|+353 1 555 0100',
  HASH: '#',
  PRICE: '£1|$4.99|€9.99|£12.50|$1|99p|$59|€2',
  COMPANY: 'Courier Media Ltd|Herald Group|Northern Press Inc.|Harbour Publishing|Argus Holdings Pty Ltd',
};
const TABLES = new Map(Object.entries(WORDS).map(([slot, words]) => [slot, words.split('|')]));

/** Writes headlines and teasers of other stories. */
export interface Stories {
  readonly headlines: readonly string[];
  readonly teasers: readonly string[];
}

/** A line with its slots filled. `site`: the name of the page it is of. */
export const fill = (line: string, stories: Stories, site: string, random: Random): string =>
  line.replace(/\{([A-Z]+)\}/g, (_, slot: string) => {
    if (slot === 'SITE') return site;
    if (slot === 'HEADLINE' && stories.headlines.length > 0) return pick(stories.headlines, random);
    if (slot === 'TEASER' && stories.teasers.length > 0) return pick(stories.teasers, random);
    return wordFor(slot, random);
  });

export const siteOf = (random: Random): string => wordFor('SITE', random);

function wordFor(slot: string, random: Random): string {
  const some = TABLES.get(slot);
  if (some !== undefined) return pick(some, random);
  const number = (least: number, most: number): string =>
    String(least + Math.floor(random() * (most - least + 1)));
  switch (slot) {
    case 'N':
      return number(1, random() < 0.7 ? 12 : 400);
    case 'YEAR':
      return number(2009, 2026);
    case 'TIME':
      return random() < 0.5
        ? `${number(0, 23)}:${number(10, 59)}`
        : `${number(1, 12)}:${number(10, 59)} ${random() < 0.5 ? 'a' : 'p'}m`;
    case 'DATE': {
      const month = wordFor('MONTH', random);
      return random() < 0.5
        ? `${number(1, 28)} ${month} ${number(2015, 2026)}`
        : `${month} ${number(1, 28)}, ${number(2015, 2026)}`;
    }
    default:
      throw new RangeError(`no words for the slot {${slot}}`);
  }
}

/** The words of a line without those of its slots: what sites have in common. */
export const withoutSlots = (line: string): string => line.replace(/\{[A-Z]+\}/g, ' ');
