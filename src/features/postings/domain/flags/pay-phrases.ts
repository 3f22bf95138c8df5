import { type FlagPhrases, phrases } from './phrase-pattern.ts';

/** How postings word terms of pay that carry a risk. English and German. */
export const payPhrases: Readonly<Record<string, FlagPhrases>> = {
  'no-pay-range-vague': {
    signs: phrases(String.raw`
      (?:salary|pay|wages?|rate|rates|compensation|remuneration|package|stipend|ctc|geh[aä]lt|verg[üu]tung|lohn|honorarium)\b…{25}(?:competitive|doe\b|negotiable|neg\b|tbc|tbd|tba|attractive|market[- ](?:related|rate)|commensurate|to be (?:discussed|agreed|confirmed)|depend(?:s|ing|ent)|industry standards?|discussed|determined|per industry|no bar|awaits|decent|vereinbarung|verhandelbar|verhandlungssache|on application|leistungsgerecht|state your expectations)
      (?:very |highly |truly )?(?:competitive|attractive|generous|excellent|enticing|market[- ]related|negotiable|good|great|top|decent|handsome|lucrative|strong|leading|commensurate|attraktive\w*|leistungsgerechte\w*|marktgerechte\w*|[üu]bertarifliche\w*|faire\w*|gute\w*) (?:and \w+ )?(?:\w+ )?(?:\w+ )?(?:salary|salaries|pay|basic|base|wages?|rates?|compensation|remuneration|package|honorarium|stipend|verg[üu]tung|gehalt|bezahlung|verdienst|entlohnung)\b
      (?:competitive|doe|negotiable)\b(?: ?\+| ?,? ?(?:d\.?o\.?e|depending on|plus equity|with benefits|$))
      doe\b|depending on experience|commensurate with|commensurate to|best in (?:the )?industry|nach vereinbarung|below-market|no bar for
      (?:as per|according to|in line with) (?:the )?(?:industry|market|seniority|company) (?:standards?|norms?|rates?|of)
      (?:top|good|great) (?:dollar|pay|money|rates)\b
      (?:we )?pay(?:s)? well\b|rather not put a number|details shared at`),
    innocent: phrases(String.raw`
      (?:monitor|competitors?|squad|benchmark|pricing|national (?:scale|agreement)|agenda for change|teachers' pay|collective agreement|tv[öo]d|grade|band|spine|nhs|award|published|union|tarif(?!lich)|insurance|funding|grants?|swimming|sport|bids?|advantage|beamline|on top of the basic|career stage|journals)\b|[£$€₹] ?\d|\d[\d.,]* ?(?:€|k\b|an hour|lpa)|(?:eur|usd|gbp|cad|aud|myr|inr|rs|r|php|sgd|aed|chf) ?\d`),
  },
  'commission-only': {
    signs: phrases(String.raw`
      (?:100 ?%|100 percent|purely|solely|entirely|exclusively|only|straight|pure|strictly|fully|all|reine?r?) (?:on |by |a |of )*(?:\d+ ?% )?(?:commissions?|results?|performance(?:[- ](?:based|related))?|provision\w*|share of|self-?funded|erfolgsabh[äa]ngig|variable)
      commissions?[- ](?:only|based (?:pay|income|role|position)|structure only)
      (?:performance|commission|results)[- ](?:based|related|driven)? ?(?:earnings|pay|income|remuneration|salary)? only
      (?:no|zero|without|£0|\$0|€0|0) (?:a |any |guaranteed )?(?:base|basic|hourly|retainer|fixed (?:salary|pay)|salary(?: as such)?|minimum|guarantee|fixum|grundgehalt)\b
      no sales?,? no pay|no deals?,? no pay|eat what you kill|earn what you (?:kill|sell)
      (?:income|earnings|pay|remuneration|compensation) (?:depends?|is based|are based|consists?) (?:entirely|solely|exclusively|purely|wholly|only|completely)
      (?:paid|earn|get|pay)\b…{20}(?:per|for (?:each|every)) (?:sale|signed|policy|membership|appointment|mitgliedschaft|deal|contract|referral|placement)
      (?:bezahlt wird|verdienst|verg[üu]tung)…{25}(?:pro |provision|erfolgsabh[äa]ngig|abschluss)
      (?:draw against|self-funded|unlimited commission|uncapped commission only)
      \d+ ?% of (?:what you|the profit|collected|your (?:sales|billings|takings)|fees|collections|profit|whatever)
      earn on what you\b|share of (?:the )?(?:fees|funds|takings|profits) you
      reine provision|provisionsbasis|nur provision`),
    innocent: phrases(String.raw`
      (?<!(?:without|no|zero|not)(?: an?y?| guaranteed)? )(?:base|basic) (?:salary|pay|wage|of|plus|\+|\d|[£$€])|[£$€] ?\d[\d.,]*k? (?:base|basic|plus)|basic \w+ ?\+
      minimum volume|guarantee of hours|(?:no|not|without|never)\b…{12}commissions?\b|commissioning|(?:european|electoral|law|charity|planning) commission|whichever (?:is|comes)|salary and \d|commission statements|on top of (?:a|your)|plus (?:\d+ ?% )?commission|(?:gehalt|fixum) (?:ist )?(?:fest|plus)`),
  },
  'unpaid-trial': {
    signs: phrases(String.raw`
      free (?:trial (?!of|for|version)|probe\w*|shadow\w*|induction|observation|sample)|(?:unpaid|non-?paid|not paid|without (?:pay|salary|wages|remuneration)|no (?:pay|wages?|fee|salary)|unremunerated|voluntary|at (?:the applicant's|your) own expense|unbezahlt\w*|ohne (?:bezahlung|verg[üu]tung|lohn))\b…{45}(?:trial\w*|probe\w*|training|shifts?|shadow\w*|days?|weeks?|weekend|test|task|project|induction|observation|stage|internship|months?|saturdays?|night|hours|sample|einarbeitung|audition|campaign\w*|design)
      (?:trial\w*|probe\w*|probation|training|shifts?|shadow\w*|days?|weeks?|weekend|test|task|project|induction|observation|stage|months?|saturdays?|night|fortnight|episode|schools|hours|einarbeitung|audition|sample)\b…(?:unpaid|unbezahlt|(?<!no |never |nicht )not (?:be )?paid|aren't paid|isn't paid|is free|for free|no (?:pay\b|wages?|fee\b|salary|remuneration)|without (?:pay|salary|wages|remuneration)|non-?paid|ohne (?:bezahlung|verg[üu]tung|lohn)|does not attract|don't pay|won't be (?:able to )?(?:paid|reimburse)|voluntary basis|own expense|free$)
      work\b…{25}(?:for free|for nothing|without pay|unpaid|umsonst|voluntary)
      (?:produce|design|redesign|build|make|write|create|prepare|deliver)\b…{50}(?:real client|our client|live|for us|campaign|working|finished|full|month's worth)\b…{60}(?:no fee|unpaid|not paid|test task|stage|artwork|portfolio|as (?:a|your) (?:test|application)|which we may|free)
      (?:first|initial) (?:\w+ )?(?:days?|weeks?|shifts?|months?|night)\b…{30}(?:unpaid|free\b|training only|not paid|no pay)
      kostenlos\w* prob|probearbeit\w*\b…{30}(?:unbezahlt|ohne|kostenlos)`),
    innocent: phrases(String.raw`
      (?:is|are|be|was|fully|we'll|as|and|der|wird|each|hour|test|shift|evening|exercise)?,? ?(?:paid|bezahlt|verg[üu]tet) (?:at|from|for|in|like|trial|£|\$|€|shift|test|day|probe|per|by|exercise|\d|and|as|als|whether|evening)
      (?<!not |n't )(?<!un)paid (?:trial|shift|work|test|training|internship|taster)|(?:full|normal|hourly|real living) (?:rate|salary|pay|lohn|wage)|we pay (?:you|£|\$|€|it|the|for|locum)|normalen lohn|tagessatz|unpaid (?:carers?|invoices|bills|leave|break|lunch|fines|rent|overtime is|debts?)|voluntary or paid|fee at any stage|unpaid\?|is paid four|paid art test|paid or unpaid|unpaid leave|and paid|supernumerary|standby|clinical trial|free trial|trial (?:lawyer|balance|manager|court|coordinator)|randomi[sz]ed|never|no unpaid|wir zahlen|voluntary (?:role|sector)|, bezahlt|, paid`),
  },
  'sham-contractor': {
    signs: phrases(String.raw`
      (?:self[- ]?emp(?:loyed)?|freelance\w*|contractors?|1099|cis|abn|b2b|sole traders?|invoice\w*|subcontractors?|utr|tax number|driver inc\w*|selbst[äa]ndig\w*|gewerbe\w*|freiberuf\w*|freie (?:mitarbeit|handelsvertret)\w*|umbrella|ltd|paye|bills us|independent contractors?|employment contracts|payment without deductions)\b……{110}(?:rota|roster|schedul|uniform|polo|tunic|tabard|supervisor|shift|fixed|attend|permission|dispatch|routes?|handbook|clock|exclusiv|compulsory|mandatory|\d ?(?:am|pm)\b|\d+[.:]?\d* ?(?:to|-|–|till|bis) ?\d|monday (?:to|through)|mon[-–]|tue[-–]|days (?:we )?set|no substitutes|fined?\b|core time|line manager|team lead|set by|gives?\b|desk|competitors|no working for|no outside work|dress code|lesson plans|only client|one client|full[- ]time|einsatzplan|anweisung|anwesenheit|uhrzeit|dienstplan|tour|must (?:be|ask|do)|40 hours|\d\d hrs|expect you|office|deactivated)
      (?:rota|roster|our uniforms?|our hours|shifts?|mandatory|schedule|full[- ]time|monday (?:to|through)|our (?:truck|van|routes|prices|price list)|fixed hours)\b……{80}(?:self[- ]?employed|freelance|contractor|1099|invoice|no holiday pay|own tax|instead of rent|no (?:other|paye)|no training elsewhere)`),
    innocent: phrases(String.raw`
      employees and freelancers|asked us to find|(?:live|work) anywhere|roster of freelance|reference from|\(uop\)|main contractor|inside ir35|association for freelancers|vetting officer|(?:set|choose|pick|keep|bid|decide) (?:your|the|how) (?:own )?(?:rates?|prices?|hours|lesson|projects|rounds|diary|clients|and when|batches)
      (?:no|without) (?:set|fixed|minimum) (?:hours|volume)|send (?:a|your) (?:substitute|dep|brother)|when(?:ever)? you (?:like|please)|turn (?:any|down)|refuse (?:the|any)|(?:work|teach) (?:where|when)|you're employed|employed from day|w-2|paye(?:,| from| employed|\.| contract)|for the self-employed|contractor manager|not contractors|none of|your own (?:themes|hours|rates)|manage (?:contractors|freelancers)|freelancers (?:we|who)|outside ir35`),
  },
  clawback: {
    signs: phrases(String.raw`
      (?:repay|repaid|repayable|reimburse|pay (?:it |us |them )?(?:all )?back|pays? back|owe|owes|recoup\w*|recover\w*|deduct\w*|charged? back|billed back|clawed? back|clawback|taken back|come[s]? (?:off|out of)|payable|penalt(?:y|ies)|forfeit\w*|becomes? due|liable|refund|is due|docked|zur[üu]ck(?:zu)?zahl\w*|erstatt\w*|r[üu]ckzahl\w*|abgezogen|gehen vom lohn)\b……{80}(?:leav\w*|quit\w*|resign\w*|go(?:es)? (?:early|before|within|inside|if)|if you go|before (?:\d|twelve|two|the)|within|inside|exit|early|first year|first \d+ months|terminat\w*|last (?:pay|salary)|final (?:pay|salary)|wages|gehst|k[üu]ndig\w*|ausscheid\w*|vor ablauf|verl[äa]sst)
      (?:leave|leaves|leaving|quits?|resign\w*|go before|goes? (?:inside|within|before)|exit|early (?:exit|termination|departure)|depart|vor ablauf|verl[äa]sst|end the employment)\b……{100}(?:repay|repaid|repayable|reimburse|pay (?:it |us )?(?:all )?back|pays? back|owe\b|owes|recoup|recover|deducted|clawback|penalty|payable|billed|due\b|cost of|charged|forfeit|zur[üu]ck|erstatten|[£$€₹] ?\d|liable|training fees?)
      (?:bond|service agreement|training bond)\b…{30}(?:\d+|two|three|eighteen|of) ?(?:months?|years?|yrs?|jahre)|(?:\d+|two|three)[- ]?(?:months?|years?|yrs?) (?:service |training )?bond|sign a (?:training )?bond|bond (?:for|of) \d
      training repayment|\(trap\)|non-compete penalty|break of contract|breach of contract =|stay \d+ (?:years?|months?) or
      (?:stornos?|sch[äa]den|kosten)\b…{30}(?:abgezogen|vom lohn)|r[üu]ckzahlungs(?:klausel|vereinbarung)
      (?:comes?|taken|deducted|recovered|charged) (?:off|out of|from|back)\b…{15}(?:your |the |ur )?(?:last|final|wages|pay\b|salary)
      provided you stay|otherwise [£$€]`),
    innocent: phrases(String.raw`
      (?:no|not|never|nothing|without|don't|ohne|keine?|free)\b…(?:strings|tie|owe|repay|clawback|back if|bonds?|small print|r[üu]ckzahl\w*|study-cost|ask for)
      owe us nothing|relocation help|long service leave|leave by purchase|union dues|weeks' leave|sign-?on bonus|relocation (?:allowance|money|package)|signing bonus|keep it|behalten sie auch|student loan|bond trader|bonded|recover (?:unpaid|debts)|fixed income|expenses (?:are )?(?:reimbursed|refunded)|customers|leave with it|for good|annual leave|maternity leave|sick leave|parental leave|paid leave|days'? leave`),
  },
};
