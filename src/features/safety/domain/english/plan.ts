import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to tell of a plan or of preparing one. */
export const englishPlan: Phrases = `
  i have|ive_got a plan and
  this time .. nobody|no_one|nothing
  the engine is|was on|running
  car .. garage .. engine|exhaust|running
  sunday|saturday|friday|tonight|monday|tomorrow is the day|night
  seen|saw to that|it
  bought|buy|buying|got|ordered .. the|a|some? rope|cord|razor|blades|pills|gun|hose|charcoal|bleach
  one .. person|unemployed|mouth .. less|fewer
  dont|do_not|not plan|planning|expect|expecting|intend|intending to be here|alive|around|seeing|see
  ive|i|have settled|decided|agreed on|upon|for monday|tuesday|wednesday|thursday|friday|saturday|sunday|the_date|a_date
  i know the|my|how_many doses|dose|pills|tablets|drop|height
  drawn|draw it up
  bought .. on|at the way|chemist|shop|hardware .. need|missing|last
  gun|piece|rifle|shotgun|pistol .. out|licensed|table|loaded
  in the wardrobe|drawer|fridge|shed|boot|garage behind|under|next
  theyd|they'd|he'd|shed|she'd only|just? .. take|stop .. it|me .. off|away
  sent .. the|my wife|husband|kids|boys|girls .. sister|mother|away|mums
  never|not|wont_be|wont .. home|back until|till|before .. so theres|there_is|i_have|enough time
  so theres time
  before his|her|their|the shift|rounds .. tomorrow
  tomorrow before|after|when .. shift|everyone|they|light
  took|taken my shoes off
  last list|thing|things .. ill|i_will|on_my_list .. finish|do|ever
  top drawer|shelf .. find|finds
  where he|she|they|the_kids|someone will|ll|'ll|can|would? find .. it|them|me
  straightforward|easier|easy|simple for .. whoever|finds|on_call|them
  without the|a|my harness|rope|belt|helmet|seatbelt
  one way .. is|all|ticket
  timetable .. by_heart|in_my_head|head
  i_have|ive|have|got|ive_got|made|i've_made a|my|the .. plan to|for .. die|death|end|ending|kill|myself|suicide|tonight
  i|ive know|known|worked_out|decided|settled how|when|where|exactly_how|exactly_where|what im|i|i'm|i_am|ill going|will|do|gonna|shall
  i know how|when|where and how|when|where
  i know how im going to do it
  know exactly|precisely|already? where|how|when ill|i|im|to do
  picked|chosen|chose|set|settled_on|fixed|booked|marked the|a|my|on? day|date|night|place|spot|hour|time|tree|bridge|room
  ive|have|i've|got|i a|my|the date|day|place|spot and|set|picked|chosen|in_mind
  saved|saving|stockpil*|hoard*|collect*|putting|put|stash*|kept|keeping .. <pills> .. up|aside|back|since|for|from|under|in
  saved|saving up .. <pills>
  stockpil*|hoard*|stash* .. <pills>
  putting <pills> aside|by|away
  i|ive have|got|enough|there's enough <pills>
  there is|theres enough now|of_them|in
  have|got|enough enough|for now|to_do_it|to_be_sure
  ordered|bought|got|collected|fetched|drawn_up|found|kept_back|kept|taken|have|everything what|everything|all|the_thing i|ill|i'll need|require
  got everything|all|it in? i need|ready|in_for_tonight|laid_out
  what i need for it|that|tonight|it_all
  <pills> .. <soon> ... enough|all|ready|them
  where|the|dad|mum|he|she|grandad keeps .. pills|tablets|gun|meds|keys
  gun|rope|knife|blade|noose|cord|shotgun|pistol|revolver|razor is|are|on|in|under|out|loaded|by|next_to|at ... ready|table|hand|wardrobe|drawer|next_to|loaded|safe|bed|boot|waiting|now|pocket|lap
  tied|tie|tying|made|making|knotted the|a noose|knot|rope|loop
  if|when|once|unless|until ... then? i|im|ill|ima|i'm|id .. kill|end|hang|shoot|done|drown|jump|finished_with
  if ... no|not|hasnt|isnt|against|rejected|fail|lose|again .. i|im|ill .. end_it|die|done_with_life|kill|hang|do_it|wont_be
  i wont be around for
  no work|job by .. no me
  by ... no me
  cut off|off ... no me
  the quickest|quickest|painless|surest|easiest|best way to die|go|do_it|out|end
  quickest way
  looked up|googled|searched|read|reading|researched|looking ... how to die|ways_to_die|how_much|lethal|overdose|how_long_it_takes|how_many|quickest|methods|the_height
  doses|dose|amount enough|needed|lethal
  life insurance ... pay|pays|worth|covers|clause|suicide
  insurance|policy will|would|still pay|pays|pay_out
  look|looks|looked like an accident
  make it look like
  counting down
  days|sleeps|nights left $
  days left ... cross*|count*
  after that .. im_done|i_go|i_can_go|its_over|im_gone|nothing_holds|ive_given|im_free
  then i can go
  i can go now
  nobody|no_one left depending|depends|needing|needs_me|to_hold|who_needs
  this_time|next_time i|nobody|no_one|they|ill|i'll wont|know|will|won't|shut|locked|chose|chosen|picked|lock mess|what|find|make|fail|the|to|be
  wont|not|dont mess|get|screw|fail it up this time|again
  found|find me in_time|too_early|too_soon|last_time
  before he|she|they|anyone|my ... can_stop|finds|gets_home|comes_home|home|back
  nobody|no_one|no one will|can|would find|look me until|till|before|for
  whoever finds me|it|this
  whoever opens
  dont go in|into the|to bathroom|garage|bedroom|shed|my
  so no one|nobody i know|has|else|finds has|to|finds|clean*|me
  clean* up after|the_mess
`;
