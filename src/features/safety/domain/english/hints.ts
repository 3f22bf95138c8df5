import type { Phrases } from '#lib/text/phrase.ts';
import type { HintId } from '../sign.ts';

/** English words that decide nothing alone; what they say together was learned. */
export const englishHints: Readonly<Record<HintId, Phrases>> = {
  soon: `
    <soon>
    days|hours left
    last bus|train|ferry
    when everyone|the|they|she|he is|are|goes|leaves
    after my|the|that|this .. birthday|party|harvest|wedding|exam|concert|service
    until|till then|sunday|saturday|friday|monday|the
    one way
    the 1st|2nd|3rd|4th|14th|29th|30th|31st`,
  means: `
    pills|tablets|paracetamol|overdose|dose|doses|insulin|morphine|injection|syringe|bleach|blade|razor|knife|knives|gun|shotgun|rifle|pistol|rope|noose|cord|belt|beam|hook|exhaust|hosepipe|petrol|lighter|poison|chemicals
    the stuff|the thing|it's in the|its in the|what i need
    drawn|draw|drew it up`,
  place: `
    bridge|ledge|edge|roof|rooftop|railing|railings|platform|tracks|cliff|cliffs|balcony|river|sea|tide|water|pier|quarry|level_crossing|canal|woods|reservoir|headland|viaduct|window|parapet
    top floor, multi storey`,
  affairs: `
    will signed|written|done, funeral, solicitor, envelope, envelopes, keys, passwords, pin, bank card, policy, insurance, key is|with|under, the spare key, in order, meter readings, photographs, paid off|up|ahead, cancelled my|the, gave|given|give away, list of, in the top? drawer, cat|dog|hens .. to|with|at|for
    letters, note, notes`,
  family: `
    mum|mom|dad|mother|father|wife|husband|kids|children|son|daughter|sister|brother|nan|gran|boys|girls|partner|mam|girlfriend|boyfriend|baby
    my friends, my mates`,
  secret: `
    nobody|no_one|noone knows|asked|asks|suspects|reads|heard
    told no one|nobody, didnt tell, havent told, dont tell, hidden, hide it, secretly, on my own page, cant ask anyone, cant tell, i said fine, i say fine, told them i was|im, told her i was|im, told him i was|im, they think, she thinks, he thinks, they thought, i let them, pretend*`,
  found: `
    find|finds|found me|it, whoever, clean up, looks in, goes round|in, comes home, gets back, back until|till, alone in the, house is|be|was empty, flat is|be|was empty, flats empty, houses empty, to herself, on nights|lates, away for|until|till, out until|till|all, nobody home|in, no one home|in, wont be disturbed, next door`,
  last: `
    last, final, finally, for good, forever, never again, once more, no more, over, the end, finished, done, ends, goodnight, goodbye, bye, farewell, not coming back, never coming, come back, be back, settled, decided, made up my mind, made my mind up, closed, no need`,
  death: `
    dead|death|die|died|dying|dies|funeral|grave|coffin|buried|bury|suicide|suicidal|killed|killing|kill|hanged|hanging|drown*|corpse|heaven|obituary|obituaries|ashes|cremat*|afterlife|ghost|alive|breathing|unalive`,
  sleep: `
    sleep|asleep|wake|waking|woke|woken|rest|bed|dream|dreamt|dreamed|morning|tired|lie down, lights out, lights go, switch off|me, the quiet, peace, silence, stillness, still, breathe, breathing`,
  dark: `
    dark|black|darkness|blank|empty|hollow|numb|wall|hole|pit|fog|cold|tunnel|locked|shut|closed|door|doors|stuck|trap|trapped|cage|sinking|under|drown*|weight|heavy|stone|grey`,
  alone: `
    alone|lonely|nobody|no_one|noone|none|on_my_own|by_myself|stranger|unloved|unwanted|invisible|no_friends`,
  self: `myself, my own, my life, my head, in me, inside me, of me, about me, my fault, my body, my skin`,
  nothing: `nothing|none|nowhere|never|no|nobody|not_a|not_one|without|neither|nor, anymore|any_more|any_longer|no_longer`,
  always: `always|every|everything|everyone|all|whole|entire|completely|ever|forever|each_time|every_time`,
  again: `again|back|returned|still|keeps|keep|lately, these days, since the, since they, every night|day|morning|evening|time, most days, a lot`,
  back: `again|back|returned|returning|lately|tonight, these days, now for the first time, since the letter|hearing|tribunal`,
  thinking: `i thought|wondered|wonder|keep_thinking|caught_myself|catch_myself|imagined|imagine|picture|pictured|wish|wished|hope|hoped|asked|prayed|dream|envied, part of me, my head says, a voice, thinking how|about|of, the thought, thoughts, it crossed, went on thinking, i keep`,
  'calm-now': `calm|relaxed|relieved|light|lighter|peaceful|at_peace|not_frightened|not_scared|not_afraid|cheered|slept, no fear, dont feel anything, felt nothing, for once, proper breakfast, good mood`,
};
