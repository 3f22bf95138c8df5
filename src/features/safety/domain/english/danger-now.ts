import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to say that danger is there this moment. */
export const englishDangerNow: Phrases = `
  holding|hold|clutching the|a|my knife|blade|razor|gun|pills|rope
  knife|blade|gun|razor .. scared|afraid|shaking|comes_next
  whole strip|packet|box|bottle .. sleepy|gone|empty|drowsy|dizzy|now
  getting|feeling|so sleepy|drowsy now .. tell|sorry|bye
  im|i_am|i'm|am? standing|stood|sitting|sat|up|on|hanging .. on|at|by|over|near|the|top|from|of .. <edge> .. now|jump|wind*|cold|typing|legs|feet|looking_down|last|one_step
  sitting|standing|stood|sat|am on the|a|top_of? wrong|other|outer side of
  wrong side of the
  on the ledge|roof|rooftop|parapet|tracks|railway
  on the bridge now|and|its|with|alone|tonight|phone|cold
  at|by the river|edge|bridge|sea|water|canal|weir now|and|alone|tonight
  legs|feet|toes over|on the|edge edge|side|rail|railing|ledge|drop|water
  walking|going|wading in|into now|the $|water|sea|river
  walking in $
  ive|i|have|ive_just|just swallowed|taken|took|had|drunk|necked|downed .. all|load|lot|box|packet|bottle|handful|whole|too_many|the_lot|<pills>
  swallowed .. them|pills|tablets|all|load|lot|whole
  ive|i|i've|have taken|took them all
  took|taken all|them|the|my|every all|of_them|of_my|pills|tablets|the
  laid|set|lined|laying|lying|spread out|up in|on|before|beside|next|around front|bed|table|me
  in front of me .. cant|can't|dont|i|and|now|to
  i|ive have|got the|my|a|everything|all|stuff|knife|blade|pills|rope ... in front of me
  blade|knife|razor .. in|on|at my|the hand|arm|wrist|sink|bath|skin
  going to cut <soon>
  cut|cutting .. <soon> ... deep|careful|stop|properly|enough
  dont|do_not|not think ill|i_will|i be careful|stop|safe
  stop|careful this time
  cant|can't|cannot|not|dont_think_i_can keep|stay|make|trust myself|safe|it|through safe|tonight|until|the_night|to_be_alone
  not safe with|from|on|tonight|by|alone|right_now
  cant|can't|cannot keep myself safe
  scared|afraid|frightened|worried im|i|ill|of|what .. going_to|might|will|hurt|do|doing ... myself|tonight|to_myself
  might|could|gonna|will hurt|do|harm something|myself to|tonight|stupid|now
  do something to myself
  drunk enough to|now
  please|can|could|need someone|somebody|anyone talk|stop|stay|help|come|to_stop|to_stay ... me|now
  someone stop me
  someone|somebody|anyone|please please|stay stay with me
  cant put it|them away|down
  already bleeding|took|taken|swallowed|started|cut
  bleeding a lot
  next train|one|fast_one|lorry
  door|doors locked .. everything|curtain|phone|laid|ready|blade
  phone off|is_off in|soon|after|now
`;
