import type { Figure } from '../../../analysis/figures.ts';
import type { Around } from '../around.ts';

/** Decided by whoever says how much: a bank's rate, a fine, bail, a grant, a plan, who is to have it. */
export const isDecided = (figure: Figure, around: Around): boolean =>
  isPenalty(around) ||
  isLimit(around) ||
  isPutAt(around) ||
  isAgreed(around) ||
  isForecastSet(around) ||
  isOwed(around) ||
  isBargained(around) ||
  (figure.kind === 'percent' && (isRateSet(around) || TAX.test(around.after) || isOfABand(around))) ||
  (figure.kind === 'count' && isPlan(around)) ||
  (figure.kind === 'money' && (isBail(around) || isOfAClass(around) || isTaxed(around) || isGranted(around)));

// Central banks and parliaments announce what they set.
const RATE =
  /\b(?:(?:policy|lending|benchmark|base|repo|key|cash|bank|interest|deposit|refinancing|funds) rates?|rates by|tax(?! (?:revenues?|receipts|income|take|returns?))|duty|duties|levy|levies|vat|gst|tariffs?|surcharge|supplement|excise)\b/;
const SETS =
  /\b(?:held|holds?|kept|keeps?|left|retain(?:s|ed)|maintain(?:s|ed)|rais(?:es?|ed)|cuts?|lower(?:s|ed)|sets?|introduced|pays?|charged|levied|imposed|falls? to|rises? to|goes (?:up|down))\b/;

/** "The state's 4 percent sales tax", "a 25% tariff". */
const TAX =
  /^ (?:[a-z]{1,20} ){0,2}(?:tax(?! (?:revenues?|receipts|income|take|returns?))|lev(?:y|ies)|dut(?:y|ies)|vat|gst|tariffs?|surcharge|excise)\b/;

/** What a court, a permit or a deal makes somebody do: "must plant 118 trees", "ordered to refund $1.8 million". */
const OWED =
  /\b(?:must|ordered to|agreed to|undertook to|undertaken to) (?:also |then )?(?:plant|pay|repay|refund|return|provide|build|supply|hand over|forfeit|spend|set aside|replace|contribute) (?:about |some |nearly |at least |more than |another |an extra |a further )?$/;
const isOwed = ({ before }: Around): boolean => OWED.test(before);

/** What one side wants and the other has offered: "the union wants 7% a year", "their last contract gave them 9%". */
const WANTED =
  /\b(?:wants?|wanted|demand(?:s|ed|ing)|seeks?|sought|seeking|offer(?:s|ed|ing)|ask(?:s|ed|ing) for|holding out for)\b[^.;]{0,25}$/;
const GAVE =
  /\b(?:contract|deal|agreement|settlement|award)\b[^.;]{0,60}\b(?:gave|gives|rais(?:es|ed)|lift(?:s|ed)|includes?|included|provides?|provided)\b[^.;]{0,40}$/;
const isBargained = ({ before }: Around): boolean => WANTED.test(before) || GAVE.test(before);

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

