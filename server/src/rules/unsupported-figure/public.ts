import type { Figure } from '../../analysis/figures.ts';
import type { Around } from './claims.ts';

/** Played, voted, traded, set or ordered before everybody's eyes, or made up to show how a sum is done: nobody is asked for it. */
export function isPublic(figure: Figure, around: Around): boolean {
  return (
    RESULT.test(around.after) ||
    isOfAGame(figure, around) ||
    isExample(around) ||
    isOfTheWriter(around) ||
    isOfTheThing(around) ||
    (figure.kind === 'percent' && (isOfTheVote(around) || isMarketMove(around) || isRateSet(around))) ||
    (figure.kind === 'money' && (isBail(around) || isOffered(around) || isTaxed(around) || isBid(around))) ||
    (figure.kind === 'count' && isCountedLive(around))
  );
}

// The scorer's figures: a report of a game is an eyewitness's.
const PLAYED =
  /^\s*(?:balls|overs|runs|wickets|yards|rebounds|assists|points|goals|tries|carries|catches|strikeouts|hits|laps|holes|shots|saves|tackles|appearances|batting|caps)\b|^\s*(?:of (?:the )?)?(?:ball|possession)\b/;
const SHOT = /\b(?:shot|shooting|hit|made|completed|connected on)\s+(?:\w+\s+){0,2}$/;
const GAME =
  /\b(?:half|quarter|innings|game|match|season|free throws?|three-point|field goals?|arc|floor|passes)\b/;

/** "They will think a lead of 250 enough." */
const SCORED = /\b(?:lead|chase|target|deficit|stand|partnership|total) of $/;
const INNINGS = /\b(?:innings|wickets?|overs|runs|stumps|declared|bowled|batting)\b/;

const isOfAGame = ({ kind }: Figure, { before, after, sentence, paragraph }: Around): boolean =>
  PLAYED.test(after) ||
  (kind === 'percent' && SHOT.test(before) && GAME.test(sentence)) ||
  (SCORED.test(before) && INNINGS.test(paragraph));

// Results of elections are counted in public.
const OF_THE_VOTE = /\bturnout\b|\b(?:percent|per cent|%) of the (?:popular |total )?votes?\b/;
const RESULT =
  /^ (?:votes?|seats)\b|^[^.;]{0,20}\bof (?:the|all) (?:\w+ )?(?:votes?|ballots|precincts)\b|^\s*(?:electoral|delegate)/;
const WON = /\b(?:won|took|got|received|polled)(?: (?:about|some|nearly|just|only))? $/;
const ELECTION = /\b(?:votes?|voters|election|ballots?|precincts?|recount|runoff|primary|electorate)\b/;

const isOfTheVote = ({ before, sentence, paragraph }: Around): boolean =>
  OF_THE_VOTE.test(sentence) || (WON.test(before) && ELECTION.test(paragraph));

const MARKET =
  /\b(?:shares?|stocks?|dow|nasdaq|s\.?&p|ftse|nikkei|treasury|treasuries|yields?|benchmark|crude|brent|bitcoin|futures|wall street|trading|barrel|ounce|sensex|nifty|ind(?:ex|exes|ices)|laggards?|lira|rupee|rand|peso|yen|yuan|naira|sterling|(?:to|against) the (?:dollar|euro|pound))\b/;
const MOVE =
  /\b(?:rose|risen|rising|fell|fallen|falling|gain(?:ed|ing)?|lost|los(?:es|ing)|climb(?:ed|ing)?|drop(?:ped|ping)?|jump(?:ed|ing)?|slid|slipped|surg(?:ed|ing)|tumbl(?:ed|ing)|plung(?:ed|ing)|added|shed|up|down|closed|edged|soar(?:ed|ing)|sank|dipped|rallied|lift(?:ed)?|traded|yield(?:s|ed|ing)?|weakened|strengthened|firmed|slumped|off|advanced|depreciated|appreciated)\b/;
/** "Fell $1.25, or", before "1.4 percent, to $88.95". */
const RESTATED = /(?:[$£€]\d[\d.,]*|\b(?:cents|pence|points)), or (?:about |nearly |almost )?$/;
const NEAR = 80;

/** Prices of shares, indexes, bonds and commodities are posted in public. */
const isMarketMove = ({ paragraph, before, after }: Around): boolean =>
  (MARKET.test(paragraph) && MOVE.test(before.slice(-NEAR))) ||
  (RESTATED.test(before.slice(-NEAR)) && /^,? (?:to|at) [$£€]?\d/.test(after));

