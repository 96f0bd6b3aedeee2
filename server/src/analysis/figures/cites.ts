/** What answers for the figures of its sentence, though it says nothing in words: each list joined by `|`. */
const ANSWERS = [
  // A set of data, and what looks into one.
  String.raw`polls?|polled|polling|exit polls?|surveys?|surveyed|stud(?:y|ies)|data|statistics|census|estimates?|index|rankings?|research(?:ers?)?|analysis|audit|database|tracker|tall(?:y|ies|ied)|precincts|returns`,
  String.raw`according|reports?|reported|found|finds|show(?:s|ed|n)?|calculat(?:es?|ed|ions?)|figures (?:show|from|released|published)|numbers (?:show|from|released|published)`,
  String.raw`counted|count(?:ed)? by|recorded|logged|registered|documented|confirmed|valued|appraised|assessed`,
  // A document.
  String.raw`records?|filings?|filed|documents?|disclosures?|listed|memo|statement|press release|transcript|invoice|ledger|website|fact sheet`,
  String.raw`announced|disclosed|reveal(?:s|ed)|misstated|incorrectly|erroneously`,
  // An office that warns says what of.
  String.raw`(?:issued|sounded|raised|posted|declared) an? (?:\w{1,20} ){0,3}(?:alerts?|warnings?|advisory|notice|watch)|warn(?:s|ed)|advisory|bulletin`,
  // A court has heard what it judges.
  String.raw`court (?:papers|records|documents|filings?|heard|ruled|ordered|order|testimony)|lawsuit|indictment|affidavit|complaint|jury|verdict|sued|sought|fined|awarded|ordered to pay`,
  String.raw`(?:been|was|were|is|are) (?:jailed|sentenced|convicted|indicted|acquitted)|(?:found|pleaded|pled) guilty|charged with|admitted (?:to )?\w{3,20}ing`,
  // What a plan or a bill provides.
  String.raw`under the (?:plans?|proposals?|deal|bill|contract|agreement|terms)`,
  String.raw`(?:bill|measure|plan|proposal|budget|legislation|package|resolution|ordinance|contract) (?:(?:would|will) )?(?:also )?(?:provides?|allocates?|sets? aside|calls? for|authori[sz]es?|requires?)`,
];

/** A document, a set of data, an office or a court that answers for the figures of its sentence. */
export const CITES = new RegExp(String.raw`\b(?:${ANSWERS.join('|')})\b`, 'i');
