import type { Figure } from '../../analysis/figures.ts';
import type { Around } from './around.ts';

/** Told in passing, to say what something is: its size, its price, its name. What a sentence states outright is asked about. */
export const isInPassing = (figure: Figure, around: Around): boolean =>
  figure.kind === 'money'
    ? isAside(around) || isPartOfName(around)
    : figure.kind === 'count' &&
      (isAside(around) ||
        SIZE.test(around.before) ||
        STANDS_FOR.test(around.before) ||
        isInAManner(figure, around) ||
        isYear(figure, around));

/** “A million different kinds of knots”. */
const isInAManner = ({ text }: Figure, { after }: Around): boolean =>
  /^an? (?:hundred|thousand|million|billion)$/i.test(text) &&
  /^ (?:and one |other |different )?(?:kinds|types|sorts|ways|reasons|things|times|questions|ideas)\b|^ different \w+s\b/.test(
    after,
  );

/** “Spring and fall 2026 students”. */
const isYear = ({ value }: Figure, { before }: Around): boolean =>
  value !== null && value > 1900 && value < 2100 && /\b(?:spring|summer|fall|autumn|winter) $/.test(before);

/** “A city of”. */
const SIZE =
  /\b(?:city|town|village|hamlet|island|county|country|state|nation|suburb|province|parish|municipality) of (?:about |some |around |nearly |almost |just over |just under |more than |fewer than )?$/;
/** “The union that represents”. */
const STANDS_FOR =
  /\b(?:that|which) (?:represents?|speaks? for) (?:about |some |around |nearly |almost |more than )?$/;

/** “The crown, insured for €1.8 million, was taken.” What a chain has, and not what it has done: “which has 390 shops”. */
const OPENED =
  /, (?:(?:[\w ]{1,40} and )?(?:(?:once )?worth|valued at|insured for|home to|set with)|which (?:has|had|employs|runs|owns|cost|paid)|who (?:has|had|milks|farms|owns|runs|employs|keeps|grows|breeds|manages|teaches|looks after)|wh(?:ich|o) (?:pays?|gives?|lends?|owes?)(?: [\w’'-]{1,20}){1,3}) (?:about |some |around |nearly |almost |more than |over |up to |an estimated )?$/;
const CLOSED = /^[^,.;]{0,60}, /;
const isAside = ({ before, after }: Around): boolean => OPENED.test(before) && CLOSED.test(after);

/** “A $3.8 billion merger”, “the last £75 million stretch”. */
const DETERMINED = /\b(?:an?|the|its|their|his|her|this|that)(?: (?:first|last|new|final|second))? $/;
const NAMED =
  /^[ -](?:[a-z][\w-]{0,20} ){0,2}(?:merger|takeover|buyout|deal|contract|win|fraud|project|scheme|stretch|bridge|hub|campaign|grant|loan|fee|settlement|donation|gift|prize|jackpot|bond|fund|award|plan|extension|upgrade|refurbishment|restoration|appeal|heist|theft|raid|scam|penthouse|mansion|house|home|yacht|painting|signing|transfer|budget|salary)\b/;
const isPartOfName = ({ before, after }: Around): boolean => DETERMINED.test(before) && NAMED.test(after);
