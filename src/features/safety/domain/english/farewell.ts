import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to take leave and to put things in order for good. */
export const englishFarewell: Phrases = `
  if|by|when you|anyone|someone|the_time|whoever|somebody ... read|reads|reading|find|finds|found|find* this|it|me
  to whoever|who finds|opens|reads|reading
  by the time you|they|this|anyone|he|she read|find|is|reads|finds|wake|get|gets
  goodbye|bye|farewell|goodnight|so_long|tschuss everyone|everybody|world|all|cruel|all_of_you|for_ever|forever|for_good|for_real|little|app|diary|my_loves|my_love|my_darling|mum|mom|dad|love
  last|final|one_last|my goodbye|goodbyes|farewell
  said|saying|say|said_all my|our|all|everyone goodbye|goodbyes|farewells
  this_is my|a|the|it goodbye|farewell|goodbye_then
  tell|tel my|the|mum|mom|dad|her|him|them|jas|everyone|leo|kids .. i|that|its|it i|love|loved|was|wasnt|sorry|not|was_not
  tell <everyone> .. i love|loved
  tell <everyone> .. im|i_am|i_was sorry
  tell <everyone> .. it|its wasnt|was_not|isnt|not
  sorry|forgive mum|mom|dad|mama|papa|mam|me_mum|everyone|all|kids|babe|love|my_love|to_everyone|for_everything|to_my $
  i|i'm am|im|so? sorry mum|mom|dad|papa|mama|mam|everyone|to_everyone|kids|babe
  forgive me $
  please forgive me
  please|someone|somebody look after|feed|take_care_of my|the|him|her|them|mum|biscuit
  ...? will look after the|my|him|her|them
  wrote|written|write|writing|left|leave|finished|posted|scheduled .. letter|letters|note|notes|message|messages|emails|email ... to|for mum|mom|dad|kids|children|wife|husband|everyone|each|them|her|him|sister|brother|my|whoever|properly
  letter|letters|note|notes|envelope|envelopes is|are|in|on|under|lies|left ... drawer|table|bin|pillow|desk|kitchen|fridge|envelope|piano|door
  it|you was|were|was_not|wasnt|is|isnt nobodys|nobody's|your|anyones|no_ones|not fault|their_fault
  nothing|not anyone|you|they could have|could've|couldve done
  nothing you|anyone|they could
  you were|are the best of
  you|they|everyone|she|he will|ll|be|are understand|be_better|be_fine|be_ok one|soon|by|when|tomorrow|without
  theyll understand|know
  remember me as|for|kindly|when|like
  thank you|thanks .. for|to everything|trying|being|whoever|those ... while_it_lasted|goodbye|bye
  gave|giving|given|give away .. my|all|everything|the
  gave|giving|given|give my .. to|away
  gave|given|giving <everyone> my .. guitar|camera|bike|tools|watch|records|books|ring|collection|violin|knives|rod|rods|laptop
  my affairs|papers|things|will|house are|is|in|put|signed|sorted in|order|sorted|done|signed
  put|set|got|getting my|the|all affairs|things .. straight|order $
  everythings|everything sorted|in_order|paid|settled|arranged
  will|funeral|funeral_plan is|signed|paid|made|sorted|written|updated|witnessed
  funeral plan|songs|music|hymns|policy
  bank card|pin|passwords|password|logins|keys .. in|on|for|with|left|written|envelope
  cat|dog|hamster|rabbit|budgie|horse|pony|parrot|pets|hens|fish|tortoise .. is|went|goes|gone|has|to|food|fed|with|at .. to|with|next_door|neighbour|sister|brother|enough|shelter|new
  nobody|no_one asked|asks why
`;
