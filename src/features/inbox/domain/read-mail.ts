import { calendarDayOf } from './calendar-day-of.ts';
import { companyOf } from './company.ts';
import { cueWeights } from './cue-weights.ts';
import type { Evidence } from './gather-evidence.ts';
import type { IncomingMail, MailKind, MailReading, Signal } from './job-mail.ts';
import { evidenceOf } from './mail-evidence.ts';
import type { StructuralSignal } from './mail-structure.ts';
import { rejectionReason } from './rejection-reason.ts';
import { weighEvidence } from './weigh-evidence.ts';

const sureEnough = 0.6;
const surerForRejection = 0.75;
const mostSignals = 8;

/** Reads one mail by rules that can be shown: its kind, whom it is from and which words say so. */
export function readMail(mail: IncomingMail, language?: string): MailReading {
  const evidence = evidenceOf(mail, language);
  const { cues, own, sender, structure } = evidence;
  const [likeliest] = weighEvidence(cues, structure);
  const { kind, probability } = likeliest;
  const subject = mail.subject ?? '';
  const role = aboutOpening(kind) ? evidence.title?.role : undefined;
  const company = aboutOpening(kind)
    ? companyOf({ subject, text: own, sender, to: mail.to ?? '', role })
    : undefined;
  return {
    messageId: mail.messageId ?? null,
    kind,
    confidence: Math.round(probability * 1000) / 1000,
    needsReview: needsReview(kind, probability, cues),
    company: company ?? null,
    role: role ?? null,
    reason: kind === 'rejection' ? rejectionReason(evidence.reasons, cues) : null,
    date: calendarDayOf(mail.date) ?? null,
    language: evidence.language ?? null,
    signals: signalsFor(kind, cues, structure),
  };
}

/** A list of jobs or a mail about something else has no company and no role of its own. */
const aboutOpening = (kind: MailKind): boolean => kind !== 'alert' && kind !== 'unrelated';

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
