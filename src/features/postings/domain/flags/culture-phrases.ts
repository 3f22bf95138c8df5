import { type FlagPhrases, phrases } from './phrase-pattern.ts';

/** How postings word a culture that may ask too much. English and German. */
export const culturePhrases: Readonly<Record<string, FlagPhrases>> = {
  family: {
    signs: phrases(String.raw`
      (?:we're|we are|we|wir sind|you're joining|feels? like|like|are|ur|treat\w*|become|be|part of|join|into|in) (?:\w+ ){0,3}(?:a |an |one |our |the |eine? )(?:\w+[ ,]+){0,3}(?:family|fam|familie)\b(?!-| (?:run|owned|business|firm|farm|law|medicine|practice|support|home|company|doctor|barbecue|centre|hub|service|office|room|restaurant|hotel|bakery|therap|friendly|team|court|mediat|worker))
      (?:one|second|big|close-knit|happy|work|extended|office|real) (?:\w+ )?famil(?:y|ie)\b
      (?:welcome to|join|joining|part of) (?:the|our) (?:\w+ ){0,3}(?:family|fam|clan|tribe|pack)\b(?! (?:court|law|hub|centre|support|team|run))
      (?:not|less|more|nicht|keine|isn't|aren't|never|no) (?:just |only |a |an )*(?:colleagues|co-?workers|employees|staff|company|team|job|kollegen|mitarbeiter|workplace|employer|firma)\b…{25}(?:family|familie|sisters|brothers|siblings|fam|clan|friends for life|tribe|mates)
      (?:everyone|everybody|all)(?:'s| is| are)? (?:\w+ )?family\b|fam first|family first
      (?:eine|unsere|gro(?:ß|ss)e) (?:gro(?:ß|ss)e |kleine |echte )*familie\b|wie eine familie|teil unserer familie
      we hug\b|(?:work|office|shop|store)[- ]?(?:mum|dad|siblings|brothers|sisters)|treat you like (?:blood|kin|our own)
      (?:sisters|brothers)(?:$|[!.])`),
    innocent: phrases(String.raw`
      family-?(?:run|owned|friendly|law|support|business|medicine|farm|centred)|family (?:law|farm|restaurant|practice|medicine|hotel|therapy|courts?|support|liaison|doctor|firm|business|company|run|owned|centre|hub|placement|barbecue|home|room|history|leave)|families (?:with|who|in|of|and (?:carers|friends))|(?:families|familienbetrieb|familienunternehmen|familienfreundlich|generations?|enkel\w*|familienhand|parents|residents|clients|patients)\b|not (?:a|one big) family|(?:say|call|pretend)(?:ing)? (?:that )?(?:we're|we are|it) (?:a |one )?family|keine familie|in the family\b|family(?:'s| may)|family hands|isn't like a family|isn't (?:\")?like|one family in|eine familie, n[äa]mlich|vater|family benefits|bring family|(?:don't|not to|never|no need to) (?:pretend|call|say)|needn't|isn't a family|no family|aren't (?:a |your )?family|own family|your family`),
  },
  'many-hats': {
    signs: phrases(String.raw`
      (?:wears?|wearing|juggl\w+|switch\w*|different|multiple|many|several|every|swap) (?:\w+ ){0,2}hats?\b
      jacks?[- ]of[- ]all|swiss army|utility player|all-?rounder who|m[äa]dchen f[üu]r alles|eierlegende
      (?:rolled into one|the entire department|one-(?:man|woman|person) (?:band|show)|pulling double|double duty|spinning plates|plates spinning|mucks? in with everything|no job too small|not my job|that's not my job|whatever else is on fire|wear all)
      (?:own|handle|handling|do|doing|cover|covering|juggle|juggling|combin\w+|functions of|assume|includes?|manage|mal|also|plus|generalist)\b…(?:reception|phones?|cleaning|payroll|marketing|socials?|bookkeeping|support|hr|it|garden|dogs?|cook\w*|invoic\w*|toilets?|sales|vertrieb|legal|laundry|errands|driver|bar|website|tutor|plants|accounts|facebook)\b…{14},…{60},…{60}(?:and|&|und|mal|or|,)
      (?:reception|payroll|bookkeeping|customer support|cleaning|marketing|paid ads|sales|accounts|cooking|driving|phones|coding|books)\b…{14},…{50}(?:cleaning|plants|floors?|toilets|garden|dogs?|coffee|errands|washing-?up|printer|bins|website|facebook|socials|van|bar|reels|janitor|support|legal)
      \w+ on monday\b…{60}on (?:tuesday|wednesday|thursday|friday)
      (?:in the morning|one day|mal)\b…{50}(?:after lunch|the next|in the afternoon|mal)\b…{50}
      (?:everyone|everybody|jede\w*|alle)\b…{20}(?:does everything|does a bit|every hat|alles|mucks|pitches)
      (?:nobody|no one|nobody here)\b…{20}(?:sticks to|job description)
      (?:in the gaps|between seasons|when (?:it's|we're) quiet|when \w+'s (?:out|sick|off))\b…{60}(?:,|and)`),
    innocent: phrases(String.raw`
      (?:nobody|don't|won't|not|never|no one|no)\b…(?:hats|all three|their jobs|run reception|juggl|ask)|one hat|hard hats?|white-?hat|by last count|separate team|rotate through|milliner|juggling teacher|full-?stack developer|each post|is the whole of`),
  },
  rockstar: {
    signs: phrases(String.raw`
      (?:\w+[- ])?(?:rock-?stars?|rock ?star (?:clinicians?|\w+ers?)|ninjas?|gurus?|unicorns?|superstars?|gladiators?|jedis?|badass(?:es)?|demi-?gods?|rainmakers?|sales-rockstars?)\b
      (?:10x|100x) (?:\w+ )?(?:engineer|developer|ninja|coder|unicorn|marketer|designer|talent)?
      (?:coding|code|sales|marketing|excel|data|growth|design|spreadsheet|content|admin|social media|seo|tech|numbers|kitchen|coffee|office|payroll|security) (?:wizards?|beasts?|warriors?|heroes|hero|legends?|gods?|sorcerers?|magicians?|samurai|hackers?|queens?|kings?|geeks?|whisperers?|rebels?)\b
      (?:total|absolute|real|proper|be a|be the|be our|our next|a|true) (?:legends?|beasts?|warriors?|wizards?|superhero(?:es)?|weapon|gun on|hustlers?|superstars?)\b
      (?:wizards?|sorcerers?|magicians?) (?:with|of|who|in|wanted|needed|at)\b
      a-players?|best of the best|world-class talent only|only recruit geniuses|crush (?:it|quotas)|smash targets like|beyonc[ée] of|black belt in|unicorn energy|hacker, hustler|growth hack(?:er)? extraordinaire|überflieger|superheld\w*|macher-?typ\w*|(?:hey|calling all|assemble)\b…{20}(?:stars?|heroes|legends)`),
    innocent: phrases(String.raw`
      (?:no|not|nor|without|aren't|don't|neither|keine?)\b…{25}(?:rock|ninja|guru|unicorn|hero|superstar|wizard)|rockstar games|little ninjas|guru granth|kawasaki|rock (?:school|band|climbing|star (?:energy|drink))|rock stars for|band\b|pirate|children's part|star sapphires|casino|configuration wizard|martial arts|kids|well at 10x|gurdwara|motorcycles?|setup wizard|ninja (?:kitchen|build)|unicorn grocery|guru nanak|coding machine club|superhelden gesucht`),
  },
  'work-hard-play-hard': {
    signs: phrases(String.raw`
      (?:work|works|working|wrk|graft|grind|hustle|slog|train|go|push|slay|sell|hunt|arbeite\w*)\w*…{18}(?:hard|harder|targets|all week|hart|grind|dawn|limit|like hell)\b…{45}(?:play|part(?:y|ies)|rave|celebrat|jol|beers|drink|feier|toast|weekend|karaoke|dance|fun)
      (?:work|hard)[- ]hard[,/ -]+(?:and |& )?play[- ]?hard|work hard\b…{15}play
      (?:hart arbeiten|wer hart arbeitet|tags[üu]ber vollgas)…(?:feiern|abends)
      (?:long days|intense weeks|pressure cooker|fast pace|huge targets|we grind|we hustle|110 percent|110 ?%)\b……{60}(?:nights|parties|party|vegas|ibiza|banter|bar|celebrat|trips|beers)
      (?:legendary|epic|wild|infamous|boozy) (?:nights|parties|socials|summer parties|team trips)\b
      (?:tequila|beer|prosecco|pizza)[- ](?:thursdays?|fridays?|fridge)\b…(?:hustle|targets|grind|fast|hard|intense|pace)
      party (?:harder|hard|like)|play harder`),
    innocent: phrases(
      `no table football|we all go to bed|optional|normal hours|hard work, and then you may|children|landscap|playground|not a work hard|nobody`,
    ),
  },
  'thick-skin': {
    signs: phrases(String.raw`
      thick[- ]skin(?:ned)?|skin (?:thick|like|of leather)|thin[- ]skinned|dickes fell|dickh[äa]utig|broad (?:back|shoulders)|hard shell|hide of a rhino
      snowflakes (?:need|will|won't|not)|no snowflakes|cry-?bab(?:y|ies)|crybab|drama queens|whiners|criers|cry easy|no (?:egos?|drama|divas|moaners|whingers|princesses)\b
      (?:easily|too|quickly) (?:offended|hurt|upset|bruised|intimidated|rattled)|bruise easily|faint[- ]hearted|faint of heart|if you can't (?:take|stand|handle)|can't take (?:the heat|criticism|it)|sterner stuff|nerves of steel|tough as|not for (?:softies|the weak|the sensitive)|made of steel
      (?:take|taking|handle|handling|shrug off|stand|cope with|being|get|getting|be|tolerate|hear|let)\b…(?:yelled|shouted|sworn|insults?|shouting|rudeness|abuse|abrasive|screamed|banter|barked|sworn at|brutal|blunt|harsh|personally|that's rubbish|slammed|rejection|no a hundred|butt of|pressure from above)
      (?:shout\w*|yell\w*|scream\w*|swears?|throws things|short fuse|temper|abrasive|brutal)\b…{45}(?:personally|sometimes|here|boss|director|chef|host|partners?|used to it|part of|don't call|don't apply|and so are we|always right)
      (?:sink or swim|dog[- ]eat[- ]dog|deep end|feelings? at the door|ego at the door|feelings hurt|butt of|suffer fools|radical candou?r|difficult personalities|tough love|survival of the fittest|throw you in)
      (?:resilience|stomach|humou?r) to take (?:banter|a joke|criticism)`),
    innocent: phrases(String.raw`
      (?:no|not|don't|never|nobody|won't|without|isn't|end any)\b (?:\w+ ){0,3}(?:shout\w*|thick skin|yell\w*|banter|abus\w*|tolerat\w*|insult\w*)|nobody wants|skin (?:provided|optional)|gloves|sleeves|no thick skin|be polite when|won't tell you|care team|skin ?care|thick[- ]cut|biops|leather|tannery|steel plate|flood|supervision come|rhino keeper|tough mudder|armoury|bereaved`),
  },
  'always-available': {
    signs: phrases(String.raw`
      (?:reachable|available|availability|contactable|on call|respond\w*|repl(?:y|ies)|answer\w*|phone|mobile|laptop|slack|e-?mails?|texts?|online|erreichbar\w*|handy)\b…{45}(?:24\/7|24x7|day (?:and|or|&) night|tag und nacht|rund um die uhr|at all (?:times|hours)|any ?time|around the clock|round the clock|whenever|always on|on holiday|on (?:your )?days? off|holidays included|vacation|pto|11 ?pm|1 ?am|2 ?am|3 ?am|till (?:10|11|midnight)|midnight|seven days|basically always|also on your|evenings,? (?:and )?weekends|within the hour|no exceptions|beach|always on)
      (?:24\/7|day (?:and|or|&) night|round[- ]the[- ]clock|always[- ]on|at all hours|tag und nacht)\b…(?:available|availab\w*|reachable|phone|answer|call|expect|da\b|mindset|on\b|you)
      (?:slack|e-?mails?|calls|texts|pings|messages|phone)\b…(?:at (?:1|2|3|11|midnight)|on sunday|after hours|at night|out of hours|late|weekends?|midnight)\b
      (?:isn't|not|no|never|far from) (?:a |your )?(?:typical |usual )?(?:nine[- ]to[- ]five|9[- ]?(?:to|-|–)[- ]?5)\b|(?:nine[- ]to[- ]five|9-to-5) (?:mentality|people|types)
      (?:don't|never|won't|doesn't) (?:count|watch|look at) (?:the )?(?:hours|clock)|work-?life balance (?:is|isn't|doesn't)|(?:drop|dropping) everything|unlimited flexibility|whatever (?:hours|it takes|time)|all-?nighters?|always on\b
      (?:overtime|extra hours|long hours|unpaid hours|[üu]berstunden)\b…(?:part of|not paid|unpaid|expected|a matter of course|included|goes without|inklusive|abgegolten|selbstverst[äa]ndlich|as needed|comes with)
      (?:expected|willing|prepared|happy|required|ready|need you) (?:\w+ )?to (?:\w+ )?(?:work|be|answer|respond|take|go)\b…(?:evenings and weekends|weekends and evenings|nights and weekends|day and night|as needed|whenever|beyond contracted|long hours|unsociable|late|at night|any time|at short notice|on sundays)
      (?:evenings?|weekends?|bank holidays?|nights?)\b,? (?:and|&|\+|,) (?:\w+ )?(?:weekends?|late nights?|bank holidays?|evenings|sundays|holidays)\b…(?:as needed|always|expected|of course|when (?:needed|required)|as required|without extra)
      bis drei uhr nachts|handy (?:bitte )?(?:laut|immer|an)|2am calls|sunday sprints`),
    innocent: phrases(String.raw`
      (?:occasional|2-2-2|phone one weekend|year-end|we pay anyway|six support workers|nobody will phone|server runs|you won't|paid on-call|on-?call (?:rota|allowance|one|is paid)|in lieu|time and a (?:half|third)|stipend|comp day|rota(?:ting|s|tion)?|rotating|teams|right to disconnect|no[- ]overtime|voluntary|double rate|supplement|off at five|your phone's off|you choose|flexible|rest days|paid per|zuschl[äa]ge?|helpline|monitoring|gym|customers can|patients|service is open|uplift|coordinator|shared (?:pager )?rota|one (?:week|night) in|after-hours calls|never expected|none (?:are|is) expected)\b`),
  },
  'passion-over-pay': {
    signs: phrases(String.raw`
      (?:love|passion\w*|heart\w*|vocation|calling|cause|mission|art|dream|meaning|herzblut|leidenschaft|berufung|sea|dedication)\b…{50}(?:not (?:for )?(?:the )?(?:money|wage|pay|salary|paycheck)|rather than|over (?:wallet|pay|money)|more than (?:money|a (?:pay|salary)|cash)|than (?:about )?cash|than money|beats|only currency|count (?:the|your) hours|nichts? (?:des|fürs) geld|mehr als geld|instead of (?:money|pay)|statt geld)
      (?:not|never|isn't|aren't|nobody|less|little|low|below|more than|rather than|can't match|chasing|if)\b…(?:money|salary|salaries|pay\b|paid|paycheck|wages?|ctc|cash|geld|gehalt)\b…{60}(?:love|passion\w*|heart\w*|cause|mission|believe|dream|change lives|sleep better|isn't (?:your|the|for)|isn't for you|not (?:for you|your place|the place)|look elsewhere|wrong place|excuse|apply elsewhere|this isn't|not us|art\b|karma|satisfaction|exposure|vocation)
      (?:if|for) (?:money|the money|you're in it for|you are in it for|salary)\b…{50}(?:isn't|not|elsewhere|wrong|us)
      in it for the money|work for (?:peanuts|love|free because)|(?:do|doing) (?:the job|it|this) for (?:nothing|free|love)|sweat equity|true believers|labou?r of love|paid in (?:experience|exposure|karma|smiles|love)
      (?:clock|time)[- ]?watch(?:ers?|ing)|ask(?:s|ing)? about (?:overtime|salary|holidays|money|pay|the hours)\b…(?:not|probably|select|wrong|first|aren't)
      ask about salary first|lifestyle,? (?:and )?not (?:as )?a job|more than (?:just )?a (?:job|paycheck|pay cheque)|not (?:just )?a job,? (?:it's |but )?a (?:lifestyle|calling|mission|vocation)
      (?:exposure|byline|credit|portfolio)\b…{20}(?:instead|rather|but no|only|will be seen)|no (?:fee|pay|salary|budget),? but\b
      (?:underpaid|salary is laughable|true remuneration|honorarium)\b…(?:love|life|service|community|because|care)
      (?:wer|wem) …{25}(?:geld|gehalt|feierabend)…{30}(?:falsch|nicht)`),
    innocent: phrases(String.raw`
      (?:also|we) pay\b|don't tell us|get paid for|are paid for|(?:you'll|will) be paid|nine do it|and we pay|paid (?:the same|properly|well|fairly|every)|benchmarked|proper wage|living wage|doesn't pay rent|union|we don't expect|rather than exposure|no one shows|fee of|passion (?:fruit|play)|needn't be passionate|pension|embarrassed`),
  },
};
