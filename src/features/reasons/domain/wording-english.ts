import type { Wording } from './wording.ts';

/** What employers write in English. A sentence that only compares ("more closely match") names no reason. */
export const englishWording: Wording = {
  'says-closed': [
    /\bon hold\b|\b(roles?|positions?|vacanc(y|ies)|openings?|requisition|jobs?|search|posts?|recruitment|hiring)\b.{0,60}\b(cancell?ed|withdrawn|frozen|paused|postponed|eliminated|suspended|put on pause|remains? (incomplete|open))\b|\b(hiring|recruitment) freeze\b|\bfree?z(e|ing|es)\b.{0,20}\b(hiring|recruit\w*)|\b(decided not to fill|no longer (hiring|recruiting|looking to fill|going ahead))\b/i,
    /\b(pulled|cut|withdrew|withdrawn|fro(ze|zen)|stopped|paused|cancel(l?ed|l?ing)?|scrap(ped)?|shelved|halted|suspended|lost|called off)\b.{0,10}\b(the|this|our|all)\b.{0,20}\b(budget|funding|headcount|requisition|roles?|positions?|posts?|vacancy|search|hiring|recruitment|openings?)\b/i,
    /\b(budget|funding|headcount|grant|project|programme)\b.{0,40}\b(pulled|been cut|was cut|withdrawn|frozen|lost|fell through|rescinded|suspended|not (been )?(approved|renewed))\b/i,
    /\b(no (job|role|position|post|vacancy)|nothing) (left|to (give|fill)|any ?more)\b|\bno ?(one|body) will be (hired|appointed)\b|\bwithout (a hire|an? appointment|hiring|appointing)\b|\b(no|not) (candidate|appointment) will be (chosen|made)\b/i,
    /\b(role|position|job|post|vacancy|seat|opening)s?\b.{0,40}\b(no longer exists?|does not exist|is no more|evaporat\w+|disappear\w*|(has|have) been (cut|removed|scrapped|dropped|merged))\b|\bclos(e|es|ing|ure of) (the|our) (shop|store|site|office|branch|department|plant|restaurant|ward|school)\b/i,
    /\b(grant|bid|funding|application for funding|contract|tender)\b.{0,40}\b(turned down|refused|not (been )?(won|granted|successful)|lost)\b|\b(selling|sold|handing over|giving up|winding (down|up)) (the|our|my) (business|company|practice|shop|farm|restaurant|firm)\b/i,
    /\b(not|no longer) (going to |be |being )?fill(ing|ed)?\b.{0,20}\b(roles?|positions?|vacanc(y|ies)|openings?|jobs?|posts?)\b/i,
  ],
  'says-inside-hire': [
    /\binternal (candidate|applicant|appointment|hire|colleague|promotion|employee)|\b(filled|appointed|hired|promoted|recruited)\b.{0,30}\b(internally|from within)|\b(from|candidate|someone) (inside|within) (the|our)\b|\b(to|by|with) an existing\b|\bcolleague from (the|our|another) /i,
    /\b(one of our own|our (own|current|existing|long-?standing|permanent))\b.{0,60}\b(promot\w+|chosen|selected|appointed|confirmed|step\w* (up|into)|takes|taking|given|moves?|moved|accepted|stay\w*)\b/i,
    /\b(redeploy(ed|ment)|at risk of redundancy|promot(e|ed|ing) (our|one of|someone|a (colleague|member)))\b|\b(someone|somebody|a (colleague|member|person)) (already )?(in|on|from|within) (the|our) (own )?(team|group|department|company|school|ward|staff)\b.{0,40}\b(chosen|appointed|takes?|taken|given|got|moved|accepted|promoted)\b/i,
    /\b(has|had|have|takes?|given) (first claim|precedence|priority)\b/i,
    /\b(owner's|boss's|manager's|director's|chef's|my|our|his|her) (own )?(nephew|niece|cousin|son|daughter|brother|sister|wife|husband|son-in-law)\b.{0,60}\b(job|place|role|section|start\w*|join\w*|takes?|taking|got|given|wants?|on the)\b|\b(internal )?transfer (request|list|of an? (colleague|employee))\b/i,
  ],
  'says-condition': [
    /^(?=.*\b(unable|cannot|can't|not able|do not|don't|does not|without|only|need|needs|require[sd]?|must|too|outside|prevented|no go|looking for)\b).*\b(sponsor(ship)?|visas?|work (permit|authori[sz]ation)|right to work|(driving|driver'?s?) licen[cs]e|security clearance|export control|citizens?(hip)?|too far(?! from what)|relocat\w+|someone local|from where you live|commut\w+|outside (of )?(the|our) (area|region|country|EU)|(based|located|living|reside) (in|within|near\w*|closer))\b/i,
    /^(?!.*\b(data|details|retain|delete|store)\b).*\b(by law|legally|regulations?|(our|the) insurers?)\b.{0,60}\b(only|must|cannot|can't|may not|not allowed)\b/i,
    /\b(without|hold|holds|holding|have|has|requires?|needs?|must)\b.{0,40}\b(valid|current|in-date|active|full)\b.{0,40}\b(licen[cs]e|registration|permit|ticket|certificate|card|endorsement)\b|\bwithout (an?|the|your) .{0,30}\b(licen[cs]e|registration|permit|visa|ticket|badge|clearance)\b/i,
    /\b(licen[cs]e|registration|permit|visa|ticket|certificate|badge)\b.{0,40}\b(expired|r[au]n out|lapsed|not (yet )?(valid|recogni[sz]ed|arrived|through)|pending)\b/i,
    /\b(must|needs?|needed|have to|has to|only)\b.{0,40}\b(live|lives|living|reside|resident|someone (local|nearby|closer))\b.{0,20}\b(in|within|on|near|closer|locally|nearby|to)\b/i,
    /\b(conditions?|requirements?|questions?|answers?)\b.{0,40}\b(in|on) (the|our|your) (application )?(form|questionnaire)\b/i,
  ],
  'says-terms': [
    /\b(salary|pay|compensation|day rate|budget|salary expectations?)\b.{0,80}\b(above|beyond|exceeds?|outside|out of|higher|too high|cannot|can't|unable|apart|stretch|out of reach)\b|\b(band|range|budget|salary|pay)\b.{0,50}\b(tops out|ends at|is capped|capped at)\b|\b(cannot|can't|unable to|not able to|couldn't)\b.{0,30}\b(match|meet|close to|stretch|afford|offer)\b.{0,30}\b(salary|pay|rate|compensation|package)\b|not aligned on (salary|compensation|pay)|\bexpectations? (is|are|was|were) (above|beyond|higher|outside)/i,
    /\b(start(ing)? date|notice period|full[- ]time|part[- ]time|working hours|shifts?|weekends?|saturdays|sundays|evenings|days? (on site|in the office)|remote(ly)?|hybrid|from home|presence|fewer hours|reduced hours)\b(?! (role|position|job|post|vacancy)).{0,80}\b(cannot|can't|could ?n[o']t|not (be )?(possible|compatible|workable|an option|able)|unable|too (late|few|long)|apart|not agree|doesn't work|does not work|won't work)\b/i,
    /\b(cannot|can't|could ?n[o']t|unable to|not able to)\b.{0,20}\b(accommodate|agree|wait|adapt|bridge)\b.{0,60}\b(hours|part[- ]time|remote|start|notice|terms|shifts?)\b/i,
    /\bceiling\b.{0,40}\b(is|was|of|at)\b.{0,12}\d|\bbudgeted\b.{0,12}\bat\b.{0,12}\d|\b(stuck at|only stretch to)\b.{0,12}\d/i,
    /\byour (figure|number|rate|asking rate|salary)\b.{0,60}\b(budget|stretch|above|over|beyond|can't|cannot|too|more than|band|range|reach)\b|\b(budget|stretch|offer|pay|match|go|get)\b.{0,40}\b(to|near|as far as|for) your (figure|number|rate|expectations?)\b/i,
    /\b(way (a)?round|work (a)?round|fit)\b.{0,20}\byour? (finishing|starting|leaving|hours|availability)\b/i,
    /\b(could not|couldn't|cannot|can't|unable to|did not|didn't)\b.{0,20}\b(come together|come to an agreement|agree|align|meet)\b.{0,15}\b(on|about|over)\b.{0,20}\b(salary|pay|compensation|hours|terms|money|rate)\b/i,
  ],
  'says-qualification': [
    /^(?!.*\b(closely|better (match|fit)|your experience)\b).*\b(looking for|need(ed)?|requir\w+|prefer\w*|lack\w*|shortlist\w*|select\w*|proceed\w*|progress\w*|mov\w+ forward|chose\w*)\b.{0,60}(\b(qualified|certified|chartered|registered|licensed) \w|\b(experience|background|expertise|qualifications?|degree|certificat\w+|track record) (in|with|of|as|from)\b(?! (the role|this role|our|your|us|a similar)))/i,
    /\b(needs?|needed|wants?|wanted|looking for|requires?|required|seeking)\b.{0,20}\b(someone|somebody|a person|people|candidates?) (who|that) (has|have|had)? ?(already |previously |recently )?(worked|built|led|run|used|managed|done|made|owned|handled|taught|driven|shipped|written|operated|cooked|spent)\b/i,
    /\byou('ve| have)? ?(not|n't|never) (yet )?(worked|used|run|led|managed|built|handled|operated|driven|taught) (with|in|on|at|as|a|an|the)\b/i,
    /\b(that|the|this|your|direct|hands-on|relevant) (\w+ )?(experience|qualification|certificate|background)\b.{0,30}\b(is|was|are) (not there|not yet there|missing|lacking|too (short|little))\b/i,
    /\b(minimum( of)?|at least|less than|fewer than|requires?|need) (\d+|two|three|four|five|six|seven|eight|ten) (years|months)\b/i,
  ],
  'says-too-experienced': [
    /\bover-? ?qualified\b|\btoo (senior|experienced)\b|\b(be|get|become|feel|grow) (quickly |soon )?bored\b|\bbelow your (level|experience)\b|\bnot (be )?(challenging|enough of a challenge)/i,
    /\b(not|n't) (hold|keep) (your|you) interest\w*\b|\bmore experienced? than\b|\btoo (small|junior|narrow) (a (job|role|step) )?for you\b|\bunder-?(challenged|used|employed)\b/i,
    /\blooking for (something|anything) (else|bigger|better) (soon|within|in|after)\b|\b(want|wanting|ready) (for )?more (soon|within|in a few)\b/i,
  ],
  'says-test-result': [
    /\byour (result|score)\b.{0,60}\d.{0,40}\b(pass mark|minimum|required|threshold)|\b(did not|didn't|not) (pass|reach|meet)\b.{0,40}\b(test|assessment|exam|score|threshold)|\b(test|assessment|exam|score)\b.{0,40}\b(below|fell short|under the|not sufficient)\b/i,
    /\b(tests?|checks?)\b.{0,30}\b(were|was) (red|failing|failed)\b|\b(solution|submission|code)\b.{0,40}\b(did not|didn't) (run|compile|work|pass)\b/i,
  ],
  'says-check': [
    /\b(could not|couldn't|unable to|cannot) (confirm|verify)\b|\b(background|reference|credit|criminal record)s? (check|screening)\b.{0,60}\b(not|issue|concern|discrepanc\w+|returned|result)\b|\bdiscrepanc(y|ies)\b/i,
    /\breferences?\b.{0,60}\b(not (\w+ )?(satisfactory|positive|favou?rable)|unsatisfactory|contradict\w*|negative|did not support)\b|\b(police|criminal|conviction|vetting|medical|drug|motor vehicle|credit|conduct)\b.{0,20}\b(record|checks?|screening|report|certificate|clearance)\b.{0,60}\b(not (been )?(pass\w*|clear\w*|satisf\w+)|unable|reveal\w*|show(s|ed)|entry|disclos\w+|refused|declined)\b/i,
    /\b(do|did|does) not (agree|match|tally|correspond)\b.{0,60}\b(dates|application|cv|resume|told|said|stated|records?|employers?)\b|\b(dates|details|records?|information)\b.{0,60}\b(do|did|does) not (agree|match|tally|correspond)\b/i,
  ],
  'offer-taken-back': [/\b(withdraw|withdrawn|rescind|rescinded|retract|revoke)\w*\b.{0,20}\boffer\b/i],
  'names-skill': [
    /\b(requires?|needs?|needed|wanted|asked for|looking for|must have|essential|mandatory)\b.{0,80}\b(can't|cannot|could not|couldn't|don't|do not|didn't|did not|is not|isn't) (see|find|spot|have|there)\b|^(?!.*(closely|better)).*\b(lack(ed|ing|s)?|missing|insufficient|not enough|limited|stronger|deeper|no)\b.{0,25}\b(experience|skills?|knowledge|exposure)\b (in|with|of)\b|\b(needs?|looking for) (someone|somebody) who (has|knows|can)\b|\b(minimum|required|essential) (qualification|requirement|experience)s? (was |were |is |are )?not met\b/i,
  ],
  'says-filled': [
    /\b(positions?|roles?|vacanc(y|ies)|posts?|jobs?|openings?|spots?|seats?|places?)\b.{0,40}\b(filled|taken)\b|\bfilled (this|the|our)\b|\b(already|since|now|actually) (found|hired|appointed)\b|\b(made|extended) an offer\b|\bis(n't| not) an? (opening|vacancy|position) any ?more\b|\bno longer (open|available)\b/i,
    /\b(places?|spots?|positions?|shifts?)\b.{0,30}\b(given (out|away)|snapped up|all gone|allocated)\b|\bwe are (now )?(full|complete)\b|\bno (places|spots|positions|vacancies) left\b/i,
  ],
  'says-someone-ahead': [
    /\b(it was|very|really|extremely|so) close\b|\bclose (call|decision|run|second)\b|\b(came|come) down to\b|\btipped (it|the)\b|\bsecond choice\b|\brunner-?up\b|\b(a bit|a little|slightly|marginally) (more|ahead|stronger)\b|(?<!\b(needs?|needed|wants?|wanted|looking for|requires?|required|seeking) )\b(someone|somebody) who (has|had) (already )?(worked|used|led|run|built|done)\b/i,
  ],
  'keep-in-touch': [
    /\b(gladly|love to|very much like to|really like to|delighted to)\b.{0,40}\b((stay|keep) in (touch|contact)|(talk|speak|work|come back|hear from)( to| with)? you)|\blet's (stay|keep|speak|talk)\b|\bmay (we|i) (keep|call|contact) (you|your)\b/i,
    /\benjoyed (our|the|your|this) (conversation|talk|interview|meeting|chat)\b.{0,40}\b(stay|keep) in (touch|contact)\b|\b(glad|happy|delighted|pleased) to (talk|speak|meet|hear from you) (to you |with you )?again\b/i,
  ],
  'says-interview': [
    /\b(in|during|from|after) (the|your|our) (interview|conversation|presentation|talk)\b.{0,60}\b(lack\w*|would have liked|missed|struggled|unclear|hoped for|did not|didn't|more (detail|depth|structure|examples))\b|\b(your )?answers (were|lacked|could have)\b/i,
    /\b(presentation|answers?|examples?|interview|role ?play|trial (day|shift|lesson)|lesson|audition|case study)\b.{0,60}\b(vague|unclear|too (short|general|long|vague)|lacked|unstructured|weaker|not (clear|convincing|concrete|specific|confident)|did not (convince|persuade)|fell short)\b/i,
    /\b(missed|lacked|hoped for|would have liked|did not hear|needed)\b.{0,30}\b(clear(er)?|concrete|specific|more|better|deeper)\b.{0,20}\b(answers?|examples?|recommendations?|preparation|structure|questions?|knowledge of (us|our))\b|\b(not|n't) (well |better )?prepared\b|\bunprepared\b|\byou (interrupted|struggled|froze|lost)\b/i,
    /\b(your )?answers\b.{0,30}\b(were|lacked|could have)\b/i,
  ],
  'says-fit': [/\b(cultural|culture|team) (fit|add)\b|\bright fit for (the|our) (team|culture)\b/i],
  'says-gone-before': [
    /\b(filled|taken|gone|given|snapped up|accepted|appointed|hired|allocated|offered)\b.{0,60}\bbefore (we|you|your|i)\b/i,
    /\b(advert(isement)?|ad|posting|listing)\b.{0,40}\b(should have (been|come)|still (online|up|live)|out of date)\b|\bnot (yet )?taken (the|our|that|this) (ad|advert|advertisement|posting|listing|job)\b|\bforg[oe]t(ten)? to take .{0,30}\bdown\b/i,
    /\b(already|filled|taken|chosen|appointed|gone)\b.{0,60}\b(when|by the time) (your|you)\b|\b(when|by the time) (your|you)\b.{0,60}\b(already|filled|taken|chosen|appointed|gone|over)\b/i,
    /\b(someone|somebody|a \w+) (has )?(already |just )?started (on|last|this|yesterday|already)\b|\balready started\b/i,
  ],
  'says-path': [
    /\b(worr\w+|concern(s|ed)?|hesitat\w+|reservations?|doubts?|nervous|unsure|fear\w*|careful|cautious|risk)\b.{0,80}\b(gap|breaks?|short (stays|jobs|stints|tenures?|spells)|number of (\w+ ){0,2}(jobs|moves|employers|roles)|job[- ]hopp\w+|chang(e|es|ed|ing) (jobs?|field|career|of career)|career change|stay(ing)?|leave|move on|(time|years) (away|out|off))\b/i,
    /\b(gap|break|short (stays|jobs|stints)|number of (\w+ ){0,2}(jobs|employers)|career change|(years|time) (away|out|off))\b.{0,60}\b(worr\w+|concern\w*|hesitat\w+|a risk|careful|cautious)\b|\b(someone|somebody) who (will|would) stay\b|\bwould (probably |soon )?(leave|move on|not stay)\b/i,
    /\b(doubts?|concerns?|worr(y|ied|ies)|questions?|hesita\w+)\b.{0,40}\b(changes?|gaps?|breaks?|moves|switch\w*|stations)\b.{0,20}\b(career|cv|r[eé]sum[eé]|path|employment|history)|\b(too many|several|frequent) (short |quick )?(changes|moves|stations|jobs)\b/i,
  ],
  'says-unread': [
    /\b(could not|couldn't|cannot|can't|unable to|not able to|did not|didn't)\b.{0,20}\b(look at|read|consider|review|assess|get to)\b.{0,20}\b(all|each|every)\b.{0,20}\b(applications?|applied|r[eé]sum[eé]s?|cvs?|of them|one of)/i,
  ],
  'says-not-shown': [
    /\b(from|in|on) (your|the) (documents?|papers|application|r[eé]sum[eé]|cv|letter|portfolio).{0,50}\b(not|hard|difficult|unable|couldn't|missed)\b.{0,30}\b(clear|see|tell|find|obvious|show|judge)|\b(could not|couldn't|cannot|can't|did not|didn't) (see|find|tell|recogni[sz]e)\b.{0,30}\b(in|from|on) (your|the) (documents?|papers|application|r[eé]sum[eé]|cv|letter|portfolio)/i,
  ],
  'says-unreadable': [
    /\b(link|file|attachment|portfolio|cv|r[eé]sum[eé]|letter|documents?|pdf|video|upload)\b.{0,60}\b(did not|didn't|would not|wouldn't|could not be|couldn't be|can't be|cannot be) (open(ed)?|load(ed)?|work|play(ed)?|download(ed)?|read)\b|\b(unable to|could not|couldn't|cannot|can't) (open|download|access|load)\b.{0,40}\b(link|file|attachment|portfolio|cv|r[eé]sum[eé]|letter|documents?|work)\b/i,
    /\b(blank|empty|corrupt(ed)?|broken|unreadable|dead) (file|link|attachment|page|pdf|document)s?\b|\b(file|link|attachment|cv|r[eé]sum[eé]|document|pdf|letter)s?\b.{0,30}\b(blank|empty|corrupt(ed)?|broken|unreadable)\b/i,
    /\b(link|folder|file|portfolio|album|drive|document|site|pictures?)\b.{0,40}\b(password|permission|access (denied|rights)|private|expired|protected)\b/i,
  ],
  'says-divided': [
    /\b(opinions?|panel|team|jury|committee|vote|board|interviewers)\b.{0,30}\b(divided|split|not (all )?(agree|unanimous)|differed|disagree\w*|could not agree)\b|\bno(t a)? (unanimous|unanimity|consensus)\b|\bnot unanimous\b|\b(one|two) of (us|the (panel|interviewers|partners))\b.{0,60}\b(did not|didn't|was not|wasn't|against|not convinced)\b|\bno (chemistry|click)\b|\b(did not|didn't) click\b/i,
    /\b(one|some|two) of us\b.{0,40}\b(saw it|felt|thought) (differently|otherwise)\b|\b(last|final) word\b|\boverruled\b/i,
  ],
  boilerplate: [
    /\b(more|most) closely (match|align|fit|meet|suit)|\bcloser match\b|\bbetter (match|fit|suited)\b|\bmany (strong|qualified|excellent|talented|impressive|good)\b|\b(large|high|overwhelming|exceptional|unprecedented|great|huge) (number|volume|amount|level) of\b|\b(other|another) (candidates?|applicants?)\b|\bcareful (consideration|review)\b|\b(highly|very|extremely) competitive\b|\bon file\b|\bnot (be )?(progressing|moving forward|proceeding|taking your application|inviting|considering)\b|\bdecided (not to|to (move|go|proceed|pursue|continue))\b|\b(unsuccessful|not been successful|not (been )?(selected|shortlisted))\b/i,
  ],
};
