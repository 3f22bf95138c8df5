import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to say that the writer is going to end their life. */
export const englishIntent: Phrases = `
  wont|not|never make|see|reach it? .. to the|another|my new_year|christmas|birthday|spring|summer|weekend|morning
  by the time .. it will|shall|ll be|have done|over|happened
  it will be done|over .. by|when|before
  nobody|no_one|nothing will|can|is_going_to stop me
  i wont be playing|working|applying|needing|answering .. anymore|any_more|again
  nor anything else
  i am|im going to be|join .. dead|heaven|ancestors|other_side
  not coming|going .. down by|back_up|back_again
  ill|going_to|im_going_to|i_will use it $
  <soon> .. over $
  i do it $
  wont|not need|needing .. where i'm|im going
  no|dont|wont need|needed .. notice_period|where_im_going|after_that|any_more
  i want out
  this is it $
  as of|from <soon> i .. gone|nothing|dead
  then nothing $
  goodbye|goodbyes .. real_one|for_real|was_real
  with|to be with|join her|him|mum|dad|them <soon>
  my funeral .. soon|week|be
  i|ill end up dead <soon>
  plan|planning|decided|going .. to join <everyone> .. heaven|other_side|up_there
  <will> .. <end-myself>
  <will> die
  <will> .. take my own? life
  <will> be dead|gone_for_good
  i|i'm have|had|am|ive|'ve? decid* to die
  i have decide ... dead|die
  <end-myself> <soon>
  <soon> .. i|im|ill|ima|imma .. <end-myself>
  <soon> i die|jump|end|finish
  <soon> ill|i_will|i_shall .. die|jump|end_it|be_dead
  i want to die <soon>
  i want to die and ... will|going|am|do
  i|ill|i'm will|shall|am|be? ... dead by
  i|ill shall|will? .. be dead
  have taken my own? life
  died|dead|death by my own hand|choosing|choice|suicide
  by my own hand|choosing
  ill have died
  date|day|hour of my own? death
  permission to die
  want to die and i will|am_going_to|mean_to
  checking out for good|permanently|forever
  check out for good|permanently
  not|wont|never|shant|not_be|wont_be|no wake|waking|woken up from it|this|tonight
  not|wont|shant be waking|wake
  wont be waking
  there wont|will_not|isnt be? a|any tomorrow for_me
  no tomorrow for me
  i|ill wont|will_not|shant|shall_not|won't|not be|see|live|make alive|christmas|the_morning|another_morning|tomorrow|spring|summer|next_week|my_birthday|new_year
  i will not|never be here when|anymore|any_more|by
  i wont be here when|anymore|any_more|by|much_longer|next|to_see|for
  i wont be around for|when|by|anymore|any_more|much_longer|to_see
  wont be here when they|he|she|you|it
  wont be there to see
  they|he|she|you|nobody|no_one can't|cant|wont|won't|will_not stop me
  ends|ending it? <soon>
  it|everything|this ends|is_over|will_be_over|stops|finishes <soon>
  <soon> .. it|its|it's is? over
  <soon> .. it|everything ends
  <soon> is the night|day|last
  im|i'm|i_am doing it. today|tonight|tomorrow|now
  im|i_am|ill|i going_to|will? do|doing it <soon>
  <soon> i do it
  i|ill will? do it <soon>
  one|1|another more? no|rejection|email|refusal and i|im|ill|thats|i'm
  <soon> i jump|hang|cut|drive|walk_in|go_for_good
  im|i_am|id|i going_to|will? go .. and not|never come|coming back
  im not coming back|home $
  not coming back from|this_time|ever|again
  never coming|come back|home
  going for good
  go with it $
  go|going through|throug|thru with it
  i dont|do_not steer
  drive|driving|steer|steering into the|a|that tree|wall|lorry|truck|bridge|pillar|river|sea|oncoming|barrier
  so_will|as_will|and_will i $
  i|ill join|follow|be_with him|her|them|mum|dad|mam|you soon|tomorrow|tonight|now|then|on
  nothing|no_one|nobody|none to|can|will|that stop|stops|stopping|keeping|holding me now|here|any|from
  im|i|i'm ready|prepared|willing to die|go
  made my peace with it|that|dying|god|leaving
  this_is|its my last|final day|night|evening|week|note|entry|weekend|morning|post
  my|the last day|night|evening|entry|week on|of|with|here|earth|alive
  last thing i will|ill|shall|ever write|say|do
  i mean it this time
  this time i mean it
  suicide note
  no way back now
  i will end my
  i end it
  i make an end|finish
  choose|chosen|chose|choosing to die|death
`;
