import type { Channel } from '#features/applications/domain/application.ts';
import type { Ending, Stage } from '#features/applications/domain/event.ts';

/**
 * Stages, endings and channels as people write them in their own sheets, so that one's eye and any tracker
 * understands them, and so that the sheet can be brought in again.
 */
export const stageWords: Readonly<Record<Stage, string>> = {
  applied: 'Applied',
  screen: 'Screening',
  interview: 'Interview',
  final: 'Final round',
  offer: 'Offer',
};

export const endingWords: Readonly<Record<Ending, string>> = {
  rejected: 'Rejected',
  silent: 'No response',
  withdrawn: 'Withdrawn',
  closed: 'Opening cancelled',
  declined: 'Offer declined',
  accepted: 'Offer accepted',
};

export const channelWords: Readonly<Record<Channel, string>> = {
  board: 'Job board',
  company: 'Company website',
  referral: 'Referral',
  recruiter: 'Recruiter',
  agency: 'Agency',
  sourced: 'They reached out',
  event: 'Event',
  unknown: '',
};
