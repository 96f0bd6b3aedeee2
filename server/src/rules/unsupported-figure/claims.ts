import type { Figure } from '../../analysis/figures.ts';

/** What the rule takes for a claim; the options of the rule set the two thresholds. */
export interface Thresholds {
  /** Sums below are small change, in the currency's own unit. */
  readonly minMoney: number;
  /** Counts below are what a reporter on the spot can count. */
  readonly minCount: number;
}

/** Whether a figure of this kind and size is a claim at all, whatever the words around it. */
export function mayNeedAnswer(figure: Figure, { minMoney, minCount }: Thresholds): boolean {
  const value = figure.value ?? 0;
  switch (figure.kind) {
    case 'money':
      return value >= minMoney;
    case 'percent':
      return value !== 100;
    case 'ratio':
      return figure.unit === 'times' || (figure.parts !== null && figure.parts.whole > 2);
    case 'ordinal':
      return figure.unit === 'rank';
    case 'count':
      return figure.form !== 'loose' && value >= Math.min(minCount, FEWEST_DEAD);
    default:
      return false;
  }
}

// One or two dead are named.
const FEWEST_DEAD = 3;

/** A figure that a reader would ask the source of: sums, percentages, shares, multiples, rankings, tolls and large counts. */
export function needsAnswer(figure: Figure, around: Around, { minCount }: Thresholds): boolean {
  if (RESULT.test(around.after) || THRESHOLD.test(around.sentence) || isOfAGame(figure, around)) return false;
  switch (figure.kind) {
    case 'percent':
      return !RULE.test(around.sentence) && !OF_THE_VOTE.test(around.sentence) && !isMarketMove(around);
    case 'ratio':
      return figure.unit === 'times' ? COMPARED.test(around.after) : STATISTIC.test(around.after);
    case 'ordinal':
      return RANKED.test(around.before);
    case 'count':
      return (figure.value ?? 0) >= minCount ? !/^[a-z]+$/.test(figure.text) : isToll(around);
    default:
      return true;
  }
}

/** Lower-case text of the figure's sentence, and of what comes before and after the figure in it. */
export interface Around {
  readonly sentence: string;
  /** As far as it is near. */
  readonly paragraph: string;
  readonly before: string;
  readonly after: string;
}

// The scorer's figures: a report of a game is an eyewitness's.
const PLAYED =
  /^\s*(?:balls|overs|runs|wickets|yards|rebounds|assists|points|goals|tries|carries|catches|strikeouts|hits|laps|holes|shots|saves|tackles|appearances|batting|caps)\b|^\s*(?:of (?:the )?)?(?:ball|possession)\b/;
const SHOT = /\b(?:shot|shooting|hit|made|completed|connected on)\s+(?:\w+\s+){0,2}$/;
const GAME =
  /\b(?:half|quarter|innings|game|match|season|free throws?|three-point|field goals?|arc|floor|passes)\b/;

const isOfAGame = ({ kind }: Figure, { before, after, sentence }: Around): boolean =>
  PLAYED.test(after) || (kind === 'percent' && SHOT.test(before) && GAME.test(sentence));

// Results of elections are counted in public.
const OF_THE_VOTE = /\bturnout\b|\b(?:percent|per cent|%) of the (?:popular |total )?votes?\b/;
const RESULT =
  /^ votes?\b|^[^.;]{0,20}\bof (?:the|all) (?:\w+ )?(?:votes?|ballots|precincts)\b|^\s*(?:electoral|delegate)/;
// "The 1,237 delegates needed to win", "more than $1 million is required": a rule, not a finding.
const THRESHOLD =
  /\b(?:needed (?:to|for)|need(?:s)? to (?:win|secure|clinch)|required (?:to|for)|threshold|would have to|must (?:win|get|pay)|eligible for|maximum|minimum|limit(?:ed)? to|cap(?:ped)? at|up to a|margin of (?:sampling )?error)\b/;
const RULE = /\b(?:constitution|law requires|by law|interest rate of|tax of|discount|off the price)\b/;
const STATISTIC =
  /^\s*(?:(?:of|in|to)\s*)?(?:the |all |its |their |those |these )?(?:\w+[ -]){0,3}(?:people|voters|adults|americans|women|men|children|residents|respondents|households|families|workers|students|patients|businesses|companies|population|country|nation|world|those|jobs|homes|cases)\b/;

const MARKET =
  /\b(?:shares?|stocks?|dow|nasdaq|s\.?&p|ftse|nikkei|treasury|treasuries|yields?|benchmark|crude|brent|bitcoin|futures|wall street|trading|barrel|ounce|sensex|nifty|ind(?:ex|exes|ices)|laggards?)\b/;
const MOVE =
  /\b(?:rose|risen|rising|fell|fallen|falling|gain(?:ed|ing)?|lost|los(?:es|ing)|climb(?:ed|ing)?|drop(?:ped|ping)?|jump(?:ed|ing)?|slid|slipped|surg(?:ed|ing)|tumbl(?:ed|ing)|plung(?:ed|ing)|added|shed|up|down|closed|edged|soar(?:ed|ing)|sank|dipped|rallied|lift(?:ed)?|traded|yield(?:s|ed|ing)?)\b/;
/** "Fell $1.25, or", before "1.4 percent, to $88.95". */
const RESTATED = /(?:[$£€]\d[\d.,]*|\b(?:cents|pence|points)), or (?:about |nearly |almost )?$/;
const NEAR = 80;

/** Prices of shares, indexes, bonds and commodities are posted in public. */
const isMarketMove = ({ paragraph, before, after }: Around): boolean =>
  (MARKET.test(paragraph) && MOVE.test(before.slice(-NEAR))) ||
  (RESTATED.test(before.slice(-NEAR)) && /^,? (?:to|at) [$£€]?\d/.test(after));

/** "Twice as many", "tenfold increase"; not "twice the fool". */
const COMPARED =
  /^ (?:as (?:many|much|likely|high|large|big|fast)\b|the (?:\w+ )?(?:number|rate|amount|average|total|level|share|price|cost|population)\b|more likely|higher|(?:increase|rise|jump|growth|surge)\b|since\b)/;
/** The sentence says so outright: "it is the", "was Europe's". In passing ("Shanghai, China's largest city") it is common knowledge. */
const RANKED =
  /\b(?:is|was|are|were|became|becomes|remains|remained|ranks? as|makes? it|making it|made it)(?: (?:now|also|still|by far|already))? (?:the|[\p{L}.’' ]{2,30}['’]s) $/u;

const TOLL_BEFORE =
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing)|claimed|toll (?:of|at|to)|leaving|left)\s+(?:\w+\s+){0,2}$/;
const TOLL_AFTER =
  /^\s*(?:\w+\s+){0,3}(?:dead|died|killed|injured|wounded|deaths|casualties|fatalities|drowned)\b/;

const isToll = ({ before, after }: Around): boolean =>
  (TOLL_BEFORE.test(before) &&
    /^\s*(?:\w+\s+){0,2}(?:people|others|dead|men|women|children|soldiers|civilians|passengers|workers|students|officers)\b/.test(
      after,
    )) ||
  TOLL_AFTER.test(after);
