/**
 * The words that attribute, with the frames they stand in. One line: `class | frames | words`. A word may stand on
 * several lines; its frames add up and its class is that of its first line.
 *
 * Classes: `neutral` says no more than that it was said; `loaded` colours or judges; `cognitive` is belief, knowledge,
 * wish or feeling; `stance` is a position taken (support, refusal, plan); `evidence` is what reports and figures do.
 *
 * Frames of verbs:
 *   t  only a clause with "that": "submitted that"
 *   c  clause: "said (that) he would go"            q  introduces or follows a quotation: "…," she said
 *   o  hearer, then clause: "warned them (that) …"  n  noun phrase or gerund: "criticized the plan"
 *   i  infinitive: "plans to run"                   a  noun phrase as another: "described it as a failure"
 *   h  hearer, then infinitive: "urged them to go"
 *   o! the same, and the hearer is never left out: "told them …"
 *   to, of, about …  preposition, then its object: "referred to the plan"; the frame names the prepositions
 *   +out, +up …      particle, then c or n: "pointed out that …"
 */
export const VERB_CUES = `
neutral   | c q            | say affirm add note state announce explain reply respond answer remark comment mention observe recount relate elaborate
neutral   | c q            | write tweet retweet post email text blog telegraph cable report testify recall continue conclude
neutral   | c q o!         | tell inform notify brief remind assure reassure
neutral   | c q n          | acknowledge confirm clarify disclose reveal indicate specify stipulate reaffirm reiterate repeat restate
neutral   | t q            | submit depose hold
neutral   | t              | hear
neutral   | of about       | say
neutral   | about of to on | speak talk comment
neutral   | about of       | tell inform write tweet remind testify
neutral   | n              | discuss describe detail outline recount address explain mention cite quote announce unveil invoke reference list
neutral   | to             | refer allude attest testify
neutral   | n              | express voice liken compare
neutral   | a              | describe characterize characterise portray depict define cite identify
neutral   | n              | call term label
neutral   | q              | ask inquire
neutral   | c              | ask wonder
neutral   | about for      | ask inquire
neutral   | h              | ask tell
neutral   | to             | respond reply react point
neutral   | +out           | point
neutral   | c q            | read
neutral   | q              | begin sign caption headline paraphrase interject chime offer recite
neutral   | n              | publish issue release narrate
loaded    | c q            | claim assert maintain contend insist allege argue counter retort rejoin protest declare proclaim pronounce opine
loaded    | c q            | admit concede confess boast brag joke quip crow gloat gush enthuse marvel muse lament complain moan grumble whine gripe grouse
loaded    | c q            | shout yell scream cry bellow roar chant whisper murmur mutter mumble bark snap snarl sneer scoff thunder exclaim intone holler
loaded    | c q            | warn caution predict forecast project foresee prophesy speculate suggest hint imply intimate insinuate signal
loaded    | c q            | emphasize emphasise stress underscore underline highlight contend posit postulate theorize theorise hypothesize reason
loaded    | c q            | vow swear pledge promise threaten guarantee
loaded    | c q            | deny refute rebut dispute
loaded    | c q            | aver avow confide divulge venture expound reckon rejoice fulminate
loaded    | n              | chide berate upbraid retract recant bewail rue divulge acclaim decode disown
loaded    | q              | fume rail rant erupt interrupt deadpan wisecrack banter jeer taunt tease urge plead beg implore exhort advise counsel instruct
loaded    | q              | demand thank apologize apologise laugh smile sigh shrug nod fire shoot weigh sum start open close finish press
loaded    | c              | stipulate charge
loaded    | n              | claim allege assert deny refute rebut dispute debunk contest challenge question doubt admit concede repudiate disavow
loaded    | n              | emphasize emphasise stress underscore underline highlight tout trumpet hail herald laud praise applaud celebrate commend
loaded    | n              | criticize criticise condemn denounce decry deplore slam blast bash attack assail lambaste lambast deride mock ridicule
loaded    | n              | rap skewer pillory excoriate castigate chastise rebuke reprimand scold admonish pan disparage belittle denigrate insult vilify demonize
loaded    | n              | blame accuse fault lament bemoan protest dismiss reject downplay discount trivialize minimize rubbish
loaded    | n              | predict forecast project foresee estimate warn threaten vow pledge promise guarantee propose recommend suggest advise
loaded    | n              | demand request urge counsel preach echo parrot defend justify champion extol exalt misrepresent mischaracterize exaggerate
loaded    | n              | attribute ascribe credit
loaded    | of for with    | accuse
loaded    | for            | blame criticize criticise praise thank apologize apologise commend condemn ridicule mock fault
loaded    | about of over  | boast brag joke complain warn rave rant fret gripe grouse grumble lie
loaded    | against at     | rail lash warn inveigh fulminate protest
loaded    | on to          | insist swear hint elaborate expand dwell confess admit preach
loaded    | +out           | lash
loaded    | +down          | double
neutral   | +on            | go
loaded    | +off           | brush shrug
loaded    | +on            | pile
loaded    | a              | dismiss praise hail tout condemn denounce criticize criticise blast slam ridicule mock laud deride
loaded    | a              | cast frame paint brand tag dub
loaded    | n              | expose dub brand boo cheer congratulate thank heckle shun snub rebuff second salute eulogize mourn concede
loaded    | o c            | warn promise advise caution
loaded    | h              | urge advise warn caution implore beg counsel exhort challenge instruct order command
loaded    | i              | vow swear pledge promise threaten claim
neutral   | c              | propose recommend stipulate request order rule decree decide
cognitive | c              | believe think feel hope fear know expect understand realize realise recognize recognise remember forget assume presume
cognitive | c              | suppose suspect guess imagine figure consider reckon surmise deem conclude decide doubt worry dream wish wonder agree
cognitive | c              | disagree sense learn discover anticipate envision envisage regret accept appreciate trust bet concur calculate
cognitive | q              | think wonder muse recall remember reflect ponder
cognitive | n              | believe fear doubt support oppose favor favour expect anticipate regret welcome recall remember consider contemplate
cognitive | n              | love hate like dislike prefer admire respect despise resent envy distrust mistrust question
cognitive | n              | weigh assess view envision envisage imagine blame want
cognitive | i              | hope want wish expect plan intend aim decide seek prefer like love hate need long yearn aspire mean dream fear
cognitive | i              | refuse decline agree choose elect opt resolve
cognitive | h              | want expect
cognitive | a              | see view regard consider perceive think conceive recognize recognise remember
cognitive | in             | believe trust
cognitive | of             | think dream conceive approve disapprove
cognitive | about          | think worry care wonder know learn fret complain agonize dream
cognitive | for            | hope wish long yearn pray
cognitive | with on        | agree disagree concur side sympathize differ
cognitive | to             | object subscribe
stance    | n              | support back endorse oppose favor favour advocate approve disapprove accept adopt embrace renounce
stance    | n              | encourage discourage promote back oppose resist propose sponsor
stance    | for on         | call
stance    | for            | push advocate argue press lobby plead vouch appeal root campaign
stance    | against        | argue vote speak lobby campaign
stance    | on             | focus
stance    | +out           | rule lay speak single
stance    | +forward       | put
stance    | +up            | bring
stance    | +back          | push
evidence  | c n            | show find suggest indicate reveal demonstrate prove confirm reflect
evidence  | c              | establish determine conclude estimate
`;

