import type { Figure } from '../../analysis/figures.ts';
import type { Around } from './around.ts';
import { isToll } from './tolls.ts';

/**
 * What is asked about in a story that names its sources as well: who suffers, what it would cost or bring, how many
 * think or do something, how things change. The rest is the size of things, which somebody has on record.
 */
export function isContested(figure: Figure, around: Around): boolean {
  switch (figure.kind) {
    case 'percent':
      return !isOfRecord(around);
    case 'ratio':
      return figure.unit === 'times'
        ? !AS_LARGE.test(around.after)
        : !/ of (?:the|its|their|his|her) /i.test(figure.text);
    case 'money':
      return (
        isForeseen(around) || (isEffect(around) && !isOwn(figure, around) && !ITS_BOOKS.test(around.before))
      );
    case 'count':
      return (
        isToll(around) ||
        isForeseen(around) ||
        NATION.test(around.after) ||
        (isHarm(around) && !isOwn(figure, around)) ||
        (PEOPLE.test(around.after) && !isRoll(around) && !TOOK_PART.test(around.after))
      );
    default:
      return true;
  }
}

/** How one thing compares with another: "six times as much as the harbor". */
const AS_LARGE =
  /^ (?:as (?:much|big|large|long|deep|high|tall|heavy|wide|old|fast|far) as\b|the (?:[a-z]{1,20} )?average\b)/;

/** "Thirty of the flats, or 15%", "the 30% that the plan asks for", "a rate of 9%". */
const isOfRecord = ({ before, after }: Around): boolean =>
  OF_ITS_BOOKS.test(after) ||
  ((BESIDE_COUNT.test(before) || LEVEL.test(before) || OFFICIAL.test(before.slice(-NEAR))) &&
    !/^ (?:of|more|fewer|less|higher|lower|(?:[a-z-]{1,20} )?(?:reductions?|increases?|rises?|cuts?|falls?|drops?|jumps?|declines?|surges?))\b/.test(
      after,
    ));
