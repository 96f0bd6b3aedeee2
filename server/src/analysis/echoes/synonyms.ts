/**
 * Words that news copy uses for one another: each line is one meaning, and two sentences that differ only within a
 * line say the same. Base forms; the endings are the stemmer's matter. A word stands on one line only.
 */
const SETS = `
announce unveil declare disclose reveal
assist aid help
attempt try
big large huge major
border frontier
buy purchase acquire
children kids youngsters
country nation
damage harm
dead died
deal agreement accord pact
decrease decline drop fall fell cut lower reduce reduction shrink
defeat beat
difficult hard tough
end finish conclude
error mistake
ensure guarantee
firm company
fire blaze
gun firearm
goal aim
halt stop cease
handed gave returned
hurt injured wounded
important significant crucial vital key
increase rise rose grow grew growth climb soar surge
large-scale mass
main primary chief
meeting talks summit
money cash funds funding
murder homicide
officer policeman
oppose reject
plan proposal scheme
problem issue
protest demonstrate demonstration
rank rate
recent latest
relationship relation tie
request ask
show demonstrate indicate suggest
start begin began begun launch commence
strengthen bolster deepen boost reinforce
trend pattern
try seek sought
worker employee staff
year annum
address tackle confront
force compel oblige
pass passage
shut close
kill slay slain
visit trip
found establish
family relatives
crash collision
doctor physician
car vehicle
fight battle
illegal unlawful
support back
wealthy rich affluent
adequate sufficient
affirm reaffirm confirm
choose pick select
clear evident obvious apparent
effort bid
expect anticipate
lawyer attorney
location site
milestone landmark
people persons individuals
permit allow let
require need
voice express
warn caution
win won victory
`;

/** Base form to the head of its line. */
export const SYNONYM_HEADS: ReadonlyMap<string, string> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...rest] = line.split(' ');
      return rest.map((word): [string, string] => [word, head]);
    }),
);
