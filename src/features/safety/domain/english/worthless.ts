import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to call oneself worth nothing. */
export const englishWorthless: Phrases = `
  become|became useless|worthless|nothing|a_nobody
  useless|no_use to everybody|everyone|anybody|anyone|them|my
  i am|im zero|nil|nothing|a_zero
  zero .. for|to my|anyone|them
  even the|their .. bin|dog|coat|plant .. use
  i .. dont deserve .. anything|love|happiness|better|help|them|to
  deserve|deserves .. better|a_mother|a_father|someone .. than|who .. me|isnt
  <everyone> .. deserve|deserves better|a|more|someone
  man shaped|shaped gap|hole
  gap|hole|space where .. person|i|man|someone
  useless at .. useless
  failed|fail .. at|as .. everything|life|everyone
  what kind of .. mother|father|man|person|son|daughter .. cant|am|is|i
  i am|im a|an|just|only .. ghost|shadow|joke|stain|error|glitch|spare_part|leftover|extra|problem
  im|i'm|am|feel|feeling|being|totally|completely worthless|useless_at_everything|nothing|nobody|trash|garbage|rubbish|scum|pathetic_and|waste|failure_as|unlovable|unwanted|poison|superfluous|redundant_as|surplus|hole|vermin|dirt
  im|i_am|feel|am|i'm worthless|useless_to|nothing|trash|garbage|unwanted|superfluous|unlovable|disgusting|a_waste|a_failure|poison|a_nobody|no_use|of_no_use|no_good|good_for_nothing|not_worth|worth_nothing|a_mistake|scum|not_needed|a_parasite|a_nothing|not_a_person|less_than|beneath|broken_goods|a_hole
  completely|utterly|totally|so|feel|im|am|how worthless
  i .. worthless
  worth nothing|less
  not worth .. paper|anything|a|it|stamp|the|saving|loving|helping|knowing
  no|not|any|of use|worth|value|good .. to|for|anyone|anybody|anything|any|man|nobody|the_world|left|whatsoever|one|$
  no use to
  of no use|worth|value
  good for nothing
  waste of space|air|oxygen|skin|time_and|breath|a_life|everyones|everybodys|food|money
  <nobody> .. wants|needs|want|need|loves|likes|hires|would_want|would_miss|cares|will_ever|misses|wanted|notices|would_notice me|about_me|if_i|someone_like|this|im
  nobody needs|wants|loves me|us?
  hate|hating|loathe|despise|disgust|disgusts|detest|disgusted .. myself|me|with_myself|who_i|what_i|my_own|by_myself
  hate myself|me|who|being_me|my_life|what_i
  i disgust
  cant|can't|cannot stand|bear|look_at .. myself|being|sight_of|my_own|me|in_the_mirror|the_mirror
  everything|all|whatever i|ive touch|do|am|ruin|near .. breaks|ruin*|fails|rot*|wrong|dies|spoil*|goes|turns|near
  i|ive ruin|ruined|spoil|destroy|break whatever|everything|everyone|every|all
  problem is|was|and me
  i|im|i'm am|im|the the|always problem|failure|mistake|disappointment|joke|loser
  even the|a|coat|cat|dog|chair .. has|use|more|useful
  thing|person|man|woman|somebody people|they|one|you have|has|cant|could to|do|use .. cancel|without|throw|carry|pity
  no use .. no|and|man|anyone
  shouldnt|should_not|never_should|shouldn't have|be|exist been|born|here
  failed .. at|as everything|life|a_person|human|being|mother|father|son|daughter|living|every
  complete|total|utter|absolute|biggest|whole failure|waste|disappointment|nothing|zero|nobody
  deserve|deserved|deserves nothing|this|it|none|better_than_me|to_suffer|all_of_this|no
  do|does not|n't|dont deserve
  left|thrown|chucked|dumped|put .. like|out rubbish|bin|litter|scrap|garbage|for_collection
  nobodys .. child|anything|nothing|friend
  embarrassment|shame|disgrace to|on everyone|family|them|my|all|both
`;