// Central banks and parliaments announce what they set.
const RATE =
  /\b(?:(?:policy|lending|benchmark|base|repo|key|cash|bank|interest|deposit|refinancing|funds) rates?|rates by|tax(?! (?:revenues?|receipts|income|take|returns?))|duty|duties|levy|levies|vat|gst|tariffs?|surcharge|supplement|excise)\b/;
const SETS =
  /\b(?:held|holds?|kept|keeps?|left|retain(?:s|ed)|maintain(?:s|ed)|rais(?:es?|ed)|cuts?|lower(?:s|ed)|sets?|introduced|pays?|charged|levied|imposed|falls? to|rises? to|goes (?:up|down))\b/;

// So close to the figure that it is the figure's.
const BY_IT = 100;
const BEHIND_IT = 25;

const isRateSet = ({ before, after }: Around): boolean => {
  const ahead = before.slice(-BY_IT);
  return SETS.test(ahead) && RATE.test(ahead + after.slice(0, BEHIND_IT));
};

const BAIL_AFTER = /^ (?:\w{1,20} ){0,2}(?:bond|bail)\b/;
const BAIL_BEFORE = /\b(?:bail|bond)\b[^.;]{0,20} (?:at|of) $|\bin lieu of $/;
const isBail = ({ before, after }: Around): boolean => BAIL_AFTER.test(after) || BAIL_BEFORE.test(before);

/** "A reward of up to $20,000", "a salary package worth". */
const OFFERED =
  /\b(?:salary(?: package)?|reward|prize|jackpot|bounty|prize money)s? (?:of|worth)(?: up to)? $/;
/** On the price tag. */
const PRICED =
  /\b(?:priced (?:at|from)|start(?:s|ing)? (?:at|from)|sells? for|retails? (?:at|for)|rents? for|goes? for)(?: (?:about|around|up to|as much as|between))? $/;
const isOffered = ({ before }: Around): boolean => OFFERED.test(before) || PRICED.test(before);

/** "A surcharge on homes worth more than £2m". */
const ABOVE =
  /\b(?:homes?|properties|property|estates?|incomes?|earners|earning|salaries|profits|companies|worth|valued at)\b[^.;,]{0,20}\b(?:more than|over|above|at least|up to|below|under) $/;
const isTaxed = ({ before, sentence }: Around): boolean => ABOVE.test(before) && RATE.test(sentence);

/** "On a £200,000 flat, a buyer will pay £18,000": arithmetic, no claim. */
const EXAMPLE =
  /\b(?:on|for|with) an? [$£€][\d,.]+(?:k|m| million)? [a-z][^.;]{0,80}\b(?:would|will|pays?)\b|\b(?:someone|somebody|anyone|a (?:buyer|family|household|worker|couple|driver|homeowner|borrower|saver|taxpayer)) (?:earning|on|with|buying|borrowing|who (?:earns|buys|borrows)) (?:an? )?[$£€]/;
const isExample = ({ paragraph }: Around): boolean => EXAMPLE.test(paragraph);

/** Maps of outages, volumes of an exchange. */
const LIVE = /\b(?:customers|power|outages?)\b[^.]{0,80}\bas of\b|\bshares changed hands\b/;
/** A counter under a video or a petition. */
const COUNTER =
  /^ (?:\w{1,20} )?(?:views|likes|followers|subscribers|downloads|streams|plays|retweets|reposts|signatures)\b|^ times (?:on|since|by|in|within|online)\b/;
const isCountedLive = ({ sentence, after }: Around): boolean => LIVE.test(sentence) || COUNTER.test(after);

/** The room has heard what is bid. */
const BID = /\b(?:bid|bids|bidding|bidders?|hammer price|(?:at|under|the) (?:auction|hammer))\b/;
const isBid = ({ sentence }: Around): boolean => BID.test(sentence);

/** Who writes "my" or "I" was there. */
const OF_THE_WRITER = /(?:^|[\s“"(])(?:i|my|mine)(?:['’](?:m|ve|d|ll))?(?=[\s,])/;
const isOfTheWriter = ({ sentence }: Around): boolean => OF_THE_WRITER.test(sentence);

/** The thing itself shows it: the pages of a book, a climb's gradient, what is left in a battery. */
const OF_THE_THING_AFTER =
  /^[- ](?:\w{1,20} )?(?:pages?|pp|gradients?|inclines?|grade|slope|abv|alcohol|proof|battery|charge|humidity)\b/;
const OF_THE_THING_BEFORE = /\b(?:gradients?|inclines?|slope|abv|battery|humidity)\b[^.;,]{0,30}$/;
const isOfTheThing = ({ before, after }: Around): boolean =>
  OF_THE_THING_AFTER.test(after) || OF_THE_THING_BEFORE.test(before);
