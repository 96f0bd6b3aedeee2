/** Words that tie figures together in a sum. Lower case; matched against short stretches between two figures. */

const HEDGE =
  "(?:\\s+(?:just|about|roughly|nearly|almost|some|around|approximately|only|over|under|more than|less than|fewer than|at least|an estimated|the|a|an|its|their|last year's|this year's|as much as))*";

const UP =
  'rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|climbed|climb|climbs|climbing|increased|increase|increases|increasing|jumped|jump|jumps|jumping|surged|surge|surging|gained|gain|gaining|soared|soaring|swelled|expanded|advanced|edged up|ticked up|went up|gone up|going up|shot up|lifted|hiked|pushed up|nudged up|bumped up|up|raised|raising|boosted|higher|improved|widened|added';
const DOWN =
  'fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|shrank|shrunk|slid|plunged|plunging|tumbled|sank|down|cut|cuts|cutting|slipped|slumped|reduced|reducing|lowered|lower|contracted|dipped|trimmed|slashed|pared|brought down|went down|narrowed|eased|lost|shed|plummeted';

/** Ends in a verb of change, with or without "by": the figure after it is the size of a change. */
const CHANGE_BEFORE = new RegExp(
  `(?:^|[\\s,(—–-])(?:${UP}|${DOWN})(?:\\s+(?:by|another|a further))?${HEDGE}\\s*$`,
);
const CHANGE_NOUNS =
  'increase|rise|jump|gain|surge|growth|climb|boost|hike|improvement|drop|decline|decrease|fall|cut|reduction|slump|dip|plunge|loss|swing|change|saving|raise';
/** "An increase of", "cut its staff by": the same, from further off. */
const CHANGE_OF = new RegExp(`\\b(?:${CHANGE_NOUNS})\\s+of${HEDGE}\\s*$`);
const CHANGED_BY = new RegExp(`\\b(?:${UP}|${DOWN})\\s+(?:[\\w’']+\\s+){1,4}by${HEDGE}\\s*$`);
export const sizeAhead = (before: string): boolean =>
  CHANGE_BEFORE.test(before) || CHANGE_OF.test(before) || CHANGED_BY.test(before);
export const saysChangeOf = (before: string): boolean => CHANGE_OF.test(before);
/** Starts with a noun of change: the figure before it is the size of a change. */
export const CHANGE_AFTER = new RegExp(`^[\\s-]*(?:\\w+[\\s-]+)?(?:${CHANGE_NOUNS})\\b`);
export const FROM_BEFORE = new RegExp(`\\bfrom${HEDGE}\\s*$`);
export const TO_BEFORE = new RegExp(`\\bto${HEDGE}\\s*$`);
export const COMPARED_BEFORE = new RegExp(
  `\\b(?:compared (?:with|to)|versus|vs\\.?|against|(?:lower|higher|more|less|fewer|greater|larger|smaller) than)${HEDGE}\\s*$`,
);
/** The figure before it is how much more or less: "10 percent lower than". */
export const MORE_THAN_AFTER =
  /^\s*(?:points?\s+)?(?:lower|higher|more|less|fewer|greater|larger|smaller) than\b/;
/** A verb of change leads to the figure: "fell to". */
export const CHANGES_TO = new RegExp(`\\b(?:${UP}|${DOWN})\\s+to${HEDGE}\\s*$`);
export const CHANGES = new RegExp(`\\b(?:${UP}|${DOWN})\\b`);
/** Between two sides of a result: "53% to 43%". "53% to 43%". */
export const VERSUS = /^\s*(?:to|[-–]|versus|vs\.?|against)\s*$/;
/** Between a figure and the same said in another way: ", or", "(", a dash. */
export const THAT_IS = new RegExp(`^(?:[^.;:()]{0,45}[^.;:()\\w])?(?:or|\\(|—|–|--)${HEDGE}\\s*$`);
/** The same without a word for it: ", about 70 percent". */
export const OR_ABOUT = /,\s*(?:about|roughly|nearly|almost|approximately|just over|just under)\s*$/;
/** Only that, with nothing of weight in between. */
export const OF_BEFORE = new RegExp(`^[\\s,]*(?:of|out of)${HEDGE}(?:\\s+(?:those|these|all))?\\s*$`);
export const MARGIN_BEFORE = new RegExp(
  `\\b(?:by|margin of|lead of|gap of|difference of|advantage of|edge of|leads|led|ahead by|behind by|trails by|trailed by)${HEDGE}\\s*$`,
);
export const MARGIN_AFTER =
  /^[\s-]{0,4}(?:\w{1,40}[\s-]{1,4}){0,2}?(?:margin|lead|gap|difference|advantage|edge|win|victory|defeat|loss|spread)\b/;

/** The sentence speaks of rates, averages or adjusted figures: its sums need not add up as written. */
export const NOT_PLAIN =
  /\b(?:annual(?:ly|i[sz]ed)?|compound(?:ed)?|averaged|averaging|an average of|on average|adjust(?:ed|ing)|seasonally|inflation|per share|excluding|like-for-like|constant currency|a (?:year|month|week|day)(?! (?:earlier|ago|before|later|prior))|per (?:year|month|week|day|capita)|each (?:year|month|week)|every (?:year|month|week)|yearly|monthly|target|projected to|respectively)\b/;

export interface Multiple {
  readonly factor: number;
  readonly low: number;
  readonly high: number;
}

const FACTORS: Readonly<Record<string, number>> = {
  doubled: 2,
  double: 2,
  doubling: 2,
  doubles: 2,
  tripled: 3,
  triple: 3,
  tripling: 3,
  triples: 3,
  trebled: 3,
  quadrupled: 4,
  quadruple: 4,
  quadrupling: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
};
const MULTIPLE =
  /\b(?:(more than|just over|over|nearly|almost|about|roughly|not quite|at least|less than)\s+)?(doubled|doubles?|doubling|tripled|triples?|tripling|trebled|quadrupled|quadruple|quadrupling|quintupled|halved|halving)\b(?! down\b)/g;

/** The same at a glance. */
const MULTIPLIES = /doubl|tripl|trebl|quadrupl|quintupl|halv/;

/** "nearly tripled": what ratios of after to before it stands for. Null where there is none, or more than one. */
export function multipleIn(text: string): (Multiple & { start: number; end: number; word: string }) | null {
  if (!MULTIPLIES.test(text)) return null;
  const found = [...text.matchAll(MULTIPLE)];
  const [match] = found;
  if (match === undefined || found.length > 1) return null;
  const word = match[2] as string;
  const factor = FACTORS[word] as number;
  const start = match.index + match[0].length - word.length;
  return { ...reach(factor, match[1]), start, end: start + word.length, word };
}

/** How far a multiple reaches, with "more than" or "nearly" before it. */
export function reach(factor: number, hedge: string | undefined): Multiple {
  // A halving goes down: "more than halved" is less than half.
  const down = factor < 1;
  switch (hedge) {
    case 'more than':
    case 'over':
    case 'just over':
    case 'at least':
      return down
        ? { factor, low: factor * 0.5, high: factor * 1.01 }
        : { factor, low: factor * 0.99, high: factor * 1.5 };
    case 'nearly':
    case 'almost':
    case 'not quite':
    case 'less than':
      return down
        ? { factor, low: factor * 0.98, high: factor * 1.2 }
        : { factor, low: factor * 0.83, high: factor * 1.01 };
    case undefined:
      return { factor, low: factor * 0.93, high: factor * 1.1 };
    default:
      return { factor, low: factor * 0.88, high: factor * 1.15 };
  }
}
