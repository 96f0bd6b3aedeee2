/** Words that tell what a capitalised run names. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles that stand before a person's name, without their full stop. */
export const TITLES = set(`
  mr mrs ms mx miss dr prof professor sir dame lord lady president vice senator sen representative rep congressman congresswoman
  governor gov secretary minister mayor chairman chairwoman chair chief justice judge king queen prince princess pope bishop
  archbishop cardinal rabbi imam general gen brig colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm rear commander cmdr corporal cpl
  commissioner councillor cllr coun councilman councilwoman attorney ambassador chancellor premier speaker sheriff detective officer
  inspector superintendent rev reverend father sister brother coach director spokesman spokeswoman spokesperson economist analyst
  sens reps gens messrs profs justices executive clerk pastor comedian democrat republican
  former prime deputy assistant acting rival leader candidate strategist lawyer author owner founder
  constable det pc dc di dci insp supt brigadier provost taoiseach supervisor
`);

/** Titles that say what kind of post follows, or what kind of thing: "Former Wolves guard". */
export const PARTS_OF_TITLES = set('former deputy assistant acting rival prime vice');

export const MALE_TITLES = set(
  'mr sir lord king prince pope father brother congressman chairman councilman spokesman',
);
export const FEMALE_TITLES = set(
  'mrs ms miss dame lady queen princess sister congresswoman chairwoman councilwoman spokeswoman',
);

/** Last or first words of the names of bodies, places and things. */
export const BODIES = set(`
  institute institution university college school academy party committee association department ministry agency company corp
  corporation inc ltd llc plc bank court council congress senate house union press post times news network foundation center
  centre group army navy force forces police program programme office board commission federation league club church hospital
  street avenue road river lake county city state states republic kingdom islands island north south east west airport station
  tribune journal herald gazette magazine service services bureau authority administration parliament assembly fund trust
  research studies survey poll report act bill law treaty agreement accord plan project games cup series day week hall park
  tower museum library theatre theater campaign nations organization organisation society alliance coalition partnership
  technologies systems industries holdings motors airlines energy media studios entertainment records street
`);

/** Last words of the names of things and places that are no bodies, and what a company does where it closes its name. */
export const THINGS = set(`
  prize award awards medal trophy derby stakes championship championships olympics festival
  bridge view lights lighthouse hotel inn arms stores market square gardens mill farm wood hill dam canal bay beach coast valley
  forest falls arena stadium ground cathedral chapel abbey castle palace prison jail railway railways rail line lines ferries
  protection prevention control foods brands products electric electronics steel oil gas water power solar wind capital partners
  ventures insurance finance pharma biotech therapeutics labs logistics
  review guardian mirror mail telegraph standard observer sun chronicle dispatch register monitor bulletin
  united rovers wanderers athletic albion rangers warriors eagles tigers lions bears giants
  war strike crisis fair show code rules charter declaration constitution amendment budget index scheme tax
`);

/** Surnames as well, after a first name: "Dorothy Hill". */
export const SURNAMES_TOO = set(
  'hill wood mill steel power castle fair forest hall day west north church law cross park post sun street streets rivers banks guardian bell',
);

/** First words of the names of places. */
export const PLACE_OPENINGS = set(
  'san los las saint st fort port mount cape costa saudi hong sri burkina sierra puerto buenos addis abu tel',
);

/** First names that stand alone for a place or a team more often than for somebody. */
export const PLACES = set(
  'virginia austin chelsea jordan florence charlotte madison victoria alexandria israel ireland dale dallas troy boston lance grant',
);

/** What players and others are whose post stands before the name with a capital, beside titles and posts proper. */
export const POSITIONS = set(`
  winger striker midfielder goalkeeper goalie goaltender keeper fullback full-back halfback half-back wing-back centre-back
  center centre guard forward pitcher catcher infielder outfielder shortstop baseman quarterback receiver linebacker cornerback
  tackle tackler safety kicker punter prop hooker lock flanker fly-half scrum-half number opener batsman batter bowler spinner
  seamer allrounder all-rounder wicketkeeper jockey skipper rookie defender defenseman lineman sprinter swimmer rower boxer
  golfer cyclist trainer umpire referee postman housewife plumber electrician welder carpenter
`);

