import { NATIONS } from './nations.ts';

/**
 * Words that news copy uses for one another: between two commas stands one meaning, and two sentences that differ only
 * within it say the same. Base forms; the endings are the stemmer's matter. A word stands in one place only.
 */
const SETS = `
2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen
14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty
60 sixty, 70 seventy, 80 eighty, abandon ditch forsake, abduct kidnap abduction, abuse betray betrayal misuse
accelerate hasten quicken speed, accurate accuracy correct, accuse blame allege alleged allegation accusation
achieve accomplish, acknowledge admit concede admission, acquit exonerate acquittal, activist campaigner
adapt adjust alter modify, add extra additional, address tackle confront, adequate sufficient
advantage benefit upside, advertise advertisement advert, advise advice recommend recommendation
affirm reaffirm confirm, aid help assist assistance, aim goal objective purpose target
aircraft aeroplane airplane jet flight, alive survive survival survivor, allow permit let enable, amount sum
angry anger outrage furious fury, announce announcement unveil declare declaration disclose disclosure proclaim
anonymous unnamed, apology apologize apologise sorry, appear emerge, applaud applause cheer, appoint nominate
approve approval endorse ratify, area region district, arrest detain detention, asleep sleep slept, aspect facet
assess evaluate evaluation assessment, astonish surprise unexpected, attack assault raid
attempt try tried seek sought effort bid, attorney lawyer counsel, attract lure entice, audit scrutiny
automaker carmaker, await wait, award prize, baby infant, baggage luggage suitcase
ban prohibit outlaw bar forbid forbidden, bankrupt insolvent bankruptcy insolvency, barrier obstacle hurdle
beach seaside, begin began begun start launch commence, bicycle bike cyclist
big large huge major great vast massive giant enormous sizeable sizable considerable immense tremendous substantial
bill invoice, blast explosion explode, bloom thrive flourish, bogus fake sham phoney
bolster strengthen deepen boost reinforce, border frontier, born birth, branch outlet
brave courageous courage bravery, breach violate violation infringe infringement, bribe bribery kickback, brief short
bring brought, build built construct construction, burn burnt, burst broke broken break rupture, bury burial
buyer purchaser, calculate compute, cancel scrap axe, cancer tumour tumor, car vehicle automobile, cargo freight
carry carried transport, casualty victim, catastrophe disaster, caught catch, cause prompt trigger, cautious careful
celebrate celebration, cemetery graveyard, center centre, chairman chairwoman chairperson chair, challenge contest
chance opportunity likelihood, chase pursue pursuit, cheap inexpensive affordable, cheat defraud swindle fraud
chicken poultry, child children kids youngsters pupil student schoolchild schoolchildren
choose chose chosen pick select choice opt selection, city town municipal municipality, claim contend argue assert
clash skirmish, clear evident obvious apparent, clever smart
climb rise rose risen increase grow grew grown growth soar surge jump higher, close closure shut shutdown shutter
clothes clothing garment apparel, coach trainer, coalition alliance, coast shore coastline, collapse crumble
combine merge merger, come came arrive arrival, comment remark, commit pledge promise vow, committee commission panel
company firm corporation business, compensate compensation reimburse reimbursement refund
compete competition competitor rival rivalry, complain complaint, complete finish end conclude, complex complicated
comply obey compliance, concern worry worried fear anxiety panic, condemn denounce deplore decry
confident trust confidence, confiscate seize seizure, conflict war warfare, consecutive successive straight
conserve preserve conservation preservation, consider weigh mull, continue persist, convict conviction guilty
convince persuade, cooperate cooperation collaborate collaboration, corrode corrosion rust, corrupt corruption graft
cost price expense fare, councillor councilor councilman councilwoman, country nation nationwide, couple pair
courier deliver delivery, court tribunal, crash collision collide, create creation
crime criminal offence offense offender, crisis emergency urgent, critical criticize criticise criticism, crop harvest
crowd throng, crucial vital key important significant essential, cruel brutal, cure heal, curriculum syllabus
customer client consumer shopper, cyclone hurricane typhoon, damage harm, danger risk threat threaten hazard peril
dawn sunrise daybreak, dead died death die kill slay slain fatal deadly lethal fatality perish, deadline cutoff
deal agreement accord pact agree agreed treaty, debt owe, decade ten-year, decide decision vote ballot
decline decrease drop fall fell fallen cut lower reduce reduction shrink slump slip dip less fewer trim plunge plummet tumble diminish lessen
decorate decoration, deep depth, defeat beat beaten lose lost loss losing, defend defence defense
deficit shortfall gap, delay postpone postponement defer, demolish demolition raze, deny denial
depict describe portray description, deploy deployment, destroy destruction, deteriorate worsen deterioration degrade
develop development, device gadget appliance, diagnose diagnosis, difficult hard tough difficulty, dig dug excavate
disagree disagreement dispute quarrel row, disappear vanish disappearance missing, disappoint disappointment
discount rebate, discriminate discrimination bias prejudice, discuss discussion debate
dismiss dismissal sack layoff redundancy, display exhibit exhibition, disrupt disruption, distribute distribution
divide divided split, doctor physician, donate donation contribute contribution gift, double twofold twice
doubt sceptical skepticism scepticism skeptical, dramatic drastic, draw drew drawn, drink beverage, drive drove driven
driver motorist, drought dry driest arid, dusk sunset nightfall, eager keen, earn earnings profit profitable
earthquake quake tremor, easy simple, economy economic, education educational, elect elected election, emotion feeling
emphasize emphasise underline underscore highlight stress, employ employment hire job recruit recruitment workforce
encourage urge, enemy foe, energy electricity power, engage participate participation participant, enough ample
enrol enroll, ensure guarantee, enter entrance entry, entertain entertainment, environment environmental
equipment gear, eradicate eliminate, erode erosion, error mistake fault glitch flaw defect
estimate projection project forecast outlook predict prediction, evacuate evacuation, evict eviction
evidence proof prove, exact precise, examine inspect inspection scrutinize inspector examination, exceed surpass top
excellent outstanding superb, exchange swap, exhaust tired weary, expand expansion extend extension enlarge
expect anticipate, expensive dear pricey, expert specialist analyst, explain explanation, explore exploration
express voice, extreme severe, factory plant, fail failure failed, family relatives, famous renowned, fan supporter
farm farmer grower agriculture agricultural, fast quick rapid swift speedy, father dad, feed fed, fifth one-fifth
fight battle, film movie, find found finding discover discovery detect identify spot, fine penalty
firefighter fireman, fisherman fishermen fishing, flame blaze fire inferno, flat apartment, flee fled escape
flew fly flown, flood inundate, flower blossom, flu influenza, fog mist, foot feet, football soccer
force compel oblige, foreign overseas abroad, forest woodland, former ex, fought combat, fragile brittle vulnerable
freed free release, freedom liberty, freeze frozen froze, frequent often, frighten scare fright
fuel petrol gasoline gas, fund finance, garbage rubbish trash waste litter, gather gathering assemble
genuine real authentic, give gave given hand, gold golden, goods merchandise, government administration
grandmother grandma, greet welcome, guess speculate, guest visitor, gun firearm, hack hacker cyberattack, half halve
hang hung, happen occur, harbor harbour port, healthy health, hear heard, heavy torrential, height high, held hold
hesitate reluctant reluctance, hide hid hidden conceal, hinder hamper obstruct impede, historic historical history
hit hurt strike struck, hive beehive, home house household, honor honour
hospital clinic hospitalize hospitalise hospitalization hospitalisation, hostage captive, hour hourly
hunger hungry starve starvation famine, idea concept, illegal unlawful, illness disease sickness ill sick
image picture photo photograph, immediate instant, immigrant migrant immigration migration, impact effect affect
impose imposition, improve improvement better, inactive dormant, inaugurate inauguration, include contain comprise
industry sector industrial, infect infection, inflation inflationary, influence sway, inform notify, inhabit populate
injured wounded injury wound, inmate prisoner detainee, innovative groundbreaking
inquiry investigation probe investigate investigator, install installation, insurance insurer insure
insurgent rebel militant, intend intention, international worldwide, internet online web, introduce introduction
invade invasion, invent invention inventor, invest investment, involve involvement, irrigate irrigation
island isle islander, jam congestion, jewel jeweller jeweler jewellery jewelry
jobless unemployed unemployment joblessness, join joined, journalist reporter, judge magistrate, jury juror, kept keep
knew know known, knowledge expertise, labor labour, lack absence shortage scarce, landlord owner proprietor
large-scale mass, law legislation statute, lawmaker legislator, lead led, leader head chief boss, leaflet brochure
leave left depart departure, legal lawful, lend lent loan, lesson class, licence license
limit restrict restriction curb, link associate association connect connection tie relation relationship
live lived life, livestock cattle, local nearby, location site, loosen relax, lorry truck, loud noise noisy
loyal loyalty, luck lucky fortunate, luxury luxurious upscale, mail post postal, main primary, maintain retain
man men male, manage manager management, mandatory compulsory, marathon race, march rally, market marketplace
massacre slaughter, match game fixture derby, measure measurement, medicine medication drug
meet met meeting talks summit, melt thaw, member membership, memorial monument, method technique, milestone landmark
military army soldier troop, mislead deceive distort, missile rocket, mobile cellphone phone telephone smartphone
modern contemporary, money cash, month monthly, moon lunar, mother mum mom, motorcycle motorbike, mountain mount
mourn grief grieve, move relocate shift transfer resettle, murder homicide murderer, mystery mysterious
necessary need require requirement, neglect overlook disregard ignore, negotiate negotiation negotiator
neighbor neighbour, neighborhood neighbourhood, new newest recent latest, nominee candidate, noon midday
obtain acquire buy bought purchase takeover, occupy occupation occupant, ocean sea, odd strange unusual bizarre
officer policeman police, old ancient elderly, opinion view, oppose opposition reject opponent objection
optimistic optimism hopeful, option alternative, organize organise organisation organization, oust expel eject
outage blackout, outbreak epidemic, oversee supervise supervision, paint painting painter, parcel package
parliament parliamentary, partly partial, partner partnership, pass passage, passenger traveller traveler commuter
path trail, pause suspend suspension, pay paid payment, pension pensioner retire retirement retiree
people person persons individuals, permanent lasting, permission authorise authorize authorisation authorization
pet animal, phase stage, philanthropist donor, pier jetty quay wharf, plan proposal scheme propose, plead pleaded
pleased happy glad, pollute pollution contaminate contamination, poor impoverished poverty, popular popularity beloved
possible possibility potential, praise hail laud commend, preliminary provisional, prepare preparation brace
present presentation, president presidential, pretty beautiful lovely, prevent avert, previous earlier prior
priest clergyman vicar pastor, prison jail, problem issue, produce production manufacture maker generate
professor academic, program programme, promote promotion, proportion share, prosecute prosecution prosecutor
protect protection safeguard, protest demonstration demonstrator protester, provide supply offer, provoke provocation
psychiatric mental, publish publication, punish punishment, qualify eligible eligibility, question query
quit resign resignation, rail railway railroad, rain rainfall downpour, raise lift hike, rank rate, reach attain
react reaction, realise realize, rebuild reconstruct reconstruction, receive got get, recession downturn slowdown
recognise recognize recognition, recover recovery rebound
redevelopment redevelop makeover overhaul revamp renovation renovate refurbish, refuse refusal, regret remorse
regulation rule, rehearse rehearsal, reliable dependable, relief relieve alleviate
rely depend dependence reliance dependent, remain stay, remember recall, remove removal, repair fix mend
replace replacement successor predecessor renew renewal, request ask, researcher scientist science scientific
reshape remake remade, resident inhabitant, resist resistance resistant, resolve solve solution resolution
respond response reply, responsible responsibility liable accountable, restaurant eatery, restore restoration
result outcome consequence, reunite reunion, revenue income, revive revival, ride rode ridden, ring rang rung
road highway motorway, robbery rob, rubble debris wreckage, run ran operate, rural countryside remote, safe safety
sail sailing, sailor seaman mariner, salary wage, save rescue rescuer, schedule timetable, school classroom
scream shout yell, sculpture statue, sell sold sale, seminar workshop, send sent dispatch, separate distinct
serious grave, serve service, sewage wastewater, shake shook shaken, shelter refuge, ship vessel boat, shoot shot
show reveal indicate suggest illustrate expose uncover, sign signed signature, silent silence
similar alike comparable resemble, sink sank sunk, skill ability, slide slid, slope hillside, small tiny little
smoke fume, smuggle smuggler trafficker, snow snowfall, speak spoke spoken speech, spectator onlooker
spend spent spending, spouse wife husband, spread widespread, stable stability steady, stadium arena
steal stole stolen theft, stone rock, stop halt cease, store shop, storm gale blizzard snowstorm, strategy strategic
strength strong powerful, strict stringent rigorous, struggle grapple, study survey research, submit submission
subsidy subsidize subsidise, suburb suburban, success successful succeed, sudden abrupt, sue lawsuit litigation
suffer endure, sun solar, sunlight sunshine, supermarket grocery grocer, support back, suspect suspicion, sweep swept
swim swam swimmer, task chore, tax levy taxation, taxi cab, teach taught, teacher educator, team squad
teenager adolescent, tell told, temporary interim, tenant renter, terror terrorist terrorism, testify testimony
thief robber burglar, think thought believe belief, threw throw thrown, tighten toughen, toll fee, topic subject
topple overturn, tourist holidaymaker vacationer, toxic poisonous, trader shopkeeper retailer merchant storekeeper
traditional tradition, tragedy tragic, transform transformation change, trapped stuck stranded
travel trip visit journey, treat treatment therapy, trend pattern, triple treble threefold
unclear uncertain uncertainty, underground subway metro, unfair unjust unequal, unhurt unharmed uninjured unscathed
university college, unrest riot, upgrade modernize modernise modernization modernisation, use consume utilize
usual normal typical customary, vacant empty derelict disused
vaccine vaccination vaccinate jab inoculate immunize immunise immunization immunisation, value worth
verify verification check, veteran seasoned, victory win won winner triumph, video footage, violent violence
volatile unstable, volcano volcanic eruption erupt, voter electorate, wake woke woken, walk stroll, walkout stoppage
want wish, warehouse depot, warn caution warning alert alarm, watch observe observation monitor
weak soft sluggish feeble, wealthy rich affluent, weapon arms, wear wore worn, weather meteorologist
wed wedding marry marriage, weep wept cry cried tear, wheat grain, wind gust, withdraw withdrawal retreat
woman women female, worker employee staff, world global globe planet, write wrote written, year annual annum
yield output, young youth
`;

/** The words of each meaning. */
export const SYNONYMS: readonly (readonly string[])[] = `${SETS.trim()}\n${NATIONS.trim()}`
  .split(/\n|, /)
  .map((line) => line.split(' '));