/** Where a class begins, which says nothing of anybody: "families whose income is below $40,000". */
const CLASS_OF =
  /\b(?:people|those|anyone|somebody|someone|households?|famil(?:y|ies)|couples?|parents|workers?|employees|pensioners?|taxpayers?|students|patients|earners|applicants|claimants|landlords|filers|borrowers|buyers|owners|firms|companies|businesses|farms) (?:(?:who (?:are )?|that |are )?(?:earn(?:s|ing)?|mak(?:es?|ing))|(?:whose|with)(?: [\w’'-]{1,20}){0,3} (?:incomes?|earnings|salar(?:y|ies)|wages?|pensions?|turnover|savings|assets|profits|debts)(?: (?:is|are|was|were|of))?)(?: (?:a year|a month))? (?:more than|over|above|at least|up to|below|under|less than|no more than|between) $/;
const isOfAClass = ({ before }: Around): boolean => CLASS_OF.test(before);

/** "A surcharge on homes worth more than £2m". */
const ABOVE =
  /\b(?:homes?|properties|property|estates?|incomes?|earners|earning|salaries|profits|companies|worth|valued at)\b[^.;,]{0,20}\b(?:more than|over|above|at least|up to|below|under) $/;
/** "2% on the slice up to £250,000", "relief on homes of up to £500,000". */
const BAND =
  /\b(?:on the (?:first|next)|(?:slice|part|portion|band|amount|bit)s? (?:up to|of up to|over|above|between|from)|(?:relief|allowance|exemption) [^.;]{0,60}(?:up to|below|under|of)) $/;
const ON_BAND = /^ on (?:the (?:first|next|slice|part|portion|band|amount|bit|rest)|(?:any|every)thing)\b/;
const isOfABand = ({ after, paragraph }: Around): boolean => ON_BAND.test(after) && RATE.test(paragraph);
const isTaxed = ({ before, sentence, paragraph }: Around): boolean =>
  (ABOVE.test(before) && RATE.test(sentence)) || (BAND.test(before) && RATE.test(paragraph));

/** Who decides on money says how much, and so does who asks for it. */
const GRANTED =
  /\b(?:approved|voted|allocated|set aside|earmarked|appropriated|authori[sz]ed|pledged|donated|fined)\b[^.;]{0,30}$|\b(?:split|divided|deadlocked|tied|voted|rule[ds]?|debate[ds]?|decide[ds]?)\b[^.;]{0,20}\b(?:on|over) whether to (?:put|spend|give|pay|grant|lend|commit|borrow) (?:up to |another |a further )?$/;
const SOUGHT =
  /^ (?:is|was|are|were) (?:also |being )?(?:hoped for|asked for|bid for|sought|requested|expected) from\b/;
const isGranted = ({ before, after }: Around): boolean => GRANTED.test(before) || SOUGHT.test(after);

/** A plan lies open once somebody is to say yes or no to it: "the board turned down a bid to build 340 flats". */
const RULED_ON =
  /\b(?:approv(?:ed|es)|reject(?:ed|s)|refus(?:ed|es)|turned down|turns down|threw out|throws out|back(?:ed|s)|block(?:ed|s)|dismiss(?:ed|es)|defer(?:red|s)|grant(?:ed|s)|green-?lit|permission|consent|recommend(?:ed|s)|submitted|lodged|filed|appl(?:y|ied|ies))\b[^.;]{0,60}\b(?:plans?|proposals?|applications?|bids?|schemes?|permits?|permission|variance|request|consent|project|for|to)\b[^.;]{0,40}$/;
const PLANNED =
  /^[ -](?:[a-z][\w-]{0,20} ){0,3}(?:homes?|houses|flats|apartments?|units|dwellings|townhouses|rooms?|bedrooms?|beds?|places|seats?|pitches|plots|lots|spaces|turbines|panels|acres|hectares|storeys|stories|cows|hens|pigs|birds)\b/;
const PLANNERS =
  /\b(?:councils?|councill?ors|boards?|commission(?:ers)?|committees?|planners|planning|zoning|inspector|authority|ministers?|supervisors|selectmen|trustees|developers?)\b/;
const isPlan = ({ before, after, sentence }: Around): boolean =>
  PLANNED.test(after) && RULED_ON.test(before) && PLANNERS.test(sentence);

/** What a law threatens. */
const PENALTY = /\b(?:fines?|penalt(?:y|ies)|punishable)\b[^.;]{0,30}$/;
const isPenalty = ({ before }: Around): boolean => PENALTY.test(before);

/** What a law or a bank allows, or makes somebody pay at the most. */
const LIMIT =
  /\b(?:must|ha(?:s|ve|d) (?:had )?to|(?:allowed|entitled|obliged|required|able) to|can|may)\b[^.;]{0,80}\bup to $|\b(?:limit|ceiling|cap)\b[^.;]{0,100}\b(?:is|it['’]s|was|at|of) $/;
/** "Will rise by 3 per cent, the cap set by the state". */
const IS_LIMIT =
  /^, (?:the|a|its|their) (?:[\w-]{1,20} ){0,2}(?:cap|limit|maximum|ceiling|minimum|threshold)\b/;
const isLimit = ({ before, after }: Around): boolean => LIMIT.test(before) || IS_LIMIT.test(after);

/** What the two sides have put their names to: "under the deal, the lowest paid will get". */
const BY_TERMS =
  /\b(?:under|in) (?:the|a|its|their|this|that) (?:[\w-]{1,20} ){0,3}(?:deal|agreement|contract|settlement|accord|pact|terms|plan|ordinance|resolution|order)\b/;
const SIGNED =
  /\b(?:deal|agreement|contract|settlement|accord|pact)\b[^.;]{0,120}\b(?:signed|struck|reached|ratified|runs? for|lasts?|expires)\b/;
const IS_TO_BE =
  /\bwill (?:also |then )?(?:rise|increase|go up|get|receive|be paid|be raised|be cut|fall|pay|earn|gain|be given)\b[^.;]{0,60}$/;
const isAgreed = ({ before, sentence, paragraph }: Around): boolean =>
  IS_TO_BE.test(before) && (BY_TERMS.test(sentence) || SIGNED.test(paragraph));

/** Who forecasts says what: "policymakers raised their forecast for inflation to 2.6%, and see unemployment at 4.5%". */
const FORECAST_SET =
  /\b(?:raise[ds]|cuts?|lower(?:ed|s)|kept|keeps|left|trim(?:med|s)|upgraded|downgraded|revised|slash(?:ed|es)|lift(?:ed|s)|boost(?:ed|s)|nudged|increased|reduced|held|maintain(?:ed|s)|reiterated) (?:its|their|his|her) (?:[\w’'-]{1,20} ){0,3}(?:forecasts?|estimates?|outlook|projections?|guidance|targets?|predictions?)\b/;
const SO_NEAR = 160;
const FORESEES =
  /\b(?:sees?|foresees?|forecasts?|projects?|predicts?) (?:[\w’'-]{1,20} ){1,5}at (?:about |around )?$|\b(?:policymakers|(?:central )?bank|board|treasury|ministry|government|fed|imf|oecd) (?:now |also |still )?(?:sees?|foresees?|expects?|projects?|forecasts?) (?:[a-z]{2,20} ){1,3}(?:of|at) (?:about |around )?$/;
/** One, whom the copy calls by name or by what it is: "analysts expect" are many and nobody. */
const EXPECTS =
  /\b(?:forecasts|projects|predicts|estimates|expects|reckons|foresees)(?: (?:about|around|some|up to|more than|nearly|almost|as many as))? $/;
const isForecastSet = ({ before }: Around): boolean =>
  FORECAST_SET.test(before.slice(-SO_NEAR)) || FORESEES.test(before) || EXPECTS.test(before);

/** “The council put the cost of the wall at”. */
const PUT_AT =
  /(?<!\b(?:some|many|experts|analysts|observers|critics|insiders|estimates|sources|who) )\bputs? (?:[\w’'-]{1,20} ){1,9}at (?:about |around |some |more than |nearly |roughly )?$/;
const isPutAt = ({ before }: Around): boolean => PUT_AT.test(before.slice(-BY_IT * 2));
