/** Words that tell what a capitalised run names. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles that stand before a person's name, without their full stop. */
export const TITLES = set(`
  mr mrs ms mx miss dr prof professor sir dame lord lady president vice senator sen representative rep congressman congresswoman
  governor gov secretary minister mayor chairman chairwoman chair chief justice judge king queen prince princess pope bishop
  archbishop cardinal rabbi imam general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm
  commissioner councillor cllr coun councilman councilwoman attorney ambassador chancellor premier speaker sheriff detective officer
  inspector superintendent rev reverend father sister brother coach director spokesman spokeswoman spokesperson economist analyst
  sens reps gens messrs profs justices executive clerk pastor comedian democrat republican
  former prime deputy assistant acting rival leader candidate strategist lawyer author owner founder
`);

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
  kofi kwame emeka tunde ravi arjun vikram suresh rajesh anil sunil abdul ismail yusuf mustafa kenneth gerard ivor
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
  ngozi chinyere adaeze rosa marit tamsin anke dolores elsa nora edith
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
