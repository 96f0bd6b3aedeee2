/**
 * The phrases that the rule looks for. In a pattern, a word stands for itself, `[verb]` for any form of the verb,
 * `(a|b)` for one of several, `$NAME` for a list below, a `?` after any of these makes it optional, and `..` stands for
 * up to three words; what comes after `>` must follow and is no part of the phrase. Patterns are matched word by word, outside quotation marks.
 */

/** Participles of opinion and report, by what must follow for them to say what somebody thinks. */
export const BELIEF_PARTICIPLES = `
as     | seen viewed regarded perceived described portrayed characterized characterised hailed touted billed interpreted acclaimed
as     | tipped
as     | celebrated dismissed slammed derided mocked depicted painted recognized recognised lauded heralded remembered
any    | considered deemed reputed rumored rumoured judged
clause | believed thought understood said alleged reported feared hoped assumed presumed suspected speculated claimed
clause | tipped predicted estimated anticipated perceived argued suggested acknowledged accepted agreed
widely | seen viewed regarded perceived described portrayed expected believed thought understood said reported assumed presumed
widely | predicted anticipated credited blamed praised criticized criticised acknowledged recognized recognised accepted held
widely | admired respected disliked loved loathed feared distrusted trusted ridiculed lauded panned
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
it [be] $HOW? said that
it [be] $HOW? (believed|thought|understood|alleged|feared|hoped|assumed|presumed|suspected|rumored|rumoured|speculated|argued|claimed|estimated|expected|reported|acknowledged|accepted|agreed) that
it [be] $HOW? (believed|thought|understood|alleged|feared|hoped|assumed|rumored|rumoured|claimed) >$CLAUSE
it [be] $HOW? said >$CLAUSE
it [be] (well|widely|commonly|generally) known that
it has $HOW? been (argued|suggested|claimed|said|reported|alleged|speculated|rumored|rumoured|estimated) that
it has $HOW? been (argued|suggested|claimed|said|alleged|rumored|rumoured) >$CLAUSE
there (has|have|had)? [be] $HOW? (a|an|some|much|many)? $GROWING? (speculation|suspicion|suspicions|rumors|rumours|talk) (that|about|over|of)
there (has|have|had)? [be] $HOW? (some|many)? $GROWING? (claims|suggestions|whispers) that
there (has|have|had)? [be] $HOW? (a|an) $GROWING? (belief|sense|perception|feeling|consensus|expectation|view) (that|among|in)
there (has|have|had)? [be] $HOW? $GROWING? (fears|doubts|concerns|worries|hopes) (that|about|over)
there (has|have|had)? [be] $HOW? $GROWING (agreement|consensus|hope|concern) (that|on|about)
(fears|concerns|worries|hopes|doubts|speculation|concern|rumors|rumours) [be] $HOW? (growing|mounting|rising|high|rife|swirling|circulating|rampant) (that|about|over)
(pressure|calls) [be] $HOW? (growing|mounting) (that|about|over|for|on)
(fears|concerns|worries|doubts|speculation|concern|suspicion|suspicions|anger) (has|have|had)? $HOW? (grown|mounted|risen|deepened|swirled|grew) (that|about|over)
calls (have|had)? (grown|mounted) for
(rumors|rumours) (swirl|swirled|abound|abounded|persist|persisted|spread|circulated) (that|about|of)
(rumors|rumours) have it that
word [be] that >$CLAUSE
word has it
there [be] (a|some|initial|serious|many|lingering) (fears|doubts|concerns|worries|suspicions)
(fears|doubts|concerns|questions|suspicions) (have|had|has) $HOW? been (raised|expressed|voiced)
(fears|doubts|concerns|questions|suspicions) (were|are) $HOW? (raised|expressed|voiced)
questions are $HOW? being (asked|raised)
(doubt|doubts) (has|have|had) $HOW? been cast
(doubts|questions) (remain|remained|linger|lingered) (about|over|whether|that)
there (has|have|had)? [be] $HOW? $GROWING (anger|frustration|unease|alarm|concern|discontent|pressure) (over|about|at|that|on)
there (has|have|had)? [be] $HOW? $GROWING? calls (for|to)
rumor has it
rumour has it
the? (conventional|received|prevailing) wisdom (is|was|holds|held|has|says|said)
the (general|broad|prevailing|common|popular|growing)? (consensus|perception|feeling|belief|thinking) (is|was|has) $HOW? that
the (general|prevailing|common|popular|dominant) (view|expectation|assumption) (is|was|has) $HOW? that
(there's|there’s) $HOW? (a|some|much)? $GROWING? (speculation|suspicion|talk) (that|about|over|of)
(there's|there’s) $HOW? a $GROWING? (belief|sense|perception|feeling|consensus|expectation|view) (that|among|in)
by (all|most|many) accounts >(,|the|a|he|she|it|they|his|her)
some would (say|argue|claim)
one (could|might|can) (argue|say) that
it [be] $HOW? (learnt|learned|gathered) that
[be] $HOW? thought of as
[be] $HOW? looked (on|upon) as
[be] $HOW? held in (high|low|great) (regard|esteem)
`;

