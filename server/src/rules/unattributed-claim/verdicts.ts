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
[underscore|highlight|underline|demonstrate|showcase|exemplify|illustrate|emphasize|reinforce] the $HYPE? (importance|need|significance|urgency|power|commitment|value|potential|complexity|resilience|strength|impact|balance|stakes|depth|gravity|fragility|tension|tensions)
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
[set] the stage for a (brighter|bright|better|new|bold|stronger)
[open] up $HYPE? (exciting|new|endless|fresh) (possibilities|opportunities|avenues|horizons)
as the world (grapples|navigates|continues|embraces|moves)
(spirit|resolve) [remain] (unbroken|undimmed|intact)
[be] a cause for (celebration|optimism)
[stand|find] (itself|themselves)? at a $HYPE? (crossroads|juncture|precipice)
[transform] the (lives|landscape|fortunes) of
[set] (a|the) (new|gold) (standard|benchmark)
(coming|next) (days|weeks|months|years) will? [be] (critical|crucial|decisive|pivotal|vital)
(for|of) generations to come
[speak] volumes
something for everyone
[be] (a|an) (crucial|critical|key|vital|pivotal|defining) (test|moment|step|element|component|part)
[mark|represent] a (bold|giant) (step|leap|move)
[come] at a $BIG (moment|time|juncture)
[be] a (stark|powerful|timely|sobering|poignant|grim) reminder (that|of|to)
[be] a reminder that
[leave] (a|an) (lasting|indelible|enduring) (impression|mark|impact|legacy)
cannot be (overstated|understated)
[reflect] a (broader|wider|growing) (trend|shift)
[strike] a $HYPE? balance between
[strike] a chord with
[cast] a (long|dark)? shadow over
[raise] (serious|important|troubling|profound|difficult|fundamental) questions about
[spark] (a|an) (lively|important|vital|wider|broader|much-needed|national) (debate|conversation|discussion)
[be] a (wake-up|clarion) call (for|to)
[be] (a|an) (double-edged|game-changer|win-win|must-visit|must-see|must-read|must-have|testimony)
treasure trove of
(shining|perfect) example of
[be] more than just (a|an)
not (just|merely|simply) (a|an) .. (but|it's|it’s|they're)
[be] not (merely|simply) about
at the forefront of (innovation|technology|change|progress|efforts|the)
[push] the boundaries of
[bridge] the gap between
step in the right direction
[provide|offer] (a|an) (vital|crucial|much-needed|essential|invaluable) (lifeline|boost|platform|resource|service|opportunity)
[offer] (a|an) (fascinating|rare|unique|intriguing|tantalizing|compelling) (glimpse|insight|look|window|perspective)
[paint] a (stark|grim|bleak|sobering|troubling|vivid) picture
(complex|intricate|delicate) (interplay|dance|tapestry|web) (of|between)
(ever-evolving|ever-changing|fast-evolving)
in (today's|today’s) .. (world|landscape|age|society|climate)
[exemplify] (what|how|the)
[foster] (collaboration|connection|connections|innovation|inclusion|inclusivity|understanding|dialogue|unity|creativity)
[foster] (a|an) $HYPE? (sense|culture|spirit|environment)
[empower] (people|individuals|communities|women|users|residents|students|young|citizens) .. to
[unlock|reach|realize|realise|fulfill|fulfil] (its|his|her|their|the) full potential
no one is left behind
special place in the (hearts|history|story|heart)
(an|a) indelible mark
[be|remain|become|represent|mark] (a|an|the) $PRAISE $DEED
(a|an) $PRAISE $DEED (of|for|to|in) (unity|hope|strength|resilience|solidarity|courage|progress|community|engineering|innovation)
[be] (a|an) $BIG (boost|win|loss|leap|relief|coup)
[signal] a (shift|sea-change|turn|change) (in|for|from)
[offer|bring|give] (new|fresh|renewed)? hope (to|for)
breath of fresh air
(unparalleled|unrivalled|unrivaled|unmatched) (legacy|commitment|beauty|range|success|experience|access|opportunity)
[be] an exciting (time|moment|chapter) (for|in)
(rapidly|fast) changing (world|landscape|society)
(remained|stayed|stays|remains) true to (its|his|her|their) (roots|mission|values|origins)
(grit|courage|passion|vision|hope|resilience|perseverance) and (determination|perseverance|resilience|dedication|courage)
[blend] (seamlessly|effortlessly)
(seamlessly|effortlessly) [blend|combine|merge|integrate]
a (living|lasting|true|fitting|enduring|powerful|shining) testament to
[embody|epitomize|epitomise|encapsulate|symbolize|symbolise|capture] (the|its|his|her|their|what|a) .. (spirit|essence|values|commitment|resilience|hope|hopes|soul|heart|ethos|ideals)
[be] (a|the) turning point (in|for)
[prove|mark|become] (to|a|the)? (be|become)? (a|the)? turning point
[breathe] (new|fresh) life into
[send] (shockwaves|ripples|shivers) (through|across|down)
[set] a (powerful|dangerous|important|worrying|troubling|bold) precedent
[lay] the groundwork for (closer|future|lasting|greater|further)
[take] (visitors|readers|viewers|audiences|guests) on a journey
journey through time
[tell] a story of
[weave] a (rich|complex|compelling)
[speak] to a (deeper|broader|wider|growing|larger)
[punch] above (its|his|her|their) weight
a (blueprint|template|roadmap) for
a (glimmer|ray|beacon|spark|flicker) of hope
[bring] out the best in
[herald|signal|mark] (a|the) (new|dawn|beginning|end) (dawn|era|age|chapter|of)
[open] a new (chapter|era|door|page)
far more than (just)? (a|an)
a (sanctuary|haven|mecca|paradise|playground) for

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
the (road|path|journey) (ahead|forward) (will|may|won't|won’t)
stakes .. be higher
the stakes [be] high
clock is ticking
implications [be] (profound|enormous|huge|far-reaching|significant|clear)
[hold] (its|his|her|their) (head|heads) high
far from over
best .. is yet to come
history will (judge|decide|remember|tell)
what happens next will
will live long in the
will take (years|decades|generations) to (heal|recover|mend)
road to (recovery|healing|redemption|success) (will|is|remains)
the sky is the limit
all eyes will? [be] .. on
(world|nation|region) (is|will) be? (watching|closely)
[promise] to be (a|an|one)
(will|would) (reshape|redefine|revolutionize|revolutionise)
(will|would) transform (how|lives)
(could|may|might) (reshape|redefine|transform|revolutionize|revolutionise) the .. (landscape|industry|economy|region|future|world|town|city)
[revolutionize|revolutionise|reimagine|redefine] (the|how|what)
[be] (revolutionizing|revolutionising|redefining|transforming) (the|how|what)
writing is on the wall
[loom] large
[show] no (sign|signs) of (easing|slowing|abating|stopping|fading|ending)
[be] the (toughest|worst|hardest|biggest|best) in living memory

# judgement
it [be] (clear|evident|obvious|undeniable|apparent|plain) that
it [be] (important|essential|crucial|vital|worth|imperative|necessary|critical) (to|noting) (note|remember|recognize|recognise|understand|acknowledge|consider|mentioning|that)?
it [be] worth (noting|remembering|pointing|mentioning)
it [be] no (secret|surprise|coincidence|exaggeration)
it [be] safe to (say|assume)
it (can|must|should|could) be (concluded|argued|noted)
it (must|should) be said
there [be] no (doubt|denying|question) (that|about)?
(undoubtedly|undeniably|unquestionably|indisputably|arguably|regrettably|inarguably)
needless to say
(an|a|the)? (alarming|staggering|shocking|astonishing|startling|sobering|jaw-dropping|eye-popping) (number|numbers|statistic|statistics|rate|rates|figure|figures|increase|rise|trend|reality|#)
(a|an) (staggering|whopping|astonishing|mere|paltry|measly|massive) #
no closer (ally|friend|partner)
[share|enjoy|maintain|boast] (a|an) (vibrant|exceptional|special|robust|unique|unbreakable|unparalleled|remarkable) (relationship|alliance|partnership|bond|trade|friendship|history|culture|tradition)
[be|have|remain] been? (diligent|steadfast|unwavering|tireless|instrumental) in
[have] been (diligent|steadfast|tireless|instrumental) in
[show|reveal|expose|demonstrate] just how
[be] (essential|crucial|vital|critical) (to|for|in) (building|ensuring|creating|fostering|achieving|maintaining|shaping|understanding)
(is|are) a (crucial|critical|vital|essential) piece of
[leave] a (void|vacuum) (that|in)
(resounding|roaring|runaway) success
in a (remarkable|moving|touching|heartwarming|stunning|inspiring|powerful) (show|display|act|testament) of
[garner] (widespread|significant|considerable|much|international) (attention|acclaim|praise|interest|support)
nothing short of (a|an|extraordinary|remarkable|miraculous|astonishing|spectacular|historic|revolutionary)
the message [be] (clear|simple|unmistakable)
[be] beyond (question|doubt|dispute)
(cautious|guarded|renewed) optimism
meteoric (rise|growth|ascent)
delicate balancing act
unwavering (commitment|support|dedication|resolve)
[be] (unacceptable|inexcusable|unconscionable|reprehensible)
[be] (plainly|simply|frankly|utterly|deeply|truly)? (shameful|disgraceful|despicable|scandalous|contemptible|laughable|indefensible|idiotic|unforgivable|irresponsible)
[be] (plainly|simply|frankly|utterly) (ignorant|incompetent|corrupt|clueless|shameless|dishonest|stupid)
[be] (a|an) (shameful|disgraceful|despicable|shambolic|abject|pathetic|dismal|catastrophic|appalling) (failure|failures|record|episode|chapter|decision|act|attempt|performance|neglect|betrayal|excuse|mismanagement)
[be] (a|an) (national|complete|total|utter|public|absolute)? (disgrace|travesty|farce|shambles|sham|fiasco)
(a|an) (shameful|disgraceful|despicable|shambolic|abject|pathetic|dismal|catastrophic|appalling) (failure|failures|record|episode|chapter|decision|act|attempt|performance|neglect|betrayal|excuse|mismanagement)
the most (incompetent|corrupt|shameful|disgraceful|shambolic|despicable|inept|cynical|dishonest|useless|clueless)
[fail] (dismally|miserably|abysmally|shamefully|disgracefully)
(dismally|miserably|abysmally|shamefully|disgracefully) failed
(shamefully|disgracefully|unforgivably|scandalously|laughably)
utterly (ruined|wrecked|betrayed|failed|useless|incompetent|clueless|inept|destroyed)
the (sad|simple|plain|hard|harsh|bitter|sorry) (truth|reality) [be] (that|the|this)
without (a|any)? (doubt|question) (the|a|an|one)

# hype
(groundbreaking|ground-breaking|game-changing|cutting-edge|world-class|state-of-the-art|best-in-class|revolutionary|trailblazing)
game changer
one of a kind
rich tapestry
rich cultural (heritage|history|tapestry|tradition|traditions)
nestled in the heart of
[boast] (breathtaking|stunning|spectacular|impressive)
(beloved|cherished|treasured) (fixture|institution|tradition|landmark|icon|destination|staple)
(vibrant|bustling|thriving) (hub|tapestry|mix|ecosystem|cultural)
hub (of|for) (activity|innovation|creativity|culture|excellence)
hidden (gem|gems)
[captivate|enchant|enthrall|mesmerize] (audiences|crowds|visitors|readers|fans|viewers|the)
(truly|simply|utterly) (unforgettable|remarkable|unique|inspiring|magical|extraordinary|transformative)
(unforgettable|electrifying|breathtaking|awe-inspiring|spellbinding) (experience|performance|performances|spectacle|views|view|scenery|journey|adventure|evening|night)
stunning (views|scenery|vistas|backdrop)
bygone era
feast for the (senses|eyes|ears)
not to be missed
masterclass in
(a|an) (cherished|beloved|treasured|integral) part of
(must-have|must-see|must-read|must-visit)
one of the most (beloved|iconic|cherished|treasured|exciting|vibrant|breathtaking|stunning|inspiring|remarkable)
`;
