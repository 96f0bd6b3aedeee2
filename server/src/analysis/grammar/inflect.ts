import { remembered } from '../../article/remembered.ts';
import { IRREGULAR } from './words.ts';

/** The forms of a verb. `past` and `participle` are mostly the same word. */
export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

const IRREGULAR_FORMS = new Map(
  IRREGULAR.split(';').map((entry) => {
    const [base, past, participle] = entry.trim().split(/\s+/) as [string, string, string];
    return [base, { past, participle }] as const;
  }),
);

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set(
  'admit commit permit submit refer prefer infer confer defer concur occur regret rebut transmit omit begin forget blog chat quip nod plan slam slap snap pan rap rip tap beg jab drop stop grab ban cut hit let put run sit get win bet set quit shed spin wed rob tip clap chip sob swap trap scrap strap step drag nag brag flag tag wag plot spot blot rebel compel dispel expel propel impel control patrol equip worship kidnap program shrug sum aver deadpan extol fret dub shun snub slip split ship stem stun pen'.split(
    ' ',
  ),
);

/**
 * The forms of the verb whose base is `base`: regular by the rules of spelling, irregular from the list. Lists of words are
 * made of the same verbs over and over.
 */
export const inflect = remembered((base): VerbForms => {
  const irregular = IRREGULAR_FORMS.get(base);
  const past = irregular?.past ?? regularPast(base);
  return {
    base,
    s: withS(base),
    past,
    participle: irregular?.participle ?? past,
    ing: withIng(base),
  };
});

const withS = (base: string): string =>
  /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const doubled = (base: string): string => (DOUBLING.has(base) ? base + base.slice(-1) : base);

const regularPast = (base: string): string =>
  base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${doubled(base)}ed`;

const withIng = (base: string): string =>
  base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base) && base.length > 2
      ? `${base.slice(0, -1)}ing`
      : `${doubled(base)}ing`;

/** The other spelling of past and "-ing" where British English doubles an "l": "signalled", "labelling". */
export const britishForms = (base: string): { past: string; ing: string } | null =>
  /[^aeiou][aeiou]l$/.test(base) && !DOUBLING.has(base) ? { past: `${base}led`, ing: `${base}ling` } : null;
