/** The closed classes of English and the open ones that a light tagger needs by name. Words are separated by spaces. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const PRONOUNS = list(`
  i you he she it we they me him us them myself yourself himself herself itself ourselves themselves
  someone somebody everyone everybody anyone anybody nobody everything something anything nothing mine yours hers theirs
`);

export const DETERMINERS = list(`
  the a an this these those some any each every no another both all either neither my your his her its our their whose
  several many most few much more less such other enough various certain
`);

export const PREPOSITIONS = list(`
  of in on at by for from with without about against between into through during over under among across toward towards
  upon within despite beyond behind beside besides near off onto out outside inside above below per via amid amidst
  alongside around along regarding concerning including following throughout versus up down past unlike like
`);

export const CONJUNCTIONS = list('and or but nor yet &');

export const SUBORDINATORS = list(`
  if because when while although though whether as since until unless after before than whereas lest so
`);

export const WH_WORDS = list(
  'who whom which what where why how whoever whatever whichever whenever wherever however',
);

export const BE = list(
  "be is am are was were been being isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t ain't ain’t",
);

export const AUXILIARIES = list(`
  have has had having haven't haven’t hasn't hasn’t hadn't hadn’t
  do does did don't don’t doesn't doesn’t didn't didn’t
  will would can could may might must shall should ought cannot can't can’t won't won’t wouldn't wouldn’t couldn't couldn’t
  shouldn't shouldn’t mustn't mustn’t
`);

/** A pronoun with its auxiliary, written as one word. */
export const CONTRACTIONS = list(`
  i'm i’m i've i’ve i'll i’ll i'd i’d you're you’re you've you’ve you'll you’ll you'd you’d he's he’s he'll he’ll he'd he’d
  she's she’s she'll she’ll she'd she’d it's it’s it'll it’ll it'd it’d we're we’re we've we’ve we'll we’ll we'd we’d
  they're they’re they've they’ve they'll they’ll they'd they’d there's there’s that's that’s who's who’s what's what’s
  here's here’s who'd who’d who've who’ve who'll who’ll let's let’s
`);

export const ADVERBS = list(`
  not never also always often already still even just only now then again too very soon later earlier ever here there
  perhaps maybe almost quite rather instead once twice today yesterday tomorrow tonight thus therefore nevertheless
  nonetheless otherwise moreover furthermore meanwhile indeed together apart away back forward ahead long first far well
  previously repeatedly reportedly afterwards afterward n't so
`);

/** Days and spans of time that stand between a subject and its verb, or after a cue: "Trump on Tuesday said". */
export const TIMES = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec week month year night morning evening
  afternoon weekend
`);

/** Adjectives that their ending does not give away. */
export const ADJECTIVES = list(`
  new old good bad great big small high low large little young long short own same last next early late former senior
  top chief key main major minor public private local foreign federal real true false free full open clear sure hard easy
  strong weak rich poor right wrong left dead common likely unlikely able unable current recent previous first second third
  black white red blue green dark light important different close vast wide deep broad fair sharp tough fresh
  democratic republican american british russian chinese european independent so-called
`);

/** Nouns whose ending would have them taken for something else. */
export const NOUNS = list(`
  meeting briefing hearing building morning evening thing nothing something anything everything king ring wedding
  spring string wing feeling filing finding ruling spending funding training housing banking lending offering opening
  rating ranking setting gathering shooting killing bombing beginning ceiling earning warning writing reading
  hundred seed weed bed shed speed need deed family supply ally reply rally july italy fly assembly monopoly anomaly
  official individual professional intellectual hospital capital animal journal festival trial rival arrival proposal
  approval removal denial survival appeal deal goal signal total criminal general liberal radical federal cardinal
  advocates voices critic topic traffic music public republic clinic fabric logic panic picnic mechanic academic politics economics
  executive representative detective objective initiative alternative native relative conservative perspective archive
  adhesive motive captive ability people police staff crew team
`);

/** Words of a class of their own whose part of speech the words around them tell: see the tagger. */
export const DEPENDING = list('voices advocates left like outside likely may all both each half');

/** Verbs, beside those that report, common enough to mark where a clause begins or ends. Base forms. */
export const VERBS = list(`
  go come get take make give keep let put set run seem become begin start stop end leave arrive return move turn bring send
  carry hold stand sit lie fall rise raise lower drop grow increase decrease reduce cut add build break close open
  change remain stay live die kill win lose beat lead follow join meet play work help use need try serve spend pay buy
  sell cost own belong contain include involve require allow enable cause create produce provide receive obtain gain
  reach pass happen occur appear continue represent face fight attack defend protect save visit travel walk drive fly ride
  fire hire appoint elect vote campaign draw throw catch hit strike push pull pick choose select name call sign
  file launch release issue publish print host attend hear watch look listen read write speak talk sing
  grab wear cover lack miss avoid prevent ban block limit force press prompt spark trigger lead drive shape affect
  influence improve worsen fail succeed struggle manage handle deal treat charge arrest convict sentence sue settle
  compete rank score outperform surge climb slip tumble plunge soar jump swing shift
  eat drink sleep cook wash clean wake feed teach learn study train test check measure count
  divide separate split unite combine merge connect link attach tie bind surround border
  explode burn crash collapse destroy damage injure wound hurt harm heal cure recover survive rescue
  share spread distribute deliver ship store stock load fill empty place position locate base found
  earn invest borrow lend owe fund finance tax trade import export
  exist matter mean depend rely consist stem result apply
`);

/** Irregular verbs: base, past, participle. */
export const IRREGULAR = `
  say said said; tell told told; think thought thought; know knew known; feel felt felt; see saw seen; find found found;
  write wrote written; speak spoke spoken; read read read; go went gone; come came come; get got gotten; take took taken;
  make made made; give gave given; keep kept kept; let let let; put put put; set set set; run ran run; become became become;
  begin began begun; leave left left; bring brought brought; send sent sent; hold held held; stand stood stood; sit sat sat;
  fall fell fallen; rise rose risen; grow grew grown; cut cut cut; build built built; break broke broken; win won won;
  lose lost lost; beat beat beaten; lead led led; meet met met; spend spent spent; pay paid paid; buy bought bought;
  sell sold sold; cost cost cost; fight fought fought; drive drove driven; fly flew flown; ride rode ridden; draw drew drawn;
  throw threw thrown; catch caught caught; hit hit hit; strike struck struck; choose chose chosen; hear heard heard;
  sing sang sung; wear wore worn; swing swung swung; eat ate eaten; drink drank drunk; sleep slept slept; wake woke woken;
  feed fed fed; teach taught taught; bind bound bound; hurt hurt hurt; spread spread spread; lend lent lent; mean meant meant;
  understand understood understood; swear swore sworn; seek sought sought; forget forgot forgotten; lay laid laid;
  show showed shown; dream dreamt dreamt; bet bet bet; foresee foresaw foreseen; foretell foretold foretold;
  retell retold retold; hide hid hidden; quit quit quit; shoot shot shot; steal stole stolen; arise arose arisen;
  forbid forbade forbidden; withdraw withdrew withdrawn; overcome overcame overcome; mistake mistook mistaken;
  rewrite rewrote rewritten; misread misread misread; misunderstand misunderstood misunderstood; lie lied lied;
  shed shed shed; burst burst burst; cast cast cast; broadcast broadcast broadcast; forecast forecast forecast;
  tear tore torn; leap leapt leapt; light lit lit; shake shook shaken
`;
