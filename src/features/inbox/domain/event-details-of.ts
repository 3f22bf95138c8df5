import type { EventDetails } from '#features/applications/domain/event-details.ts';
import type { MailDetails } from './details/mail-details.ts';

/** The details of a mail as an application keeps them, without the quotes; undefined when there are none. */
export function eventDetailsOf(details: MailDetails | undefined): EventDetails | undefined {
  if (!details) return undefined;
  const { appointment, choices, change, interviewers, deadline, feedbackOffered, mayApplyAgain } = details;
  const kept: EventDetails = {
    ...(appointment && { appointment: keptAppointment(appointment, interviewers) }),
    ...(choices && { choices: choices.map(({ start }) => start) }),
    ...(change && { change: change.is }),
    ...(deadline && { deadline: deadline.at }),
    ...(feedbackOffered && { feedbackOffered: true }),
    ...(mayApplyAgain && { mayApplyAgain: mayApplyAgain.after ? { after: mayApplyAgain.after } : {} }),
  };
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function keptAppointment(
  { certain: _, quote: __, ...appointment }: NonNullable<MailDetails['appointment']>,
  people: MailDetails['interviewers'],
): NonNullable<EventDetails['appointment']> {
  return { ...appointment, ...(people && { people }) };
}
