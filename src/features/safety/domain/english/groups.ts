import type { WordGroups } from '#lib/text/phrase.ts';

/** English words that stand for each other in the lists beside this one. */
export const englishGroups: WordGroups = {
  'end-myself': `kill|killing|hang|hanging|shoot|shooting|drown|drowning|off|offing|unalive|unaliving|top|topping|gas|gassing|poison|poisoning|do_away_with|finish|finishing|delete|deleting|erase|erasing myself
      end|ending|take|taking|throw_away|finish|finishing my own? life
      end|ending it all, end|ending everything, ending it, end it, end things, end myself, end this life, finish it all, end my days, kill my self, kill me self, commit suicide, die by suicide, do myself in, doing myself in, kms
      slit|slitting|open|opening|cut|cutting my wrists|veins|throat
      jump|jumping|throw_myself|throwing_myself|step|stepping|chuck_myself|hurl_myself off|under|from|in_front_of|infront_of
      overdose, od, overdosing, blow my brains out, put a bullet in, put an end to it|myself|everything|my|all, put an end to it all, take an overdose, take all the|my|of_the pills|tablets|meds`,
  will: `im|i_am|am|ima|i'm_a going_to|gonna|gna|goin_to|gunna|about_to|ready_to|planning_to|set_to|bound_to|going_2
      ill, i will, i shall, imma, i plan to, i intend to, i mean to, i have decided to, ive decided to, i decided to, decided to, gonna, gna, going to, about to, planning to, i want to .. tonight, ready to
      i am planning on, im planning on, plan on, its time to, time to, ive made up my mind to, ive resolved to, one day soon ill, im finally going to, i am finally going to`,
  soon: `tonight, 2nite, tonite, 2night, this evening, tomorrow, 2moro, 2morrow, today, right now, in the morning, this weekend, before morning, by morning, this week, now, soon, after dark
      on|this|next|by|before|come|until|till monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|christmas
      monday|tuesday|wednesday|thursday|friday|saturday|sunday night|evening|morning|afternoon|then?, in a minute|moment|bit|hour|week|few, when everyone|everybody|they|mum|she|he, at midnight, at dawn, before the week, before the month`,
  wish: `i|id|i'd|sometimes|just|part_of_me|also|really|still|kinda|often|and|only|honestly want|wanted|wanna|wish|wished|hope|hoped|prefer|preferred|rather|love|like|long|longing|prayed|pray|praying|hoping|wishing|wanting|think|thinking|fancy
      i would|want|wish|wanna|wishing|hoping|praying|hope|pray, id rather, id like to, i would like to, i would rather, id prefer to, want to, wanna, wanting to, wish i could, wish i was, wish i were, wish to, longing to, wish id, wish i`,
  'be-dead': `be dead, be gone, die, disappear for_good|forever|completely, not exist, stop existing, stop living, stop being|breathing, never wake up, not wake up, not be here, not be alive, not be here anymore, be no more, cease to exist, vanish for_good|forever|completely, go to sleep and, sleep forever, sleep for ever, sleep and not, fall asleep and not, be erased, stop being alive, be dead already, be buried, be under the ground, no longer exist, not exist any, cease, pass away, be put down, not live, be out of this world, be off this earth`,
  pills: `pills, tablets, meds, medication, medicine, paracetamol, morphine, insulin, drops, painkillers, sleepers, sleeping pills, sleeping tablets, antidepressants, them all, the lot, everything, capsules, doses, a dose, whole packet, whole box, whole bottle`,
  edge: `bridge, ledge, edge, roof, rooftop, railing, railings, parapet, platform, tracks, rails, cliff, cliffs, cliff edge, balcony, window ledge, windowsill, multi storey, car park, viaduct, level crossing, river, sea, water, pier, weir, quarry, top floor, scaffolding, barrier, canal, reservoir, harbour wall, line`,
  everyone: `everyone, everybody, they, people, my family, the family, my kids, the kids, my children, the children, my wife, my husband, my parents, my mum, mum, mom, my mom, dad, my dad, you, you all, them, him, her, my partner, the world, this world, my friends, all of them, all of you, my son, my daughter, my brother, my sister, the boys, the girls, others, anyone, nobody, we all, us`,
  nobody: `nobody, no one, noone, nobodys, no ones, no body, not one person, not a soul, not one human`,
  day: `day|days|night|nights|hour|week|month|year|minute|morning|winter|one`,
};
