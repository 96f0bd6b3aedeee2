import type { Figure } from '../../analysis/figures.ts';
import type { Around } from './claims.ts';
import { isMarketMove } from './market.ts';
import { isInPassing } from './passing.ts';
import { isOfTheThing } from './things.ts';
import { isTollOfRecord } from './tolls.ts';

/** Played, voted, traded, set or ordered before everybody's eyes, or made up to show how a sum is done: nobody is asked for it. */
export function isPublic(figure: Figure, around: Around): boolean {
  return (
    RESULT.test(around.after) ||
    isOfAGame(figure, around) ||
    isExample(around) ||
    isOfTheWriter(around) ||
    isOfTheThing(figure, around) ||
    isMarketMove(figure, around) ||
    isPenalty(around) ||
    isLimit(around) ||
    isPutAt(around) ||
    isAppeal(around) ||
    isForecast(around) ||
    isOfTheSky(around) ||
    isAsked(around) ||
    isInPassing(figure, around) ||
    (figure.kind === 'percent' && (isOfTheVote(around) || isRateSet(around))) ||
    (figure.kind === 'money' &&
      (isBail(around) ||
        isFunding(around) ||
        isOffered(around) ||
        isTaxed(around) ||
        isBid(around) ||
        isGranted(around))) ||
    (figure.kind === 'count' &&
      (isCountedLive(around) || isOfTheMart(around) || isAtTheGate(figure, around) || isTollOfRecord(around)))
  );
}

// The scorer's figures: a report of a game is an eyewitness's.
const PLAYED =
  /^\s*(?:balls|overs|(?:home )?runs|homers|rbis?|steals|touchdowns|receptions|sacks|aces|wickets|yards|rebounds|assists|points|goals|tries|carries|catches|strikeouts|hits|laps|holes|shots|saves|tackles|appearances|batting|caps)\b|^\s*(?:of (?:the )?)?(?:ball|possession)\b/;
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

const VOTED = /\bvot(?:ed|es?) (?:by )?(?:more than |nearly |almost |about |over )?$/;

const isOfTheVote = ({ before, sentence, paragraph }: Around): boolean =>
  OF_THE_VOTE.test(sentence) || VOTED.test(before) || (WON.test(before) && ELECTION.test(paragraph));

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
  /\b(?:salary(?: package)?|reward|prize|jackpot|bounty|prize money)s? (?:of|worth|is|was|stands at)(?: up to)? $/;
/** On the price tag. */
const PRICED =
  /\b(?:price(?: as tested)?:?|rrp:?|offers (?:over|around)) $|\b(?:priced (?:at|from)|start(?:s|ing)? (?:at|from)|sells? for|retails? (?:at|for)|rents? for|goes? for|on the market (?:for|at)|on sale (?:for|at)|(?:asking|guide|list) price (?:of|is|was))(?: (?:about|around|up to|as much as|between))? $/;
/** In the test of a car. */
const OF_A_CAR = /\b(?:is|costs?|from) $/;
const CAR = /\b(?:bhp|mpg|kwh|0-6[02](?:mph)?|boot|wheelbase|hatchback|saloon|tailgate|horsepower)\b/;
const isOffered = ({ before, paragraph }: Around): boolean =>
  OFFERED.test(before) || PRICED.test(before) || (OF_A_CAR.test(before) && CAR.test(paragraph));

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
/** What a planning office has been sent lies open. */
const SENT_IN = /^ (?:\w{1,20} )?(?:comments|objections|representations|submissions)\b/;
const PLANNED = /\b(?:applications?|plans?|planning|consultation|proposals?|scheme)\b/;
const isCountedLive = ({ sentence, after }: Around): boolean =>
  LIVE.test(sentence) || COUNTER.test(after) || (SENT_IN.test(after) && PLANNED.test(sentence));

/** The ground counts who comes in, to the last one. */
const COME_IN = /^ (?:\w{1,20} )?(?:people|fans|spectators|supporters|souls)\b/;
const GATE = /\b(?:crowd|attendance|gate) of $/;
const GROUND = /\b(?:finals?|match|game|goals?|stadium|race|fixture|kick-?off|qualifiers?|derby|innings)\b/;
const isAtTheGate = ({ value }: Figure, { before, after, paragraph }: Around): boolean =>
  (value ?? 0) % 100 !== 0 && (GATE.test(before) || COME_IN.test(after)) && GROUND.test(paragraph);

/** The thermometer at the church door. */
const APPEAL = /\b(?:appeal|fund|fundraiser|crowdfunder|collection)\b[^.;]{0,30}\b(?:stands|stood) at\b/;
const isAppeal = ({ sentence }: Around): boolean => APPEAL.test(sentence);

