import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to call oneself a burden. */
export const englishBurden: Phrases = `
  happier|better|relieved|lighter if .. didnt|did_not|not have|need to .. me
  strain .. on everyone|them|my|the|her|him|always|yes
  become the|a|this thing|one|person .. that|who|they|people
  keeps|stops two|them|everyone|my .. from .. having|living|peace|sleeping
  they|she|he|everyone would|wd|will .. relieved|glad|free|lighter .. without|if|when|gone
  uses|using|use up the|all|their heating|food|air|space|oxygen
  only|just|somebody who|that uses|eats|costs
  mouth to feed
  everyone .. carrying me
  sick of me
  always .. in .. their way
  around|round .. neck|necks
  im|i_am the reason .. they|she|he|everyone|mum|dad|my
  burden on|to|for|i|and|everyone|$
  a|such_a|only_a|just_a|the|another burden i|me|$|everyone|they|now
  i|im|am|being|become|just|only|such|'m a|nothing_but|an|just|another|one|more? millstone|weight|dead_weight|drain|liability|parasite|nuisance_to|leech|cost|expense|ballast|mouth|worry|problem|stone|trouble|obligation|bother|sponge|anchor
  weight on|round|around|to|about everyone|them|her|his|their|my|the|all|him
  millstone|leech|parasite|freeloader|sponger
  drag*|pull*|bring*|hold*|weigh* .. <everyone> .. down|with_me|back
  drag*|pull* .. down|under .. with_me
  only|just|all|everything cost|costing|cause|bring|make|give|do|i_do|i_am|costs .. money|trouble|pain|worry|grief|them|everyone|her|him|is|work
  everyone|everybody|she|he|they|<everyone> suffer*|pay*|cr*|worr*|sacrific*|ruin*|carr* .. because_of_me|because_me|for_me|on_me|me
  because of me
  in .. everyones|everybodys|their|her|his|peoples way
  in the way .. everyone|always|of|$
  ive|i|im .. taken|taking|took|stole|eaten|eating|using|cost .. their|his|her|them .. retirement|savings|life|food|best|money|holiday|future|years|sleep
  spare|free|relieve|rid them|everyone|her|him|my .. of_me|me|the
  better|easier .. without me|having
  without me|me_here|me_around they|she|he|hed|shed|theyd|everyone|everybody|my|the .. better|fine|easier|happier|free|could|manage
  poison to|for
  cant|can't|cannot|could wait .. till|until|for .. im|me|gone
  every|each pound|penny|euro|cent|dollar|meal .. on_me|goes|i_cost|for_me
  sold .. for_me|so_i|because_of
  they|she|he|everyone carry|carries|carried|feeds|feed|pays|pay|keeps|supports me .. and|for|still|through|like
  hate|hates|sick|tired|fed_up|had_enough|afraid|ashamed of|with|at|by? me
  ashamed of me
`;
