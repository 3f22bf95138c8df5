import { type FlagPhrases, phrases } from './phrase-pattern.ts';

/** How frauds word what they want. English and German. */
export const scamPhrases: Readonly<Record<string, FlagPhrases>> = {
  'pay-to-start': {
    signs: phrases(String.raw`
      (?:refundable|non-?refundable|one-?(?:time|off)|joining|registration|activation|processing|application|administration|admin|file[- ]opening|file|visa|training|onboarding|enrol?ment|booking|commitment|placement|membership|security|background check|screening|certification|set-?up|starter|clearance|medical|vetting) (?:and \w+ )?(?:handling |check |file )?(?:fees?|charges?|deposit|bond|payment|amount|contribution|costs?|kit)\b…(?:[£$€₹]|\d|pay|must|due|require|before|refund|up ?front|advance|deposited|by candidate)
      (?:fees?|deposit|bond|payment|charge|contribution)\b of (?:only |just )?(?:[£$€₹]|(?:rs|usd|eur|gbp|cad|aud|inr|php|ngn|r|sgd|rmb)\.? ?\d)
      (?:pay|settle|transfer|remit|send|deposit) (?:us |a |an |the |your |our |for |only |just )*(?:\w+ ){0,2}(?:fee|deposit|charge|insurance|bond|kit|licen[cs]e|booking amount|starter)\b
      (?:buy|purchase|order|invest in|pay for)(?:ing)? (?:a |an |your |our |the |own )*(?:\w+ ){0,3}(?:kit|starter ?\w*|package|manual|uniform|polo shirts?|licen[cs]e|course|seminar|stock|samples?|inventory|software|tabard|materials|membership|certificate)\b
      (?:starter|joining|welcome|sample|registration|product|business|training) ?-?(?:kit|pack|package|paket)\b…(?:[£$€₹]|\b(?:rs|r|usd|eur) ?\d|paid|payable|buy|cost)
      (?:[£$€₹] ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|usd|eur|dollars|pounds|rmb|zar|inr|naira)|(?:rs|r|php|ngn|cad|aud|usd|inr|sgd)\.? ?\d[\d.,]*)…(?:joining|registration|register|deposit|non-?refundable|refundable|up ?front|in advance|payable|kaution|before (?:your |the |you )?(?:first|start|offer|interview)|to (?:secure|reserve|hold|activate|unlock|join|register)\b|back after)
      (?:deposit|kaution|pfand|bond|geb[üu]hr|pre-?payment)\b…(?:[£$€₹]|\d{2,})
      \w*(?:pfand|geb[üu]hr|kaution|starterpaket|startpaket|grundseminar)\b…(?:€|euro|zahl|f[äa]llig|einmalig)
      (?:small |one-off |modest )?(?:investment|contribution|outlay) (?:of |from )?(?:[£$€₹]|is |required|needed|to get)
      (?:first pay,|pay first|paid? by (?:the )?(?:candidate|applicant)s?)
      (?:cost|price|fee)s? (?:of|for) (?:the |your )?(?:training|uniform|kit|background check|dbs|certificate|medical|course|visa)…(?:borne|paid|covered|met) by (?:you|the (?:candidate|applicant|successful))
      non-?refundable|[£$€] ?\d+…refund(?:ed|able) (?:on|after|with|once|in)\b
      (?:bring|have) (?:[£$€]|r|rs) ?\d+…(?:for|uniform|test|check|registration)
      (?:mandatory|compulsory|obligatory) …(?:course|masterclass|training|seminar)…[£$€]\d
      (?:membership|subscription) of [£$€]\d
      [£$€] ?\d+ (?:for (?:the |a |your )?(?:criminal|background|radio|ppe|kit|uniform|headset|tabard|test|check|training)|from you|out of pocket)
      (?:kit|masterclass|seminar|dress|polo package|profile set-?up|test form|app licen[cs]e|starter box) (?:from us )?(?:costs |for |at |is )?(?:only |just )?[£$€]\d
      (?:applicants?|candidates?|persons|you|joiners|trainees) (?:shall |must |will (?:need to |have to )?|need to |have to |are to )?pay (?:a |an |only |just )?(?:[£$€₹]|(?:ngn|rs|sgd|usd|inr|php|aed|r|kes)\.? ?\d)
      (?:join|register|start|enrol) with (?:the )?(?:\w+ ){0,2}(?:kit|[£$€]\d|(?:sgd|usd|rs|r) ?\d)|working balance of`),
    innocent: phrases(String.raw`
      (?:never|not|no|don't|doesn't|won't|isn't|without|nobody|nothing|none|neither|zero)\b…(?:charg|fees?|pay|money|cost|deposit|ask|buy|cent)
      (?:we|company|trust|employer|school|council|firm|agency|hospital|us)\b…(?:pay|pays|paid|cover|covers|meet|met|reimburse|refund|provide|fund|suppl|book)
      (?:paid|covered|funded|met|reimbursed|supplied|refunded|provided) (?:for )?(?:by us|by the|in full|free)
      (?:customers?|clients?|tenants?|parents|guests|students|patients|collect|reconcile|calculat|prepare|process|handle|receipts?|planning|proposals?|tuition|vat)\b
      (?:depending on|van stock|sign-?on|bonus|severance|every six months|increments?|licen[cs]e check code)\b|order stock\b|beware|report (?:it|them|anybody|anyone)|free of charge|all match kit|company account|relocation|keine?\b…(?:geb[üu]hr|kosten|kaution)|tragen wir|[üu]bernehmen wir`),
  },
  cheque: {
    signs: phrases(String.raw`
      (?:mail|send|sent|post|issue|courier|fedex|receive|get|given|overnight|e-?mail|cut)\b…\b(?:a |an |the |your |our |company |certified |cashier's |bank |e-?|first )*(?:checks?|cheques?|money orders?|bank draft|draft)\b
      (?:deposit|cash|bank|pay in|print|scan)(?:ing)? (?:it|the|my|our|this|a|enclosed|attached|that|your)\b…(?:checks?|cheques?|money orders?|draft|mobile|phone|keep|retain|vendor|balance|remainder|app)
      (?:checks?|cheques?|money orders?|cashier's)\b…(?:deposit|keep|retain|balance|remainder|vendor|forward|clears?|supplier|equipment|hand on|pass on|bank it|wait \d+|take out your)
      (?:sent|mailed|paid|funded) (?:to you )?(?:by|via|through|in the form of|as) (?:a |an |certified |cashier's |company |bank )*(?:checks?|cheques?)\b
      (?:scheck|bankscheck)\b…(?:einl[öo]s|einreich|zugesandt|schicken|erhalten|restbetrag)
      mobile deposit\b`),
    innocent: phrases(String.raw`
      (?:background|dbs|credit|reference|security|police|identity|daily|vehicle|quality|safety|criminal|spell|health|pre-?employment|medical|right[- ]to[- ]work|rtw|stock|deliver\w+|double|fit|cross) ?-?checks?\b
      (?:lockbox|trustee|finance team|jointly|surgeries|fraud|check code|clients' cheques|accounts payable|pre-flight|counterfeit|investigat\w+|forged|treasurer)\b
      (?:pay|paid|wages?|salary) (?:is |are )?(?:by|via|in) (?:check|cheque)
      check (?:deliveries|that|whether|guests|tickets|stock|equipment|levels|oil|out (?:our|the))|pre-?employment`),
  },
  crypto: {
    signs: phrases(String.raw`
      (?:paid|pay|salary|salaries|wages|earnings|withdraw\w*|payout|settled|reimburse\w*|commission|withdrawals?|ausgezahlt|auszahlung|gezahlt)\b…(?:usdt|usdc|btc|bitcoins?|tether|eth|ethereum|crypto\w*|krypto\w*|token|trc-?20|coins?)\b
      (?:usdt|tether|trc-?20|btc)\b
      (?:buy|purchase|pick up|send|convert|receive|transfer)\b…(?:bitcoins?|btc|crypto\w*|coins?|eth)\b
      (?:buy|purchase|pick up|get|use)\w*\b…(?:gift|itunes|steam|apple|vanilla|amazon|google play|prepaid) ?(?:cards?|vouchers?)
      (?:gift|steam|itunes|vanilla|prepaid|vouchers?) ?cards?…(?:codes?|photograph|scratch|send|orphan|supervisor|back of)
      (?:top|topped|topping)[- ]?up (?:the |your |my |a )?(?:account|balance|wallet|with (?:usdt|\d|[£$€])|difference)
      (?:recharge|recharged|stake|staked) (?:your|the|it|account|wallet|[£$€]|a |\d)|fund (?:your|the) (?:account|wallet)
      (?:own|your|a|trust|open|activate|need)\b…(?:wallet|binance|coinbase|okx|bybit|metamask|kraken)\b
      guthaben\b…(?:auflad|aufzuladen)|gutscheinkarten|geschenkkarten`),
    innocent: phrases(String.raw`
      (?:not|never|no|nobody|don't|won't|rather than|instead of)\b…(?:crypto|token|coin|bitcoin|gift card|send)
      (?:solidity|rust|engineer|developer|compliance|investigat|tracing|trace|regulated|licensed|licence|cryptography|ledgers?|aml|auditor|teach|lectur|journalist|tax)
      (?:hardware wallet|somebody's|suddenly|birthday|christmas|regale|aufsteller|employee of|thank-?you|referral|stand|sell|tills?|survey)\b
      top up (?:salt|supplies|shelves|stock|coffee|the coffee|toner|oil|fluids|pension|training)|wallets? (?:and|maker|leather)|payroll, `),
  },
  'task-scam': {
    signs: phrases(String.raw`
      (?:tap|click|press|like|rate|boost|optimi[sz]e|subscribe|follow|review|submit)\w*\b…(?:"?submit"?|"?boost"?|apps?|products?|hotels?|listings?|videos?|orders?|channels?|profiles?|merchants?|restaurants?|songs?|movies?|films?|stores?)\b…(?:sets?|commission|rank\w*|visibility|earn|each|per|a day|daily|tasks?|paid|[£$€]|orders?)
      (?:\d+|set of|sets of|complete|finish|daily)\b…(?:tasks?|orders|clicks|likes|products|apps|optimi[sz]ations?|ratings)\b…(?:commission|per (?:set|task|click|like)|sets?|earn|unlock|credited|withdraw|[£$€]|platform)
      commission…(?:per|each|every|after each) (?:task|set|click|like|order|rating|order set|submission)
      (?:lift|raise|improve|increase|push|boost)\w* (?:their|the|its|product|app|hotel)\b…(?:rank\w*|ratings?|visibility|popularity|exposure|score)
      (?:paid|earn|get) (?:\S+ )?(?:per|for (?:each|every)) (?:like|click|rating|follow|subscription|tap|five-star|view|review)
      (?:product|app|data|hotel|order|e-?commerce|traffic) (?:optimi[sz]ation|boosting|booster|rating|grabbing)
      (?:five|5)-star (?:clicks?|reviews?|ratings?)
      (?:videos|kan[äa]le|produkte|hotels|apps) (?:liken|bewerten|anklicken)|klicks? pro|pro (?:klick|like|bewertung)`),
    innocent: phrases(String.raw`
      (?:taproom|tap water|tap dance|kegs?|taps|plumb\w*|beers?)\b
      (?:seo|engineer|developer|manager|analyst|search engine|conversion|warehouse|team of|our own|salary|employee|usability|guest reviews|reply to|respond|moderat\w+|campaigns?|mystery|testers? with)\b
      (?:no|never|not)\b…(?:commission|fake|reviews?)`),
  },
  'chat-only': {
    signs: phrases(String.raw`
      (?:interview|hiring|onboarding|recruit\w*|application|briefing|communicat\w+|contact|process|training|questionnaire|induction|everything|bewerbung|gespr[äa]ch)\w*\b…(?:telegram|whats ?app|signal|wechat|viber|discord|messenger|hangouts|google chat|teams chat|text chat|threema|skype chat|wire|line app|text only|by text|typed|chat only|via chat|in chat|via text)
      (?:add|message|contact|text|dm|write|reach|find|join|inbox|ping|hit up|send|chat)\b…(?:on |via |over |through |using |to |our |my )*(?:telegram|whats ?app|wechat|signal|viber|messenger|insta\w*|discord|skype|hangouts|kik|zangi)
      (?:telegram|whats ?app|wechat|signal|viber|threema|messenger|zangi)\b…(?:only|no calls?|nur|don't (?:call|take)|group|channel|questionnaire|hiring|hr manager|hr desk|@|no (?:phone|email)|rather than|instead of (?:a )?(?:call|phone)|first|details)
      (?:only|solely|exclusively|purely|ausschlie(?:ß|ss)lich|nur) (?:by|via|through|on|over|in|per|[üu]ber) (?:\w+ )?(?:telegram|whats ?app|signal|chat|text|wechat|messenger|threema|viber|dm|sms)
      (?:no|please do not|do not|don't|without) (?:phone )?calls?(?: please)?(?:,| or| and|;)? ?(?:no |nor )?(?:e-?mails?|video|visits|text|message|whats)
      (?:dm|pm|inbox) (?:me|us)\b
      t\.me\/|wa\.me\/
      text(?:s|ing)? only\b|by text only|typed (?:questions|interview|chat)
      @\w+(?:_\w+)+`),
    innocent: phrases(String.raw`
      (?:you can also|also|or|if you (?:like|prefer)|wer mag|gerne auch|quick question|questions?\??)\b…(?:whats ?app|text|message|telegram|signal)
      (?:interviews? (?:takes? place|are|is) (?:in|at|on site|face)|meet (?:us|you|the)|video interview|in the shop|im b[üu]ro|in person|over coffee|phone call)
      (?:run|manage|moderate|build|develop\w*|engineer|support|answer|customers?|patients?|clients?|residents?|newsletter|channels for|users|familiar|bots?|live chat agent|reminders|community)\b…(?:telegram|whats ?app|signal|slack|teams|discord|chat|messenger|text)
      rota swaps|voluntary|deaf applicants|letter, typed|signal (?:processing|engineer\w*|box|technician|failures?)|railway|traffic signal|skype for business`),
  },
  'too-good-pay': {
    signs: phrases(String.raw`
      (?:[£$€₹] ?\d[\d.,]*k?|\d[\d.,]*k? ?(?:€|euros?|usd|dollars?|pounds|usdt|netto|cad|aed)|(?:rs|r|cad|usd|sgd|aed|eur|aud|inr)\.? ?\d[\d.,  ]*)…{70}(?:no (?:\w+ ){0,2}(?:experience|skills?|qualification\w*|schooling|knowledge|english|degree|training)|without (?:any )?(?:experience|skills)|zero skills|irrelevant|ohne (?:vorkenntnisse|erfahrung|vorerfahrung)|unskilled|anyone can|freshers also|from your (?:sofa|phone|couch|bed)|(?:for )?(?:only |just )?(?:\d+|one|two|three|a few)(?: ?[-–to]+ ?\d+)? ?(?:h|hrs?|hours?|minutes?|mins?|stunden?|minuten) (?:a |per |each |every |daily|of|work|am|pro|\/))
      (?:\d+|one|two|three|a few|ein|zwei|drei)(?: ?[-–to]+ ?\d+)? ?(?:h|hrs?|hours?|minutes?|mins?|stunden?|minuten)\b…(?:day|daily|week|evening|work|tag|abend|woche)…{50}(?:earn|make|brings?|salary|income|[£$€₹] ?\d|\d ?€|rent is paid|verdien)
      (?:no|zero|without) (?:\w+ ){0,2}(?:experience|skills?|qualifications?)…{70}(?:earn|make|salary|paid|up to|[£$€])…{20}\d
      (?:earn|make|making|income|verdiene?)\b…{30}(?:up to |over |bis (?:zu )?)?(?:[£$€] ?\d[\d.,]*|\d[\d.,]* ?(?:€|euro))…{30}(?:a|per|each|every|\/|im|am|pro) ?(?:day|week|night|task|test|package|parcel|assignment|tag|test|woche|hour)
      (?:[£$€] ?\d{2,4}(?: ?[-–to]+ ?[£$€]?\d{2,4})) ?(?:\/|per|a|each|every)? ?(?:day|daily|night)
      (?:unlimited|passive|life-changing|financial) (?:income|freedom|earnings|earning potential)
      (?:six|five|seven) figures\b…(?:first|even if|month|year|summer|never|from home)
      (?:be|become) your own boss\b…(?:income|earn|retire|unlimited|rich|\d)
      (?:quit your (?:day )?job|retire (?:at|by|early)|get rich|turn your (?:phone|laptop)|atm\b|money machine|made \d+k? in (?:her|his|their|my) first)
      (?:[£$€₹] ?\d[\d.,]*k?|\d[\d.,]* ?(?:€|euros?|usd|usdt))…{50}(?:for|bei|on|you work|f[üu]r|dauer) (?:about |just |only |rund |nur |ca\. )*(?:[1-9]|1[0-5]|two|three|an?|zwei|drei) ?(?:h|hrs?|hours?|minutes?|mins?|stunden?|minuten)\b(?! notice| pay| off)
      (?:anyone|anybody|everyone) can (?:do|earn|make)`),
    innocent: phrases(String.raw`
      (?:an|per|\/) ?(?:hour|h)\b…(?:training|train you|pension|holiday|tills|we teach)
      (?:base salary|basic (?:salary|pay)|base [£$€]|guaranteed|on-target|ote|uncapped commission on top|licence essential|depending on seniority|certificate|registered|degree|qualified|paye|pension|years)\b
      quota|calm down|because it is|invoiced|as employee|pro rata|school day|paid to scale|dental|cleaning|bookkeeper|atm engineer|shorter-week|£12`),
  },
  'early-id': {
    signs: phrases(String.raw`
      (?:attach|send|sent|submit|upload|forward|provide|include|enclose|e-?mail|reply with|fill in|give us|share|text|return|need|have ready|accompan\w+|bring|tell us|state|with)\b…{70}(?:passports?(?! (?:valid|good|is needed|holders?))|copy of (?:your )?id|id (?:scan|card|copy|copies)|ids?\b(?=…{25}(?:front|selfie|both|scan|copy))|identity card|driv(?:er|ing)'?s? licen[cs]e(?=…{30}(?:front|selfie|both|scan|copy|and|with|together))|ssn|social security|national insurance number|sin number|bank (?:details|statements?|letter|card|name|login|data)|online[- ]banking|account number|debit card|routing|utility bills?|selfie|tax file number|mother's maiden|aadhaar|bvn|w-4|medicare card|ausweis\w*|reisepass\w*|personalausweis\w*|kontokarte|kontodaten|bankverbindung)
      (?:passport|ausweis\w*|reisepass\w*|id)\b (?:copy|copies|scans?|page|number|per foto|vorab|kopie|\+)
      (?:copy|copies|scans?|photos?|pictures?|image|photograph|front and back|both sides|screenshots?)\b of (?:the |your |both sides of |front and back of )*(?:\w+'?s? ){0,2}(?:passport|id|ids|identity|driver|driving|licen[cs]e|debit|bank|card|ssn|green card|emirates|ausweis|balance|utility)
      (?:passport\b…{25}(?:bank (?:card|letter|statement)|selfie|utility)|front and back|(?:card|licen[cs]e|id|passport) both sides)\b|selfie (?:with|holding)|(?:and|plus|with) a selfie|photo holding it
      (?:online[- ]banking|bank) (?:login|user ?name|password|credentials|zugangsdaten)
      (?:ssn|social security number|sin number|mother's maiden name|national insurance number)\b…(?:form|apply|application|interview|required|pre-?|with|and|to)
      (?:video-?ident|zugangsdaten)\b
      (?:verify|prove|confirm) (?:your |you're |yourself|identity)\b…(?:id\.me|code|bank|otp|portal|logging)
      (?:open|er[öo]ffne\w*)\b…(?:an? )?(?:account|konto)\b…(?:application|link|zugang|test|hand over|access)
      (?:name of your bank|bank name|credit (?:limit|score)|how long you've had the account)
      (?:passports?|p[äa]sse|reisepass)\b…(?:kept|hold|held|retain|bewahren)`),
    innocent: phrases(String.raw`
      (?:after|once|when|following|upon|on acceptance|bei|nach|erst)\b…(?:offer|accept|sign|appoint|hired|first day|start|zusage|einstellung|vertrag|approved|yes|vetting|register|unterschrift)
      (?:after|once)\b|first day|day one|conditional offer|signed offer|successful candidate
      (?:don't|do not|not|never|no|kein\w*|weder|without)\b…(?:id|passport|copies|copy|bank|ssn|ausweis|kontodaten|documents|send)
      (?:verify|check|help|customers?|residents?|clients?|passengers?|kyc|fraud|border|tenants?)\b…(?:identity|passports?|accounts?|documents)
      (?:(?:swiss|eu|uk|efta|irish|british|eea) passport|passport or (?:a )?(?:valid )?(?:visa|permit)|passport holders?|updated profile|state form|passport valid|gp and keys|payroll system|in person|e-verify|right[- ]to[- ]work|as the law|required by law|valid (?:\w+ )?passport|i-9 is)`),
  },
  'instant-hire': {
    signs: phrases(String.raw`
      (?:no|skip|without|forget|needn't|don't need|doesn't need|we don't do|never) (?:\w+ ){0,3}(?:interviews?|formalit\w+|questions asked|selection)\b
      interviews? (?:is |are )?(?:not |un)(?:needed|necessary|required)
      (?:hired|employed|approved|accepted|appointed|on the (?:team|payroll)|onboarded|offered|in)\b (?:\w+ )?(?:on the spot|the same (?:hour|day|minute|evening)|same[- ]day|immediately|instantly|straight away|right away|within (?:the |an |one |\d+ )?(?:hour|minute|day)s?|in (?:\d+|four|five|ten|fifteen|thirty|sixty|under an?) ?\w* ?(?:minutes?|seconds|hours?)|with immediate effect|as from today|at once|automatically|by noon|today|tonight)
      (?:offers?|contracts?|vertrag|agreement|decision|offer letter|approval|job)\b…(?:same (?:day|hour)|within (?:the |an |one |\d+ |ten |thirty )?(?:hour|minute)s?|in (?:\d+|ten|thirty|sixty|fifteen|five) ?(?:minutes?|seconds|minuten|sekunden)|the minute you|same chat|immediately after|on the spot|yours|activated)
      (?:instant|automatic|immediate|spot) ?-?(?:approval|hiring|hire|offers?|approved|employment|acceptance|hires)|pre-?approved
      (?:everyone|everybody|anyone|whoever|all applicants|every applicant|all who|all comers|jeder|alle)\b…(?:hired|accepted|approved|(?:is|are|messages is) in\b|gets? (?:the|a) job|receives? (?:a|the|an)|genommen|eingestellt|there)
      (?:nobody|no one|no-?one|none)\b…(?:turned away|rejected|refused)|zero rejections|take all comers
      (?:start|begin|work|working|shift|earning)s? (?:\w+ ){0,3}(?:today|tonight|the same day|this afternoon|within the hour|in the afternoon|in an hour|by noon|minutes later|the next morning|same evening)
      (?:meet|come|walk|show up|turn up|sign|register|apply)\b…{45}(?:morning|today|now|monday|noon|am)\b…{30}(?:start|hired|working|earn|job|in the field)
      (?:you're|you are|consider yourself|du bist) (?:already )?(?:in\b(?=!|\.|,? welcome)|hired|pre-approved|employed|drin|eingestellt|accepted|part of the team)
      (?:position|job|spot) is yours
      (?:kein|ohne) (?:vorstellungs|bewerbungs)?gespr[äa]ch|sofort(?:ige)? (?:zusage|einstellung|eingestellt)|dann (?:bist du )?drin
      start(?:s)? \w+ guaranteed|guaranteed (?:job|position|hire|placement)`),
    innocent: phrases(String.raw`
      (?:after|following|once|successful|proper|short|two-?stage|second|first) (?:\w+ ){0,3}interview
      (?:notice|references|paid assessment|subject to|background check|checks are)\b
      (?:we )?(?:reply|respond|answer|hear back|let you know|feedback|inform)\b…(?:within|day|hours?)
      beware|report (?:it|them)|no interview experience|questions two days|on-the-spot fines|car hire|tool hire|instant coffee|hire (?:agent|desk)`),
  },
  'free-mail': {
    signs: phrases(String.raw`
      [\w.+-]+ ?(?:@|\(at\)|\[at\]) ?(?:g(?:oogle)?mail|outlook|hotmail|live|yahoo|ymail|rocketmail|aol|icloud|me|mac|msn|gmx|web|t-online|freenet|proton(?:mail)?|pm|mail|zoho|yandex|inbox|qq|163|126|rediffmail|btinternet|sky|talktalk|virginmedia|ntlworld|bigpond|optusnet|xtra|telkomsa|mweb|comcast|verizon|att|sbcglobal|shaw|rogers|sympatico|eircom|orange|wanadoo|free|laposte|libero|tutanota|tuta|fastmail|hushmail|email|post|usa|consultant|mailbox) ?(?:\.|\(dot\)| dot ) ?(?:com|co\.\w+|net\.au|net|de|at|ch|fr|it|org|ie|in|me|ru|io|ca|example|cn|nz|za)\b`),
    innocent: phrases(`old (?:hotmail|gmail|yahoo)|no longer read|just the two of us`),
  },
  reshipping: {
    signs: phrases(String.raw`
      (?:receiv\w*|accept\w*|collect\w*|take in|get|handle|pick up|delivered|come|arrive|sent|empfang\w*|nimm\w*|annehm\w*|erhalt\w*)\b…{50}(?:parcels?|packages?|packets?|goods|items|merchandise|shipments|deliveries|pakete?|p[äa]ckchen|sendungen)\b…{60}(?:home|house|flat|address|door|zu ?hause|adresse|repack|relabel|label|forward|ship|post them|re-?ship|your name|weiter|privat)
      (?:parcels?|packages?|packets?|goods|merchandise|pakete?)\b…{60}(?:(?:to|at|from) (?:your|their|the|own) (?:own )?(?:home|house|flat|address|door)|relabel|new labels?|re-?pack|re-?ship|fresh wrapper|(?:post|send|forward|ship|pass) (?:them|it) (?:on|to)|send (?:them )?on|weiterleit|weiterschick|leitest|leiten)
      (?:parcels?|packages?|paket|postal|shipping|mail)[- ]?(?:forward\w*|reship\w*|re-?ship\w*|handler at home|inspector|agent)
      (?:receive|process|accept|collect|get|take|empfang\w*|eingehende)\b…(?:payments?|funds|money|transfers?|refunds|e-transfers|donations|zahlungen|gelder|[üu]berweisungen|fees|turnover)\b…{60}(?:(?:your|own|personal|private|privat\w*) (?:own )?(?:bank |checking |business )?(?:account|konto|payid|paypal|cashapp|revolut|iban)|forward|send (?:it|them|the rest)|sent on|weiter|zelle|remit|western union|moneygram|keep \d)
      (?:use|using|through|via|into|on|to|[üu]ber|uses?) (?:ur|your|own|a personal|personal|private|dein\w*|ihr\w*|privat\w*) (?:own |personal |private )?(?:bank ?|checking |business |giro)?(?:account|konto|paypal|cashapp|iban|payid|revolut|wise)\b(?! on the \d)
      send the (?:rest|remainder|balance)\b|(?:keep|retain) \d+ ?%|(?:ship|post|forward) (?:it|them) (?:on )?(?:to|abroad|overseas|from any)
      (?:payment|transfer|financial|collection) (?:agent|processor) (?:from|at) home`),
    innocent: phrases(String.raw`
      (?:in our building|outlet partners|licensed|restaurant|warehouse|depot|van|driver|round|courier firm|company's bank|post room|freight|containers?|customs|bank clerk|hr|counter staff|treasury|stock|headset|returned shoes|might sometimes|reception|sorting|tenants|kyriba|invoices)\b
      (?:your|the) (?:salary|wages|pay) (?:goes|is paid)|never asked|not a cent`),
  },
  urgency: {
    signs: phrases(String.raw`
      (?:reply|respond|answer|confirm|accept|apply|call|text|return|register|book|sign)\b…(?:within|in|inside|before|by)\b…{15}(?:\d+|one|two|ten|fifteen|thirty|the) ?(?:next )?(?:\d+ )?(?:min\w*|hours?|hrs?|stunden?|pm|tonight|midnight)
      (?:only|just|last|nur noch|noch) (?:\d+|one|two|three|four|five|six|seven|eight|ten|a few|a handful|wenige) (?:\w+ )?(?:places?|seats?|slots?|spots?|vacancies|positions|vans|spaces|pl[äa]tze)\b(?! (?:on|per|across))
      (?:places?|seats?|slots?|spots?|positions?|vacancies) (?:are |is )?(?:left|remain\w*|going|go |filling|almost|nearly|running out|won't last|disappear\w*|fill up|gone)
      (?:today|tonight|heute|tomorrow) only|(?:only|nur) (?:today|tonight|heute|until (?:tonight|midnight))|(?:nur )?noch (?:heute|bis \w+tag)
      (?:closes?|closing|expires?|ends?|void|schlie(?:ß|ss)t|l[äa]uft)\b…{30}(?:tonight|midnight|today|in (?:\d+|ten|thirty) min\w*|after \d+ hours|within \d+ hours|heute|mitternacht|at \d+ ?(?:am|pm))
      (?:hurry|act (?:now|fast)|don't (?:wait|hesitate|delay|miss|think too long)|don't sleep on|last chance|once[- ]in[- ]a[- ]lifetime|limited time|or miss out|before it's (?:too late|gone)|while (?:stocks|places) last|first come,? first served|first (?:pay|come),? first|schnell sein|now or never|beeil\w*)
      (?:apply|call|text|sign up|join|register|book|message|answer|jetzt bewerben) (?:\w+ )?(?:now\b|right (?:now|away|this second)|immediately|today)[!,\s]*(?:or (?:lose|miss|else|it)|before (?:it|your|the slot|we close)|to (?:keep|secure|save)|limited|!!)
      (?:or|otherwise)\b…{25}(?:lose|slot goes|goes to (?:the )?(?:next|someone)|forfeit|miss out|the next candidate|too late)
      (?:secure|keep|save|reserve|hold|claim|grab) (?:your|ur|a) (?:\w+ )?(?:slot|place|seat|spot|position)\b
      (?:two|three|four|five|six|\d+) (?:territories|contracts|openings|jobs|vans|rooms|tickets|starts) left|first (?:\d+|ten|twenty|five) (?:only|callers|to (?:reply|apply|call)|qualifying)|offer ends|reply tonight|delay at your
      (?:lists?|registration|intake|embassy list|window|quota|gates?|bonus) (?:close|closes|ends|open)\b
      urgent(?:ly)?[ ,!]+urgent|asap!!|!!!|wer (?:morgen|zuerst)\b|wer zu sp[äa]t
      (?:must|flight must) be (?:this week|today|tomorrow)|(?:sails|ships|flies|f[äa]hrt|leaves) (?:on )?\w+day\b…{15}(?:hurry|sei dabei|now)`),
    innocent: phrases(String.raw`
      closing (?:date|\w+day)|opens \d|closes \d|missed bins|on[- ]call|call overnight|of which this|closes the file|roads|deadline for|applications? (?:close|must reach|are open)|urgent (?:care|repairs|cases|treatment)|call-?outs?|on standby|emergency|graduate scheme|noch bis zum|late forms|if you see this later
      (?:customers?|patients?|support tickets?|queries|enquir\w+|incidents?)\b|narrowly miss|served caf
      (?:eilig|dringend)\b…{99}(?:aber|lieber)`),
  },
};
