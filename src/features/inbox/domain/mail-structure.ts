import type { KindWeights } from './cue.ts';
import type { IncomingMail } from './job-mail.ts';
import type { Sender } from './sender.ts';

/** What a mail shows besides its words. */
export interface StructuralSignal {
  readonly means: string;
  readonly weights: KindWeights;
  /** Where it was seen, when that can be quoted. */
  readonly quote?: string;
}

const replyPrefix = /^\s*(?:re|aw|antw|antwort|rv|res|sv|tr)\s*:/i;
/** Characters; letters about one application are hardly ever longer. */
const longLetter = 3_500;
const listReply = /^\s*re\s*:\s*\[/i;
const recruitingName =
  /\b(?:recruit\w*|recruiting|recruitment|careers?|talent|hiring|jobs?|hr|people|human resources|bewerbung\w*|karriere|personal\w*|ausbildung|werkenbij|werving|personeelszaken|vacatures?|rh|rrhh|recursos humanos|seleccion|selección|empleo|recrutamento|vagas|talentos|recrutement|candidatures?|carrieres?|carrières?|emploi|selection|resourcing|staffing|personnel|personalamt)\b/i;
const boardName =
  /\b(?:jobs? ?alerts?|jobs? (?:digest|mail)|newsletter|bulletin|weekly|daily|digest|matches|news|alerts?|notify|notifications?|stellen(?:markt|börse|alarm)|jobagent|vacaturebank|empleos?|vagas|offres)\b/i;

/** What is said of a sender who hires. */
export const fromSystem = 'from an applicant system';
export const fromRecruitingAddress = 'from a recruiting address';

/** The signals of headers, subject line and sender. */
export function structuralSignals(mail: IncomingMail, sender: Sender): StructuralSignal[] {
  const header = headerOf(mail);
  const subject = mail.subject ?? '';
  const signals: StructuralSignal[] = [];
  const add = (present: boolean, means: string, weights: KindWeights, quote?: string) => {
    if (present) signals.push(quote === undefined ? { means, weights } : { means, weights, quote });
  };
  const onList =
    header.has('list-unsubscribe') || header.has('list-id') || header.get('precedence') === 'bulk';
  const ofList = onList && sender.service !== 'applicant-system';
  add(ofList, 'sent to a list', {
    alert: 1.5,
    unrelated: 0.6,
    outreach: 0.3,
    interview: -0.6,
    offer: -0.8,
    rejection: -0.7,
    assessment: -0.4,
  });
  const automatic = (header.get('auto-submitted') ?? 'no') !== 'no';
  add(automatic, 'sent by a machine', { acknowledgement: 0.6, outreach: -1, interview: -0.4, offer: -0.5 });
  const isReply = replyPrefix.test(subject) || header.has('in-reply-to');
  add(
    isReply,
    'an answer',
    { alert: -2, outreach: -1.2, acknowledgement: -0.1, assessment: -0.3 },
    replyPrefix.exec(subject)?.[0].trim(),
  );
  add(sender.service === 'applicant-system', fromSystem, {
    unrelated: -2,
    outreach: -1,
    alert: -1,
  });
  add(sender.service === 'job-board', 'from a job board', { unrelated: -0.8, alert: 1 });
  add(fromRecruiter(sender) && sender.service !== 'applicant-system' && !ofList, fromRecruitingAddress, {
    unrelated: -2,
    alert: -0.4,
  });
  add((mail.text?.length ?? 0) > longLetter, 'a long text', {
    unrelated: 1.4,
    alert: 0.9,
    outreach: 0.4,
    rejection: -1,
    interview: -0.6,
    update: -0.6,
    offer: -0.6,
  });
  add(listReply.test(subject), 'a discussion on a mailing list', { unrelated: 1.5 });
  add(boardName.test(`${sender.name} ${sender.mailbox}`), 'from a news address', { alert: 1.2 });
  return signals;
}

/** Whether the name or mailbox of a sender says that they hire. */
export const fromRecruiter = (sender: Sender): boolean =>
  sender.service === 'applicant-system' ||
  recruitingName.test(`${sender.name} ${sender.mailbox.replace(/[._-]/g, ' ')}`);

/** Header values by lower-case name. */
function headerOf(mail: IncomingMail): Map<string, string> {
  return new Map(
    Object.entries(mail.headers ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      String(Array.isArray(value) ? value[0] : value).toLowerCase(),
    ]),
  );
}
