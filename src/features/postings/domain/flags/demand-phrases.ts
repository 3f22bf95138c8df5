import { type FlagPhrases, phrases } from './phrase-pattern.ts';

/** How postings word vague or unreal demands, and that there is no opening. English and German. */
export const demandPhrases: Readonly<Record<string, FlagPhrases>> = {
  'vague-duties': {
    signs: phrases(String.raw`
      (?:duties|tasks|responsibilities|work|job description|jd|role|aufgaben|what you'll do|what will you do)\b ?[:?–-]? ?(?:are |is |include )?(?:various|varied and many|tbc|tbd|to be (?:discussed|explained|defined|confirmed|agreed)|as (?:instructed|directed|told|assigned|required|needed)|explained|discussed|whatever|diverse|verschiedene\w*|diverses|a bit of everything|will be (?:explained|discussed|told)|what you make)
      (?:a bit|a little|bits) of everything\b|anything and everything|everything and anything|(?:alles|was) (?:\w+ )?(?:sonst )?(?:so )?anf[äa]llt|m[äa]dchen f[üu]r alles
      (?:do|doing|does|help|helping|tackle|handle|help out)\b…{20}(?:whatever (?:it takes|is|needs|comes|we)|wherever|what needs (?:to be )?do(?:ing|ne)|anything (?:the|we|you)|where(?:ver)? (?:you're )?needed|whatever's)
      (?:n[äa]heres|alles weitere|details|more|particulars|other duties|the rest)\b (?:\w+ )?(?:pers[öo]nlich|beim|in person|explained|discussed (?:privately|in person)|when (?:we meet|you start)|after you (?:start|join)|at (?:the )?interview|will follow|on the day|privately)
      (?:general|various|different|random|misc\w*|sundry|diverse) (?:tasks|work|jobs|duties|stuff|things|activities)\b(?! (?:of|at the|appropriate))
      (?:office|admin|some other) (?:stuff|things|bits)\b|other things|and so on and so forth
      (?:every day|no two days)\b…{15}(?:different|alike|the same)\b……{60}(?:all aspects|everything|exciting|involved)
      involved in (?:all|every) (?:aspects?|areas?|parts?)
      (?:drive|deliver|create|unlock|leverage|own|make)\b…{30}(?:impact|value|synerg\w+|needle|transformation|excellence|magic happen|outcomes)\b…{30}(?:across|stakeholders|organi[sz]ation|whole|chain|end-to-end|needle|ecosystem)
      (?:move the needle|figure (?:it )?out together|role is what you make|make the role your own|shape your own role|as instructed by|think outside the box|hit the ground running and)`),
    innocent: phrases(String.raw`
      commensurate|appropriate to (?:the|your)|reasonabl[ey]|(?:other|additional|related)(?: related)? (?:duties|tasks)(?:\/responsibilities)? (?:may|will|can|as|that)|tasks as assigned|flexible on other|within your|grade|classification|same level|consultation|occasionally|main tasks|peel|customs duties|written charter|wash|feed|machines`),
  },
  'wish-list-overload': {
    signs: phrases(String.raw`
      all (?:twelve|ten|eleven|fifteen|of (?:these|them|the above)|mandatory|please|at expert)\b…{30}(?:non-negotiable|required|mandatory|essential|must|please)?|every one of them at|all please|all mandatory`),
    innocent: phrases(String.raw`
      (?:nearly all|none|nobody|not|don't|needn't|any of|one of (?:them|these)|some of|or similar|half|will give|teach|learn|we make|our clients|desirable|ideally|plus|nice)\b`),
  },
  'entry-level-with-years': {
    signs: phrases(String.raw`
      (?:entry[- ]l(?:e)?v(?:e)?l|level: entry|junior|jr\.?|graduate|grad|intern(?:ship)?|trainee|apprentice\w*|beginner|starter|freshers?|school leavers?|learner|first job|recent graduates?|newly qualified|bottom rung|career starters|student|no (?:prior )?(?:career|experience)|new to|just finished|berufseinsteiger\w*|einsteiger\w*|praktik\w*|werkstudent\w*|azubi)\b……{90}(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten|a decade|drei|vier|f[üu]nf|sechs|36|48|60)\+?(?:[- ]plus)?(?: ?(?:[-–]|to|bis|or) ?(?:\d+|three|four|five|six|seven|eight|ten))?\+? ?(?:full |good |months|years?|yrs?|jahre\w*)`),
    innocent: phrases(String.raw`
      (?:lasts?|takes|programme|scheme|apprenticeship|course|contract) (?:of |is |takes |lasts )?(?:\w+ )?(?:\d|two|three|four) years?|no experience (?:is )?(?:needed|necessary|required)|we've|we have trained|trained beginners|stay for|with us three|three years, and sit|degree|old\b|of age|aged|within three years|masterchef|year olds?|student-loan|helps newly|ago\b|apprentice-trained|apprentice exam|graduate certificate|certificate|permit|months\b|intern's project|intake|starter culture`),
  },
  'senior-duties-junior-pay': {
    signs: phrases(String.raw`
      (?:junior|intern|trainee|assistant|apprentice|graduate|entry|volunteer|minimum[- ]wage|student|clerk|helper|receptionist|administrator|coordinator|grade 2|band 3|stipend)\b……{90}(?:set (?:the|our) strategy|own the (?:budget|architecture|complete|whole)|lead(?:s|ing)? (?:a|the) (?:team|department|transformation)|full p&l|p&l|sign off|deputise|head (?:up|of)|run(?:s|ning)? (?:the|our) (?:whole|entire|company|salon|finance|it)|run the|whole (?:\w+ )?function|board|it leadership|line manages|registered manager|direct our|strategic planning|design the architecture|take charge|hiring, firing|strategy)
      (?:run|manage|lead|own|head|direct|take over|supervise|carry|set|full|set the|sign)\b……{90}(?:minimum wage|stipend|\$1\d (?:an|per) hour|£1[0-3](?:\.\d+)? ?(?:an|per|ph)|junior|intern\b|assistant title|associate title|entry salary|trainee|no tlr|apprentice wage)
      (?:pay|wage|title) of an? (?:helper|junior|assistant|trainee)\b|responsibility of a|salary equals that of a junior`),
    innocent: phrases(
      String.raw`(?:nobody|not|nothing|shadow|observe|work is checked|lead role, lead pay|learn from|reports? to|under the|sets strategy|review the work|teach our|to supervise and|voluntary|lead two juniors|middle school|uplift|act up|her rate|promoted|reporting to trustees|above the crew|earns between)\b`,
    ),
  },
  'evergreen-pool': {
    signs: phrases(String.raw`
      (?:talent|candidate|applicant|reserve|casual|relief|future|bewerber|supply|recruitment)[- ]?(?:pool|pipeline|community|database|list|bank|bench|network)s?\b|bewerberpool|talentpool|talent-pool
      (?:no|not an?|isn't an?|aren't any|not tied to a|without a|kein\w*|not currently|don't (?:currently )?have|aren't|isn't|not)\b (?:\w+ ){0,3}(?:vacanc(?:y|ies)|openings?|open (?:seat|role|position)s?|active (?:position|vacancy|role)|jobs? (?:right now|at present|available)|current (?:opening|vacancy|role)|recruiting (?:at present|right now|currently)|hiring (?:right now|at present|currently|today)|konkrete \w+|place for you today|specific (?:role|job|vacancy))
      (?:future|upcoming|anticipated|prospective|potential|k[üu]nftige\w*|later) (?:openings?|opportunit\w+|vacanc\w+|needs|projects|roles?|positions?|territories|requirements|stellen)\b
      (?:always|constantly|continuously|permanently) (?:hiring|recruiting|happy to hear|(?:looking|on the lookout|meeting|keen to|interested|searching)…{30}(?:talent\w*|people|members|drivers|colleagues|individuals|sellers|candidates|staff|applicants|chefs|nurses|hands|someone|personalities|meet)\b)
      (?:keep|hold|retain|have) (?:your |you |the )?(?:details|cv|profile|r[ée]sum[ée]|application|information|you)\b…{20}(?:on file|in mind|for (?:any|future|when)|until)
      (?:if|when|should|once|as soon as|falls|sobald)\b…{25}(?:something|a (?:suitable )?(?:role|vacancy|position|opening)|roles?|one|anything|etwas)\b…{15}(?:comes? up|arises?|opens?|becomes? available|frei wird)
      (?:evergreen|pipeline|proactive|speculative|general|open) (?:posting|requisition|application|advert|ad|recruitment)\b|initiativbewerbung|expressions? of interest|register (?:your )?interest|pre-?registration
      (?:contingent|conditional|dependent) (?:on|upon) (?:us )?(?:winning|award|funding|contract|the (?:contract|tender|award))|ahead of possible|maybe there'?s something
      (?:(?:live|open) all year|ongoing basis|rolling basis|dauerausschreibung|gather (?:cvs|profiles)|collect(?:ing)? (?:cvs|profiles)|stay in touch|don't see a role)`),
    innocent: phrases(String.raw`
      (?:live vacanc\w+|list established|relief bank|pre-registration pharmacist|comes down when|look after our talent|pool (?:lifeguard|plant|attendant)|motor pool|swimming|evergreen trees|pipeline (?:welder|developer|engineer)|unsuccessful|narrowly miss|with your consent|road tenders|reservoir|we have one vacancy|permanent posts?|deleted|manage our|build(?:ing)? (?:a |our )?(?:sales |data |talent )?pipelines?|sales pipeline|ci\/cd)\b`),
  },
};
