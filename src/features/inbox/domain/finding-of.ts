import type { Happening } from '#features/applications/domain/event.ts';
import type { Finding } from '#features/applications/domain/finding.ts';
import { failure, type Result, success } from '#lib/result.ts';
import { betweenWhom } from './between-whom.ts';
import { cueWeights } from './cue-weights.ts';
import type { MailDetails } from './details/mail-details.ts';
import { eventDetailsOf } from './event-details-of.ts';
import { interviewRound } from './interview-round.ts';
import type { IncomingMail, MailReading } from './job-mail.ts';
import { threadOf } from './reply-of.ts';
import { requisitionIn } from './requisition.ts';

type HappeningOfMail = Pick<Happening, 'kind' | 'round'>;

/** Why a mail brings no finding: it is about no application of one's own, or the day it was sent is unknown. */
export type NoFinding = 'not-about-an-application' | 'no-date';

/** What a read mail says about an application. `key` finds the mail again; `told` is what it says beyond its kind. */
export function findingOf(
  mail: IncomingMail,
  reading: MailReading,
  key: string,
  told?: MailDetails,
): Result<Finding, NoFinding> {
  const happening = happeningOf(mail, reading);
  if (!happening) return failure('not-about-an-application');
  if (reading.date === null) return failure('no-date');
  const requisition = requisitionIn(mail.subject ?? '', mail.text ?? '');
  return success({
    source: { kind: 'mail', key },
    opening: {
      ...(reading.company ? { company: reading.company } : {}),
      ...(reading.role ? { role: reading.role } : {}),
      ...(requisition ? { requisition } : {}),
    },
    ...betweenWhom(mail),
    thread: threadOf(mail),
    happenings: [{ ...happening, on: reading.date, ...wordsOf(reading, told) }],
    confidence: reading.confidence,
    ...(reading.needsReview ? { doubt: { why: 'wording' as const } } : {}),
  });
}

function wordsOf(
  { signals }: MailReading,
  told: MailDetails | undefined,
): Pick<Happening, 'quote' | 'details'> {
  const quote = signals[0]?.quote.slice(0, 2_000);
  const details = eventDetailsOf(told);
  return { ...(quote && { quote }), ...(details && { details }) };
}

function happeningOf(mail: IncomingMail, reading: MailReading): HappeningOfMail | undefined {
  switch (reading.kind) {
    case 'acknowledgement':
      return { kind: 'acknowledged' };
    case 'rejection':
      return { kind: reading.reason === 'closed' ? 'closed' : 'rejected' };
    case 'interview':
      return { kind: 'interview', round: interviewRound(`${mail.subject ?? ''}\n${mail.text ?? ''}`) };
    case 'update':
      return { kind: saysWithdrawn(reading) ? 'withdrawn' : 'update' };
    case 'assessment':
    case 'offer':
      return { kind: reading.kind };
    case 'outreach':
    case 'alert':
    case 'unrelated':
      return undefined;
  }
}

const saysWithdrawn = ({ signals }: MailReading): boolean =>
  signals.some(({ means }) => means === cueWeights.withdrawal.means);
