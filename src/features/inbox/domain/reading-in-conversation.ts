import type { Finding } from '#features/applications/domain/finding.ts';
import type { MailKind, MailReading } from './job-mail.ts';

/** How a mail is read once it is known what came before in its conversation. */
export function readingInConversation(reading: MailReading, placed: Finding): MailReading {
  const happening = placed.happenings[0];
  if (placed.doubt?.why === 'after-offer') return { ...reading, needsReview: true };
  const kind = kindNow(reading.kind, placed);
  if (!happening || !kind) return reading;
  const { quote } = happening;
  const signals = quote ? [{ quote, means: 'answers a mail about this application' }] : reading.signals;
  return { ...reading, kind, reason: null, signals, confidence: placed.confidence, needsReview: false };
}

/** The kind that the conversation makes of it; undefined when it says by itself what it is. */
function kindNow(kind: MailKind, { reply, happenings }: Finding): MailKind | undefined {
  const says = happenings[0]?.kind;
  if (reply) return says === 'interview' ? 'interview' : 'update';
  return kind === 'acknowledgement' && says === 'update' ? 'update' : undefined;
}
