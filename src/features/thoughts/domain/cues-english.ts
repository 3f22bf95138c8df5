import type { Cues } from './cues.ts';

/** English. A phrase proves nothing; it is one of several things looked at. */
export const englishCues: Cues = {
  'all-or-nothing': `
    either ... or
    all or nothing
    anything less|short|else|but|below .. is|than|of|counts
    if .. not|isnt|cant|doesnt .. perfect|first|best|all|everything|flawless|full
    may|might as well not|never|have|be
    the whole thing|day|week|interview|year|application .. is|was|counts|ruined|blown|wasted|nothing
    complete|completely|total|totally|utterly|absolute waste|failure|ruined|useless|worthless|embarrassment|disaster
    second|runner .. is|isnt|means .. last|nothing|nowhere|losing|lost
    is nothing|nowhere $
    or nothing|rubbish|not_at_all|mute
    no|there's_no middle|in_between|half
    full stop
    one|a single|wrong|missed|slip|mistake|error ... whole|ruined|failed|blown|so
    doesnt|isnt|not .. a job|real|count .. unless|if|until
    same as nothing|no|unemployed|losing|failing
    wasted|pointless .. unless|if|without|because
    good|safe|real|proper .. or .. isnt|not|arent|dont
    the only|only_thing .. counts|matters
    zero|100|hundred|every_one`,
  overgeneralising: `
    always
    never .. me|i|works|goes|get|gets|get_anywhere|been|will
    every time|single|interview|one|job|application|recruiter
    everything i .. do|try|send|touch|goes
    nobody|no_one|noone .. ever|hires|wants|takes|rings|calls|likes
    everyone|everybody .. me|always|thinks|leaves|gets
    all of it|them|employers|recruiters|interviewers .. are|the|same
    same as|story|every|again .. always|since|with_me
    story of my
    thats|that's|its|it's how it goes|always|just
    typical .. me|of|always
    ever since|again and
    people like me
    nothing ever|works|goes .. right|out|for_me
    so thats all|every
    just as|like .. school|always|every|before|everything
    as usual|ever
    in this town|country|life
    not once|a_single
    i forget|ruin|fail|mess|lose everything|all`,
  'mental-filter': `
    all i can|could think|see|hear|remember
    cant|can't|cannot stop|get .. thinking|hearing|seeing|replaying|going_over|past|out
    only .. think|hear|remember|see|remembers
    keep|keeps|kept .. thinking|going|replaying|hearing|seeing|coming|coming_back
    over and over
    replay*|rewind*|loop
    on a loop
    the one|only thing|word|question|sentence|line|bit|minute|pause|typo .. i|that
    but|and|yet .. the one|that_one
    nice|good|praise|praised|liked|lovely|kind ... but|and_all|yet|still ... one|only|the
    out of .. and|i .. the|one|only
    the rest|others|good_parts .. gone|forgotten|vanished|dont|never|cant
    is what i|ive|stays|remains|sticks|stuck
    what|that .. stayed|stays|sticks|stuck .. with_me|is
    word for word
    like a stone|splinter|stain
    half the night|all_night|since
    the half minute|pause|lift|laugh|cough
    been living in
    guess which`,
  'discounting-positives': `
    doesnt|dont|didnt|not|does_not count
    only|just because|luck|lucky|manners|polite|politeness|being
    lucky|luck|fluke|chance|coincidence
    anyone|anybody|everyone|any could|can|gets|would|does .. have|do|that|it
    they|he|she has|have|had|must to|say|be .. say|something|nice|kind|polite
    was only|just|probably .. being|polite|nice|kind|pity|sorry
    being polite|nice|kind
    kids|mothers|friends|people say that|things
    technically
    it was easy|only|just
    so what|big_deal|hardly
    well they|it .. short|desperate|nobody|few
    nobody else .. applied|wanted|did
    not reading anything
    dont|doesnt mean|prove .. anything|much|a_thing
    small|tiny .. firm|place|though
    it was nothing|anyone
    out of pity
    standards .. low|slipped|dropped
    they were desperate
    proves nothing
    means fine|nothing|little
    good ... but|only|just|well`,
  'mind-reading': `
    they|he|she|everyone|people|the_panel .. thought|thinks|think|saw|knew|knows|hate|hates|hated|despise|pity|judged|judging|decided|see|took|wanted
    thinks|think|thought im|i'm|i|that_i|i_was|ive
    could tell|see .. by|from|that|he|she|they
    you could|can tell|see|feel
    i know|knew|could_tell .. what|they|he|she|exactly .. think|thought|meant|thinking
    i know what .. means|meant|that
    meaning|which_means|means .. they|he|she|i
    in his|her|their head|heads|eyes|mind|face
    smile|smiled|smiling|look|looked|glance|sigh|nod|nodded|frown|yawn|raised|eyebrow ... because|meant|means|thought|which|that|pity
    secretly|inside|really .. laughing|glad|think|thinks|thought
    laughing at|about|behind
    they|he|she probably|surely|obviously|clearly|must .. think|thinks|thought|hates|have
    couldnt|cant|can't stand me
    behind my back
    written on|all_over .. face
    he'd|they'd|she'd made .. mind|up
    wore a look
    sees|saw me as
    bored of|by|with me
    thats how you know`,
  'fortune-telling': `
    will|wont|ll|gonna|going_to .. never|say_no|reject|fail|forget|hate|be_no|last|go_wrong|end
    theyll|they'll|they_will|shell|hell|itll|it_will .. say|be|no|never|not|reject|forget|laugh|take|go|find|want|end
    ill|i_will|im_going_to|i'll .. never|fail|freeze|mess|forget|be_rejected|get_another|still_be|end_up|blow|be_the
    i wont|will_not|won't
    wont .. get|pick|help|work|be|call|ring|reply|want|last
    no|theres_no chance|point|way
    i|already|you know|can_see .. how|what .. ends|end|goes|comes|happen
    know .. already|now|how_it|what_comes
    bound|sure|certain|doomed|guaranteed to|that
    watch $
    by .. ill|they'll|itll|the_time
    next|in a year ... still|same|here
    never .. get|find|work|be|hear|have|learn .. again|job|another|there|me|any
    its going|not_going to
    going to .. fail|be_a|go_wrong|say_no|reject|hate
    same .. next|again .. will
    why bother
    the next one|job|interview will|goes|wont`,
  catastrophising: `
    what if
    and then ... and_then|then|lose|no
    if .. then|ill|i'll|well|we'll|im|i .. lose|never|homeless|streets|finished|ruined|lose_the|bankrupt
    lose the|my|our|everything .. house|flat|home|van|car|kids|everything|marriage
    ill lose|be_finished|end_up
    homeless|bankrupt|ruined|ruin|streets|under_a_bridge|evict*|prison|divorce
    finished in|here|forever|career
    career|life|everything|it .. is|is_all? over
    its all over
    disaster|catastrophe|end_of_the_world|nightmare|unforgivable|beyond_repair|wreck|wrecked|destroyed
    never work|find|recover|get .. again
    end up in|on|as|like|at
    everyone will|is_going
    forever|permanently|for_good
    cant|couldnt survive|cope|recover
    and after .. the|that
    by|before autumn|winter|christmas|spring|summer .. well|we|ill|im
    the savings|house|rent|mortgage .. gone|then|after
    word goes|gets round
    heart|lump|headache ... dying|tumour|attack|collapse|never`,
  'emotional-reasoning': `
    i feel|felt|feeling .. so|therefore|must|which_means|that_means|and_thats|then|because
    feel|feels|felt like .. so|i_am|must|it_is|they_have
    feels|feel as|like .. so|must|is|have
    feels true|real|right|wrong|so
    so i must|clearly|am|cant|obviously|have
    must be|mean|have .. true|because|a|since|been|spotted
    because i|it|its feel|feels|felt
    my gut|body|stomach|heart|bones|hands|nerves .. knows|know|says|said|tells|told|dont|doesnt
    gut|stomach|knot|dread|shame|guilt|fear|panic|nerves|anxiety .. knows|is|means|tells|proof|says|doesnt_lie|must
    proof|proves|evidence .. that|i|feeling
    i feel|felt stupid|guilty|ashamed|useless|nervous|scared|like_a_fraud|like_an|out_of_place|small|sick|empty|hopeless
    feeling .. is|was .. proof|true|right|enough|means
    in my bones|gut|stomach|chest|heart
    thats how i know
    wouldnt feel|be .. if|so|unless
    if i feel|felt|was|am .. then|it|i|must
    something in me
    terrified|scared|afraid|anxious|nervous|embarrassed|ashamed|guilty|sad|bored|tired|jealous .. so|means|because|therefore|proof`,
  'should-statements': `
    should|shouldnt|shoulda|should_have|shouldve|should've|ought|oughtnt
    must|mustnt|must_not|have_to|has_to|had_to|got_to|need_to|supposed_to|meant_to
    not|no|isnt|arent allowed|permitted|right
    at my age|my_level|this_age|thirty|forty|fifty
    a|an|any proper|real|good|decent|father|mother|man|woman|adult|grown .. doesnt|dont|would|should|never|has|can
    one|people|you doesnt|dont|do_not|shouldnt
    no excuse|right
    no business|reason to
    expected|obliged
    i cant|can't let|be|allow|afford
    by now
    with my .. degree|schooling|experience|training|years`,
  labelling: `
    im|i_am|i'm|just|such|what|youre|like .. a|an|the .. idiot|loser|failure|fraud|fool|moron|joke|waste|coward|mess|clown|disaster|nobody|dinosaur|has_been|liability|disgrace|impostor|imposter|parasite|freak|burden|weakling|dunce|blockhead|donkey|useless|stupid|lazy|broken
    idiot|loser|failure|fraud|fool|moron|joke|clown|coward|imbecile|dunce|blockhead|donkey|dinosaur|useless|pathetic|stupid|lazy|hopeless|worthless|impostor|imposter|incompetent|numpty|muppet|weirdo|quitter|scrounger|dropout|nobody|has_been|waste_of_space|dud|reject|misfit|dead_weight|liability|parasite|disgrace|bore|coward|weakling|mug|wimp|thick|dumb
    thats what|all i|ive .. am|been
    im|i_am|i'm that|just|simply|nothing_but|basically a|an|the
    born .. loser|failure|to
    i|im the .. kind|sort|type .. of|who|that
    once a .. always
    creature|specimen|object
    thats me|all`,
  personalising: `
    my fault
    because of|i me|was|am|my|said|asked|had|didnt
    its|it|all|was|somehow my|me fault|doing|because
    i .. caused|ruined|brought|jinxed|made_them|let_down|cost|broke|scared
    if i had|hadnt|was|were|wasnt
    should|could|must have|ve .. seen|known|stopped|prevented|noticed|said
    blame|guilty|apologised|apologise|sorry .. for|as_if|myself|i
    somehow .. me|my|i|because
    must|probably|surely .. be|have_been|something .. me|i|my
    as if i|id
    about|at|to|on me .. must|because|surely|was
    meant for|at me
    that|it was|is aimed|about|because me|of_me|i
    let|letting .. down
    on me|my_watch|my_account|my_conscience
    everyone|all|whole|team|firm|company|shop|plant ... because_i|my|me|i_was
    it'd be|was|is me
    something about|wrong_with me
    im|i'm|i_am the kind|reason|one .. that|who|they
    came|comes|is down to me`,
  comparing: `
    everyone|everybody|anyone|others|other|all_the_others|the_rest|people .. else|my_age|in_my_year|are|have|has|can|gets|got|already|seem|juggle|manage
    everyone else
    my sister|brother|cousin|friend|flatmate|neighbour|twin|classmate|ex|mate|colleague|husband|daughter|son .. has|got|is|was|earns|found|makes|made|bought|did|does|already|promoted|hired
    than me|i|mine|i_am|i_do|i_ever|i_will|them|him|her
    better|younger|smarter|faster|cleverer|richer|quicker|slimmer|stronger|ahead .. than|of
    next to|beside|compared|against .. him|her|them|me|that|hers|his|their|others
    compared|compare|comparing|comparison
    at my|her|his age
    at thirty|forty|twenty .. he|she|my|i|had
    look|looked|looking|scroll|scrolled|saw|seen .. at|linkedin|their|her|his|profile|photo|others
    linkedin|instagram|facebook
    already .. manager|partner|promoted|hired|has|got|earning
    half|twice my age|the|as
    while i|im|i'm|me
    and me|i $
    and i|im|me .. still|cant|have|am|get|sit|havent
    they|she|he .. all .. and_i|i
    made of less
    behind .. everyone|them|my|others
    second class`,
  balanced: `
    maybe|perhaps|might|possibly|could_be|probably
    dont|do_not|no|not know|sure|idea|clear
    next time|week|month|round
    i can|could|ill|will .. ask|practise|practice|try|learn|prepare|check|write|ring|phone|work_on|look|fix|do_it
    some .. of|some
    part of .. is|was|it
    on the other|one|both hand|sides
    not great|ideal|perfect .. but|and
    as one does
    for everyone|everybody|all|all_of_us
    one of|out_of .. many|several|applicants|candidates|people
    went well|ok|okay|fine|better
    it happens
    id like|would_be_nice|i_hope|hopefully|fingers
    disappointed|sad|sore|nervous|annoyed .. and|but|today|for|that's
    worth .. asking|stealing|trying|another
    also
    asked|ask|asking .. for|them|her|him|whether
    applied|application|portal|form|email .. today|tomorrow|sent|in
    thanked|thanks|kind|pleasant|enjoyed|liked
    i dont know .. why|what|with
    took|takes|needs|need .. time|a_while
    the reason|role|post|funding .. was|given|cut|frozen|withdrawn
    either way
    a bit|little
    we'll see
    both|neither|partly|mostly|sometimes|usually|often`,
};
