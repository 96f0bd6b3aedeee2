import type { Figure } from '../../../analysis/figures.ts';
import type { Around } from '../around.ts';
import { isTollOfRecord } from '../tolls.ts';

/** Counted before everybody's eyes or for the books: by the scorer, at the ballot, at the gate, by a counter that all can read. */
export const isCounted = (figure: Figure, around: Around): boolean =>
  RESULT.test(around.after) ||
  isOfAGame(figure, around) ||
  isAsked(around) ||
  isOfTheBooks(around) ||
  TO_VOTE.test(around.after) ||
  isInCensus(around) ||
  (ONE_OF_THE.test(figure.text) && isTollOfRecord(around)) ||
  (figure.kind === 'percent' && isOfTheVote(around)) ||
  (figure.kind === 'money' && isDeclared(around)) ||
  (figure.kind === 'count' &&
    (isCountedLive(around) ||
      isOfTheMart(around) ||
      isAtTheGate(figure, around) ||
      isHeard(around) ||
      isTollOfRecord(around)));

/** "One of the 14 miners killed in the fire of 1911", where "one in 14" is a statistic. */
const ONE_OF_THE = /\bof the\b/i;

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

/** What a company made in a year whose books are closed: "carried 4 million people in the year to March. Net profit was". */
const BOOKED =
  /\b(?:in|for|over|during) the (?:financial |fiscal |full )?(?:year|half|quarter|(?:three|six|nine|12) months) (?:to|ended|ending|through) (?:the end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const EARNED =
  /\b(?:(?:net|pre-tax|pretax|operating|gross|annual) (?:profits?|loss(?:es)?|income|earnings)|revenues?|turnover|ebitda|dividends?|(?:lost|made|earned|turned over) (?:about |nearly |almost |more than )?[$£€]\d)/;
const HAD_AT_CLOSE =
  /\b(?:had|employed|operated|ran) [^.;]{0,60}\bat the end of (?:the (?:year|quarter|half)|january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const isOfTheBooks = ({ sentence, paragraph }: Around): boolean =>
  (BOOKED.test(paragraph) && EARNED.test(paragraph)) || HAD_AT_CLOSE.test(sentence);

// Results of elections are counted in public.
const OF_THE_VOTE = /\bturnout\b|\b(?:percent|per cent|%) of the (?:(?:popular |total )?votes?|electorate)\b/;
const RESULT =
  /^ (?:votes?|seats)\b|^[^.;]{0,20}\bof (?:the|all) (?:\w+ )?(?:votes?|ballots|precincts)\b|^\s*(?:electoral|delegate)|^ of (?:the |all )?(?:(?:remaining|outstanding|pledged) )?delegates?\b/;
const WON =
  /\b(?:won|took|got|received|polled|claimed|captured)(?: (?:about|some|nearly|just|only))? $|\b(?:carried|edged|beat|defeated|swept|trounced)\b[^.;]{0,60}$/;
const ELECTION =
  /\b(?:vote[sd]?|voters|voting|caucus(?:es)?|election|ballots?|precincts?|recount|runoff|primary|electorate)\b/;

/** Who may vote is on a roll. */
const TO_VOTE =
  /^ (?:[a-z-]{1,20} ){1,4}(?:will vote|are voting|vote today|go to the polls|voted|(?:are|were) (?:eligible|entitled|registered|balloted)|can vote|may vote)\b/;

const VOTED = /\bvot(?:ed|es?) (?:by )?(?:more than |nearly |almost |about |over )?$/;

const isOfTheVote = ({ before, sentence, paragraph }: Around): boolean =>
  OF_THE_VOTE.test(sentence) || VOTED.test(before) || (WON.test(before) && ELECTION.test(paragraph));

/** Maps of outages, volumes of an exchange. */
const LIVE =
  /\b(?:customers|power|outages?)\b[^.]{0,80}\bas of\b|\bshares changed hands\b|\b(?:homes|customers|properties|households|premises)\b[^.;]{0,30}\b(?:without|had no|lost|have no|with no) (?:electricity|power)\b/;
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

/** Counted into the ring. */
const BEASTS =
  /^ (?:[\w-]{1,20} ){0,2}(?:sheep|lambs|ewes|hoggets|cattle|calves|heifers|bullocks|steers|cows|bulls|pigs|sows|goats)\b/;
const SHOWN = /\b(?:on offer|forward|penned|yarded|entered|under the hammer|sold|trade)\b/;
const isOfTheMart = ({ after, sentence }: Around): boolean => BEASTS.test(after) && SHOWN.test(sentence);

/** "Has 6,200 inhabitants", "a population of 31,000". */
const LIVES = /^ (?:[a-z]{1,20} )?(?:inhabitants|souls)\b/;
const POPULATION =
  /\bpopulation (?:of|is|was)(?: (?:about|around|some|just over|just under|nearly|almost|more than))? $/;
/** "Those states have 27% of the country's population". */
const HAS =
  /\b(?:ha(?:s|ve|d)|holds?|accounts? for|home to|with)(?: (?:about|around|some|just|nearly|almost|more than))? $/;
const OF_POPULATION = /^ of (?:the )?(?:[a-z’'-]{1,20} ){0,2}population\b/;
const isInCensus = ({ before, after }: Around): boolean =>
  LIVES.test(after) || POPULATION.test(before) || (HAS.test(before) && OF_POPULATION.test(after));

/** Who reports a speech stood among them: "a speech to more than 3,000 people", "told about 300 supporters". */
const SPOKE =
  /\b(?:speech|spoke|speaking|talk(?:ed|ing)?|address(?:ed|ing)?|told|telling|remarks|preached|lectured?|sang|played)(?: [a-z]{1,12})? (?:to |before |for |in front of )?(?:a crowd of |an audience of )?(?:about |around |some |nearly |almost |more than |roughly |up to )?$/;
const HEARERS =
  /^ (?:[a-z-]{1,20} ){0,2}(?:people|supporters|delegates|members|guests|fans|students|backers|listeners|cheering|activists|donors|employees|workers)\b/;
const isHeard = ({ before, after }: Around): boolean => SPOKE.test(before) && HEARERS.test(after);

/** Campaigns must declare what they raise and spend. */
const CAMPAIGN =
  /\b(?:super pacs?|pacs?|political action committees?|campaigns?|candidates?|challenger|primary|re-?election)\b/;
const RAISED =
  /\b(?:rais(?:es?|ed|ing)|spen(?:t|ds?|ding)|donat(?:es?|ed|ing)|contribut(?:es?|ed|ing)|collect(?:s|ed)|(?:on|in) (?:hand|the bank))\b[^.;]{0,30}$/;
const isDeclared = ({ before, sentence }: Around): boolean => RAISED.test(before) && CAMPAIGN.test(sentence);

/** Who asks knows how many: "the union asked 4,300 of its members". */
const ASKS =
  /\b(?:asked|questioned|interviewed|canvassed|consulted) (?:about |around |some |nearly |more than |over )?$/;
const WHOM =
  /^ (?:(?:of (?:its|their|the)|\w{1,20}) )?(?:people|adults|members|residents|patients|teachers|nurses|doctors|voters|readers|parents|pupils|students|workers|households|businesses|companies|firms|users|customers|women|men)\b/;
const isAsked = ({ before, after }: Around): boolean => ASKS.test(before) && WHOM.test(after);
