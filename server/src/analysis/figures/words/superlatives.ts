import { tableSign } from './table-signs.ts';

/** What things are ranked by, where it can be measured or counted: "best" and "worst" are views. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  `largest biggest smallest highest lowest tallest longest shortest oldest youngest richest wealthiest poorest deadliest bloodiest
  costliest fastest slowest busiest hottest coldest warmest wettest driest heaviest cheapest priciest`.split(
    /\s+/,
  ),
);

export const SUPERLATIVE = tableSign(SUPERLATIVES);

/** Make a superlative with "most" before them. */
export const AFTER_MOST: ReadonlySet<string> = new Set(
  'populous expensive valuable visited watched destructive crowded polluted indebted profitable'.split(' '),
);
