import type { Figure } from '../../analysis/figures.ts';
import type { Around } from './around.ts';

/** The thing itself shows it: the pages of a book, a climb's gradient, what is left in a battery, the rooms of a hotel. */
export const isOfTheThing = ({ unit, value }: Figure, { before, after, paragraph }: Around): boolean =>
  (unit === '%' &&
    (MIXED_AFTER.test(after) || MIXED_BEFORE.test(before) || FIGURATIVE.test(after) || CLASS.test(before))) ||
  MEASURE_AFTER.test(after) ||
  MEASURE_BEFORE.test(before) ||
  ROOM.test(before) ||
  CAPACITY.test(before) ||
  (HOLDS.test(before) && HELD.test(after)) ||
  (unit === '%' && (value ?? 0) < STRONGEST && BOTTLED.test(before) && BOTTLE.test(paragraph)) ||
  (unit === 'pp' && (value ?? 0) > MOST_POINTS);

/** "388pp" are pages: nothing has so many percentage points. */
const MOST_POINTS = 100;
const ROOM =
  /\b(?:with|has|have|had|is|was|makes?|made|gives?|offers?) (?:\w{1,12} )?(?:room|space|beds|places|seats) for (?:about |around |some |nearly |up to |more than )?$/;
/** "Three stores with a combined capacity of". */
const CAPACITY =
  /\b(?:with|has|have|had) an? (?:[\w-]{1,20} ){0,2}capacity of (?:about |around |some |nearly |up to |more than )?$/;

const MEASURE_AFTER =
  /^[- ](?:\w{1,20} )?(?:pages?|pp|gradients?|inclines?|grade|slope|abv|alcohol|proof|battery|charge|humidity|cocoa|chocolate|cotton|wool|linen|zoom|light-years?)\b|^ as (?:wide|large|big|tall|long|heavy|bright|dense|massive|deep) as\b|^ covered\b/;
const MEASURE_BEFORE =
  /\b(?:gradients?|inclines?|slope|abv|battery|humidity)\b[^.;,]{0,30}$|\b(?:climbs?|climbing|slopes?|ramps?|tilts?) at (?:about |around )?$/;

/** In the name of what is in the jar: "Niacinamide 10% + Zinc 1%". */
const MIXED_AFTER =
  /^ ?\+ [a-z]|^ (?:[a-z-]{1,20} ){0,2}(?:serum|cream|toner|cleanser|retinol|acid|peroxide|solution|gel|concentrate|butterfat|beef|lean)\b/;
const MIXED_BEFORE = /[%a-z] \+ (?:[a-z]{1,20} ){0,2}$/;
/** "80% of the time", "90 percent of the battle". */
const FIGURATIVE = /^ of (?:the|my|your|our) (?:time|battle|confusion|work|fun|job|problem|trick)\b/;
/** "The top 1 percent" are a class. */
const CLASS = /\b(?:top|bottom|richest|wealthiest|poorest) (?:\d+ or )?$/;

/** On the label. */
const BOTTLED = /\bat (?:about |around |just |only )?$/;
const BOTTLE =
  /\b(?:wines?|grapes?|decant(?:ed|er)?|corkscrew|drink it|vintage|vineyards?|tannins?|ale|lager|stout|cider|palate|chardonnay|riesling|rioja|malbec|merlot|pinot|sauvignon|shiraz|gin|whisky|whiskey)\b/;
const STRONGEST = 70;

const HOLDS =
  /\b(?:has|have|had|with|holds|boasts|seats|sleeps|an?|the|its|their) (?:about |some |more than |around |nearly |almost |over )?$/;
const HELD =
  /^[- ](?:\w{1,20} )?(?:rooms?|bedrooms?|beds?|seats?|berths|cabins|flats|apartments|floors|storeys|stories|pupils|parking spaces|pitches|moorings|stalls)\b/;
