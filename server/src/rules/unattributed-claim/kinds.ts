/**
 * Crowds by kind, and the words by which a source that is named is known for one of that kind. Experts, critics and their
 * like are none: they are to be named as such, as one professor does not speak for “experts”.
 */

export interface Kind {
  /** The crowd's noun in the plural. */
  readonly crowd: ReadonlySet<string>;
  /** In how such a one is introduced: "Ana Ruiz, who lives on the corner". */
  readonly one: RegExp;
  /** They speak for themselves: whoever holds an office, whatever his age, is none of them. */
  readonly private: boolean;
}

const kind = (crowd: string, one: RegExp): Kind => ({
  crowd: new Set(crowd.split(' ')),
  one,
  private: false,
});
const privately = (crowd: string, one: RegExp): Kind => ({ ...kind(crowd, one), private: true });

/** "said Mayor Ana Ruiz, 52": no resident, as she speaks for the town. */
export const OFFICE =
  /\b(?:mayor|councill?or|coun|cllr|minister|sen|senator|rep|mps?|spokes\p{L}+|police|sheriff|officer|chief|director|superintendent|secretary|governor|commissioner|professor)\b/iu;

export const KINDS: readonly Kind[] = [
  privately(
    'residents locals villagers neighbours neighbors homeowners tenants',
    /\b(?:resident|lives|lived|living|local|neighbou?r|villager|owns|homeowner|tenant|rents|\d\d)\b/i,
  ),
  privately(
    'parents',
    /\b(?:parent|mother|father|mum|mom|dad|guardian|whose (?:son|daughter|child|children))\b/i,
  ),
  kind(
    'doctors nurses',
    /\b(?:dr|doctor|physician|surgeon|gp|nurse|p(?:a)?ediatrician|\p{L}{3,20}ologist)\b/iu,
  ),
  kind('lawyers attorneys', /\b(?:lawyer|attorney|barrister|solicitor|counsel|law)\b/i),
  kind(
    'officials aides ministers',
    /\b(?:official|secretary|minister|commissioner|mayor|chief|director|spokes\p{L}+)\b/iu,
  ),
  kind(
    'lawmakers backbenchers councillors',
    /\b(?:sen|rep|senator|representative|lawmaker|councillor|mps?|mep|congress\p{L}+|labour|conservative|tory|democrat|republican|\p{L}-\p{L}+)\b/iu,
  ),
  privately(
    'students pupils',
    /\b(?:student|pupil|sophomore|freshman|undergraduate|studies|studying|year-old)\b/i,
  ),
  kind('teachers', /\b(?:teacher|teaches|taught|head|principal)\b/i),
  privately('workers employees', /\b(?:worker|works|worked|employee|union|shift)\b/i),
  privately('farmers growers', /\b(?:farmer|farms|grows|grower|raises)\b/i),
  privately('fans', /\b(?:fan|supporter|season|\d\d)\b/i),
];

/** Nouns of documents: what answers for them is a document with a name, not a person. */
export const DOCUMENT_NOUN = /\b(?:reports|studies|research|evidence|accounts|surveys)$/i;

const SOURCES = /\b(?:sources?|insiders?|people familiar|those (?:close|familiar))\b/i;

const SIDES = /\b(?:critics|opponents|detractors|foes|supporters|backers|advocates|proponents|allies)\b/i;

const HOW_MANY =
  'some|many|most|several|few|a few|other|others|various|certain|unnamed|anonymous|numerous|a number of|multiple|a lot of|lots of';
const OF_A_FIELD =
  'political|legal|outside|independent|media|conservative|liberal|foreign[- ]policy|national security|security|military|economic|policy|constitutional|party|campaign|academic|industry|so-called|longtime|veteran|medical|health|public health';
const HAVE_A_VIEW =
  'critics|experts|observers|analysts|pundits|skeptics|sceptics|detractors|opponents|supporters|commentators|strategists|watchers|scholars|historians|economists|academics|researchers|scientists|specialists|proponents|defenders|backers|advocates|activists|allies|operatives|people|folks|voices';
const NOBODY_KNOWN = new RegExp(
  `^(?:even )?(?:(?:${HOW_MANY})\\s*)*(?:(?:${OF_A_FIELD})\\s+){0,2}(?:${HAVE_A_VIEW})?$`,
  'i',
);

/** No more is known of them than that they hold a view or know a field: "some legal experts", not "the ban's backers". */
export const isNobodyKnown = (crowd: string): boolean => NOBODY_KNOWN.test(crowd) || SOURCES.test(crowd);

/** What would mend it: a document is found, a crowd is asked, a source that cannot be named is vouched for. */
export function mendOf(phrase: string): string {
  if (DOCUMENT_NOUN.test(phrase)) return 'Say which, and whose.';
  if (SOURCES.test(phrase)) return 'Name them, or say how they know and why they are not named.';
  // Nobody takes a poll of one side.
  if (SIDES.test(phrase)) return 'Name one of them, or say whom they speak for.';
  return 'Name one of them, or say how many were asked and by whom.';
}

/** A document is named, or those who made it. */
export const NAMED_DOCUMENT =
  /\b(?:published (?:in|by|on)|journal|(?:study|studies|paper|review|analysis|report|survey|poll|trial|research) (?:by|from|led|conducted|carried)|researchers (?:at|from)|University|Institute)\b/;
