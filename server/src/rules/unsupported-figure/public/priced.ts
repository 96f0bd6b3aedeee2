import type { Figure } from '../../../analysis/figures.ts';
import type { Around } from '../around.ts';

/** On the price tag, offered, bid, or paid for a share of a company that says so. */
export const isPriced = (figure: Figure, around: Around): boolean =>
  isCharged(figure, around) ||
  (figure.kind === 'percent' && (isDiscount(around) || isTip(around))) ||
  (figure.kind === 'money' &&
    (isFunding(around) || isOffered(around) || isBid(around) || isEstimate(around)));

/** What somebody always takes: "the hall charges sellers a commission of 12%". */
const CHARGES = /\b(?:charges?|takes?|levies|asks?)\b[^.;]{0,40} (?:of|is) (?:about |up to )?$/;
const A_FEE =
  /\b(?:premium|commission|fee|margin|mark-up|markup|royalty|deposit|interest|cut) (?:of|is) (?:about |up to )?$/;
const TAKES = /\b(?:charges?|takes|levies|asks)\b[^.;]{0,30} an? $/;
const IN_FEES = /^ (?:\w{1,20} )?(?:premium|commission|fee|margin|mark-up|markup|royalty|deposit|cut)\b/;
const isCharged = ({ kind }: Figure, { before, after }: Around): boolean =>
  (kind === 'percent' || kind === 'money') &&
  ((CHARGES.test(before) && A_FEE.test(before)) || (TAKES.test(before) && IN_FEES.test(after)));

/** "8% off", "cashback of up to 5%". */
const isDiscount = ({ before, after }: Around): boolean => /^ off\b/.test(after) || CASHBACK.test(before);
const CASHBACK = /\b(?:cash ?back|discounts?|rebates?|coupons?) (?:of |at )?(?:up to )?$/;

/** "A gratuity (10-20%)", "tip between 10% and 15%". */
const TIP = /\b(?:tips?|tipping|gratuit(?:y|ies))\b[^.;]{0,60}$/;
const isTip = ({ before }: Around): boolean => TIP.test(before);

/** "A reward of up to $20,000", "a salary package worth". */
const OFFERED =
  /\b(?:salary(?: package)?|reward|prize|jackpot|bounty|prize money)s? (?:of|worth|is|was|stands at)(?: up to)? $/;
/** On the price tag. */
const PRICED =
  /\b(?:price(?: as tested)?:?|rrp:?|offers (?:over|around)) $|\b(?:priced (?:at|from)|start(?:s|ing)? (?:at|from)|sells? for|retails? (?:at|for)|rents? for|goes? for|on the market (?:for|at)|on sale (?:for|at)|(?:asking|guide|list) price (?:of|is|was))(?: (?:about|around|up to|as much as|between))? $/;
/** In the test of a car. */
const OF_A_CAR = /\b(?:is|costs?|from) $/;
const CAR = /\b(?:bhp|mpg|kwh|0-6[02](?:mph)?|boot|wheelbase|hatchback|saloon|tailgate|horsepower)\b/;
const isOffered = ({ before, paragraph }: Around): boolean =>
  OFFERED.test(before) || PRICED.test(before) || (OF_A_CAR.test(before) && CAR.test(paragraph));

/** The room has heard what is bid. */
const BID =
  /\b(?:bid|bids|bidding|bidders?|hammer price|(?:at|under|the) (?:auction|hammer)|at (?:christie|sotheby|bonham)['’]?s|at phillips)\b/;
const isBid = ({ sentence }: Around): boolean => BID.test(sentence);

/** The auctioneer's estimate stands in the catalogue. */
const TO_FETCH =
  /\b(?:expected|estimated|tipped|hoped|set|likely|could|may|might|should|guide) (?:to )?(?:fetch|make|reali[sz]e|bring(?: in)?|raise|sell for|go for|reach|achieve) (?:about |around |between |up to |at least |more than |as much as |from |well over |over )?$/;
const SALE = /\b(?:auction(?:s|ed|eers?)?|saleroom|under the hammer|lots?|catalogue)\b/;
const isEstimate = ({ before, paragraph }: Around): boolean => TO_FETCH.test(before) && SALE.test(paragraph);

/** A company that found investors says for how much. */
const FUNDED =
  /^ (?:in (?:an? |its )?(?:\w{1,20} ){0,2})?(?:series [a-h]|(?:pre-)?seed|(?:bridge|funding|financing) round)\b/;
const isFunding = ({ after }: Around): boolean => FUNDED.test(after);
