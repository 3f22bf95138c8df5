import type { CueName } from './cue.ts';
import { type Evidence, type Gathered, gatherEvidence } from './gather-evidence.ts';
import type { IncomingMail } from './job-mail.ts';
import { languagesOf } from './language-of.ts';
import { type StructuralSignal, structuralSignals } from './mail-structure.ts';
import { fold, type MailWords, mailWords } from './mail-words.ts';
import { namesOccupation } from './occupation.ts';
import { ownWords } from './own-words.ts';
import { type RoleFound, roleFound } from './role.ts';
import { type Sender, senderOf } from './sender.ts';

/** What decides stands on the first page or in the last lines; the middle of a long mail is not read. */
const firstPage = 2_000;
const lastLines = 600;

/** All that a mail shows, before it is judged. */
export interface MailEvidence {
  /** What the sender wrote, quoted mails blanked out. */
  readonly own: string;
  readonly sender: Sender;
  readonly language: string | undefined;
  readonly title: RoleFound | undefined;
  readonly cues: readonly Evidence[];
  readonly reasons: Gathered['reasons'];
  readonly structure: readonly StructuralSignal[];
  /** The folded words of the subject and of what the sender wrote. */
  readonly words: { readonly subject: MailWords; readonly text: MailWords };
}

/** Gathers the words, the structure, the sender and the job title of a mail. */
export function evidenceOf(mail: IncomingMail, knownLanguage?: string): MailEvidence {
  const subject = mail.subject ?? '';
  const text = pagesRead(mail.text ?? '');
  const own = ownWords(text);
  const subjectWords = mailWords(subject);
  const textWords = mailWords(own);
  const languages = languagesOf([subjectWords, textWords]);
  const read = languages && [...new Set([...languages, ...(knownLanguage ? [knownLanguage] : [])])];
  const gathered = [
    gatherEvidence(subjectWords, subject, 'subject', read),
    gatherEvidence(textWords, text, 'text', read),
  ];
  const sender = senderOf(mail.from);
  const said = gathered.flatMap((part) => part.cues);
  const title = mayNameJob(said, subjectWords)
    ? roleFound({ text: subject, words: subjectWords }, { text, words: textWords })
    : undefined;
  const cues = said.filter((cue) => !isPartOfTitle(cue, title));
  return {
    own,
    words: { subject: subjectWords, text: textWords },
    sender,
    title,
    cues,
    language: knownLanguage ?? languages?.[0],
    reasons: gathered.flatMap((part) => part.reasons),
    structure: [
      ...structuralSignals(mail, sender),
      ...titleSignal(title),
      ...noJobSignal(cues, title),
      ...otherTopicSignal(cues, title),
    ],
  };
}

function pagesRead(text: string): string {
  if (text.length <= firstPage + lastLines) return text;
  const firstEnd = text.lastIndexOf(' ', firstPage);
  const lastStart = text.indexOf(' ', text.length - lastLines);
  const head = text.slice(0, firstEnd > 0 ? firstEnd : firstPage);
  return lastStart < 0 ? head : `${head}\n\n${text.slice(lastStart)}`;
}

/** Words of other matters; mail that has no others is not searched for a job title. */
const otherMatters: ReadonlySet<CueName> = new Set([
  'regret',
  'timeAsked',
  'talk',
  'testNamed',
  'deadline',
  'terms',
  'bulk',
  'newsletter',
  'newsletterForm',
  'otherTopic',
  'otherApplication',
  'everydayTopic',
  'promotion',
  'ownWorkplace',
]);

const mayNameJob = (cues: readonly Evidence[], subject: MailWords): boolean =>
  cues.some(({ cue }) => !otherMatters.has(cue)) || subject.words.some(namesOccupation);

/** "Mortgage adviser" does not make a mail one about a mortgage. */
const isPartOfTitle = ({ cue, quote }: Evidence, title: RoleFound | undefined): boolean =>
  (cue === 'otherTopic' || cue === 'otherApplication') &&
  title !== undefined &&
  fold(title.role).includes(fold(quote));

function titleSignal(title: RoleFound | undefined): StructuralSignal[] {
  if (!title) return [];
  return [{ means: namesJob, quote: title.role, weights: { unrelated: -2.2, alert: -0.5 } }];
}

/** What is said of a mail in which the title of a job stands. */
export const namesJob = 'names a job';

/** What is said of a mail in which no job is spoken of. */
export const noJob = 'speaks of no job';

/** Without any word of a job, whatever sounds like an answer is most likely about something else. */
function noJobSignal(cues: readonly Evidence[], title: RoleFound | undefined): StructuralSignal[] {
  if (title || cues.some(({ cue }) => cue === 'jobWord' || cue === 'ownApplication')) return [];
  return [{ means: noJob, weights: { unrelated: 2.7 } }];
}

/** What is said of a mail about something else that is applied for, in which no job is named. */
export const otherMatter = 'about something else, and no job is named';

/** An application for a flat or a loan is answered in the words of a job application; no job is named in it. */
function otherTopicSignal(cues: readonly Evidence[], title: RoleFound | undefined): StructuralSignal[] {
  if (title && title.weight >= surelyTitle) return [];
  const topics = cues.filter(({ cue }) => cue === 'otherTopic' || cue === 'otherApplication');
  const central =
    topics.some(
      ({ place, cue }) => place === 'subject' || (place === 'opening' && cue === 'otherApplication'),
    ) || new Set(topics.map(({ quote }) => quote)).size > 1;
  if (!central) return [];
  const weights = title ? { unrelated: 1.2 } : { unrelated: 2.5, rejection: -1, acknowledgement: -1 };
  return [{ means: otherMatter, weights }];
}

/** A title that stands where titles stand and has an occupation in it. */
export const surelyTitle = 4.5;
