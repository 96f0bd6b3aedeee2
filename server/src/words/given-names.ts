/** Common given names, lower case: with one of them before it, a capitalised word is somebody's surname. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aidan aisha alan albert alberto alejandro alex alexander
  alexandra alexei alfred ali alice alison allison amanda amber amina amir amy ana anders andre andrea andreas andrei
  andrew andy angela angelina anita ann anna anne annie anthony antonio arnold arthur ashley asif astrid audrey
  barack barbara barry beatrice ben benjamin bernard bernie beth betty bill billy bjorn bo bob bobby boris brad brandon
  brenda brendan brett brian bridget bruce bruno bryan caitlin camille carl carla carlos carmen carol caroline carolyn
  catherine cathy cecilia charles charlie charlotte chelsea chloe chris christian christina christine christopher
  claire clara claude claudia colin connor craig cynthia daisy dale dan dana daniel daniela danny darren dave david
  dawn dean deborah debra denise dennis derek diana diane diego dmitri dmitry dominic don donald donna doris dorothy
  doug douglas duncan dylan ed eddie edgar edward edwin eileen elaine eleanor elena eli elizabeth ella ellen emily
  emma emmanuel enrique eric erik erin ernest esther ethan eva evan eve evelyn farah fatima felix fernando fiona
  florence frances francesca francis francisco frank fred frederick gabriel gail garry gary gavin gemma gene geoff
  geoffrey george gerald gerard gina glen glenn gloria gordon grace graham greg gregory guy hamid hannah harold harriet
  harry hassan hector heather helen helena henry herbert hilary hillary holly howard hugh hugo ian ibrahim igor imran
  ingrid irene iris isaac isabel isabella ivan jack jackie jacob jacqueline jake james jamie jan jane janet janice jared
  jasmine jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy jo joan
  joanna joanne joe joel johan johanna john johnny jon jonathan jordan jorge jose joseph josh joshua joy joyce juan juana
  judith judy julia julian julie justin karen karin karl kate katherine kathleen kathryn kathy katie keith kelly ken
  kenneth kevin khalid kim kimberly kirsten kristen kurt kyle lance larry laura lauren laurence lawrence leah lee lena
  leo leon leonard leslie lewis liam lillian linda lindsay lindsey lisa liz lloyd lois lorraine louis louise lucas lucy
  luis luke lynn madeleine manuel marc marco marcus margaret maria marie marilyn mario marion mark marta martha martin
  mary matt matthew maureen maurice max megan melanie melissa michael michel michelle miguel mike mikhail mohamed
  mohammad mohammed monica muhammad nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel
  nikki nina noah noel nora norman oleg oliver olivia omar oscar owen pablo pamela pat patricia patrick paul paula
  pauline pedro penny peter phil philip phillip phyllis pierre rachel rafael ralph ramon randy raymond rebecca regina
  ricardo richard rick rita rob robert roberta roberto robin rod rodney roger roland ron ronald rosa rose rosemary ross
  roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergey seth shane
  shannon sharon shaun sheila shirley silvia simon sofia sonia sophia sophie stacey stanley stefan stella stephanie
  stephen steve steven stuart sue susan suzanne sven sylvia tamara tanya tara ted teresa terry theodore theresa thomas
  tim timothy tina todd tom tommy toni tony tracy travis trevor tyler ursula valerie vanessa vera veronica vicki victor
  victoria vincent violet virginia vivian vladimir walter wanda wayne wendy wesley will william xavier yusuf yvonne
  zachary zoe
  `
    .split(/\s+/)
    .filter(Boolean),
);
