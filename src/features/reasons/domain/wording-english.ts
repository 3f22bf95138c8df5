import type { Wording } from './wording.ts';

/** What employers write in English. A sentence that only compares ("more closely match") names no reason. */
export const englishWording: Wording = {
  'says-closed':
    /\bon hold\b|\b(roles?|positions?|vacanc(y|ies)|openings?|requisition|jobs?|search|posts?|recruitment|hiring)\b.{0,60}\b(cancell?ed|withdrawn|frozen|paused|postponed|eliminated|suspended|put on pause|remains? (incomplete|open))\b|\b(hiring|recruitment) freeze\b|\bfree?z(e|ing|es)\b.{0,20}\b(hiring|recruit\w*)|\b(decided not to fill|no longer (hiring|recruiting|looking to fill|going ahead))\b/i,
  'says-inside-hire':
    /\binternal (candidate|applicant|appointment|hire|colleague|promotion|employee)|\b(filled|appointed|hired|promoted|recruited)\b.{0,30}\b(internally|from within)|\b(from|candidate|someone) (inside|within) (the|our)\b|\b(to|by|with) an existing\b|\bcolleague from (the|our|another) /i,
  'says-condition':
    /^(?=.*\b(unable|cannot|can't|not able|do not|don't|does not|without|only|need|needs|require[sd]?|must|too|outside|prevented|no go|looking for)\b).*\b(sponsor(ship)?|visas?|work (permit|authori[sz]ation)|right to work|(driving|driver'?s?) licen[cs]e|security clearance|export control|citizens?(hip)?|too far|relocat\w+|someone local|from where you live|commut\w+|outside (of )?(the|our) (area|region|country|EU)|(based|located|living|reside) (in|within|near\w*|closer))\b/i,
  'says-terms':
    /\b(salary|pay|compensation|day rate|budget|salary expectations?)\b.{0,80}\b(above|beyond|exceeds?|outside|out of|higher|too high|cannot|can't|unable|apart|stretch|out of reach)\b|\b(band|range|budget|salary|pay)\b.{0,50}\b(tops out|ends at|is capped|capped at)\b|\b(cannot|can't|unable to|not able to|couldn't)\b.{0,30}\b(match|meet|close to|stretch|afford|offer)\b.{0,30}\b(salary|pay|rate|compensation|package)\b|not aligned on (salary|compensation|pay)|\bexpectations? (is|are|was|were) (above|beyond|higher|outside)/i,
  'says-qualification':
    /^(?!.*\b(closely|better (match|fit)|your experience)\b).*\b(looking for|need(ed)?|requir\w+|prefer\w*|lack\w*|shortlist\w*|select\w*|proceed\w*|progress\w*|mov\w+ forward|chose\w*)\b.{0,60}(\b(qualified|certified|chartered|registered|licensed) \w|\b(experience|background|expertise|qualifications?|degree|certificat\w+|track record) (in|with|of|as|from)\b(?! (the role|this role|our|your|us|a similar)))/i,
  'says-too-experienced':
    /\bover-? ?qualified\b|\btoo (senior|experienced)\b|\b(be|get|become|feel|grow) (quickly |soon )?bored\b|\bbelow your (level|experience)\b|\bnot (be )?(challenging|enough of a challenge)/i,
  'says-test-result':
    /\byour (result|score)\b.{0,60}\d.{0,40}\b(pass mark|minimum|required|threshold)|\b(did not|didn't|not) (pass|reach|meet)\b.{0,40}\b(test|assessment|exam|score|threshold)|\b(test|assessment|exam|score)\b.{0,40}\b(below|fell short|under the|not sufficient)\b/i,
  'says-check':
    /\b(could not|couldn't|unable to|cannot) (confirm|verify)\b|\b(background|reference|credit|criminal record)s? (check|screening)\b.{0,60}\b(not|issue|concern|discrepanc\w+|returned|result)\b|\bdiscrepanc(y|ies)\b/i,
  'offer-taken-back': /\b(withdraw|withdrawn|rescind|rescinded|retract|revoke)\w*\b.{0,20}\boffer\b/i,
  'names-skill':
    /\b(requires?|needs?|needed|wanted|asked for|looking for|must have|essential|mandatory)\b.{0,80}\b(can't|cannot|could not|couldn't|don't|do not|didn't|did not|is not|isn't) (see|find|spot|have|there)\b|^(?!.*(closely|better)).*\b(lack(ed|ing|s)?|missing|insufficient|not enough|limited|stronger|deeper|no)\b.{0,25}\b(experience|skills?|knowledge|exposure)\b (in|with|of)\b|\b(needs?|looking for) (someone|somebody) who (has|knows|can)\b|\b(minimum|required|essential) (qualification|requirement|experience)s? (was |were |is |are )?not met\b/i,
  'says-filled':
    /\b(positions?|roles?|vacanc(y|ies)|posts?|jobs?|openings?|spots?|seats?|places?)\b.{0,40}\b(filled|taken)\b|\bfilled (this|the|our)\b|\b(already|since|now|actually) (found|hired|appointed)\b|\b(made|extended) an offer\b|\bis(n't| not) an? (opening|vacancy|position) any ?more\b|\bno longer (open|available)\b/i,
  'says-someone-ahead':
    /\b(it was|very|really|extremely|so) close\b|\bclose (call|decision|run|second)\b|\b(came|come) down to\b|\btipped (it|the)\b|\bsecond choice\b|\brunner-?up\b|\b(a bit|a little|slightly|marginally) (more|ahead|stronger)\b|\b(someone|somebody) who (has|had) (already )?(worked|used|led|run|built|done)\b/i,
  'keep-in-touch':
    /\b(gladly|love to|very much like to|really like to|delighted to)\b.{0,40}\b((stay|keep) in (touch|contact)|(talk|speak|work|come back|hear from)( to| with)? you)|\blet's (stay|keep|speak|talk)\b|\bmay (we|i) (keep|call|contact) (you|your)\b/i,
  'says-interview':
    /\b(in|during|from|after) (the|your|our) (interview|conversation|presentation|talk)\b.{0,60}\b(lack\w*|would have liked|missed|struggled|unclear|hoped for|did not|didn't|more (detail|depth|structure|examples))\b|\b(your )?answers (were|lacked|could have)\b/i,
  'says-fit': /\b(cultural|culture|team) (fit|add)\b|\bright fit for (the|our) (team|culture)\b/i,
  boilerplate:
    /\b(more|most) closely (match|align|fit|meet|suit)|\bcloser match\b|\bbetter (match|fit|suited)\b|\bmany (strong|qualified|excellent|talented|impressive|good)\b|\b(large|high|overwhelming|exceptional|unprecedented|great|huge) (number|volume|amount|level) of\b|\b(other|another) (candidates?|applicants?)\b|\bcareful (consideration|review)\b|\b(highly|very|extremely) competitive\b|\bon file\b|\bnot (be )?(progressing|moving forward|proceeding|taking your application|inviting|considering)\b|\bdecided (not to|to (move|go|proceed|pursue|continue))\b|\b(unsuccessful|not been successful|not (been )?(selected|shortlisted))\b/i,
};
