import { copy } from '../../analysis/copy.ts';
import type { Figure } from '../../analysis/figures.ts';
import { type Article, analysis } from '../../article/article.ts';
import type { Around } from './around.ts';

const MARKET =
  /\b(?:shares?|stocks?|dow|nasdaq|s\.?&p|ftse|nikkei|treasury|treasuries|yields?|benchmark|crude|brent|bitcoin|futures|wall street|trading|barrel|ounce|exchange|sensex|nifty|ind(?:ex|exes|ices)|laggards?|lira|rupee|rand|peso|yen|yuan|naira|sterling|(?:to|against) the (?:dollar|euro|pound))\b/;
const MOVE =
  /\b(?:rose|risen|rising|fell|fallen|falling|gain(?:ed|ing)?|lost|los(?:es|ing)|climb(?:ed|ing)?|drop(?:ped|ping)?|jump(?:ed|ing)?|slid|slipped|surg(?:ed|ing)|tumbl(?:ed|ing)|plung(?:ed|ing)|added|shed|up|down|closed|edged|soar(?:ed|ing)|sank|dipped|rallied|lift(?:ed)?|traded|yield(?:s|ed|ing)?|weakened|strengthened|firmed|slumped|off|advanced|depreciated|appreciated)\b/;
/** "Fell $1.25, or", before "1.4 percent, to $88.95". */
const RESTATED = /(?:[$£€]\d[\d.,]*|\b(?:cents?|pence|points?)), or (?:about |nearly |almost )?$/;
const NEAR = 80;

/** "Slipped 0.3 percent to $3.81 a pound": what is priced by weight or measure is traded. */
const BY_MEASURE =
  /^,? (?:to|at) [$£€]?\d[\d.,]* ?(?:dollars |cents |pence |euros )?(?:a|an|per) (?:pound|bushel|tonne|ton|ounce|barrel|kilo|gallon|bale)\b/;
const TO_A_PRICE =
  /\b(?:to|at|above|below|near|around|past|(?:peak|high|low|record) of) (?:about |around |nearly |more than )?$/;
/** What all shares of a company come to. */
const WORTH =
  /\b(?:worth|valued at|(?:market value|market capitali[sz]ation) of) (?:about |around |nearly )?$/;
/** "1,104.00p 1.61%", in a list of them. */
const LISTED = /\d(?:p|c)? {1,4}[-+–−]?$/;

/** Prices of shares, indexes, bonds and commodities are posted in public. */
export function isMarketMove({ kind }: Figure, { paragraph, before, after, ofMarkets }: Around): boolean {
  const ahead = before.slice(-NEAR);
  const moves = MOVE.test(ahead) && (ofMarkets || MARKET.test(paragraph));
  if (kind === 'money') return (moves && TO_A_PRICE.test(ahead)) || (ofMarkets && WORTH.test(ahead));
  return (
    kind === 'percent' &&
    (moves ||
      (ofMarkets && LISTED.test(ahead)) ||
      (MOVE.test(ahead) && BY_MEASURE.test(after)) ||
      (RESTATED.test(ahead) && /^,? (?:to|at) [$£€]?\d/.test(after)))
  );
}

const TRADED =
  /\b(?:stocks|shares|equities|bourse|wall street|dow jones|s&p 500|nasdaq|ftse(?: 100)?|footsie|nikkei|hang seng|sensex|nifty|dax|asx|tsx)\b/i;
const OPENING = 2;

/** A report of a day's trading opens on a market and how it moved; from there on a company's move is its share's. */
export const isOfMarkets = analysis('market report', (article: Article): boolean => {
  const opening = article.get(copy).paragraphs.slice(0, OPENING);
  return opening.some(({ prose }) => {
    const text = prose.text.slice(0, LEDE).toLowerCase();
    return TRADED.test(text) && MOVE.test(text);
  });
});
const LEDE = 400;
