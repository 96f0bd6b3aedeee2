/**
 * The phrases that the rule looks for. In a pattern, a word stands for itself, `[verb]` for any form of the verb,
 * `(a|b)` for one of several, `$NAME` for a list below, a `?` after any of these makes it optional, and `..` stands for
 * up to three words. Patterns are matched word by word, outside quotation marks.
 */

/** Participles of opinion and report, by what must follow for them to say what somebody thinks. */
export const BELIEF_PARTICIPLES = `
as     | seen viewed regarded perceived described portrayed characterized characterised hailed touted billed interpreted acclaimed
as     | celebrated dismissed slammed derided mocked depicted painted recognized recognised lauded heralded remembered
any    | considered deemed reputed rumored rumoured judged
clause | believed thought understood said alleged reported feared hoped assumed presumed suspected speculated claimed
clause | tipped predicted estimated anticipated perceived argued suggested acknowledged accepted agreed
widely | seen viewed regarded perceived described portrayed expected believed thought understood said reported assumed presumed
widely | predicted anticipated credited blamed praised criticized criticised acknowledged recognized recognised accepted held
widely | condemned derided mocked hailed tipped touted rumored rumoured feared suspected interpreted considered
with   | credited
charge | accused suspected
up     | held
`;

/** Adverbs that say many hold it and name nobody. */
export const CROWD_ADVERBS =
  'widely commonly generally increasingly universally broadly largely popularly frequently';

/** Impersonal openings: an opinion with nobody behind it. */
export const IMPERSONAL_PATTERNS = `
it [be] $HOW? (believed|thought|understood|said|alleged|feared|hoped|assumed|presumed|suspected|rumored|rumoured|speculated|argued|claimed|estimated|expected|reported|acknowledged|accepted|agreed) that
it has $HOW? been (argued|suggested|claimed|said|reported|alleged|speculated|rumored|rumoured|estimated) that
there [be] $HOW? (a|an|some|much|many)? $GROWING? (speculation|suspicion|suspicions|rumors|rumours|talk) (that|about|over|of)
there [be] $HOW? (a|an) $GROWING? (belief|sense|perception|feeling|consensus|expectation|view) (that|among|in)
there [be] $HOW? $GROWING? (fears|doubts|concerns|worries|hopes) (that|about|over)
(fears|concerns|worries|hopes|doubts|speculation|concern|pressure) [be] $HOW? (growing|mounting|rising|high) (that|about|over)
there [be] (a|some|initial|serious|many|lingering) (fears|doubts|concerns|worries|suspicions)
(fears|doubts|concerns|questions|suspicions) (have|had|has) $HOW? been (raised|expressed|voiced)
(fears|doubts|concerns|questions|suspicions) (were|are) $HOW? (raised|expressed|voiced)
doubts (remain|remained|linger|lingered) (about|over|whether|that)
there [be] $HOW? $GROWING (anger|frustration|unease|alarm|concern|discontent|pressure) (over|about|at|that|on)
there [be] $HOW? $GROWING? calls (for|to)
rumor has it
rumour has it
the (conventional|received|prevailing) wisdom (is|was|holds|held|has)
some would (say|argue|claim)
it [be] $HOW? (learnt|learned|gathered) that
`;

