/** Who says "also" or "a second motion" knows that the like was said of others, and says it of another. */
const ANOTHER =
  /\b(?:also|too(?=[,.;!”"’]|$)|as well(?! as)|another|a (?:second|third|fourth|fifth)(?! of)|a different|likewise|similarly|neither|nor|in turn)\b/i;

export const tellsOfAnother = (sentence: string): boolean => ANOTHER.test(sentence);