/** Lists that patterns name. */
export const LISTS: Readonly<Record<string, string>> = {
  BIG: 'significant major important crucial key critical pivotal historic landmark vital big huge momentous watershed decisive notable monumental defining',
  MILESTONE:
    'milestone step moment shift turning-point watershed breakthrough departure chapter era leap change achievement victory blow setback test escalation turning',
  HYPE: 'enduring ongoing growing urgent vital critical crucial profound lasting significant deep broader complex delicate far-reaching powerful stark constant evolving immense important sobering poignant serious major continuing continued pressing national',
  PRAISE:
    'remarkable extraordinary devastating powerful promising inspiring landmark historic stunning crushing resounding impressive incredible bold fitting moving proud brave shining rare profound momentous monumental',
  DEED: 'feat display blow victory triumph sign achievement accomplishment example showcase tribute statement gesture moment success comeback journey contribution legacy symbol',
  CLAUSE: 'the a an he she they it his her their its there no some many most more up',
  HOW: 'also still now widely often largely generally long commonly increasingly sometimes already further even',
  GROWING:
    'growing widespread mounting rising increasing strong deep general broad clear much considerable rampant real genuine',
};

/** What a crowd does that shows its view, beside the verbs that report. */
export const CROWD_VIEWS = `
# known for views
[rate|rank|peg|trace|judge|deem|crown|debate|contrast|quarrel|quibble|carp|fret|notice|detect]
[put|place] .. (at|down)
[link|tie] .. (to|with)
[cast] doubt
[draw] .. (parallel|parallels|comparison|comparisons|distinction|line)
[give] .. (chance|chances|odds|credit|marks|grade|grades|review|reviews)
[have] .. (theories|theory|explanation|explanations|answer|answers)
[be] at a loss
[be]? left? (scratching|wondering|guessing)
[scratch] their
[write] .. off
[look] for
[wait|watch] to see
[see] (trouble|danger|signs|parallels|echoes|shades|hope|merit|promise)

# of a side
[attribute|blame|consider|credit|describe|dismiss|hail|liken|link|portray|question|regard|trace|view|want]
[see] .. as
(see|sees) (a|an|little|no|some|more|less|in)
[interpret|construe|cast|frame] .. as
[hold] up .. as
[like|dislike|love|hate|envy|respect|welcome] (the|a|an|this|that|his|her|its|their|him|it)
[weigh] in
[push] for
[have] (you|us|voters|readers) (believe|think)
[brace] for
[count|bank|bet] on
[hammer|savage|rip|roast|trash|lampoon|skewer|pillory|revile|second-guess] (the|a|his|her|its|their|him|it|them)
[tear|lay|light] into
[go] after
[jump|leap|pile] on
[call|dub|brand|label|declare|deem] .. (a|an)
[accuse|criticize|criticise|fault|denounce|condemn|slam|decry|deplore|deride|mock|ridicule|lambaste|assail|castigate|disparage|malign]
[oppose|defend|reject|dispute|challenge|doubt|distrust|admire|praise|applaud|laud|extol|embrace|favor|favour|prefer|lament|bemoan|echo|cite|note|compare|downplay]
[sound|raise] (the|an)? (alarm|alarms)
[raise|express|voice|air] .. (concern|concerns|question|questions|doubt|doubts|fear|fears|objection|objections|worries|reservations|hope|hopes|eyebrows)
[share] .. (view|views|concern|concerns|fear|fears|doubt|doubts|worry|worries|sentiment|opinion|optimism|skepticism|scepticism|frustration)
[take] .. (issue|umbrage|exception|offense|offence|view|aim|heart|comfort|solace)
[have|harbor|harbour] .. (doubt|doubts|concerns|questions|reservations|misgivings|qualms|suspicions|view|views|hopes|fears|faith|confidence|complaint|complaints|objections|worries|quarrel)
[have] none of
[hold] out hope
[lose] (faith|patience|confidence|hope)
[make] (a|the|this|that)? (similar|same|different|opposite|related)? (argument|arguments|point|case)
[make] much of
[make] no (secret|bones)
[offer] .. (explanation|explanations|reason|reasons|assessment|view|verdict|theory|theories|praise|criticism|critique)
[paint|tell] (a|an) (different|grim|bleak|rosy|rosier|darker|grimmer) (picture|story|tale)
[pour|heap|pile|lavish|shower] .. (scorn|praise|blame|criticism)
[cry] foul
[smell] a rat
[beg] to differ
[rush|come|leap|spring] to .. (defense|defence)
[rally|unite|line] .. (behind|around)
[pounce|seize|latch|balk|bristle|grumble|grouse|scoff] (on|onto|upon|at|about|over)
[cling] to (the|a) (hope|belief|idea|notion|view)
[hit|push|lash] (back|out)
[speak] (out|glumly|warmly|highly|darkly|openly)
[point] (fingers|the finger|a finger)
[point] (to|out)
[roll] their eyes
[shake] their heads
[go] further
[go] .. far as
[play] down
[stand] by
[come] around
[clash|spar|bicker] over
`;