/** Judgement, significance and forecast in the paper's own voice, under the heading that says what is wrong with it. */
export const EDITORIAL_PATTERNS = `
# significance
[mark] (a|an|the) $BIG? $MILESTONE
[represent] (a|an) $BIG? $MILESTONE
[be] (a|an) $BIG $MILESTONE
a $BIG step (towards|toward|forward|in)
[be] a testament to
a testament to
[stand|serve] as (a|an) $HYPE? (testament|reminder|symbol|beacon|model|example|warning|inspiration)
a (symbol|beacon|sign) of (goodwill|hope|unity|strength|resilience|progress|commitment|friendship)
[underscore|highlight|underline|demonstrate|showcase|exemplify|illustrate|emphasize|reinforce] the $HYPE? (importance|need|significance|urgency|power|commitment|value|potential|complexity|resilience|strength|impact)
[underscore|underline|exemplify] (its|his|her|their) $HYPE? (importance|need|significance|urgency|power|commitment|value|potential|complexity|resilience|strength|impact)
[underscore|highlight|underline|demonstrate|showcase|exemplify|illustrate] the $HYPE (challenge|challenges|role|nature|relationship|bond|bonds|ties|impact)
[play] (a|an) $BIG role in
[pave] the way for
[send] a (clear|strong|powerful|unmistakable) (message|signal)
[reignite|rekindle] (a|the)? $HYPE? (debate|conversation|discussion)
[bring] attention to the
[become|be] a landmark
[set] an ambitious (target|goal|agenda)
[make] a $BIG (claim|statement|announcement|contribution)
further? [solidify|cement] (its|his|her|their|the)? .. (position|reputation|legacy|cooperation|ties|status|relationship|place)
[form|lay] the (foundation|bedrock|cornerstone) (for|of)
[take] (a|on)? leadership (role|roles) in
[be|remain|become] (a|the) (cornerstone|bedrock|linchpin) of
[usher] in a (new|bold)
(a|the) dawn of a new
a new (chapter|era) (in|for|of)
[stand|find] (itself|themselves)? at a $HYPE? (crossroads|juncture|precipice)
[transform] the (lives|landscape|fortunes) of
[set] (a|the) (new|gold) (standard|benchmark)
(coming|next) (days|weeks|months|years) will? [be] (critical|crucial|decisive|pivotal|vital)
(for|of) generations to come
[speak] volumes
something for everyone
[be] (a|an) (crucial|critical|key|vital|pivotal|defining) (test|moment|step|element|component|part)

# forecast
[look|seem|appear|remain] (promising|bright|bleak|rosy|uncertain|set|poised|likely)? promising
(future|outlook) .. [look|be|remain] (bright|bleak|promising|rosy|uncertain)
only time will tell
one thing [be] (clear|certain)
(legacy|spirit|memory) will (live|endure)
[continue] to (captivate|inspire|fascinate|enchant|delight|amaze)
[be] (well-positioned|well-placed|well-poised) to
[be] well (positioned|placed|poised) to
[remain] to be seen
[be] (poised|set|destined|bound) to (revolutionize|revolutionise|transform|reshape|change|redefine|become|dominate|disrupt|soar)
(will|would) (undoubtedly|certainly|surely|inevitably|definitely)
(could|will|may|would) have $HYPE (implications|consequences|repercussions|ramifications|effects|impact)
[have] far-reaching (implications|consequences|repercussions|ramifications|effects)
the (future|road|path) (ahead|forward) (is|remains|looks)
[loom] large
[show] no (sign|signs) of (easing|slowing|abating|stopping|fading|ending)
[be] the (toughest|worst|hardest|biggest|best) in living memory

# judgement
it [be] (clear|evident|obvious|undeniable|apparent|plain) that
it [be] (important|essential|crucial|vital|worth|imperative|necessary|critical) (to|noting) (note|remember|recognize|recognise|understand|acknowledge|consider|mentioning|that)?
it [be] worth (noting|remembering|pointing|mentioning)
it [be] no (secret|surprise|coincidence|exaggeration)
it [be] safe to (say|assume)
it (can|must|should|could) be (concluded|said|argued|noted)
there [be] no (doubt|denying|question) (that|about)?
(undoubtedly|undeniably|unquestionably|indisputably|arguably|regrettably|inarguably)
needless to say
(an|a|the)? (alarming|staggering|shocking|astonishing|startling|sobering|jaw-dropping|eye-popping) (number|numbers|statistic|statistics|rate|rates|figure|figures|increase|rise|trend|reality|#)
(a|an) (staggering|whopping|astonishing|mere|paltry|measly|massive) #
no closer (ally|friend|partner)
[share|enjoy|maintain|boast] (a|an) (vibrant|exceptional|special|robust|unique|unbreakable|unparalleled|remarkable) (relationship|alliance|partnership|bond|trade|friendship|history|culture|tradition)
[be|have|remain] been? (diligent|steadfast|unwavering|tireless|instrumental) in
[have] been (diligent|steadfast|tireless|instrumental) in
unwavering (commitment|support|dedication|resolve)
[be] (unacceptable|inexcusable|unconscionable|reprehensible)

# hype
(groundbreaking|ground-breaking|game-changing|cutting-edge|world-class|state-of-the-art|best-in-class|revolutionary|trailblazing)
game changer
one of a kind
rich tapestry
one of the most (beloved|iconic|cherished|treasured|exciting|vibrant|breathtaking|stunning|inspiring|remarkable)
`;

