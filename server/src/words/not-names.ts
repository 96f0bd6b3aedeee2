const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Capitalised words that stand in copy without being part of anybody's name, lower case. */
export const NOT_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december spring summer autumn winter easter christmas ramadan hanukkah
  the a an and or but if when while as for from with without into onto over under after before since until because
  although though so yet not no nor at by in of on to up out off he she it they we i you his her its their our my your
  this that these those there here who what which why how where then than also still even just only very more most
  some many any all both each every few several such other another one two three four five six seven eight nine ten
  first second third last next new old north south east west northern southern eastern western central
  president vice prime minister chancellor king queen prince princess duke lord lady sir dame pope bishop cardinal
  senator senate representative congress congressman congresswoman house speaker governor mayor councillor councilor
  secretary treasurer ambassador judge justice attorney general sheriff chief officer commissioner sergeant captain
  colonel major lieutenant commander admiral corporal private doctor professor reverend rabbi imam coach manager
  chairman chairwoman chair director executive editor reporter correspondent mr mrs ms miss dr sen rep gov lt gen
  col maj capt sgt rev hon prof messrs dame st saint
  republican republicans democrat democrats democratic labour labor conservative conservatives liberal liberals green
  tory tories party parliament assembly council committee commission court supreme high appeal department ministry
  office agency bureau board union federation association institute university college school hospital church bank
  company corporation group inc corp ltd llc plc street avenue road lane square park river lake mount mountain island
  county city town village state states united kingdom republic federal national international global world american
  americans british english scottish welsh irish european african asian german germans french italian spanish dutch
  swedish norwegian danish polish russian russians ukrainian chinese japanese korean indian pakistani iranian iraqi
  israeli israelis palestinian palestinians arab muslim muslims christian christians jewish hindu catholic protestant
  times post guardian journal tribune herald news press associated reuters facebook twitter google youtube instagram
  internet covid god bible
`);

/** Titles that stand before a name and are no part of it, lower case, without the full stop. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor president
  chancellor premier minister secretary mayor councillor councilor judge justice sheriff chief officer sgt sergeant
  capt captain maj major col colonel gen general lt lieutenant adm admiral cpl corporal cmdr commander rev reverend
  father sister brother bishop pope cardinal rabbi imam king queen prince princess coach manager detective inspector
  constable superintendent ambassador attorney doctor nurse chairman chairwoman director congressman congresswoman
`);