/** What crowds are or are left, beside the adjectives that report a feeling: "critics were livid". */
export const CROWD_FEELINGS = `
livid aghast appalled incensed incredulous indignant jubilant elated ecstatic overjoyed dumbfounded exuberant exultant gleeful
giddy apoplectic despondent dejected disheartened downbeat upbeat sanguine gloomy jittery uneasy unhappy dissatisfied vindicated
betrayed emboldened leery queasy scathing unsparing harsh harsher kind kinder unkind merciless effusive lukewarm ambivalent
agnostic indifferent hostile receptive unforgiving underwhelmed impressed enamored enamoured nonplussed bemused mystified weary
resentful unpersuaded unsurprised outspoken complimentary wrong mistaken right furious fearful fuming seething up cool
`;

/** States that are told by a phrase: "critics are up in arms", "experts are of two minds". */
export const CROWD_STATES = `
at (odds|issue|loggerheads)
at a loss
in (favor|favour|agreement|disagreement|accord|despair|awe|uproar)
in two minds
of two minds
of (one|the) (mind|view|opinion)
up in arms
under the (impression|illusion)
far from (convinced|certain|sure|happy|impressed|satisfied)
not so (sure|certain|convinced)
no (fan|fans|friend|friends) of
against (it|the|a|any|this|that)
hard pressed
having none
over the moon
on edge
`;

/** Verbs of what something does to those who judge it: "a move that alarmed experts". */
export const STIRRING_VERBS = `
alarm worry surprise stun frustrate rattle anger please convince impress reassure concern puzzle baffle trouble unsettle
disappoint infuriate delight shock irritate dismay remind persuade unnerve outrage astonish divide bother enrage rile upset
perplex confuse embarrass excite horrify flummox vex irk encourage hearten offend intrigue mystify confound spook scare startle
amaze amuse stump appall dumbfound exasperate embolden
`;

/** What is done by those who judge something, beside the verbs that report: "reviled by critics". */
export const JUDGED = `
hit hammered pummeled pummelled savaged ripped roasted trashed lampooned reviled revered loathed adored beloved shunned prized
dogged hounded ravaged bashed scorned spurned
`;

/** What comes from those who judge something: "applause from supporters". */
export const REACTIONS = `
fire flak heat ire scorn ridicule pushback backlash applause jeers cheers boos derision alarm dismay consternation outcry
mockery acclaim kudos complaints pressure resistance rebuke rebukes plaudits refrain advice blowback revolt uproar fury howls
calls demands grumbling grumbles gripes barbs brickbats accolades agreement disagreement consensus debate
verdict word thinking mood
`;

/** What those known for their views have of something: "to the dismay of critics", "in the eyes of experts". */
export const FEELINGS = `
eyes minds words surprise delight dismay chagrin astonishment horror consternation relief amusement annoyance disappointment
support backing blessing approval praise scorn ire wrath contempt admiration respect
`;

/** Labels that mark a piece as opinion, where views are the writer's to state. */
export const OPINION_LABELS =
  'opinion editorial commentary column op-ed oped viewpoint letters letter perspective essay review blog';
