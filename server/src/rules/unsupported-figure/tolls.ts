import type { Around } from './around.ts';

const TOLL_BEFORE =
  /\b(?:kill(?:ed|ing|s)|injur(?:ed|ing)|wound(?:ed|ing)|claimed|toll (?:of|at|to)|leaving|left)\s+(?:\w+\s+){0,2}$/;
const TOLL_AFTER =
  /^\s*(?:\w+\s+){0,3}(?:dead(?! (?!as\b|was\b|is\b|has\b)[a-z]+s\b)|died|killed|injured|wounded|deaths|casualties|fatalities|drowned)\b/;

export const isToll = (around: Around): boolean => isDeadOrHurt(around) && !isOfAnimals(around);

const isDeadOrHurt = ({ before, after }: Around): boolean =>
  (TOLL_BEFORE.test(before) &&
    /^\s*(?:\w+\s+){0,2}(?:people|others|dead|men|women|children|soldiers|civilians|passengers|workers|students|officers)\b/.test(
      after,
    )) ||
  TOLL_AFTER.test(after);

/** Animals on a beach or in a barn are counted like other things: from where many are claimed. */
const ANIMALS =
  '(?:whales?|dolphins?|porpoises?|seals?|cows?|cattle|calves|sheep|lambs?|ewes?|goats?|pigs?|horses?|ponies|dogs?|puppies|cats?|kittens|birds?|hens?|chickens?|swans?|geese|elephants?|lions?|tigers?|bears?|wolves|foxes|deer|animals?|livestock|camels?|turtles?)';
const ARE_ANIMALS = new RegExp(String.raw`^ (?:\w+ ){0,3}${ANIMALS}\b`);
const OF_ANIMALS = new RegExp(String.raw`\b${ANIMALS}\b`);
const OF_THEM = /^ (?:others|more|of them|of the \w+|died|dead|drowned)\b/;
const PEOPLE =
  /\b(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|farmers?|villagers|soldiers|passengers|residents|victims)\b/;
const isOfAnimals = ({ before, after, sentence }: Around): boolean =>
  ARE_ANIMALS.test(after) || (OF_THEM.test(after) && OF_ANIMALS.test(before) && !PEOPLE.test(sentence));

/** A year, or a month that is over. */
const DATED =
  /\b(?:in|on|of) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},?)?\b(?: of)?(?: |,|$)|(?:1[5-9]|20)\d\d\b)/;
const BY_IT = 120;

/** The dead of a disaster that was: “in March 2023 a tornado killed four there”. */
export const isTollOfRecord = (around: Around): boolean =>
  (isToll(around) || LOST.test(around.after)) &&
  (KNOWN.test(around.before) ||
    DATED.test(around.before.slice(-BY_IT)) ||
    DATED.test(around.after.slice(0, BY_IT)));
/** "Relatives of the 49 people killed": the reader has heard of them. */
const KNOWN = /\b(?:of|to|for|with|by) the $/;
const LOST = /^ (?:\w{1,20} ){0,2}(?:were|had been) (?:killed|drowned|lost|injured)\b/;