/** People by what they are, in the plural: names of nobody, though capital where a sentence opens. */
export const PEOPLE = set(`
  officials officers police authorities prosecutors investigators detectives firefighters rescuers paramedics doctors nurses
  residents neighbours neighbors locals villagers witnesses bystanders survivors relatives parents teachers students pupils
  workers staff employees unions organisers organizers campaigners protesters lawyers attorneys judges jurors lawmakers
  ministers councillors senators diplomats regulators inspectors engineers economists scientists researchers traders investors
  farmers fishermen drivers passengers shoppers voters fans players soldiers troops rebels aides
`);

/** Common given names, to tell "he" from "she". */
export const MALE_NAMES = set(`
  james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose
  adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl
  harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy
  mohammed muhammad ahmed ali omar hassan ibrahim vladimir sergei ivan dmitry boris igor carlos luis miguel pedro jorge antonio
  francisco diego pablo hans klaus jurgen wolfgang heinz pierre jean jacques francois marcel giovanni marco luca giuseppe
  raj rahul amit sanjay narendra hiroshi kenji takashi shinzo lars erik anders nils bill bob jim tom dan mike steve dave ted
  tim ben sam nick rob ron don ken greg jeff chris matt josh andy tony fred barack bernie mitt newt rand marco pete
  neil ian graham stuart gordon martin simon alistair colin derek nigel trevor hugh liam connor declan callum rory owen gareth
  rhys tomas tomás javier rafael alejandro fernando sergio matteo lorenzo stefan pavel piotr marek lukas felix oscar emil
  kofi kwame emeka tunde ravi
  aiden albie alec alfie alfred allan alvin amadou amos angus archie arnold barry basil bernard boyd brad brendan brett bruno
  calvin cameron casey cathal cecil cedric chad chidi chuck ciaran cillian clark clifford clive clyde conor cormac cory craig
  curtis cyril damien dale darragh darren darryl dean denis dermot desmond dinesh dominic donal doug duane dwayne dwight eamon
  earl eddie edgar edmund edwin elliott elmer ernest ernie eugene evan femi fergal fergus finn floyd francis fraser fred
  frederick geoff geoffrey gene gilbert giles glen glenn godfrey grant gus guy hal hamish harold harry harvey hector herbert
  herman homer horace howard hubert hugo isaac ivan jake jamal jared jarrod jermaine jimmy joel johnny jon julian kamal karl
  keir kelvin kieran kurt kwabena lance lars leo leon leonard leroy lewis lionel lloyd lorcan louis lucas luther malcolm manoj
  marcus marlon marvin maurice max melvin mick miles milton mohan morris murray ned neville noel norman oleg oliver olu orlando
  oscar otis padraig pat rick rich ricardo roberto pascal percy phil philip phillip prakash rajiv ralph ramesh ray reginald rex ricky roderick rodney roland
  rolf ronan ross roy rupert russell sandeep seamus sebastian segun seth shane shaun sid sidney silas stan stanley stewart
  sven terence thabo theo theodore thulani timmy toby todd tommy tomek tommaso tyrone uche vernon victor vijay vince vincent
  vinod wallace walt ward warren wesley wilbur wilfred winston yaw zack
  alexis ashley jackie jan kelly kim leslie lynn marion sandy vivian ravi arjun vikram suresh rajesh anil sunil abdul ismail yusuf mustafa kenneth gerard ivor
`);
export const FEMALE_NAMES = set(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley
  brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane
  olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
  martha madison teresa gloria sara janice ann abigail kathryn sophia frances jean alice judy isabella julia grace denise amber
  doris marilyn danielle beverly charlotte natalie theresa diana brittany kayla alexis lori marie fatima aisha layla olga
  natasha irina elena svetlana anastasia ingrid astrid ursula angela sabine claudia giulia chiara francesca carmen rosa lucia
  ana isabel priya anita sunita indira yuki sakura hillary ivanka melania jane kate anne susana ellen nikki carly kirsten
  clemence clémence marjorie rosalind joanna fiona heidi siobhan niamh aoife ciara bronwyn elaine gillian imogen beatrice
  harriet matilda freya sofia camila valentina lucia elisa marta paula beatriz renata pilar ines inês inés chloe amelie sylvie
  brigitte greta hanna katarina magdalena zofia amina zainab khadija mariam leila yasmin priyanka deepa lakshmi meera kavita
  ngozi chinyere adaeze
  abena adele adwoa agatha agnes aileen aisling akosua alexandra alison allison alma amara amelia amina anastasia angelina
  anika annabel annabelle annie annette antonia april arlene ashling audrey ava aya bernadette bernice bertha bessie beth
  bethany betsy bianca blessing bonnie bridget bridie brigid camille candice cara carla carmel caroline carrie cassandra cathy
  cecilia celia chelsea chioma claire clara clare clodagh colette colleen connie constance cora daisy daphne dawn debbie deirdre
  delia dina dolly dora dot edna eileen eilis eleanor eliza ella elsie emer enid erica erika erin esther ethel etta eunice eva
  eve evie faith farah felicity flora florence folake gail gemma genevieve georgina geraldine gertrude gina ginny
  gladys glenda goldie grainne gwen gwendolyn halima hazel henrietta hilda holly hope ida ilse imelda ines ira irene iris
  isla ivy jackie jan jasmine jeanette jemima jenna jenny jess jessie jill jo joanne jocelyn jodie josephine joy juanita judy
  juliet julieta june kara karin kathy katie katy kay keira kerry kim kirsty kitty kristen kristin lana leah lena leona leonie
  leslie libby lila lily lillian linh liz liza lois lola lorna lorraine louisa louise lucy luisa lydia lynn lynne mabel
  madeleine madge maeve maggie maisie mandy marcia margot marian marianne marina marion marissa marlene marta martina maud
  maude maura maureen mavis maxine may meg mei melinda mercy mildred millie mina miriam moira molly mona monica monique morag
  moya muriel myra myrtle nadia nan nell nellie neha nia nina noreen norma nuala odette oonagh ottilie pam pat patsy patty
  pauline pearl peggy penelope penny petra philippa phoebe phyllis pippa polly poppy prudence queenie rhoda rhona rhonda rita
  roberta roisin rosalie rosamund rose rosemary rosie roxanne ruby sabrina sadie sally sandy saoirse sasha selina selma
  serena shanice sheila shelley shona shreya sian sinead sonia sophie stella sue susanna susannah suzanne sylvia tabitha tamara
  tanya tara temi tess tessa thandi thandiwe thelma tina toni tracey tracy trish trudy una valerie vanessa vera verity veronica
  vicky viola violet vivian vivien wanda wendy wilma winifred winnie yetunde yolanda yvette yvonne zoe zola rosa marit tamsin anke dolores elsa nora edith
`);

/** People by what they are, in the singular: "the owner was defiant". */
export const PERSON_NOUNS = set(`
  owner co-owner mother father mum mom dad son daughter wife husband widow widower partner brother sister uncle aunt cousin
  grandmother grandfather grandson granddaughter parent neighbour neighbor resident man woman boy girl friend colleague teacher
  student pupil driver passenger farmer doctor nurse surgeon paramedic firefighter victim survivor witness bystander worker
  employee manager boss founder host landlord tenant guest player striker goalkeeper midfielder captain coach trainer fan
  supporter critic expert analyst scientist researcher professor official aide adviser advisor spokesman spokeswoman spokesperson
  lawyer attorney prosecutor judge officer detective investigator inspector minister mayor senator president chairman chairwoman
  chief director governor secretary councillor lawmaker candidate activist campaigner organiser organizer volunteer clerk executive pilot sailor
  soldier veteran actor actress singer author writer artist director producer chef baker shopkeeper customer buyer shopper
  solicitor barrister counsel magistrate coroner treasurer vicar priest headteacher principal dean curator conductor composer
  head leader member chair editor executive insider sheriff trader economist engineer architect developer builder teenager pensioner commuter cyclist
`);