/** "31 per cent of its costs" */
const OF_ITS_BOOKS =
  /^ of (?:its|their|his|her|the (?:company|firm|club|group|council|charity|hospital|school|trust)[’']s) (?:[a-z-]{1,20} )?(?:costs?|sales|revenues?|income|turnover|profits?|bookings|business|output|production|budget|spending|staff|workforce|funding|orders|exports|shares?|stock|customers|fleet|space|floor|land|money|salary|wages|savings|tickets)\b/;
const BESIDE_COUNT = /, or (?:about |some |nearly |almost |roughly |just over |just under |more than )?$/;
/** Offices publish them: "the unemployment rate is 4.6 percent, below the average of 4.9 percent". */
const OFFICIAL =
  /\b(?:unemployment|jobless|joblessness|inflation|poverty|interest|mortgage|vacancy|birth|literacy)\b[^;]{0,60}$/;
const LEVEL =
  /\b(?:(?:rate|margin|stake|deposit|discount|yield|ratio|share|tax|levy|fee|cap|target)s? of|(?:the|an?|its|their))(?: (?:about|around|nearly|roughly|just over|just under))? $/;

const NEAR = 90;
// Not the month.
const MAY = String.raw`(?<!\b(?:in|of|by|since|last|this|next|until|from|to|late|early|mid) )may(?! \d)`;
const FORESEEN = new RegExp(
  String.raw`\b(?:would|could|will|might|${MAY}|shall|set to|expected to|stands? to|likely to|going to)\b`,
);
const isForeseen = ({ before, after }: Around): boolean =>
  FORESEEN.test(before.slice(-NEAR)) || FORESEEN_AFTER.test(after);

const FORESEEN_AFTER = new RegExp(String.raw`^[^.;,]{0,40}\b(?:would|could|will|might|${MAY})\b`);

/** What somebody lost, spent or made of it. */
const EFFECT =
  /\b(?:ha(?:s|ve|d) (?:\w+ )?cost|cost(?:s|ing)? (?:[a-z’'-]{1,20} ){1,4}|costs|sav(?:es?|ed|ing)|generat(?:es?|ed|ing)|drain(?:s|ed|ing)?|los(?:es?|ing)|lost|earn(?:s|ed|ing)?|valu(?:es?|ed|ing)|mak(?:es?|ing)|made|spen(?:t|ds?|ding)|br(?:ings?|ought|inging)|wast(?:es?|ed|ing)|rais(?:es?|ed|ing)|worth|added?|adds|owes?|owed|siphoned|stolen|stole|handled|reach(?:es|ed|ing)|cut(?:s|ting)?|slash(?:es|ed|ing)|r[io]ses?|risen|rising|falls?|fell|fallen|falling|gr[eo]w(?:s|n|ing)?|(?:in|de)creas(?:es?|ed|ing)|shr[aiu]nk|(?<!, )(?:up|down) from|(?:doubl|tripl)(?:es?|ed|ing))\b/;
const isEffect = ({ before }: Around): boolean => EFFECT.test(before.slice(-NEAR / 2));

/** What a person in the story did for his own part, who can be asked: "she has raised €318,000". */
const isOwn = ({ value }: Figure, { before }: Around): boolean =>
  (value ?? 0) < MOST_OF_ONE && (OWN.test(before) || OWN_BY_NAME.test(before));
/** "Jan Petrie, who runs 340 cattle, lost" */
const OWN_BY_NAME =
  /^[\p{L}’'-]{2,20} [\p{L}’'-]{2,20}, (?:who|whose|an?|the|\d\d,)[^.;]{0,80}(?:, |\d\d )(?:lost|spent|paid|sold|bought|owes|owed|raised|borrowed|saved) (?:about |some |nearly |almost |more than )?$/u;
/** A body that publishes its accounts: "the state government spends $3.1m a year". */
const ITS_BOOKS =
  /\b(?:government|council|state|county|city|town|borough|ministry|department|authority|agency|school|district|university|hospital|club|company|firm|charity|trust|parish)(?:, which [^.;,]{1,60},)? (?:now |still |already |also |ha[sd] )?(?:spends?|spent|lost|made|raised|owe[sd]?|earns?|earned)(?: (?:about|around|some|nearly|almost|more than|over|up to))? $/;
const MOST_OF_ONE = 1_000_000;
const OWN =
  /\b(?:he|she) (?:ha[sd] )?(?:already |also )?(?:raised|spent|paid|lost|earned|made|owed|saved|added)(?: (?:about|around|some|nearly|almost|more than|over))? $/;

const HARM =
  /\b(?:kill(?:s|ed|ing)?|(?<!\bha[sd] )die[sd]?|dead|injured|wounded|hurt|harmed?|destroy(?:s|ed|ing)?|burn(?:s|ed|ing|t)?|displac(?:es?|ed|ing)|releas(?:es?|ed|ing)|contaminat(?:es?|ed|ing)|damag(?:es?|ed|ing)|flatten(?:s|ed)|los(?:es?|ing)|lost|missing|sick(?:ened)?|shot|detain(?:s|ed)|arrest(?:s|ed)|evict(?:s|ed)|expel(?:s|led)|deport(?:s|ed)|flee(?:s|ing)?|fled|drove|trapped|stranded|suicides|deaths)\b/;
const isHarm = ({ before, after }: Around): boolean =>
  HARM.test(before.slice(-NEAR / 2)) || HARM.test(after.slice(0, NEAR / 2));

const PEOPLE =
  /^ (?:[a-z’'-]{1,20} ){0,2}(?:people|persons|civilians|troops|soldiers|fighters|mercenaries|rebels|workers|jobs|men|women|children|families|residents|refugees|migrants|protesters|demonstrators|marchers|fans|spectators|victims|patients|prisoners|households|voters|pupils|students|farmers|visitors|tourists|members|deaths|cases|murders|crimes|others)\b/;
const NATION =
  /^ (?:[a-z’'-]{1,20} ){0,1}(?:americans|britons|canadians|australians|indians|nigerians|europeans|germans|mexicans|chinese|japanese)\b/;
/** Who runs it has the list: "3,100 people gave the rest", "2,940 people who replied". */
const TOOK_PART =
  /^ (?:[a-z’'-]{1,20} ){1,3}(?:who |had |have )?(?:gave|given|replied|responded|applied|registered|signed|entered|donated|answered|completed|enrolled|subscribed|commented)\b/;
/** "Employs 9,400 people", "a union of 3,100 workers", "3,100 members of the union". */
const isRoll = ({ before, after }: Around): boolean =>
  /\b(?:employs|employed|employing|has|had|have|with|represents|of|its|their|whose)(?: (?:about|around|some|nearly|almost|more than|over|just over|just under))? $/.test(
    before,
  ) || /^ (?:members|employees|staff) of\b/.test(after);
