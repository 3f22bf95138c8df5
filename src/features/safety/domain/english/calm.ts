import type { Wording } from '../wording.ts';

/** English words that take weight from others: figures of speech, denials, work, stories, other people, things overcome. */
export const englishCalm: Pick<Wording, 'idioms' | 'denials' | 'notDenying' | 'calm'> = {
  idioms: `
    kill|kills|killed|killing|killer it|the|time|two_birds|for|my_back|my_feet|my_knees|my_vibe|him|her|them|me_softly .. mood|with_the|with_my|vibe|portal|waiting|lol|today|this_week|birds|time|stone|hours
    is|are|was|were|been|be|nearly|almost killing|killed me $
    killing it
    waiting|shoes|heels|back|feet|knees|suspense|heat|commute|head|neck|tooth|hangover|printer|portal|boots|hip|tie|backs|shoulder is|are|was|were|s? killing|killed me
    it|this|that|which|they|what|these|stairs nearly|almost|is|are|s? killed|killing|kills me
    kill|killing two|an|some|a|my|for time|birds|hour|hours|afternoon|vibe|buzz|job|coffee|sandwich|cuppa|pint
    dressed|dress to kill
    killer line|question|cv|opening|outfit|app|heels|feature|idea|pitch|opener
    looks could kill
    wouldnt kill him|her|them|you|me to
    curiosity|suspense killed|killing
    dead on|set|ringer|end|ends|heat|line|lines|weight|easy|cert|right|wrong|sure|good|nice|tired|serious|pan|lucky|slow|quiet|time|wood|batter*|phone|laptop|printer|boring|keen|chuffed|funny|impressed|proud|straight|ahead|pleased|certain|link|links|air|center|centre|language|languages|calm|space|mouse|flat|hours|zone|cheap|simple|interesting|drop|sea|poets|reckoning|lift|lifts|lifting
    dead in|and the|buried water
    drop dead gorgeous?|legs?
    drop|dropped|dropping|fell dead
    knock|knocked|knocking|knocks .. dead
    to die for
    die for .. chips|lasagne|coffee|tea|pint|cake
    dying to|for know|hear|see|get|tell|try|a|the|be|meet|find|ask|go|have|start|do
    dying breed|art|trade|industry|trend|battery|phone|laptop
    die|died|dying|dies|dead|death of|from|with|by|to boredom|shame|embarrassment|laughter|laughing|cringe|cold|thirst|hunger|powerpoint|awkward*|curiosity|spreadsheet*|slides|heat|email*|meetings|committee|cuteness|scroll
    died|die|dying laughing|inside|on_stage|on_that_stage|on_level|a_little|a_bit|of|twice|three_times|in_the_game
    bored|tickled|scared|frightened|worried|slogged|starved|starving|frozen|freezing|boring|work|worked|working|drilled|loved|thrilled|flogged|chuffed .. to|half death|dead
    death by|s|'s a? powerpoint|door|stare|trap|warmed|thousand|row|metal
    grim death
    life and|or death
    dice|diced|dicing with death
    catch my death
    sick to death
    death of me
    the death of
    living death|daylights
    bite|bit|bites|biting the|another dust|bullet
    kick*|given|gave|give|giving the|up bucket|ghost
    over my dead
    wouldnt be|be seen|caught dead
    back|come|came|risen from the dead
    raise|wake|woke the dead
    dead mans shoes
    beat*|flog* .. dead horse
    left for dead
    play*|playing dead
    better late than
    the walking dead
    skeleton|skeletons
    nail in the
    one foot in the grave
    turn* in .. grave
    dig*|dug .. own grave
    graveyard shift|shifts|slot
    silent as the
    end of the|my|this world|story|day|month|week|year|rainbow|term|trial|chapter|sentence|shift
    end of the road for my|the|this|that
    end of my rope|tether with
    end|ends of|meet story|meet|discussion|rant
    make|making ends meet
    dead ends
    loose ends|end
    cut|cutting|cuts my|me|myself|some|losses|corners|the|it|short losses|some|slack|corners|hair|thumb|finger|fine|teeth|grass|fringe|crap|mustard|cake|ties|short|out
    cut myself some|shaving|on_the
    career|commercial|financial|political|social suicide
    suicide doors|squad|mission|door
    shoot|shot|shooting .. in the|my foot
    shoot me $
    bullet dodged
    dodged a
    sweat and tears
    blood sweat
    head on a|the block|plate
    heads will roll
    heart attack when|from|at|nearly
    jump|jumped|jumping through|for|at|ship|the_gun|to|on_the|in_at|the_queue|in_with hoops|joy|chance|conclusions|ropes
    jump off a bridge|cliff then?|said|and|attitude
    off a cliff
    push*|push over the edge
    cliffhanger
    on|over|cutting|competitive the|an? edge of my seat
    edge of my seat
    edge|edged|edging of|out the? town|seat|village
    hang|hanging|hung in|on|out|up|around|about|about|pictures|washing|gliding|by_a_thread|loose
    hung drawn
    out|out_of of? .. misery
    swallow|swallowed me|up|my my|whole|pride|up|words|tongue
    ground|earth|floor .. swallow|swallows|open
    sink|sinking through the floor
    throw*|threw in the towel
    give|giving|gave up on? smoking|sugar|the|coffee|crosswords|chocolate|french|for|at|4|sweets|alcohol|meat|caffeine|tonight|crisps|lent|my_seat|half
    stick a fork
    end it there|here|on
    buried|burying|bury in|under|the paperwork|emails|forms|work|a|hatchet|snow|laundry
    bombed
    murder|murdered|murdering|strangle*|throttle*|assassin*|massacre*
    rest in peace
    rip
    gouge .. eyes
    shed*|lost my skin
    last legs|ditch|straw|minute|resort|one|in|out|week|month|year|name|time_i
    last|final but|round|interview|stage|year|week|month|night|question|form|exam|straw|piece|bus_home|thursday|monday|tuesday|wednesday|friday
    on my deathbed
    body|bodies count
    poker|dead pan|face
    walking corpse
    zombie|zombies|zombified
    life|live for|without coffee|tea|wifi|music|chocolate
    cannot|cant live without
    for the life of
    bet|betting my|the life|house
    story|time|love|run|job|fright|surprise of my life
    never in my life
    life|lives on|of|is the|its line|own|party|easy|good|too_short
    kms|km away|from|to|a|each|drive
    hurt|hurts|hurting my|to|like|when|your|a .. knee|back|foot|feelings|ankle|laugh|bit|hell
    as hell
    go|going|went|gone under .. the|a knife|anaesthetic
    cant|can't|cannot .. take|accept .. more|any|on bookings|sugar|on|shifts|calls|bookings
    wrist|wrists .. mouse|splint|sprain*|brace
    dead cert
    nobody died
    no one died
    not the end of
    whats the damage
    next one $
    hope of understanding|finding_my|getting_a_seat
    feel|felt|was empty after|in my|the? head|good
    burden to nobodys
    ahead of schedule
    why bother applying|with
    tired of myself but
    took|take|taking my tablets|meds|pills|medication fed|late|and|for|with|went
    cut my leg|legs|chin|face shaving
    its over with the|this|that
    feel|felt worthless|useless in|at
    was worthless|useless|hopeless as
    burden on the|our team|budget|system|taxpayer
    plants to
    her jumping
    rather die than
    die than
    roof terrace|garden|bar|top_bar
    last entry for|of|this the|this|year|month
    hit|bumped|banged my head on
    jump|jumped ship
    see a future with|in|at this|that|the
    gone by|until|till .. off
    vanish|disappear to a|the|an
    tired of waiting
    if i have to .. one more|another
    i give up crosswords
    old scars on my arm theyre
    im|i'm leaving
    nothing|lost|useless|dead without my|a|coffee|glasses|list
    hates|hate me time
    ats|site|portal|printer|computer|wifi hates me
    give|giving|gave up on linkedin|indeed|this|that|it|the|sourdough
    contract|lease|shift|probation|notice .. ends
    nobody|no_one wants an|the|a|to
    wants an office
    tried to end my life over a
    over a job|form|typo
    give up crosswords
    hill ill|to|i die
    end it with|there|here
    ending it with
    burden of proof
    worthless turned|voucher|paper|expired
    for|about this|it forever
    cant|can't go on about
    wont|not be here on|next|until|till|between|for_two
    hopeless at|with
    useless at|with|on the|my_first|first_day
    dead to the world
    in my|the affairs order cv`,
  denials: `not|never|no|nothing|neither|nor|without|dont|didnt|doesnt|isnt|wasnt|wouldnt|wont|havent|hasnt|aint|cant|couldnt|arent|not_at_all|far_from|nowhere_near|stopped|im_not|don't_think`,
  notDenying: `need|only|stop|sure|know|knew|care|but|because|just|help|sleep|eat|wait|exactly|anymore|afraid|scared|frightened|that|mind|tell|ask|if|until|unless|whether|so|bear|shake|long|quite|telling|saying|say|bother|anything|pretend|lie|lying|joking|though|yet`,
  calm: {
    work: `
      training|trained|course|certificate|ticket|licence|refresher|volunteer|volunteering|ward|hospice|mortuary|undertaker|funeral_director|pathology|forensic|paramedic|nurse|nursing|pharmacy|pharmacist|vet|abattoir|slaughter*|butcher|roofing|roofer|scaffold*|rope_access|climbing|demolition|firearm*|gamekeeper|samaritans|crisis_line|helpline|call_handler|control_room|chaplain*|bereavement|counsell*|therapist|psycholog*|psychiatr*|social_worker|probation|prison|custody|train_driver|lifeguard|anaesthe*|coroner*|embalm*|cemetery|crematori*|tree_surgeon|chainsaw|barber|hairdress*|chef|kitchen
      they|interview|panel|test|manager asked|wanted|want|question .. about|how
      patient|patients|client|clients|caller|callers|resident|residents|service_users|pupils|students|students|customer
      translation|leaflet|leaflets|copy|article|slides|workshop|presentation|seminar|dissertation|thesis|essay|exam|lecture|case_study|policy_on|guidelines`,
    story: `
      novel|chapter|story|stories|character|script|film|films|movie|series|episode|season|song|lyrics|album|poem|play|stage|audition|monologue|opera|ophelia|hamlet|juliet|podcast|documentary|news|book|books|thriller|crime|detective|game|console|level|playstation|xbox|minecraft|boss_fight|netflix|telly|panto*|rehearsal|rehearsals|actor|theatre|museum|tour|history|castle|quiz|crossword|puzzle|writing_group|publisher|editor|watched|rewatched|binged|larp|d_and_d|dungeon`,
    others: `
      he|she|they|neighbour|colleague|friend|mate|uncle|aunt|cousin|nephew|niece|client|grandad|grandma|nan|man|woman|lad|girl|boy .. tried|took|killed|died|hurt|wanted|jumped|hanged|attempted|passed|lost|said
      his|her|their own? life|wrists|death|funeral
      worried about him|her|them|my
      funeral|wake|buried|cremation|grief|grieving|mourning|memorial|condolence*|anniversary
      put|had .. to sleep|down
      vet|dog|cat|rabbit|hamster .. died|sleep|buried|put`,
    past: `
      years|months ago|back|later
      in 19*|20*
      when i was|in_my
      at fifteen|sixteen|seventeen|eighteen|nineteen|twenty|15|16|17|18|19
      back then, at the time, used to, once, when i was, at school, as a teenager, in my twenties, since then, last year, not since, not once since, haven't since, was in hospital, long ago, decades, two years, twelve years, twenty years, in my twenties`,
    over: `
      im|i|am|feel|doing|its well|better|fine|okay|ok|good|alright|safe|glad
      glad i, got help, got through, came through, survived, recovered, recovery, resolved, therapy, sponsor, grateful, thankful, im still here, still here and, happier, never looked back, it passes, it passed, it got better, behind me, things changed, i talked, i told
      today i, now i
      not once, no longer feel`,
    life: `
      soup|tea|toast|coffee|cake|pie|porridge|chips|pizza|biscuit|biscuits|breakfast|lunch|dinner|supper|kettle|beer|pint|sandwich|crisps|chocolate|curry|dal|chilli
      walk|walked|walking|swim|swam|garden|allotment|bath|run|gym|knitting|crossword|football|choir|bus|bike|train|tram|shoes|shirt|tights|printer|laptop|wifi|portal|form|link|login|password
      next week|month|round|time, second round, monday, tuesday, wednesday, thursday, friday, on the 1*|2*|3*
      new|another|other one|job|application|interview|place|start|shift
      laughed|laughing|smiled|smile|funny|lovely|nice|kind|happy|proud|pleased|relieved|relief|thanks|excited|looking_forward|hopeful|fun|enjoy*|passed|won
      annoy*|cross|furious|angry|rude|stupid|silly|embarrass*|nerv*|grumpy|gutted|disappointed`,
    joke: `lol|haha|ha|lmao|rofl|😂|💀|joke|joking|jk|honestly|anyway|oh_well|whatever|ffs|typical|of_course|apparently`,
  },
};
