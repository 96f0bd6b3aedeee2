import type { Around } from '../around.ts';

/** What the sky, the thermometer of an appeal or the writer's own eyes show. */
export const isObserved = (around: Around): boolean =>
  isOfTheWriter(around) || isAppeal(around) || isForecast(around) || isOfTheSky(around);

/** Who writes "my" or "I" was there; so were "we" where we counted, asked, built or sold ourselves. */
const OF_THE_WRITER = /(?:^|[\s“"(])(?:i|my|mine)(?:['’](?:m|ve|d|ll))?(?=[\s,])/;
const OF_US =
  /\bwe (?:(?:have|had|also|then|\w{2,12}ly) ){0,2}(?:counted|asked|looked|ran|walked|split|tested|analy[sz]ed|checked|compared|measured|visited|surveyed|interviewed|began|welcomed|enrolled|got|sold|raised|built|shipped|launched|trained|hired|planted|served|reached|delivered|received|reviewed|obtained|collected|mapped|read|spoke|called|logged|tracked|tallied|examined|gathered|repaired|fixed|opened|treated|fitted|drilled)\b|\bour (?:own )?(?:\w{1,12} )?(?:teams?|calendar|customers|users|members|subscribers|donors|supporters|volunteers|staff|reporters|analysis|survey|newsroom|appeal|platform|product|app|store)\b/;
const LETTER = /^(?:sir|madam|dear (?:editor|sir|madam))\b[ ,.:—–-]|\byours,? (?:etc|faithfully|sincerely)\b/;
const isOfTheWriter = ({ sentence, paragraph }: Around): boolean =>
  OF_THE_WRITER.test(sentence) || OF_US.test(paragraph) || LETTER.test(paragraph);

/** The thermometer at the church door. */
const APPEAL = /\b(?:appeal|fund|fundraiser|crowdfunder|collection)\b[^.;]{0,30}\b(?:stands|stood) at\b/;
const isAppeal = ({ sentence }: Around): boolean => APPEAL.test(sentence);

/** "The weather service gives a 60% chance of". */
const GIVES = /\b(?:gives?|gave) (?:[\w’'-]{1,20} ){0,6}an? $/;
const CHANCE = /^ (?:\w{1,20} )?(?:chance|probability|likelihood)\b/;
const NEAR = 100;
const isForecast = ({ before, after }: Around): boolean =>
  CHANCE.test(after) && GIVES.test(before.slice(-NEAR));

/** What the weather page gives: the month's rain against the average, the moon. */
const SKY = /\b(?:rain|rainfall|snowfall|sunshine)\b/;
const OF_AVERAGE = /^ of (?:the |its )?(?:\w{1,20} )?(?:average|normal|mean)\b/;
const MOON = /\b(?:gibbous|crescent|full moon|new moon)\b[^.;]{0,10}$/;
const isOfTheSky = ({ before, after, sentence }: Around): boolean =>
  MOON.test(before) || (OF_AVERAGE.test(after) && SKY.test(sentence));
