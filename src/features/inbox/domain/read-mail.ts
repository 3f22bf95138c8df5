import { calendarDayOf } from './calendar-day-of.ts';
import { companyOf } from './company.ts';
import { cueWeights } from './cue-weights.ts';
import { type Evidence, type Gathered, gatherEvidence } from './gather-evidence.ts';
import type { IncomingMail, MailKind, MailReading, Signal } from './job-mail.ts';
import { languagesOf } from './language-of.ts';
import { type StructuralSignal, structuralSignals } from './mail-structure.ts';
import { fold, mailWords } from './mail-words.ts';
import { ownWords } from './own-words.ts';
import { rejectionReason } from './rejection-reason.ts';
import { type RoleFound, roleFound } from './role.ts';
import { senderOf } from './sender.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** What decides stands in the first pages; the rest of a long mail is not read. */
const charactersRead = 8_000;
const sureEnough = 0.6;
const surerForRejection = 0.75;
const mostSignals = 8;

/** Reads one mail by rules that can be shown: its kind, whom it is from and which words say so. */
export function readMail(mail: IncomingMail, language?: string): MailReading {
  const subject = mail.subject ?? '';
  const text = (mail.text ?? '').slice(0, charactersRead);
  const own = ownWords(text);
  const subjectWords = mailWords(subject);
  const textWords = mailWords(own);
  const languages = languagesOf(mailWords(`${subject}\n${own}`));
  const read = languages && new Set([...languages, ...(language ? [language] : [])]);
  const gathered = [
    gatherEvidence(subjectWords, subject, 'subject', read),
    gatherEvidence(textWords, text, 'text', read),
  ];
  const sender = senderOf(mail.from);
  const title = roleFound(subject, own);
  const cues = gathered.flatMap((part) => part.cues).filter((cue) => !isPartOfTitle(cue, title));
  const structure = [...structuralSignals(mail, sender), ...titleSignal(title), ...noJobSignal(cues, title)];
  const [likeliest] = weighEvidence(cues, structure);
  const kind = likeliest?.kind ?? 'unrelated';
  const confidence = likeliest?.probability ?? 0;
  const role = aboutOpening(kind) ? title?.role : undefined;
  return {
    messageId: mail.messageId ?? null,
    kind,
    confidence: Math.round(confidence * 1000) / 1000,
    needsReview: needsReview(kind, confidence, cues),
    company:
      (aboutOpening(kind) && companyOf({ subject, text: own, sender, to: mail.to ?? '', role })) || null,
    role: role ?? null,
    reason: kind === 'rejection' ? reasonIn(gathered) : null,
    date: calendarDayOf(mail.date) ?? null,
    language: language ?? languages?.[0] ?? null,
    signals: signalsFor(kind, cues, structure),
  };
}

/** A list of jobs or a mail about something else has no company and no role of its own. */
const aboutOpening = (kind: MailKind): boolean => kind !== 'alert' && kind !== 'unrelated';

/** "Mortgage adviser" does not make a mail one about a mortgage. */
const isPartOfTitle = ({ cue, quote }: Evidence, title: RoleFound | undefined): boolean =>
  cue === 'otherTopic' && title !== undefined && fold(title.role).includes(fold(quote));

function titleSignal(title: RoleFound | undefined): StructuralSignal[] {
  if (!title) return [];
  return [{ means: 'names a job', quote: title.role, weights: { unrelated: -2.2, alert: -0.5 } }];
}

/** Without any word of a job, whatever sounds like an answer is most likely about something else. */
function noJobSignal(cues: readonly Evidence[], title: RoleFound | undefined): StructuralSignal[] {
  if (title || cues.some(({ cue }) => cue === 'jobWord' || cue === 'ownApplication')) return [];
  return [{ means: 'speaks of no job', weights: { unrelated: 1.5 } }];
}

const reasonIn = (gathered: readonly Gathered[]) =>
  rejectionReason(gathered.flatMap(({ reasons }) => reasons));

/** A wrong "rejected" hurts most: it is taken only on plain words and near certainty. */
function needsReview(kind: MailKind, confidence: number, cues: readonly Evidence[]): boolean {
  if (kind !== 'rejection') return confidence < sureEnough;
  const plain = cues.some(
    ({ cue }) => cueWeights[cue].asserted && (cueWeights[cue].weights.rejection ?? 0) >= 3,
  );
  return !plain || confidence < surerForRejection;
}

/** The words that speak for the kind, the weightiest first. */
function signalsFor(
  kind: MailKind,
  cues: readonly Evidence[],
  structure: readonly StructuralSignal[],
): Signal[] {
  const spoken = cues.map(({ cue, quote }) => ({
    quote,
    means: cueWeights[cue].means,
    weight: cueWeights[cue].weights[kind] ?? 0,
  }));
  const shown = structure.flatMap(({ quote, means, weights }) =>
    quote === undefined ? [] : [{ quote, means, weight: weights[kind] ?? 0 }],
  );
  const deciding = [...spoken, ...shown]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const once = new Map(deciding.map((signal) => [signal.quote, signal] as const).reverse());
  return [...once.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostSignals)
    .map(({ quote, means }) => ({ quote, means }));
}
