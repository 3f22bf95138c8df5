import { waysOfSaying } from './ways-of-saying.ts';

/** Phrases that so many applications have that they say nothing, whatever stands around them. */
export const stockPhrases = waysOfSaying(String.raw`
  team[- ]?player
  hard[- ]?working
  hard worker
  highly[- ]motivated
  self[- ](?:motivated|starter)
  (?:quick|fast|eager) learner
  (?:detail|results?|goal|solution)s?[- ](?:oriented|driven)
  go[- ]getter
  people person
  (?:excellent|strong|great|outstanding) (?:communication|interpersonal|organi[sz]ational|people) (?:and [a-z]+ )?skills
  (?:think(?:s|ing)?|thought)(?: \w+)? (?:outside|out of) the box
  proven track record
  (?:a )?passion(?:ate)? (?:for|about)
  (?:work(?:s|ing)? well|thrives?|calm) under pressure
  can[- ]do attitude
  (?:go(?:es|ing)? )?above and beyond
  (?:go(?:es|ing)? )?the extra mile
  110 ?%
  hit(?:ting)? the ground running
  seeking a (?:challenging|rewarding|position)
  utili[sz]e my (?:skills|potential)
  fast[- ]paced environment
  life-?long learner
  wears? many hats
  forward[- ]thinking
  best[- ]in[- ]class
  positive attitude
  dynamic (?:team|professional|individual|environment|organi[sz]ation)
  (?:proven|born|natural|inspiring) leader
  synerg
  willing(?:ness)? to learn
  teamf[äa]hig
  belastbar
  (?:hoch|sehr) ?motiviert
  teamplayer
  kommunikationsst[äa]rke?
  mit (?:viel )?(?:leidenschaft|herzblut)
  hands-on[- ]mentalit
  [üu]ber den tellerrand
  l[öo]sungsorientiert
  zielorientiert
  (?:eine )?neuen? herausforderung(?:en)?
  spa(?:ß|ss) am umgang
  mit leib und seele`);