/** Nouns that carry a claim, with what follows them: `that` clause, `of`, infinitive (`i`). "X's claim that …" */
export const NOUN_CUES = `
neutral   | that about on  | statement announcement remark comment testimony acknowledgment acknowledgement confirmation revelation note
neutral   | that of on     | report account explanation clarification reminder point possibility prospect specter spectre
neutral   | to about from  | response reaction reply answer
neutral   | of about on    | description characterization characterisation depiction portrayal discussion speech
neutral   | about on that  | message letter memo email tweet post essay column article op-ed
neutral   | to             | reference allusion tribute homage
loaded    | that of about  | claim allegation accusation assertion contention insistence suggestion prediction forecast charge denial admission
loaded    | that for about against in | argument case
loaded    | that i         | promise vow pledge threat offer
loaded    | that of about against to | warning caution
loaded    | of over from   | criticism condemnation denunciation critique rejection dismissal mockery
loaded    | of for         | praise endorsement defense defence apology acclaim applause excuse
loaded    | that of        | retort lament proclamation pronouncement declaration assurance insinuation guarantee reassurance
loaded    | that about over of | complaint boast rumor rumour speculation hint grievance objection protest
loaded    | on against at  | attack assault broadside tirade rant diatribe salvo jab swipe dig barb potshot
loaded    | about at       | joke lie quip crack
loaded    | for that to i  | demand plea appeal request
cognitive | that of on about | belief view opinion conviction feeling notion idea assumption impression stance position
cognitive | that of for about | hope fear expectation optimism pessimism anxiety
cognitive | that           | consensus sentiment conclusion finding
cognitive | of that about  | suspicion perception assessment understanding awareness recognition appreciation
cognitive | i for          | desire wish intention intent willingness refusal determination reluctance readiness eagerness unwillingness
cognitive | i              | decision
cognitive | about over on with | concern worry doubt question misgiving reservation qualm unease skepticism scepticism frustration anger outrage
cognitive | in that        | confidence faith trust interest
cognitive | for            | respect admiration contempt disdain disgust enthusiasm sympathy affection preference love hatred dislike regret
stance    | for to         | support backing
stance    | to             | opposition objection resistance commitment
stance    | for to on i    | call
stance    | for i to       | proposal push
`;

/** Verbs that do no more than make the noun after them: "made the claim that", "took a swipe at". */
export const LIGHT_VERBS = `
make give offer issue express voice raise launch deliver take throw lend pledge share send level lodge file mount renew
have hold show sound state signal post write pen publish release air register reiterate repeat stand drop fire hurl aim
`;

/** Adjectives that hold a belief or feeling after "be": "is confident that …", "was eager to …". */
export const ADJECTIVE_CUES = `
cognitive | c i of about   | confident sure certain convinced aware afraid hopeful optimistic pessimistic doubtful skeptical sceptical mindful unsure
cognitive | c i about with | glad happy sad sorry proud pleased disappointed surprised shocked angry furious concerned worried nervous upset frustrated
cognitive | i              | eager willing unwilling reluctant ready anxious keen determined prepared hesitant poised
cognitive | of about       | critical supportive wary tired fond dismissive scornful suspicious enthusiastic
cognitive | c i about with | alarmed dismayed delighted thrilled outraged heartened encouraged embarrassed puzzled excited
cognitive | c over on about | divided split undecided unconvinced unimpressed unanimous united torn unmoved bullish bearish
cognitive | to             | opposed committed open sympathetic
cognitive | c              | clear adamant grateful thankful relieved
`;

/** Verbs of seeming, with nobody behind them: "the plan appears to have failed". */
export const SEEMING_CUES = `
agentless | i c            | seem appear look sound
`;

/** Adverbs that report without a reporter: "The mayor reportedly left." */
export const HEARSAY_ADVERBS =
  'reportedly allegedly supposedly purportedly ostensibly presumably rumoredly rumouredly';
