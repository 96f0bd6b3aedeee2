import type { Figure } from '../../analysis/figures.ts';
import type { Around } from './around.ts';
import { isPublic } from './public.ts';
import { isToll } from './tolls.ts';

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

/** A rule or something that everybody could see: nobody is asked for it. */
export const isLetOff = (figure: Figure, around: Around): boolean =>
  QUESTION.test(around.sentence) || THRESHOLD.test(around.sentence) || isPublic(figure, around);

/** Who asks claims nothing. */
const QUESTION = /\?["'”’)]*\s*$/;

/** A figure that a reader would ask the source of: sums, percentages, shares, multiples, rankings, tolls and large counts. */
export function isClaim(figure: Figure, around: Around, { minCount }: Thresholds): boolean {
  switch (figure.kind) {
    case 'percent':
      return !RULE.test(around.sentence);
    case 'ratio':
      return figure.unit === 'times'
        ? COMPARED.test(around.after) && !AT_A_PRICE.test(around.before)
        : STATISTIC.test(around.after);
    case 'ordinal':
      return RANKED.test(around.before);
    case 'count':
      return (figure.value ?? 0) >= minCount ? !/^[a-z]+$/.test(figure.text) : isToll(around);
    default:
      return true;
  }
}

// "The 1,237 delegates needed to win", "more than $1 million is required": a rule, not a finding.
const THRESHOLD =
  /\b(?:needed (?:to|for)|needs? the (?:backing|support|approval|votes?|consent|signatures?) (?:of|from)|need(?:s)? to (?:win|secure|clinch)|required (?:to|for)|threshold|would have to|must (?:win|get|pay)|eligible for|maximum|minimum|limit(?:ed)? to|cap(?:ped)? at|up to a|margin of (?:sampling )?error)\b/;
const RULE = /\b(?:constitution|law requires|by law|interest rate of|tax of|discount|off the price)\b/;
const STATISTIC =
  /^\s*(?:(?:of|in|to)\s*)?(?:the |all |its |their |those |these )?(?:\w+[ -]){0,3}(?:people|voters|adults|americans|women|men|children|residents|respondents|households|families|workers|students|patients|businesses|companies|population|country|nation|world|those|jobs|homes|cases|tenants|renters|homeowners|drivers|pupils|teachers|nurses|doctors|hospitals|schools|classrooms|parents|mothers|fathers|girls|boys|teenagers|pensioners|employees|employers|users|customers|shoppers|consumers|firms|farms|farmers|species|deaths|births|marriages|crimes|calls|vehicles|cars|properties|citizens|prisoners|victims|recipients|applicants|claimants|officers|diabetics|smokers|searches|arrests|trips|sales|[a-z]{3,20}(?:ants|ents|ists|iers|ees|ians))\b/;

/** "Twice as many", "tenfold increase"; not "twice the fool". */
const COMPARED =
  /^ (?:as (?:many|much|likely|high|large|big|fast)\b|the (?:\w+ )?(?:number|rate|amount|average|total|level|share|price|cost|population)\b|more likely|higher|(?:increase|rise|jump|growth|surge)\b|since\b)/;
/** "Better than those at twice the price". */
const AT_A_PRICE = /\b(?:at|for|cost|costs|costing) $/;
/** The sentence says so outright: "it is the", "was Europe's". In passing ("Shanghai, China's largest city") it is common knowledge. */
const RANKED =
  /\b(?:is|was|are|were|became|becomes|remains|remained|ranks? as|makes? it|making it|made it)(?: (?:now|also|still|by far|already))? (?:the|[\p{L}.’' ]{2,30}['’]s) $/u;
