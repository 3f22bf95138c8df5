import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to say that there is no hope left. */
export const englishHopeless: Phrases = `
  only|just|nothing_but|all|complete darkness|black|dark|emptiness .. ahead|left|me|future|$
  see|seeing only darkness|black|dark|walls
  never|not amount to .. anything
  too late for_me|now|$|to
  why .. keep|go_on|carry_on|bother .. trying|applying|living|going|when
  when|if nothing|it_never ever? changes|change|works|gets_better|helps
  nothing .. to look forward
  no|any|another reason to .. get|wake|try|go|bother|carry
  done|finished|through hoping|dreaming|believing|trying
  nothing for me .. out|here|left|anywhere|any
  how to keep|carry going|on
  pointless all
  whats|what_is the point nothing|of_anything|no|why|$|if
  nothing will|is_going_to ever? change|changes|work|help|get_better
  no|lost|losing|lose|given_up|given_up_all hope .. left|of|at_all|ever|$|for
  no|isnt_a|not_a version|world|universe|ending|scenario .. where|in_which|gets|better|me
  no place|room|space|spot in|for|on .. world|me|earth|anywhere
  cant|can't|cannot|dont|do_not see .. ever|it|that|this|anything .. chang*|end*|stop*|improv*|better
  never will|gonna|going_to be .. not|for_me|ok|fine|$
  never|not .. fine|ok|okay for_me|again
  thats|that's|that_is me|it|my_life finished|done|over .. $|now|nothing|for
  nothings|nothing's|nothing|nothin coming down|for|my|to|along|any_more|again
  nothing coming
  no longer|dont|do_not expect .. otherwise|anything|better|any
  scared|afraid|frightened|dread|dreading of? tomorrow|waking|every_day|the_morning|each_day|all_of_it
  not|never meant to have|be|live .. life|happy|loved|like
  bottom of a|the well|pit|hole|sea|ocean
  burnt field|out_field|to_ash
  nothing grows|grow|will_grow
  things dont|never grow|get
  nothing left|more to .. give|lose|say|offer|hope|try
  got|have nothing to give|offer|live
  what|who am i even? for|here_for
  what is the rest of
  the rest of my life .. made|is|supposed|will|blank|nothing
  treading water .. years|shore|tired|legs
  no shore|bottom|floor|sky
  i|ive left|leaving the stadium|building
  winter|night|rain|fog .. isnt|never|doesnt|wont leaving|lift|end|leave|ends
  for what $
  no starting over
  too late|old for|to .. me|start|anything|change .. now|$|again
  waiting .. all thats|that_is left
  no idea|dont_know|not_sure why im|i|i_am still|bother|even .. here|going|dragging|get_up|doing
  no road|use|anything .. no|left|ahead
  nowhere to go|turn
  i dont .. belong .. anywhere|here|this
  written|writing me|myself off
  ruined .. us|everything|them|my_life
  no|without|any|all|lost|losing|lose|zero|given_up|giving_up|entirely_without|end_of|out_of hope|hopes|faith left|any|in|anymore|of|for|entirely|all|$
  no|any|all|lost|without|given_up|beyond hope
  hopeless .. about|everything|all|life|situation|future|$
  it|its|everything|all|feel|feels|felt|situation|utterly|completely|is is? hopeless
  no way|ways out|forward|on|through|back_up|round
  dont|cant|cannot|not|never|no_longer see .. a|any|the? way|way_out|exit|future|end|light|point|it_getting|anything_ahead|how|it_ever|tomorrow
  no|isnt_a|any|without|isn't_a|not_a|see_a|see_no|have_a .. future|tomorrow for_me $
  no|without|any|isnt_a|not_a|see_a future left|ahead|any|$|at_all|and
  nothing left .. for|to|in|of|inside|here|me|live|give|$
  ive|i|have|got nothing left|more
  nothing .. ahead|coming for_me|of_me|$
  nothing is coming for|to|that
  nothing|never|not|wont|will|isnt|aint|going|cant ... get|gets|be|change|changes|changing|improve|any|work|get_any|getting better|better|different|ever|anymore|any_better|again|out|for_me .. again|ever|$|for
  it|this|things|that|its .. never going_to|gonna|be|get|getting|will|work ... better|ok|okay|happy|anything|change|end|right
  never going_to|gonna|getting|be|get|get_a ... hired|better|happy|okay|out_of_this|right_again
  never getting back|up|out|better
  nothing|none|no|not|never|hardly of|it|this|ever|one|thing|any matters|helps|works|will|makes|changes|counts|means|help .. anymore|any_more|sense|$|now
  none of it|this matters|counts|means
  no|isnt_any|not_any|see_any|see_no|no_longer_see_the|see_the|any|what_is_the|whats_the|wheres_the point|purpose|meaning|sense .. anymore|any_more|left|$|of_any|of_anything|of_it_all|of_me|in_anything|in_living|in_going_on|to_anything|to_any_of|in_me|seriously|in_trying|carrying
  whats|what's|wots|what_is the|da point|use|sense of|in? anything|any_of|all|it_all|getting_up|trying|anymore|waking|carrying_on|me|everything|life|$|breathing
  pointless|meaningless|futile .. life|everything|all|existence|me|anyway|now|anymore|it
  everything|all|life|it|its|all_of_it|day is|feels|seems|so? pointless|meaningless|futile|empty|black|dark|over|lost|gone|ruined|grey_and
  its|it_is|its_all|everythings|life_is|it's|my_life_is over for_me|$|now
  over for me
  no|isnt|not_any|any|see_a|there|without light at|in|left|anywhere|any|on
  light at the end
  no|there|theres|without|an end in|to it|this|that|$|of
  no end
  no exit
  every door|doors .. shut|closed|locked|slam*
  doors are|all shut|closed
  all|every|both doors shut|closed
  trapped|cornered .. no|in|like|and|here|life|forever|cant|$
  wall|walls .. closing|up_close|no_door|coming|in
  no door
  dead end .. life|me|my|for_me
  beyond|past help|helping|saving|repair|hope|fixing
  no|theres|isnt|not_any help|saving|fixing|rescue|cure .. for_me|for_this|coming|$|me
  no|nothing|dont|cant|cannot|no_longer .. believe|trust|hope|expect|look_forward .. anymore|any|in|anything|a_word|longer|to|for
  dont believe in any*
  stopped|given_up|quit|finished|done hoping|believing|expecting|looking|caring|dreaming|trying .. for|in|that|anything|$|any
  tired|exhausted|sick|done|worn_out|finished|through of|with hoping|trying|fighting|everything|all|it_all|this_life|life|pretending|going_on|myself|all_of_it
  waiting|that is|thats all|whats|what_is left|that
  despair|despairing|despairs|desperate .. i|is|and|of|in|only|has|now|that|help
  in despair
  future .. blank|empty|black|dark|gone|over|nothing|wall|closed|hole|none|dead|behind
  picture|imagine|see|pictured .. next|future|summer|year|ahead|tomorrow|years .. blank|nothing|black|wall|empty|cant|empty|nothing
  five|ten years .. no|nothing|wall|black
  there is|theres|isnt|is no|any|an after|next|tomorrow|future|forward
  there isnt a next
  no next|after|shore|boat|material
  whole|entire|my|rest_of_my life|existence .. waste|wasted|over|failure|mistake|ruined|for_nothing|nothing|gone|behind|joke|pointless|finished|worthless
  life is|has_been a|over waste|mistake|failure|nothing
  where do|shall|should|can i go|turn $
  how do|does|can|am you|i|people|one|anyone|a_person keep|go|carry|keep_going|gets_up|live|stand|get on|going|when|this|up|like_this|from
  things|it never|wont|will_never|not_going_to|doesnt|dont get|change|pass|be better|okay|right|ok?
  it|this does|doesnt|wont|will not|never? pass|end|stop
  it doesnt end
  doesnt|does_not|never ends|end|stop|pass $
  resigned|surrender|surrendered|resignation .. to|all|now
  dark|black|darkness .. everywhere|all_around|hole|pit|tunnel|inside|in_every|only|nothing
  going under|down|drowning
  im|i|i'm|am drowning
  treading water
  sinking .. no|and|nobody|deeper|further
  ruined everything|my_life|it_all|all
  everything|job|lost .. gone ... gone ... gone|nothing
  lost everything|all_of_it|it_all|myself
  everything .. is|has|ive lost|gone|broken|fallen
  nothing to hold|live|look_forward|lose
  no strength|energy|fight|reason|hope left|to|for|more|in_me
`;
