import type { EvidenceId } from './evidence.ts';

/** What a fact of a certain name shows, when its value says yes (`whenYes`) or no (`whenNo`). */
export interface FactMeaning {
  readonly id: RegExp;
  readonly whenYes?: EvidenceId;
  readonly whenNo?: EvidenceId;
  /** A number counts as yes only from here on, or up to here. */
  readonly from?: number;
  readonly upTo?: number;
}

/**
 * Names of facts and what they show; the first that fits counts, so that narrow names stand before wide ones.
 * People and programs name the same thing differently, therefore words and not whole names are compared.
 */
export const factMeanings: readonly FactMeaning[] = [
  { id: /(no|nobody|none|zero)-?(one-)?(was-)?(hires?|hired|starts?|started)/, whenYes: 'nobody-hired' },
  { id: /den(y|ies|ied).*(vacanc|opening|job|role)|no-vacancy|not-on-company-site/, whenYes: 'no-vacancy' },
  {
    id: /other-(towns|cities|places)|duplicate|same-(ad|posting)-(elsewhere|other)/,
    whenYes: 'same-posting-elsewhere',
  },
  { id: /repost|re-?advertis|posted-again/, whenYes: 'reposted' },
  { id: /evergreen|talent-pool|always-hiring/, whenYes: 'evergreen-posting' },
  { id: /freeze|hiring-stop/, whenYes: 'hiring-freeze' },
  {
    id: /reorg|restructur|lay-?offs?|(interviewer|manager|recruiter)-left/,
    whenYes: 'reorganisation',
  },
  { id: /vanish|disappear|taken-down/, whenYes: 'vanished-fast' },
  {
    id: /(internal|inside|insider|family|relative|nephew|niece|friend|acquaintance).*(hire|appoint|candidate|got|promot|chosen|fill)/,
    whenYes: 'inside-hire',
  },
  { id: /filled|new-hire|someone-start|started-already/, whenYes: 'seen-filled' },
  { id: /referr|recommended-by/, whenYes: 'referral' },

  { id: /knock-?out/, whenYes: 'form-answer-no' },
  {
    id: /(test|exam|licen[cs]e|permit|visa|clearance|certificat\w*)-.*(booked|pending|applied|progress|await)|(booked|pending|awaiting)-.*(test|exam|licen|permit|visa)|^test-booked$/,
    whenYes: 'condition-pending',
  },
  {
    id: /(needs|requires|missing|lacks|no)-.*(licen[cs]e|permit|visa|clearance|sponsor)/,
    whenYes: 'condition-missing',
  },

  { id: /career-(gap|break|change)|employment-gap|years?-out|gap-(in|on)/, whenYes: 'unusual-profile' },
  { id: /gap-months|months-(out|unemployed)/, whenYes: 'unusual-profile', from: 9 },
  { id: /over-?qualified|job-?hop|step-down/, whenYes: 'unusual-profile' },
  { id: /asked-.*(gap|leaving|level|step|path)/, whenYes: 'asked-about-path' },

  // A version that went out as often as this was not written for one job. Own estimate.
  { id: /^resume-sent-with$/, whenYes: 'untailored', from: 5 },
  { id: /un-?tailored|generic-(cv|resume|letter)|same-(cv|resume)-for-all/, whenYes: 'untailored' },
  { id: /tailored/, whenYes: 'tailored', whenNo: 'untailored' },
  { id: /(invited|interview|hired).*(same|elsewhere)|other-.*invited/, whenYes: 'invited-elsewhere' },
  {
    id: /(cert\w*|proof|portfolio|letter|documents?|skill)-(sent|attached|included|shown|listed|on-cv)/,
    whenNo: 'proof-not-sent',
  },
  { id: /not-(shown|listed|visible|on-cv|mentioned)|hidden|buried/, whenYes: 'proof-not-sent' },
  {
    id: /^(all|every)-.*(met|held|there|covered)$|^(meets|fulfils|has)-(all|every)-/,
    whenYes: 'all-musts-met',
    whenNo: 'missing-must',
  },
  { id: /missing-must|must-missing|missing-requirement|lacks-/, whenYes: 'missing-must' },
  { id: /(licen[cs]e|permit|visa|clearance)/, whenNo: 'condition-missing', whenYes: 'held' },
  { id: /^(holds?|has|have|owns?)-/, whenYes: 'held', whenNo: 'missing-must' },

  { id: /cut-short|ended-early/, whenYes: 'cut-short' },
  {
    id: /(age|gender|sex|pregnan\w*|religi\w*|race|origin|disability|accent)-?(remark|comment|question)/,
    whenYes: 'unfair-question',
  },
  { id: /discriminat|(illegal|unlawful|odd|unfair)-(question|remark)/, whenYes: 'unfair-question' },
  {
    id: /(failed|negative|bad|problem)-.*(check|reference)|(check|reference)s?-(failed|issue|negative|problem)/,
    whenYes: 'check-failed',
  },
  { id: /(degree|reference|background|verification|credit|criminal)/, whenNo: 'check-failed' },
  { id: /offer-(made|received|given|withdrawn|rescinded)/, whenYes: 'offer-taken-back' },
  { id: /finalists|shortlist-size/, whenYes: 'few-finalists', upTo: 4 },
  { id: /(feedback|call).*minutes/, whenYes: 'took-time-for-feedback', from: 10 },
  { id: /keep-in-touch|stay-in-touch|asked-back/, whenYes: 'keep-in-touch' },
];
