import type { MailKind } from './job-mail.ts';

/** What a phrase can say. Each has its weight in `cue-weights.ts` and its phrases in every vocabulary. */
export const cueNames = [
  'turnedDown',
  'otherChosen',
  'alreadyFilled',
  'internalChosen',
  'openingClosed',
  'regret',
  'farewell',
  'invited',
  'appointment',
  'timeAsked',
  'talk',
  'testAsked',
  'testNamed',
  'deadline',
  'offered',
  'terms',
  'waiting',
  'papersWanted',
  'withdrawal',
  'calledOff',
  'received',
  'thanked',
  'willReview',
  'laterStages',
  'foundYou',
  'seeking',
  'interestAsked',
  'listing',
  'bulk',
  'newsletter',
  'newsletterForm',
  'otherTopic',
  'otherApplication',
  'everydayTopic',
  'promotion',
  'hiringSide',
  'ownWorkplace',
  'ownApplication',
  'jobWord',
] as const;
export type CueName = (typeof cueNames)[number];

/** What one cue adds to each kind, in natural-log odds. */
export type KindWeights = Readonly<Partial<Record<MailKind, number>>>;
