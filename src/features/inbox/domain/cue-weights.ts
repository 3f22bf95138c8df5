import type { CueName, KindWeights } from './cue.ts';

/** How a cue weighs and what it is called when it is shown. */
export interface CueWeight {
  readonly means: string;
  readonly weights: KindWeights;
  /** Says nothing when the sentence only supposes it ("if you are not selected"). */
  readonly asserted?: true;
  /** Says nothing when a negation stands close before it ("we cannot offer you"). */
  readonly affirmed?: true;
}

/**
 * What each cue adds to the log odds of each kind. Set by hand from how such mails are written;
 * only a cue that decides alone weighs more than 3.
 */
export const cueWeights: Readonly<Record<CueName, CueWeight>> = {
  turnedDown: {
    means: 'they say no',
    asserted: true,
    weights: { rejection: 4.2, acknowledgement: -0.8, unrelated: 0.2, interview: -1 },
  },
  otherChosen: {
    means: 'they chose someone else',
    asserted: true,
    weights: { rejection: 3.2, acknowledgement: -1.2, alert: -0.5, interview: -1.5, offer: -1 },
  },
  alreadyFilled: {
    means: 'the position is filled',
    asserted: true,
    weights: { rejection: 3, acknowledgement: -1, interview: -0.8, update: -0.5 },
  },
  internalChosen: {
    means: 'someone from inside got the position',
    asserted: true,
    weights: { rejection: 3.2, acknowledgement: -1, interview: -1, update: -0.8 },
  },
  openingClosed: {
    means: 'the opening was cancelled or frozen',
    asserted: true,
    weights: { rejection: 3, interview: -0.8, update: -0.5 },
  },
  regret: { means: 'a word of regret', weights: { rejection: 1.1 } },
  farewell: {
    means: 'a farewell',
    weights: { rejection: 1.3, acknowledgement: 0.2, interview: -0.5, assessment: -0.3 },
  },
  invited: {
    means: 'they want to talk',
    asserted: true,
    affirmed: true,
    weights: { interview: 2.6, rejection: -0.4 },
  },
  appointment: {
    means: 'a time for a talk is set',
    asserted: true,
    affirmed: true,
    weights: { interview: 2.4, rejection: -0.4 },
  },
  timeAsked: { means: 'they look for a time', weights: { interview: 1.6, outreach: 0.4, rejection: -0.6 } },
  talk: { means: 'a talk is mentioned', weights: { interview: 0.6, unrelated: -0.2 } },
  testAsked: {
    means: 'they ask for a test or task',
    asserted: true,
    affirmed: true,
    weights: { assessment: 3.4, rejection: -0.4 },
  },
  testNamed: { means: 'a test is mentioned', weights: { assessment: 1.4 } },
  deadline: { means: 'a time limit', weights: { assessment: 0.7 } },
  offered: {
    means: 'they offer the job',
    asserted: true,
    affirmed: true,
    weights: { offer: 3.4, rejection: -0.6 },
  },
  terms: { means: 'terms of the job', weights: { offer: 1.1, outreach: 0.2 } },
  waiting: { means: 'it takes more time', weights: { update: 2.4, rejection: -0.3 } },
  papersWanted: { means: 'papers or checks', weights: { update: 2.1 } },
  withdrawal: { means: 'your own withdrawal', weights: { update: 4, rejection: -1.5 } },
  calledOff: { means: 'an appointment is called off', asserted: true, weights: { update: 2.6 } },
  received: {
    means: 'your application arrived',
    weights: { acknowledgement: 3, update: -0.5, outreach: -1, alert: -1, rejection: -0.4, assessment: -0.6 },
  },
  thanked: {
    means: 'thanks for applying',
    weights: { acknowledgement: 1.2, rejection: 0.7, outreach: -1, alert: -1 },
  },
  willReview: { means: 'they will look at it', weights: { acknowledgement: 1.4 } },
  laterStages: { means: 'the steps to come', weights: { acknowledgement: 1.4 } },
  foundYou: { means: 'they found you', weights: { outreach: 2.6, alert: -0.3 } },
  seeking: { means: 'they look for someone', weights: { outreach: 1.8 } },
  interestAsked: { means: 'they ask whether you are interested', weights: { outreach: 1.8 } },
  listing: { means: 'a list of jobs', weights: { alert: 2.6 } },
  bulk: { means: 'a mass mail', weights: { alert: 1.1, unrelated: 0.5 } },
  newsletter: { means: 'a newsletter or advertisement', weights: { alert: 1.5, unrelated: 0.6 } },
  otherTopic: {
    means: 'about something other than a job',
    weights: {
      unrelated: 3,
      rejection: -1,
      acknowledgement: -1,
      offer: -1,
      interview: -0.7,
      assessment: -0.7,
      update: -0.7,
    },
  },
  newsletterForm: {
    means: 'the form of a newsletter',
    weights: { alert: 2.4, unrelated: 0.6, rejection: -2.5, offer: -2.5, interview: -1.5, assessment: -1 },
  },
  otherApplication: {
    means: 'an application for something other than a job',
    weights: {
      unrelated: 3,
      rejection: -2,
      acknowledgement: -2,
      offer: -2,
      interview: -1.5,
      assessment: -1.5,
      update: -1.5,
    },
  },
  everydayTopic: { means: 'about everyday matters', weights: { unrelated: 0.7 } },
  promotion: { means: 'an advertisement', weights: { unrelated: 1.6, alert: 0.2 } },
  hiringSide: {
    means: 'someone else is the applicant',
    weights: { unrelated: 4.4, interview: -2, offer: -1.5, rejection: -1.5, assessment: -1, update: -1 },
  },
  ownWorkplace: { means: 'from your present workplace', weights: { unrelated: 2.4 } },
  ownApplication: {
    means: 'about your application',
    weights: {
      alert: -1.5,
      outreach: -1.5,
      unrelated: -0.8,
      acknowledgement: 0.3,
      rejection: 0.3,
      update: 0.3,
    },
  },
  jobWord: { means: 'about a job', weights: { unrelated: -1.3, alert: 0.2, outreach: 0.2 } },
};

/** Where the scale begins, before a word is read: most mail is no job mail. */
export const priorWeights: Readonly<KindWeights> = {
  unrelated: 3.2,
  update: 0.3,
  offer: -0.5,
  assessment: -0.2,
};