/** Lists that patterns name. */
export const LISTS: Readonly<Record<string, string>> = {
  BIG: 'significant major important crucial key critical pivotal historic landmark vital big huge momentous watershed decisive notable monumental defining',
  MILESTONE:
    'milestone step moment shift turning-point watershed breakthrough departure chapter era leap change achievement victory blow setback test escalation turning',
  HYPE: 'enduring ongoing growing urgent vital critical crucial profound lasting significant deep broader complex delicate far-reaching powerful stark constant evolving immense important sobering poignant serious major continuing continued pressing national',
  HOW: 'also still now widely often largely generally long commonly increasingly sometimes already further even',
  GROWING:
    'growing widespread mounting rising increasing strong deep general broad clear much considerable rampant real genuine',
};

/** What a crowd does that shows its view, beside the verbs that report: those known for views, and those who take a side. */
export const CROWD_VIEWS = `
# known for views
[rate|rank|peg|trace|judge|deem|crown|debate|contrast|quarrel|quibble|carp|fret|interpret|notice]
[put|place] .. (at|down)
[link|tie] .. (to|with)
[give] .. (chance|chances|odds|credit|marks|grade|grades)
[cast] doubt
[sound] (the|an) alarm
[draw] .. (parallel|parallels|comparison|comparisons|distinction|line)
[have] .. (doubts|concerns|questions|reservations|misgivings|qualms|suspicions|theories|theory)
[take] .. (issue|umbrage|exception|offense|offence|view|aim)
[pounce|seize|latch|balk|bristle] (on|onto|upon|at)
[be] at (odds|issue)
[be] at a loss
[be]? left? (scratching|wondering|guessing)
[scratch] their
[write] .. off
[look] for
[wait|watch] to see

# of a side
[attribute|blame|consider|credit|describe|dismiss|hail|liken|link|portray|question|regard|trace|view|want]
[see] .. as
`;

/** Verbs of what something does to those who judge it: "a move that alarmed experts". */
export const STIRRING_VERBS = `
alarm worry surprise stun frustrate rattle anger please convince impress reassure concern puzzle baffle trouble unsettle
disappoint infuriate delight shock irritate dismay remind persuade unnerve outrage astonish divide bother enrage rile upset
perplex confuse embarrass excite horrify flummox vex irk encourage hearten offend intrigue mystify confound spook scare startle
amaze amuse baffle stump
`;

/** What comes from those who judge something: "applause from supporters". */
export const REACTIONS = `
fire flak heat ire scorn ridicule pushback backlash applause jeers cheers boos derision alarm dismay consternation outcry
mockery acclaim kudos complaints pressure resistance
`;

/** What those known for their views have of something: "to the dismay of critics", "in the eyes of experts". */
export const FEELINGS = `
eyes minds words surprise delight dismay chagrin astonishment horror consternation relief amusement annoyance disappointment
support backing blessing approval praise scorn ire wrath contempt admiration respect
`;

/** Labels that mark a piece as opinion, where views are the writer's to state. */
export const OPINION_LABELS =
  'opinion editorial commentary column op-ed oped viewpoint letters letter perspective essay review blog';
