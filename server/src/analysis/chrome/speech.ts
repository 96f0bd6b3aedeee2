const CUE = '(?:said|says|told|added|asked|replied|wrote|explained|recalled|insisted)';
// Each class of all the world's letters makes the pattern dearer to make ready: a name is spelled out once.
const SPOKEN = new RegExp(
  String.raw`[,.?!][”"] ?(?:(?:(?:he|she|they) |(?:\p{Lu}[\p{L}.'’-]{1,20} )+)${CUE}(?!\p{L})|${CUE} (?:(?:he|she|they|the|a|an|his|her|its|their|one)\b|\p{Lu}))`,
  'u',
);
/** The council said: "We have run out of money." The marks are sought first: there are fewer of them than of words. */
const ANNOUNCED = new RegExp(String.raw`[:,] ?[“"](?<=\b${CUE}[:,] ?[“"])\p{Lu}`, 'u');
const QUOTED = /[”"]/;
const ENDED = /[.?!][”"']?\s{0,8}$/;
const FEWEST_CHARACTERS = 25;

/**
 * A quotation with its speaker, down to the full stop: "We have run out of money," she said. That is copy however short
 * the page is and whatever stands around it; the teasers of other stories break off or carry no full stop.
 */
export const isSpeech = (line: string): boolean =>
  line.length >= FEWEST_CHARACTERS &&
  ENDED.test(line.slice(-12)) &&
  QUOTED.test(line) &&
  (SPOKEN.test(line) || ANNOUNCED.test(line));
