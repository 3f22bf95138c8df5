import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to say that the writer thinks of death or wishes not to live. */
export const englishDeathWish: Phrases = `
  why am i even? .. alive|here|still_here|breathing|living
  why .. i .. still .. alive|living|breathing
  hate|hated|annoyed|sorry|angry|disappointed .. i|that_i .. woke|wake|woken .. up|today|again|at_all
  asleep|sleep and that|thats be|was it
  fall asleep and .. that|stay|not|never
  deserve to be here|alive|breathing|born|live
  dont think i deserve
  look forward to|only .. being dead|death|dying|the_end
  having|had|have|get|got|my|with|these suicidal thoughts|feelings|ideas|thinking
  ways out .. not|dont .. job|work
  one|only reason im|i_am .. still here|alive
  wouldnt|would_not|not fight|resist|stop it
  live or die
  alive or dead|not
  noticed|notice|know|care .. im|i_am|i_was|if_i gone|dead|missing|not_there
  stepped|step|walked|walk .. into|in_front .. traffic|cars|road|street
  non existence|nonexistence|oblivion
  looked|stared|staring|looking .. tracks|rails|water|river|bridge|edge|knife|pills|rope ... thought|thinking|wondered|wonder
  looked|stared|stood .. tracks|rails|platform|river|edge|bridge .. and .. thought
  dont|cant|do_not|cannot|not|cant_think see|know|understand|think_of|of why|reason|what_for .. live|living|alive|go_on|stay|be_here
  part of me .. wants|want|hopes|hope|wishes|is .. dead|die|gone|not_wake|end
  not|hardly|barely|no_longer want|interested .. in? living|being_alive
  dying|death|being_dead|not_waking would|might|wouldnt be .. relief|easier|better|nice|peace*|bad|fine|ok|rest
  easier|better|nicer .. to be dead|gone|not_here
  thought|thoughts|thinking .. of|about .. not_being|being_dead|being_gone|ending|death|dying
  i .. shouldnt|should_not .. be here|alive|born
  life .. not worth|pointless
  dont|do_not .. want .. next|another birthday|year|christmas
  if .. something happened to me
  nobody|no_one would miss|notice|care .. if|me
  notice|miss .. if i was|were|am|vanished|died|disappeared|wasnt
  crash|crashing|drive .. car|into .. on_purpose|and_be_done|and_end
  would|will|might .. be .. best|better|kinder .. if i|for_everyone .. gone|dead|out_of_the_way
  unalive|unaliving
  pray|prayed|praying|prayer|beg|begging .. for|to death|die|the_end|be_taken
  wished|wish|hoped|hope|wanted .. it|that .. been|was|were .. something|quick|worse|cancer|serious|terminal|fatal
  jealous|envious|envying|envied|envy .. of? whoever|them|him|her|those|inside
  woken|woke|waking up again
  notice|realise|see ive|i've woken|woke
  did|didnt i|not .. drown|die with|like|instead
  instead of|me .. me|him|not_me
  swapped|swap|traded|trade|change .. places|with|him|her ... crash|died|dead|heartbeat|grave|dying
  why .. him|her|them and_not|not me
  could|can always|just die|disappear_for_good
  pictures|images|image|vision|flashes of me|myself|my hanging|falling|body|dead|in|lying|under
  images|pictures .. me .. hanging|dead|falling
  does|do it|you hurt .. die|dying|drown*
  hurt .. dying|to_die
  old wish|thoughts|voice|plan|friend is|are back
  wish is back|there|loud*
  i|but i do? mean it more|rather|now|though|a
  meant it|wasnt_joking
  i wasnt joking
  my own wrist|wrists|veins|throat|neck
  bath .. water .. nose|face|head|under
  you dont|do_not|don't have|need to be here|alive
  if i were|was|fell|went|got .. under|over|off|hit .. lorry|bus|train|bridge|car|that
  how little|not id|i|i'd mind|care
  id|i'd|i_would take|accept it .. offered|given|if
  not_gonna|wouldnt fight|stop it .. if|offered|came
  let it take|run|come|happen|be
  take|run its course
  seen|look|looks|looked rested .. dead|coffin
  slip|drift|fade|float off|away .. forever|quiet|nobody|into|and
  fade out
  evaporate|dissolve|vanish|evaporated .. not|completely|cease|without|for
  cease $
  hibernat* .. without|never|forever|spring
  without ever having to
  never having|have to come_out|get_up|wake_up|be_awake|open .. again|ever
  curtain|curtains .. close|down .. for_good|me
  what if i just|simply|didnt|wasnt .. didnt|wasnt|went|stopped|weren't
  wondered about another|two|the|whether inches|it_would
  whoever would|will|finds .. first
  who would|d|will get|find|be .. phone_call|the_call|call|told
  get .. phone call
  counting|count|sum|sums .. tablets|pills .. head|me|own
  thought|thoughts about|of myself .. never|before|scare*
  i shouldnt|should_not|oughtnt .. be .. alive|breathing|here
  shouldn't be breathing|alive
  freedom|free .. from .. living|body|all_this
  good|kind|sweet death|end
  always assumed|thought id|i'd|i_would .. dead|die by
  keep the promise
  bend|corner|verge .. fence|barrier|tree .. mind|thin|simple
  the drop|fall|water|tide|current .. looks|looked|take_me|calls|pull|mind|let
  let|letting .. sea|water|tide|current|it .. take|have|come .. me
  out of .. misery .. us|me
  <wish> .. <be-dead>
  i|id want|wish|wanted|wanna|need|hope|fancy to? die|be_dead
  i dont|do_not|dnt|didnt|no_longer|don't|never|wouldnt_mind|stopped want|wanna|wish|care|mind|wanting to|if|not|whether? live|be_alive|exist|wake|be_here|go_on_living|be_around|i_wake|i_live|be_on|being_alive|living
  dont want|wanna to|be? live|exist|alive|be_here|wake|be_on
  not|nothing want|wanting to live|be_alive|exist|be_here|wake
  wouldnt mind|care|be|matter .. dying|dead|alive|not_waking|if_i_died|hit|gone|not_being
  tired|sick|done of|with being|living|life|existing|being_alive|breathing|waking
  be|being better|easier|nicer|simpler off? dead|gone|not_alive
  better off dead|gone|not|in_the_ground|buried|without_me|if_i|under
  as well off in|dead|buried
  worth more .. dead
  more|worth dead than alive
  everyone|<everyone> be|would|will|d|wud ... better|happier|easier|fine|breathe|free .. without_me|if_i_was|if_i_were|if_i_died|if_i_wasnt|when_im|if_i|me_gone|i_wasnt
  better|happier|easier if|when i|im|i_was|i_were|id .. gone|dead|died|not_here|wasnt|werent|not_around|never_been|not_alive|disappeared
  without me .. here|around|better|happier
  if i died|die|was_dead|were_dead|vanished|disappeared|wasnt_here|wasnt_on|werent|just_stopped|didnt_wake|dropped_dead|got_hit|went_under|was_gone|were_gone|wisnae|stopped_breathing
  if i wasnt|wasn't|werent|isnt|wisnae|were_not .. here|on|breathin*|alive|around|born|in_this
  think|thinking|thought|thoughts|thinkin|keep_thinking|wonder|wondered|wondering|dream|dreaming|daydream*|fantasi* .. about|of|on|whether|if|i|abt|bout .. suicide|death|dying|dead|die|ending|<end-myself>|end_it|dead|be_dead|killing|not_being_here|not_existing|being_gone|disappearing_for|followed|follow|how_to_die|just_being_gone
  i|im|i'm|feel|feeling|feels|really|actively|passively|bit|get|got|been|makes_me .. suicidal
  suicide is|has|keeps|on|crosses|feels|looks|sitting|came|comes|seems ... mind|option|thought|tongue|only|answer|me
  my|these|having|have|had|get|with|passive suicidal thoughts|ideation|feelings
  these|those|dark|old|intrusive|bad|my|the? thoughts are|have|about|came|come|keep|returned|started back|again|louder|about|coming|returned|started|stronger
  thoughts are back
  those thoughts
  having|had|have|get|getting these|those|dark|the_old|bad|such|again|them thoughts|ideas|again myself|again|back
  i should|shouldnt|shud|ought|deserve .. be|have|to|not|never be|been? dead|die|alive|died|breathing|exist|born
  i|i'd deserve to die
  wish|wished|if|should i|id|i'd|i_had|they_had|had had|was|were|could|never|had_never? never|not|been been|born|existed
  wish .. never been born
  never been born|existed
  never|not|didnt|don't wake|woken|waking|wake_up up? .. again|ever|tomorrow|in_the_morning|from|anymore|any
  go|going|went|fall|falling|lie|bed|to_bed|sleep ... not|never|without wake|waking|woke|woken|wakes
  not|never wake up
  hope|hoping|hoped|wish|pray|prayed|praying|asking|ask|secretly|disappointed|wishing ... dont|doesnt|didnt|dont|not|never|wont wake|come_round|come_around|make_it|see_morning|see_the_morning|come|happen_to_me|survive|get_up
  disappointed|annoyed|furious|sorry|sad|angry|sad_that .. woke|wake|waking|woken|clear|clean|benign|back|still_alive|still_here|survived|fine|nothing
  jealous|envy|envied|envious|envying ... dead|died|graves|obituaries|them_lying|coffin|buried
  envious $
  take me home|now|away|soon lord|god|please
  lord|god|jesus|please ... take|end|call|let|fetch me|it|home|go .. home|now|away|tonight|to_you|end
  taken before
  life|living isnt|is_not|not|aint|isn't|no_longer|hardly worth living|it|the|living
  isnt|not worth living
  whats the|no|see_no|dont_see_the|the point|reason|use of|in|to|for|with? living|being_alive|life|carrying_on_living|staying_alive|live|be_alive|stay|breathing
  reason|reasons to|for live|living|stay|be_alive|stay_alive|keep_living
  still want to live
  dont|not|no_longer care|mind|bother|bothered|matter .. live|die|wake|if_i_live|if_i_die|whether_i|dead|hits_me|hit
  wouldnt|would_not|wont|didnt|dont? care|mind|bother if|whether .. hit|bus|car|lorry|truck|crash*|died|die|wake|woke
  let|hope|wish|hoping|if|maybe|hoped|just|wanted the|a|it|some|that|for? bus|car|lorry|truck|train|plane|lift|heart_attack|aneurysm|stroke|cancer|tumour|lump|something|illness|it would|hit|take|took|kill|killed|be|quick|me|crash*|happen
  heart attack|aneurysm|stroke|cancer|tumour|crash ... relief|quick|kind_of_hoped|hoped|no_fuss|welcome|daydream|wish*
  if|hope it|the_plane|the_bus|the_car|this happens it|crashes|goes_down happens?
  without looking ... happens|care|lately|mind|cross*
  didnt|stopped|not|dont look|looking .. before|when|crossing|both .. cross*|road|ways
  stepping|step|walk|walking|stepped|jump|jumping|fall|falling|jumped|drive|driving .. forward|in_front|infront|off|into|under|onto|out ... train|tube|traffic|bus|tracks|bridge|lorry|platform|road|edge|rails|it
  stepping|step forward
  dont|not|cant|wont|never trust myself .. near|on|with|alone|at|by|around|to_be
  avoid*|cant|dont|so_i_dont|long_way|keep|stay|away|not ... bridge|balcony|platform_edge|edge|tracks|window|knives|roof|level_crossing
  not|isnt because im afraid .. not
  edge ... thinking|thought how|about|simple|easy|quick|one_step
  thinking|thought how simple|easy|quick|quiet|peaceful
  one step|move|turn|swerve and|to|would|away
  turn the wheel
  how easy|simple|quick it|would|jump
  the dead have|are|dont|get
  death|dying|dead|being_dead|not_existing|nothingness ... peace*|quiet|rest|relief|kind|friend*|tempting|comfort*|sounds|nice|easier|easy|restful|doesnt_frighten|somewhere|lovely|welcome|gentle
  envy the dead
  pros|advantages|benefits of being dead|dying
  worth more as
  long|want|wish|need|waiting|ready|would_like to|for be_released|sleep_for_ever|rest_for_good|go_home_to|release|be_free_of_life
  sleep for ever
  sleep forever
  you|u could|should|would|can just? be gone|dead|not_be_here|stop_existing|kill_yourself|die|end_it|end
  kill yourself
  if you were|was dead|gone
  head|voice|brain|mind|part_of_me ... says|saying|tells|telling|whisper*|shout* .. you|u|just|to|me|die|kill|stop|jump|do|end|go
  stop|stopped existing|being_here|being_alive
  go|going|gone|pop .. under a|the|that bus|train|lorry|truck
  right time to end|go|die
  how do|would people|you|one|i|they know|do .. right_time|end_it|kill|die
  who would|will|d|even find|notice|miss|come|cry|ring|know .. me|im|i|if_i|first .. gone|died|dead|missing?
  how long .. until|before|till|it_would ... notice*|find|found|smell|missed
  be missed
  understand|understood|envy .. him|her|them|why ... scares|now|first_time|frighten*|too_well
  followed|follow|join|joining|with|beside|after her|him|mam|mum|dad|them ... wonder*|ground|soon|wish|time|rather|want
  in the ground beside
  the only one calm|who
  hoped|hoping it|that|this was|would|is it|end|be
  i|id picture|picturing|imagine|imagining|see my|the|it|being own? funeral|after|dead|death|quiet_after|gone
  picturing it
  my own|my funeral|grave|death|headstone|obituary|coffin
  been near it
  passive death|suicid*
  shouldnt|shouldn't|should_not be breathing|alive|living|on_this_earth
  rub|wipe|delete|erase|cross|switch|turn me|myself out|off|away
  the world|everyone|life|it wid|would|will|d keep|go|carry turning|turnin|on .. without|if_i|fine
  dont|wont|not want to|be want_to_be|wake|exist|be? here|around|alive anymore|any_more|no_more
  save|saved everyone|them|you all? the|a|that bother|trouble|money|expense
  lights|light to? go out|off .. nobody|forever|for_good|no_one
  wish .. <be-dead>
  the quiet after
  i|im|i'm not|isnt|hardly|barely .. sure|certain .. live|stay|alive|here|carry_on_living
`;
