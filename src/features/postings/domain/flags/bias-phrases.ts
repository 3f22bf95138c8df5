import { type FlagPhrases, phrases } from './phrase-pattern.ts';

/** How postings leave people out for who they are. English and German. */
export const biasPhrases: Readonly<Record<string, FlagPhrases>> = {
  'age-coding': {
    signs: phrases(String.raw`
      (?:young|youthful|youngish|jung(?:e[snrm]?)?),? (?:and |& |und )?(?:\w+,? ){0,2}(?:trendy|fun|belastbar|motiviert|team|crew|people|minds?|professionals?|energy|person|individuals?|lad|lady|man|woman|graduate|candidates?|staff|talent\w*|blood|thing|dynamic|hungry|vibrant|fresh|macher|leute|mitarbeiter\w*|kolleg\w+|hearts?|company|at heart|enough|guns?|digital|and digital)\b(?! people (?:aged|with|in|who|and famil))
      (?:we're|you're|are you|be|a|bright|smart|fresh,?|team is) young\b(?! (?:people|carers?|children|person's|adults|offenders|learners))
      (?:digital[- ]natives?|gen ?z|generation z|millennials?|zoomers?|no boomers|boomers|twenty-?somethings?|berufsjugendlich)\b
      (?:early|mid|late)? ?(?:in (?:your|their) )?(?:early |mid |late )?(?:twenties|20s|thirties)\b
      (?:aged?|ages?|alter|age limit|age group)\b ?:? ?(?:must be |of |from |between |below |under |up to |limit |zwischen |range |max\w* |not (?:over|above) )*\d\d ?(?:[-–]|to|bis|and|und|yrs?|years|jahre|\b)(?! ?(?:or over|or above|\+|and over|or older|plus and))
      (?:under|below|not over|no older than|younger than|not (?:more|older) than|maximum|max\.?|up to|unter|bis(?: zu)?|h[öo]chstens|nicht [äa]lter als)\b (?:the age of )?(?:\d\d|thirty|forty|fifty|twenty|thirty-\w+|forty-\w+)\b ?(?:years?(?: old| of age)?(?! of? ?(?:exp|serv))|yrs? old|jahre alt|only|need not|will not|$|years only|or at least think)
      (?:between|zwischen) (?:the ages of )?\d\d (?:and|und|&) \d\d\b(?! ?(?:hours|thousand|stunden|staff|people|beds|€|euro|%|k\b|children|pupils|days))
      (?:girls|boys|ladies|lads|(?:fe)?males?|candidates?|staff|people|team|applicants|frauen|damen)\b…{12}(?:1[6-9]|2\d) ?(?:[-–]|to|bis) ?(?:2\d|3\d|4\d)\b(?! ?(?:h\b|hours|€|£|%|k\b|[:.]\d|days|people))|(?:1[6-9]|2\d|3\d) ?(?:[-–]|to|bis) ?(?:2\d|3\d|4\d|5\d) ?(?:years? old|yrs?(?: old)?|y\/o|jahre alt|-year-olds?)
      (?:school|college|uni)[- ]leavers?\b|recent (?:grads?|graduates?|school[- ]leavers?)|fresh (?:out of|from) (?:uni|college|school)|fresh[- ]faced|frisch (?:von|aus)
      (?:maximum|no more than|at most|max\.?|not more than|h[öo]chstens) (?:\w+ )?(?:five|four|three|six|seven|two|ten|\d+) years'? ?(?:of )?(?:experience|exp)|overqualified|class of 20\d\d|still shape|average age is (?:2\d|3\d)|durchschnittsalter (?:von )?(?:2\d|3[0-4])|altersdurchschnitt|mature lady|too old|age limit|altersgrenze|candidates above \d\d`),
    innocent: phrases(String.raw`
      (?:young|younger) (?:people|carers?|children|offenders|adults|person's|learners|audience|patients|readers|farmers|trees)|(?:aged?|ages?) (?:\d+|\w+) (?:to|and|-|–) \d+ (?:in|who|at|from)|children|pupils|any age|all ages|regardless of age|by law|licens|insurance|insurer|alcohol|(?:or|and) (?:over|above|older)\b|minimum age|at least 18|over 18|18\+|statutory|retirement|career breaks?|elderly|youth (?:work|club|centre|service|justice|hostel)|aged care|dates from|ages? (?:don't|doesn't) matter|young,? (?:and )?(?:\w+[ -]){0,2}(?:company|start-?up|business|agency|firm|brand)|funding|national apprenticeship|under nas|are encouraged|no upper age|residents|to \w+, who|of ages between|team ist zwischen \d\d und [5-7]\d|school leavers to|insurance|play leader|verbeamtung|school leavers (?:welcome|of|may)|may apply`),
  },
  'sex-coding': {
    signs: phrases(String.raw`
      (?:male|female|males|females|men|women|ladies|gentlemen|girls|boys|frauen|m[äa]nner|damen|herren)\b (?:candidates? |applicants? |staff |workers? )?(?:only|preferred|need not|please|wanted|required|nur|bevorzugt|gesucht)
      (?:only|nur|prefer\w*|no|sorry,?|strong|suits?|seek\w*|want\w*|need\w*|looking for|for|hire|suchen|looking|unmarried|married|young|smart|nice|pretty|attractive|well-groomed|eine?|freundliche|gepflegte|flei[ßs]+ige|nette|junge|charmante) (?:a |an |the |some |eine?n? |our |two |\w+ )?(?:male|female|males|females|men|man|women|woman|lady|ladies|gentleman|gentlemen|girls?|boys?|blokes?|lads?|guys?|dudes?|housewi(?:fe|ves)|mums?|dames?|damen?|frau|frauen|mann|m[äa]nner|herrn?)\b(?! (?:and|or) (?:women|men|boys|girls)|'s (?:health|football|team|shed|refuge|aid)|en? und)
      (?:gender|sex|geschlecht) ?: ?(?:fe)?male|\((?:fe)?male(?: only)?\)|male\/female,? \d|(?:fe)?male ?,? (?:\d\d|aged)
      (?<=(?:^|[,;:•(>–-]) ?)(?:fe)?males?(?=\s*(?:,|;|\)|\.|$|height|\d\d))
      (?:would |ideally |it )?suits? (?:a |an )?(?:man|woman|lady|ladies|housewi\w+|mum|mother|student wife|bloke|retired man)
      (?:housewi(?:fe|ves)|boss babes?|girl boss|alpha[- ]male|woman's touch|motherly|girl's girl|brotherhood|manageress|cleaning lady|maids?\b|barmaid|salesm[ae]n|waitress(?:es)?|foreman;|draughtsman|putzfrau|sekret[äa]rin(?! ?\(|\/)|hausfrau\w*|a man's world|tea lady|bar girls|hostesses|stewardess|schwiegermutter)\b
      (?:he|she) (?:should|must|will|shall|needs|is expected|has to)\b(?! or)|she.ll (?:cook|iron|be|have|look|take|handle)\b|he.ll (?:be|have|lead|take)\b
      (?:our|the|join) (?:boys|lads|girls|guys)\b (?:in|on|need|are|from)|one of the (?:boys|lads|guys)|(?:slim|good-looking|leggy|pretty (?:girls?|face|lad\w+))\b|skirt and heels
      (?:blokes?|lads?|dudes?|girls|gals)\b (?:who|for|wanted|needed|with|to)|another (?:dude|bloke|lad|girl)`),
    innocent: phrases(String.raw`
      (?:he or she|she or he|he\/she|s\/he|men and women|women and men|(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|d\/m\/w)|equality act|occupational requirement|section|schedule|exemption|sex discrimination|women's (?:health|aid|football|refuge|centre|team|shelter|services?)|men's (?:shed|health|team|mental)|girls' (?:school|football|team)|boys' (?:school|brigade)|ladies' (?:fashion|golf)|underrepresented|unterrepr[äa]sentiert|of any sex|any gender|all genders|everybody else|career break|open to all|encouraged|particularly welcome|welcome applications|bevorzugt ber[üu]cksichtigt|vorrangig|bei gleicher eignung|gleicherma(?:ß|ss)en|gor\b|refuge|whoever (?:he|she)|all applicants considered|female-owned|midwi|the (?:manager|director|founder|owner|boss|chef|head)…{30}(?:she|he)'?(?:ll)?)\b|frauen,|ein mann,|a male or a female|more women|man tgs|male (?:or|and|\/) female|(?:waiter|actor|steward|salesman) ?\/|men's suits|homeless men|ein mann und|lads to leaders`),
  },
  'native-speaker': {
    signs: phrases(String.raw`
      (?:native|mother[- ]tongue|l1|muttersprach\w*|native-level|native-born)\b[- ]?(?:\w+ ){0,2}(?:english|german|french|spanish|italian|dutch|japanese|speakers?|speaking|level|only|standard|niveau|language is|deutsch\w*|brit\w*)\b|als muttersprache|muttersprachler\w*|native required|english mother tongue
      (?:english|german|french|spanish|italian|dutch|japanese|cantonese|swedish|deutsch\w*|englisch\w*|arabic|mandarin|danish|portuguese|norwegian|finnish|polish|russian|korean|hebrew)\b ?(?:\(|:|,|as|als|is|on)? ?(?:a |your |ihre |the )?(?:native|mother[- ]tongue|l1|muttersprach\w*|first language)
      (?:no|without|free of|ohne|only a|crisp|received|akzentfrei\w*) ?(?:foreign |any |regional |strong )?(?:accents?|akzent\w*|pronunciation)|akzentfrei\w*
      (?:born[- ]and[- ]bred|grew up speaking|raised (?:in|speaking)|spoken \w+ since birth|since birth|from birth|parents' language|inner[- ]circle|true native|authentic (?:parisian|brit|german)|non-?natives)`),
    innocent: phrases(`
      react native|native (?:trees?|plants?|species|title|apps?|woodland|mobile|ios|android|advertising|wildlife|birds|american studies|code|bush|here means)|cloud-?native|native cloud|digital native|welcome|or equal|do not need|needn't|don't have to|mother-tongue-level|birth to|doesn't matter|makes no difference|not (?:needed|required|necessary)|nobody|niemand|or (?:near|equivalent|c2|fluent|comparable)|oder (?:c2|vergleichbar)|(?:first|mother) tongues|refugees|habitual use|any accent|all accents|wherever you|whether you grew`),
  },
  'disability-excluding': {
    signs: phrases(String.raw`
      (?:free of|free from|no|without|not have|never had|history of|any)\b (?:any |a |physical |mental |known |or |history of )*(?:disabilit\w+|handicaps?|impairments?|bad backs?|health (?:issues?|problems|conditions?)|mental (?:health|illness)|illness\w*|medical conditions?|chronic|bodily defects?|physical (?:impairments?|limitations?|defects?|disabilit\w+)|depression|anxiety|sick(?:ness)? record)
      able-?bodied|physically normal|bodily defects?|robust health
      (?:perfect|excellent|100 ?%|full|robust|top|good|best|sound|einwandfreie\w*|beste\w*|volle\w*) (?:\w+ )?(?:\w+ )?(?:health|eyesight|hearing|gesundheit|k[öo]rperlich\w* verfassung|fit and healthy|physical(?:ly)? (?:health|condition|fit))
      (?:not|nicht|leider nicht|un)\b ?(?:suitable|suited|geeignet|accessible|possible)\b…(?:wheelchair|disab\w+|handicap|behinderung\w*|mobility)
      (?:behinder\w*|disab\w+|wheelchair users?|handicap\w*)\b…(?:nicht (?:geeignet|m[öo]glich)|need not|can't|cannot|not suitable|won't|unsuitable|regrettably)
      (?:bad back|on tablets|on medication|sick leave|health issues|health problems|poor health|mental illness|panic attacks|epilep\w+)\b…(?:need not|won't|not be considered|don't apply|no excuses|look elsewhere|cannot)
      (?:can't|cannot|unable to|don't|won't|no) (?:make|offer|provide)? ?(?:reasonable )?(?:adjustments|accommodations?)
      (?:walking unaided|see, hear|stand for \d|lift (?:\d+|50) ?(?:lbs|kg|pounds))\b…{60}(?:office|admin|desk|see|hear|speak|call|data)
      (?:office|admin\w*|data entry|call (?:centre|center|handlers?)|desk|receptionist)\b…{60}(?:lift \d+|walking unaided|perfect eyesight|stand for|climb\w* stairs|hear and speak)
      kerngesund|k[öo]rperlich (?:und geistig )?(?:uneingeschr[äa]nkt|voll)\b`),
    innocent: phrases(String.raw`
      adjust(?:ments?)? (?:are|will|can|with|and|including)|reasonable adjustments|adapt|hoists?|accommodate|waived|good character|with or without|whistle|hearing aids|disability confident|learning disabilit\w+|guaranteed? (?:an )?interview|with disabilit\w+|bevorzugt|disabled (?:applicants|candidates|people|children|adults|customers)|encouraged|welcome|support worker|required by law|dvsa|eng1|civil aviation|class 1 medical|step-free|physiotherap|nurses?|patients?|mental health (?:nurse|team|support|services?|first aid|day)|we'll change|talk to us|tell us|health and safety|health insurance|stufenlos|regardless|without regard|protected veteran|equal opportunit|discriminat|because of|basis of|status\b`),
  },
  'personal-data': {
    signs: phrases(String.raw`
      (?:full[- ]?(?:length|size)|recent|passport[- ]size|passport|coloured|colored|colou?r|2x2|head(?: and body)?|bikini|body|professional|current) (?:\w+ )?(?:photos?|photograph\w*|pictures?|shots?|headshots?|pics?|portrait)
      (?:with|send|attach|include|enclose|submit|state|mention|indicate|add|plus|and|mit|cv|resume|r[ée]sum[ée]|upload|need|provide|application|bewerbung\w*|along with|\+|&)\b…(?:photos?|photograph|pictures?|pics?|headshot|selfies?|portrait|lichtbild\w*|(?:bewerbungs|pass|ganzk[öo]rper)?foto\w*)\b(?!grapher|graphy| (?:editor|shoot|editing|library|id|of (?:your|the) (?:id|passport|licen)))
      (?:state|include|mention|indicate|provide|give|with|including|send|tell us|your|cv|mit|angabe (?:von|des|der)|know (?:if|whether)|specify|note|show|list|kindly|must|full|covers|enter\w*|ask\w*|asked|required|and|,)\b…{60}(?:religion|marital|civil status|familienstand|kinderzahl|konfession|caste|number of (?:children|dependents)|sexual orientation|relationship status|family planning|pregnan\w*|star sign|zodiac|political|politics|date of birth and|father's name|parents' (?:professions|income)|religious|creed|ethnic\w*|geburtsdatum|complexion|measurements|body weight|weight and|household income)
      (?:religion|marital status|familienstand|religionszugeh[öo]rigkeit|konfession|dob|age|nationality)\b ?(?:,|and|&|und|\/) ?(?:\w+ )?(?:religion|marital|age|photo|nationality|familienstand|dependents|children|number of|gender|status|konfession|weight|kinder\w*|measurements)
      (?:are|do|have|plan\w*|got)\b…{25}(?:pregnant|kids\?|children of your own|a family soon|to get married|to have (?:children|kids|a baby)|wedding|boyfriend|husband)
      (?:practising|devout|committed) (?:christian|muslim|catholic|hindu)|(?:single|ledig|unmarried),? (?:no (?:kids|children|dependants?|ties)|ohne)|no (?:kids|dependants|ties)\b|no photo,? no|(?:letter|reference) from your (?:pastor|priest|imam)|katholisch,
      (?:who you vote|voted? for|social media (?:logins?|passwords?)|last period|sub-?caste|bio-?data|home life)`),
    innocent: phrases(String.raw`
      foto\w* (?:wollen|brauchen|m[öo]chten) wir|clean up, take photos|take (?:clear )?photos|(?:photos?|pictures?|scans?) of (?:the |your )?(?:\w+ ){0,3}(?:front|id|passport|licen[cs]e|card)|selfie holding|politically (?:neutral|restricted)|photos with|(?:no picture|verzichten|no need|not|don't|never|needn't|leave|weder|keine?n?|nicht)\b…(?:photo\w*|foto\w*|picture|date of birth|dob|religion|marital|family|familie|geburtsdatum|age|lichtbild|status|beliefs|tell us)
      (?:voluntary|optional|anonymous|separate\w*|detached|monitoring|equality|diversity|equal opportunit\w*|if you choose|regardless|without regard|discriminat\w*|protected|basis of|irrespective|studies|registrar|photographer|photo editing|photography|picture desk|advisory|photo documentation|drop in with|not needed|no letter|framed|portraits|staff photos|welcome|conflicts|benefits|dependents? (?:coverage|care)|family leave)\b`),
  },
};
