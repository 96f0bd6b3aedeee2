/** Who says "also" or "a second motion" knows that the like was said of others, and says it of another. */
const ANOTHER =
  /\b(?:also|too(?=[,.;!”"’]|$)|as well(?! as)|another|a (?:second|third|fourth|fifth)(?! (?:of|more|less|fewer|lower|higher|smaller|larger)\b)|a different|likewise|similarly|neither|nor|in turn|again)\b/i;

export const tellsOfAnother = (sentence: string): boolean => ANOTHER.test(sentence);
