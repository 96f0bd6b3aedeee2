/**
 * Sentences that news copy says again and again by custom: the right of reply that got no answer, conditions of
 * anonymity, corrections, the law's set phrases, what a crowd chants. They report a fact each time they stand.
 */
const FORMULAS: readonly RegExp[] = [
  /\b(?:not|n[’']t|never) (?:immediately |yet |publicly )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)\b.{0,60}\b(?:comment|calls?|messages?|e-?mails?|texts?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|interview|phone|voicemail)\b/i,
  /\b(?:declin|refus)(?:ed|es|ing) (?:to )?(?:comment|be (?:interviewed|identified|named|quoted)|discuss|provide|say|speak|talk|elaborate|answer)\b/i,
  /\b(?:could|can) ?(?:not|n[’']t) (?:immediately |yet |independently )?be (?:reached|contacted|located|verified|confirmed)\b/i,
  /\b(?:spoke|speaking|speak|talked) (?:to [\p{L} ]{2,40} )?(?:only )?on (?:the )?condition of anonymity\b/iu,
  /\bno (?:one|injuries|arrests|deaths|casualties|further details|other details) (?:was|were|have been|had been|has been|are) (?:\w+ ){0,3}(?:hurt|injured|reported|made|released|available)\b/i,
  /\b(?:presumed|considered) innocent (?:until|unless)\b/i,
  /\b(?:pleaded|entered a plea of|pleads) (?:not )?guilty\b/i,
  /\b(?:investigations?|inquir(?:y|ies)|search|probe) (?:is|are|was|were|remains?) (?:still )?(?:ongoing|continuing|under ?way|open|active)\b/i,
  /\bthis is a (?:developing|breaking) (?:news )?story\b|\bthis (?:story|article|post|report|page|headline) (?:has been|was|will be|is being) (?:corrected|updated|published|amended)\b/i,
  /\b(?:contributed (?:to this|reporting)|all rights reserved|©)/i,
  /\b(?:crowd|fans|supporters|protesters|demonstrators|marchers|they)\b(?:(?!\b(?:crowd|fans|supporters|protesters|demonstrators|marchers|they)\b).){0,60}\b(?:chant|shout|sang|sing|yell)(?:ed|ing|s)?\b/i,
  /^(?:(?:data|image|photo|picture)s? )?(?:sources?|credits?|courtesy of): |\bpast performance (?:is|does|may|should)\b.{0,60}\bfuture\b/i,
  /["”’],? (?:chanted|sang) \b/i,
];

const LONGEST_FORMULA = 28;

export const isFormula = (sentence: string, wordCount: number): boolean =>
  wordCount <= LONGEST_FORMULA && FORMULAS.some((formula) => formula.test(sentence));
