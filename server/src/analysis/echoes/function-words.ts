/**
 * Words that carry the grammar and not the matter: they say nothing of whether two sentences make the same point.
 * Contractions stand without their apostrophe, as the scanner gives them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according after again against all almost alone along already also although always am amid among an and another
  any anybody anyone anything are arent around as at away back be became because become becomes been before behind
  being below beneath beside besides between beyond both but by came can cannot cant come comes could couldnt despite
  did didnt do does doesnt doing done dont down during each either else ever every everybody everyone everything
  except few for from further get gets getting given go goes going gone got had hadnt has hasnt have havent having he
  hed her here hers herself hes him himself his how however i id if ill im in indeed inside instead into is isnt it its
  itself ive just kept least less let like likely lot made make makes making many may maybe me mean means meanwhile
  might mine more moreover most much must my myself near nearly neither never nevertheless next no nobody none nor not
  nothing now of off often on once one only onto or other others otherwise ought our ours ourselves out outside over
  own part per percent perhaps quite rather really s said same saw say saying says see seem seemed seems seen several shall she
  shed shes should shouldnt since so some somebody someone something still such t take taken takes taking than that
  thats the their theirs them themselves then there thereby therefore theres these they theyd theyll theyre theyve
  thing things this those though through throughout thus till to together too took toward towards under unless until
  up upon us use used uses using very via was wasnt way ways we wed well were werent weve what whatever whats when
  where whereas whether which while who whoever whole whom whose why will with within without wont would wouldnt yes
  yet you youd youll your youre yours yourself youve mr mrs ms dr sen rep gov
  conclusion summary overall additionally furthermore notably ultimately finally
  actually admittedly apparently approximately basically certainly clearly currently essentially evidently fortunately generally
  importantly interestingly literally merely obviously possibly presumably probably reportedly roughly sadly seemingly simply
  unfortunately usually`.split(/\s+/),
);
