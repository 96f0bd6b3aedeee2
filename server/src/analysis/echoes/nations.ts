/** Countries and their like, each with what is of it: “Vietnam’s exports” are Vietnamese exports. */
export const NATIONS = `
afghanistan afghan, africa african, america american, argentina argentine argentinian, asia asian
australia australian, austria austrian, bangladesh bangladeshi, belgium belgian, brazil brazilian
britain british briton, bulgaria bulgarian, california californian, canada canadian, chile chilean, china chinese
colombia colombian, cuba cuban, denmark danish dane, egypt egyptian, england english, ethiopia ethiopian
europe european, finland finnish finn, france french, germany german, ghana ghanaian, greece greek, haiti haitian
hungary hungarian, india indian, indonesia indonesian, iran iranian, iraq iraqi, ireland irish, israel israeli
italy italian, japan japanese, jordan jordanian, kenya kenyan, korea korean, lebanon lebanese, libya libyan
malaysia malaysian, mexico mexican, morocco moroccan, netherlands dutch, nigeria nigerian, norway norwegian
pakistan pakistani, palestine palestinian, peru peruvian, philippines filipino, poland polish, portugal portuguese
romania romanian, russia russian, scotland scottish, serbia serbian, singapore singaporean, somalia somali
spain spanish spaniard, sudan sudanese, sweden swedish swede, switzerland swiss, syria syrian, taiwan taiwanese
tanzania tanzanian, texas texan, thailand thai, tunisia tunisian, uganda ugandan, ukraine ukrainian
venezuela venezuelan, vietnam vietnamese, wales welsh, yemen yemeni, zimbabwe zimbabwean
`;
