import { NATIONS } from './nations.ts';

/**
 * Words that news copy uses for one another: each line is one meaning, and two sentences that differ only within a
 * line say the same. Base forms; the endings are the stemmer's matter. A word stands on one line only.
 */
const SETS = `
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
accuse blame allege alleged allegation accusation
add extra additional
address tackle confront
adequate sufficient
affirm reaffirm confirm
aid help assist assistance
aim goal objective
aircraft aeroplane airplane jet
allow permit let enable
angry anger outrage furious fury
announce announcement unveil declare declaration disclose disclosure
apology apologize apologise sorry
appear emerge
appoint nominate
approve approval endorse ratify
area region district
arrest detain detention
asleep sleep slept
attack assault raid
attempt try tried seek sought effort bid
attorney lawyer counsel
baby infant
ban prohibit outlaw bar forbid forbidden
begin began begun start launch commence
big large huge major great
bogus fake sham phoney
bolster strengthen deepen boost reinforce
border frontier
born birth
bring brought
build built construct construction
burn burnt
burst broke broken break rupture
buyer purchaser
cancel scrap axe
car vehicle automobile
carry carried transport
caught catch
cause prompt trigger
center centre
challenge contest
cheap inexpensive
cheat defraud swindle fraud
child children kids youngsters pupil student
choose chose chosen pick select choice
claim contend argue assert
clear evident obvious apparent
climb rise rose risen increase grow grew grown growth soar surge jump higher
close closure shut shutdown shutter
come came arrive arrival
commit pledge promise vow
company firm corporation business
compete competition competitor
complete finish end conclude
concern worry worried fear anxiety
consider weigh mull
convince persuade
cooperate cooperation collaborate collaboration
cost price expense
country nation nationwide
couple pair
court tribunal
crash collision collide
create creation
crisis emergency
critical criticize criticise criticism
crop harvest
crucial vital key important significant essential
customer client
damage harm
danger risk threat threaten
dead died death die kill slay slain fatal deadly lethal fatality
deal agreement accord pact agree agreed
decade ten-year
decide decision vote ballot
decline decrease drop fall fell fallen cut lower reduce reduction shrink slump slip dip less fewer trim
defeat beat beaten
defend defence defense
deficit shortfall
delay postpone postponement
deny denial
destroy destruction
develop development
difficult hard tough difficulty
dig dug excavate
disagree disagreement dispute quarrel row
discuss discussion
dismiss dismissal sack
divide divided split
doctor physician
donate donation contribute contribution gift
double twofold twice
draw drew drawn
drive drove driven
driver motorist
drought dry driest arid
earn earnings profit
elect elected election
employ employment hire job
encourage urge
energy electricity power
enough ample
ensure guarantee
error mistake
estimate projection project forecast outlook
evacuate evacuation
examine inspect inspection scrutinize
exceed surpass top
expand expansion extend extension
expect anticipate
expensive dear pricey
expert specialist analyst
explain explanation
express voice
extreme severe
factory plant
fail failure failed
family relatives
famous renowned
fan supporter
fast quick rapid swift
father dad
fifth one-fifth
fight battle
film movie
find found finding discover discovery detect identify spot
flame blaze fire inferno
flat apartment
flee fled
flew fly flown
flood inundate
flu influenza
foot feet
force compel oblige
former ex
fought combat
freed free release
freeze frozen froze
frequent often
fund finance
gather gathering assemble
give gave given hand
government administration
guess speculate
gun firearm
half halve
hang hung
happen occur
hear heard
heavy torrential
held hold
hide hid hidden conceal
hinder hamper obstruct
hit hurt strike struck
home house household
honor honour
hospital clinic
hour hourly
idea concept
illegal unlawful
illness disease sickness ill sick
impact effect affect
improve improvement better
include contain comprise
influence sway
inform notify
injured wounded injury wound
inquiry investigation probe investigate
insurance insurer insure
introduce introduction
invest investment
involve involvement
jobless unemployed unemployment joblessness
join joined
jury juror
kept keep
knew know known
labor labour
lack absence shortage scarce
large-scale mass
law legislation statute
lawmaker legislator
lead led
leader head chief
leave left depart departure
legal lawful
lend lent loan
lesson class
link associate association connect connection tie relation relationship
live lived life
local nearby
location site
lorry truck
lose lost loss losing
main primary
maintain retain
man men male
manage manager management
mandatory compulsory
march rally
market marketplace
match game fixture
medicine medication drug
meet met meeting talks summit
member membership
method technique
milestone landmark
modern contemporary
money cash
month monthly
mother mum mom
move relocate shift transfer
murder homicide murderer
necessary need require requirement
neighbor neighbour
new newest recent latest
obtain acquire buy bought purchase takeover
officer policeman police
old ancient
opinion view
oppose opposition reject
option alternative
organize organise organisation organization
parcel package
part portion
partner partnership
pass passage
pay paid payment
people person persons individuals
plan proposal scheme propose
plead pleaded
pleased happy glad
poor impoverished
popular popularity
present presentation
prevent avert
previous earlier prior
prison jail
problem issue
produce production manufacture maker
program programme
protect protection safeguard
protest demonstration
provide supply offer
publish publication
question query
quit resign resignation
rail railway railroad
rain rainfall downpour
raise lift hike
rank rate
reach attain
receive got get
recover recovery rebound
redevelopment redevelop makeover overhaul revamp renovation renovate refurbish
regulation rule
remain stay
repair fix
replace replacement successor predecessor
request ask
researcher scientist
reshape remake remade
resident inhabitant
respond response reply
result outcome
revenue income
ride rode ridden
ring rang rung
road highway motorway
run ran operate
safe safety
sailor seaman mariner
salary wage
save rescue
school classroom
sell sold sale
send sent dispatch
separate distinct
serve service
shake shook shaken
shelter refuge
ship vessel boat
shoot shot
show reveal indicate suggest illustrate
sign signed signature
similar alike
sink sank sunk
slide slid
speak spoke spoken speech
spend spent spending
spread widespread
steal stole stolen theft
stop halt cease
store shop
study survey
success successful succeed
sue lawsuit litigation
suffer endure
support back
suspect suspicion
sweep swept
swim swam
teach taught
teacher educator
team squad
teenager adolescent
tell told
temporary interim
tenant renter
thief robber burglar
think thought believe belief
threw throw thrown
topple overturn
tourist holidaymaker vacationer
toxic poisonous
transform transformation change
trapped stuck stranded
travel trip visit journey
trend pattern
unhurt unharmed uninjured unscathed
use consume utilize
usual normal typical
vacant empty
value worth
victory win won winner triumph
wake woke woken
walkout stoppage
want wish
warn caution warning
watch observe observation
weak soft sluggish feeble
wealthy rich affluent
weapon arms
wear wore worn
wed wedding marry marriage
woman women female
worker employee staff
world global globe
write wrote written
year annual annum
`;

/** Base form to the head of its line. */
export const SYNONYM_HEADS: ReadonlyMap<string, string> = new Map(
  `${SETS.trim()}\n${NATIONS.trim()}`.split(/\n|, /).flatMap((line) => {
    const [head = '', ...rest] = line.split(' ');
    return rest.map((word): [string, string] => [word, head]);
  }),
);