/** "The weather service gives a 60% chance of". */
const GIVES = /\b(?:gives?|gave) (?:[\w’'-]{1,20} ){0,6}an? $/;
const CHANCE = /^ (?:\w{1,20} )?(?:chance|probability|likelihood)\b/;
const isForecast = ({ before, after }: Around): boolean =>
  CHANCE.test(after) && GIVES.test(before.slice(-BY_IT));

/** What the weather page gives: the month's rain against the average, the moon. */
const SKY = /\b(?:rain|rainfall|snowfall|sunshine)\b/;
const OF_AVERAGE = /^ of (?:the |its )?(?:\w{1,20} )?(?:average|normal|mean)\b/;
const MOON = /\b(?:gibbous|crescent|full moon|new moon)\b[^.;]{0,10}$/;
const isOfTheSky = ({ before, after, sentence }: Around): boolean =>
  MOON.test(before) || (OF_AVERAGE.test(after) && SKY.test(sentence));

/** A company that found investors says for how much. */
const FUNDED =
  /^ (?:in (?:an? |its )?(?:\w{1,20} ){0,2})?(?:series [a-h]|(?:pre-)?seed|(?:bridge|funding|financing) round)\b/;
const isFunding = ({ after }: Around): boolean => FUNDED.test(after);

/** Counted into the ring. */
const BEASTS =
  /^ (?:[\w-]{1,20} ){0,2}(?:sheep|lambs|ewes|hoggets|cattle|calves|heifers|bullocks|steers|cows|bulls|pigs|sows|goats)\b/;
const SHOWN = /\b(?:on offer|forward|penned|yarded|entered|under the hammer|sold|trade)\b/;
const isOfTheMart = ({ after, sentence }: Around): boolean => BEASTS.test(after) && SHOWN.test(sentence);

/** Who asks knows how many: "the union asked 4,300 of its members". */
const ASKS =
  /\b(?:asked|questioned|interviewed|canvassed|consulted) (?:about |around |some |nearly |more than |over )?$/;
const WHOM =
  /^ (?:(?:of (?:its|their|the)|\w{1,20}) )?(?:people|adults|members|residents|patients|teachers|nurses|doctors|voters|readers|parents|pupils|students|workers|households|businesses|companies|firms|users|customers|women|men)\b/;
const isAsked = ({ before, after }: Around): boolean => ASKS.test(before) && WHOM.test(after);

/** The room has heard what is bid. */
const BID =
  /\b(?:bid|bids|bidding|bidders?|hammer price|(?:at|under|the) (?:auction|hammer)|at (?:christie|sotheby|bonham)['’]?s|at phillips)\b/;
const isBid = ({ sentence }: Around): boolean => BID.test(sentence);

/** Who writes "my" or "I" was there; so were "we" where we counted, asked, built or sold ourselves. */
const OF_THE_WRITER = /(?:^|[\s“"(])(?:i|my|mine)(?:['’](?:m|ve|d|ll))?(?=[\s,])/;
const OF_US =
  /\bwe (?:(?:have|had|also|then|\w{2,12}ly) ){0,2}(?:counted|asked|looked|ran|walked|split|tested|analy[sz]ed|checked|compared|measured|visited|surveyed|interviewed|began|welcomed|enrolled|got|sold|raised|built|shipped|launched|trained|hired|planted|served|reached|delivered|received|reviewed|obtained|collected|mapped|read|spoke|called|logged|tracked|tallied|examined|gathered|repaired|fixed|opened|treated|fitted|drilled)\b|\bour (?:own )?(?:\w{1,12} )?(?:teams?|calendar|customers|users|members|subscribers|donors|supporters|volunteers|staff|reporters|analysis|survey|newsroom|appeal|platform|product|app|store)\b/;
const LETTER = /^(?:sir|madam|dear (?:editor|sir|madam))\b[ ,.:—–-]|\byours,? (?:etc|faithfully|sincerely)\b/;
const isOfTheWriter = ({ sentence, paragraph }: Around): boolean =>
  OF_THE_WRITER.test(sentence) || OF_US.test(paragraph) || LETTER.test(paragraph);

/** Who decides on money says how much, and so does who asks for it. */
const GRANTED =
  /\b(?:approved|voted|allocated|set aside|earmarked|appropriated|authori[sz]ed|pledged|donated|fined)\b[^.;]{0,30}$|\b(?:split|divided|deadlocked|tied|voted|rule[ds]?|debate[ds]?|decide[ds]?)\b[^.;]{0,20}\b(?:on|over) whether to (?:put|spend|give|pay|grant|lend|commit|borrow) (?:up to |another |a further )?$/;
const SOUGHT =
  /^ (?:is|was|are|were) (?:also |being )?(?:hoped for|asked for|bid for|sought|requested|expected) from\b/;
const isGranted = ({ before, after }: Around): boolean => GRANTED.test(before) || SOUGHT.test(after);

/** What a law threatens. */
const PENALTY = /\b(?:fines?|penalt(?:y|ies)|punishable)\b[^.;]{0,30}$/;
const isPenalty = ({ before }: Around): boolean => PENALTY.test(before);

/** What a law or a bank allows, or makes somebody pay at the most. */
const LIMIT =
  /\b(?:must|ha(?:s|ve|d) (?:had )?to|(?:allowed|entitled|obliged|required|able) to|can|may)\b[^.;]{0,80}\bup to $|\b(?:limit|ceiling|cap)\b[^.;]{0,100}\b(?:is|it['’]s|was|at|of) $/;
const isLimit = ({ before }: Around): boolean => LIMIT.test(before);

/** “The council put the cost of the wall at”. */
const PUT_AT =
  /(?<!\b(?:some|many|experts|analysts|observers|critics|insiders|estimates|sources|who) )\bputs? (?:[\w’'-]{1,20} ){1,9}at (?:about |around |some |more than |nearly |roughly )?$/;
const isPutAt = ({ before }: Around): boolean => PUT_AT.test(before.slice(-BY_IT * 2));
