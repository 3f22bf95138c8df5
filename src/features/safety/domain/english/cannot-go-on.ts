import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to say that the writer cannot go on. */
export const englishCannotGoOn: Phrases = `
  breaking point
  something .. going_to|gonna|has_to|will give|snap|break
  cant|cannot|can't hold|keep|prop .. this|it|myself|everything .. up|together|going .. any|anymore|longer|$|more|much
  nobody|no_one|noone to hand|lean|hold|hug|pass
  lost|losing|lose .. the|my|all will .. to|for|bother|live
  not coping
  barely|hardly|only|just about? exist*|surviving|functioning|breathing
  like a ghost|robot|shell|zombie .. i|my|and|inside
  shell of
  whoever i was
  nobody left over
  not alive .. just|only|merely
  dont|cant|not feel anything|alive|real|human|like_me .. anymore|any_more|now|$|for
  going|went|go through the motions|movements
  cant|can't|cannot stop shaking|crying
  cant|can't|cannot eat ... cant|can't|cannot
  crying|cry .. every|all|again|stop|shower|floor|hours ... cant|why|nothing|point
  empty .. empty .. empty
  on my knees|the_floor .. no|cant|and|all
  give up on
  wrung .. out
  like this $
  i|just|really cant|cannot|can't|can_not|cba|dont_want_to|don't_want_to|no_longer|dunno_if_i_can .. go|keep|carry on|going|living|fighting|like_this $|like_this|anymore|any_more|with_this|much|and|i|not
  i|just|really cant|cannot|can't|can_not|dont_want_to do|take|bear|stand|face|live|stick|endure it|this|any|life|more|another|living|everything anymore|any_more|longer|$|day|of_this|like|life|much|and|i
  i|just|really cant|cannot|can't|can_not|dont_want_to .. anymore|any_more|any_longer|much_longer $
  cant|cannot|not|stopped cope|coping .. $|any*|with_life|at_all|with_it|havent|i
  cant|cannot|can't bear|stand|take|cope|go_on|carry_on|face|do|endure .. it|this|any|more|another|myself|being|life|in_my|with .. more|any|longer|anymore|day|week|hour|skin|like_this|life|$|really
  cant|cannot|can't anymore|any_more|any_longer $
  i cant $
  cba anymore|any_more
  dont|do_not|dnt|didnt want|wanna to|do do|go|carry|fight|try|be|face|any this|on|life|anymore|any_more|it|any|me
  no|not|any|out_of|hardly|lost|without|i've_no|no_more strength|energy|fight|will|power|go|breath|reserves left|to|more|in|for|anymore|any_more|$
  no more fight|strength|energy
  end|past|beyond of? my|the|all rope|tether|strength|limits|everything|line|road|end
  at the end of everything|myself|it_all|my_rope|my_tether|my_strength|what_i
  i|im|ive|feel|am|'m completely|totally|utterly|just|so|really|finished? finished|broken|spent|used_up|worn_out|wrecked|burnt_out_for|shattered_for|destroyed|done_for|empty|hollow|drained|numb|dead_inside|crushed|beaten|shut_down|wrung|done_with_everything|done_with_life|done_trying|done_fighting
  i|im|ive giv*|gave up|in $
  giv* up on everything|life|myself|evrything|it_all|all|hope|me|living|being
  just up|give_up given
  everything|evrything|its|it|all|this|life is|gets|just|has? too|2 much|heavy|hard|loud .. for_me|to_carry|now|all|anymore|$|to_bear
  too much|heavy|tired to|for carry|bear|live|go_on|me_now
  cant|can't|cannot|dont_know_how_to|unable .. get|lift|move|make .. out_of_bed|up|myself|my_own|anything|off_the_floor ... anymore|days|why|for|no|nothing|reason|any|arms|ever
  days|weeks in bed .. no|reason|cant|why|dust|nothing
  dead|empty|hollow|numb|nothing|void|blank|switched_off|cold|gone|black|hole inside|in_me|in_here
  inside|in_me|in_my_chest .. empty|hollow|nothing|dead|void|black|numb|a_wall|a_hole
  feel|felt|feeling nothing|numb|empty|hollow|dead|like_a_ghost|nothing_at_all .. any|not|inside|anymore|for|at|$|even
  scooped me|out
  no me left
  theres|is|nothing nothing|no left? of|left me|myself|inside
  nothing of me
  too|so|bone tired|exhausted|weary .. to|of|for .. live|life|living|exist|it_all|everything|hope|hoping|go_on|fight|being|breathe|all
  help .. me|please|i_dont|someone|somebody|i_cant|dont_know
  somebody|someone|anyone please? help|get|pull me
  i|dont dont|know know how|who|what to|a_person|much go_on|turn|ask|gets_up|do_anymore|cope|longer
  dont know how much|to_go|to_carry|to_cope|to_live|im_supposed|i_can|a_person
  nobody|no_one|none ... to turn|ring|call|tell|talk|help .. to|me|$
  no one to ring|call|tell|turn
  nobody|no_one coming|comes|cares|wants|needs|hears|would_notice|loves|would_miss
  another day|week|hour|morning|winter .. of_this|like_this|cant|dont|in
  what am i|is still? here|doing_here|for|living_for|the_point
  collaps*|crumbl*|fall*|broke*|coming|come .. apart|down .. inside|completely|every|nothing|i
`;
