/**
 * The small words that prose is held together by and menus do without. A language the lists don't know looks like one
 * long menu: so the ten that are pasted most, less the words that mean something else in English.
 */
export const FUNCTION_WORD_LISTS: readonly string[] = [
  'the a an of and to in is was for on with that his her its it he she they as at by from has have had be been were are but not this which who will would their after into than or said also when about over more out up if one two during while because could can there what some other only most i',
  'der das und nicht ist den dem ein eine einen einer mit auf für sich des auch von als wird bei nach zu sind wurde über aus dass hat haben werden noch wie oder aber sie ihr ihre zum zur vor nur durch gegen unter um im am es sei seine seiner diese dieser',
  'le les et une du pour dans que qui pas sur au par avec ce cette sont mais ont été aux leur des un il elle ils nous vous ne se sa ses plus comme être était fait après entre deux dont où aussi',
  'el y del una con para su al como pero sus fue ha está entre también de en que por se es lo más sin sobre este esta ya muy han cuando desde hasta porque según tras años',
  'gli di che è per della del una nel alla dei anche ha più dal delle sono non si con il lo una sul nella degli alle ma questo questa stato ai tra fra dopo hanno suo sua essere',
  'os da dos das em um uma não mais foi ao também pelo pela à o e é nas seu sua são como ser ter já entre até depois isso segundo ainda mas',
  'het een van dat niet voor zijn aan op ook bij naar wordt werd heeft uit hij nog de en is ze met te door maar om er dan worden hebben deze over tot zich geen',
  'och att det som på är av för med den till inte har de om ett var från sig vid kan en hade ska eller när efter enligt under blir vi han hon',
  'og det til av på er som med den ikke har de et ved fra var om kan vil han hun etter eller når ble blir også skal efter',
  'w się z nie że jest po przez od dla za już tylko był są ale jak oraz przed pod który która które jego ich może było będzie ze',
];
