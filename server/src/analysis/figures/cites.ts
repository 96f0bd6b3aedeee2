const ANSWERS: readonly RegExp[] = [
  // A set of data, and what looks into one.
  /\b(?:polls?|polled|polling|exit polls?|surveys?|surveyed|stud(?:y|ies)|data|statistics|census|estimates?|index|rankings?|research(?:ers?)?|analysis|audit|database|tracker|tall(?:y|ies|ied)|precincts|returns)\b/i,
  /\b(?:according|reports?|reported|found|finds|show(?:s|ed|n)?|calculat(?:es?|ed|ions?)|figures (?:show|from|released|published)|numbers (?:show|from|released|published))\b/i,
  /\b(?:counted|count(?:ed)? by|recorded|logged|registered|documented|confirmed|valued|appraised|assessed)\b/i,
  // A document.
  /\b(?:records?|filings?|filed|documents?|disclosures?|published (?:on \w{3,9} |this week |last week |today )?(?:in|by)|listed|memo|statement|press release|transcript|invoice|ledger|website|fact sheet|, which (?:[\w.'’-]{1,20} ){1,4}(?:described|called|said)\b|(?:holds|lists|contains|carries) the names of|(?:register|registry|directory|catalogue|inventory|ledger|minutes) (?:lists?|gives?|names?|counts?|has|have))\b/i,
  /\b(?:announced|disclosed|reveal(?:s|ed)|misstated|incorrectly|erroneously)\b/i,
  // Who takes what is not allowed counts it, and who arrests says what for.
  /\b(?:seized|seizes|intercept(?:s|ed)|impounded|confiscated|(?:has|have) recovered|recovered from)\b|\b(?:arrest(?:s|ed)|detained|wanted) (?:over|for|after)|on suspicion of|(?:arrested|detained|held|charged) in connection with\b|\baccused of\b|\bserved notice\b/i,
  // An office that warns says what of.
  /\b(?:(?:issued|sounded|raised|posted|declared) an? (?:\w{1,20} ){0,3}(?:alerts?|warnings?|advisory|notice|watch)|warn(?:s|ed)|advisory|bulletin)\b/i,
  // A court has heard what it judges.
  /\b(?:court (?:papers|records|documents|filings?|heard|ruled|ordered|order|testimony)|lawsuit|indictment|affidavit|complaint|jury|verdict|sued|sought|fined|awarded|ordered to pay)\b/i,
  /\b(?:(?:been|was|were|is|are) (?:jailed|sentenced|convicted|indicted|acquitted)|(?:court|judge|tribunal) (?:jails|fines|orders|sentences)|gets? (?:\w{1,12} ){1,3}(?:years?|months?|weeks?)['’]?(?: in)? (?:jail|prison)|(?:found|pleaded|pled) guilty|charged with|admitted (?:to )?\w{3,20}ing)\b/i,
  // A body sits and is told.
  /\b(?:council(?:l?ors|members)?|committee|cabinet|mps|peers|senators|lawmakers|parliament|assembly|inquest|inquiry|tribunal|jury|jurors|hearing|trustees|shareholders|investors|commissioners|meeting|conference|governors|delegates)\b[^.;]{0,30} (?:(?:have been|has been|was|were) (?:told|informed|advised)|heard|hears)\b/i,
  // What a plan or a bill provides; what it would cost or bring is somebody's estimate.
  /\b(?:under the (?:plans?|proposals?|deal|bill|contract|agreement|terms))\b/i,
  /\b(?:(?:bill|measure|plan|proposal|budget|legislation|package|resolution|ordinance|contract)\b[^.;]{0,40} (?:would|will) (?:also )?(?:give|hire|provide|fund|pay|send|spend|grant|offer|set aside|require|allocate|authori[sz]e|call for)\b|\b(?:bill|measure|plan|proposal|budget|legislation|package|resolution|ordinance|contract) (?:also )?(?:provides?|allocates?|sets? aside|calls? for|authori[sz]es?|requires?))\b/i,
];

// One pattern: a sentence is looked through once.
const ANY_ANSWER = new RegExp(ANSWERS.map(({ source }) => source).join('|'), 'i');

/** Whether a document, a set of data, an office or a court stands in a sentence and answers for its figures. */
export const cites = (sentence: string): boolean => ANY_ANSWER.test(sentence);
