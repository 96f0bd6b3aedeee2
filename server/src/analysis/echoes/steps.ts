import { KindOfSentence } from './kind-of-sentence.ts';
import type { EchoSentence, EchoStory } from './story.ts';

type Pair = { readonly later: EchoSentence; readonly earlier: EchoSentence };

/** What a recipe or a manual tells the reader to do: work of the hands, which is done more than once. */
const VERBS =
  `add arrange bake baste beat blend boil bring brown brush chill chop click close coat combine cook cool cover crush cut
  dip drain drizzle drop dry fasten fill fit flip fold fry garnish glue grate grease grill hang heat hold insert knead
  ladle leave lift line loosen marinate mash measure melt mix open peel pinch place plug poach pour preheat press pull pump
  push put reduce reheat remove repeat replace rest rinse roast roll rub rinse sand scatter scrape screw season seal
  select set shape sieve sift simmer skim slice slide soak spoon spray spread sprinkle squeeze steam stir strain swirl
  tap tie tighten tip toast top toss transfer trim turn twist unplug unscrew wait wash whip whisk wipe wrap`
    .trim()
    .split(/\s+/)
    .join('|');
/** "For the topping, beat…", "When it is cool, turn…", "Then press…". */
const LEAD_IN = String.raw`(?:(?:then|now|next|finally|meanwhile|once more|again)\b,?\s+|(?:for|in|if|when|once|after|with|while|using)\b[^,.;!?]{1,60},\s+)?(?:carefully\s+|gently\s+|quickly\s+|slowly\s+|lightly\s+)?`;
const BEGIN = String.raw`^(?:\d{1,2}[.)]\s+)?${LEAD_IN}`;
const STEP = new RegExp(String.raw`${BEGIN}(?:${VERBS})\b(?![’'])`, 'i');
/** What a manual says besides; other copy gives such advice too. */
const CAUTION = new RegExp(
  String.raw`${BEGIN}(?:make sure|be sure|ensure|check|do not|don[’']t|never)\b`,
  'i',
);

const STEPS_OF_A_RECIPE = 4;
/** A longer step that stands again word for word was pasted… */
const LONGEST_SAME = 15;
/** …and one that goes like another and is longer than this may be a copy with a word changed. */
const LONGEST_ALIKE = 24;

const steps = new KindOfSentence((text) => STEP.test(text));
const advice = new KindOfSentence((text) => STEP.test(text) || CAUTION.test(text));

/** Steps of a recipe or a manual, in which the same is done again, or done to another thing. */
export class Steps {
  readonly #story: EchoStory;
  #areMany: boolean | undefined;

  constructor(story: EchoStory) {
    this.#story = story;
  }

  hold({ later, earlier }: Pair): boolean {
    const story = this.#story;
    const longest = later.summary.key === earlier.summary.key ? LONGEST_SAME : LONGEST_ALIKE;
    if (later.summary.length > longest || !advice.has(story, later) || !advice.has(story, earlier))
      return false;
    this.#areMany ??= steps.isOften(story, STEPS_OF_A_RECIPE);
    return this.#areMany;
  }
}
