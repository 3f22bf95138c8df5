import type { Cause } from './cause.ts';

/** How each cause is called on a screen, and what it means in one sentence. English; moves to the catalogue. */
export const causeTexts: Readonly<
  Record<Cause | 'unknown', { readonly name: string; readonly means: string }>
> = {
  void: {
    name: 'The opening was not really open',
    means: 'The job was frozen, cancelled, or never meant to be filled now.',
  },
  taken: {
    name: 'The place was already taken',
    means: 'It went to someone inside, or was given away before your application could count.',
  },
  unread: { name: 'Nobody read it', means: 'More applications came in than people had time to read.' },
  gate: {
    name: 'A fixed condition',
    means: 'A licence, permit, place or form answer decided, whatever else you brought.',
  },
  terms: { name: 'The terms did not meet', means: 'Pay, hours, place or start date were too far apart.' },
  gap: {
    name: 'Something they asked for was missing',
    means: 'They needed something that is not there yet.',
  },
  risk: {
    name: 'They were unsure about the fit on paper',
    means: 'A break, a change of field or level made them careful.',
  },
  shown: {
    name: 'What you have was hard to see',
    means: 'You have what they asked for, and the documents did not show it.',
  },
  performance: {
    name: 'The interview or test',
    means: 'The conversation or test was probably where it ended.',
  },
  checks: {
    name: 'The checks at the end',
    means: 'References or a background check raised a question.',
  },
  outcompeted: {
    name: 'Someone else was a little ahead',
    means: 'You were in the running, and they could take one.',
  },
  judgement: {
    name: 'Their judgement',
    means:
      'Taste, chance or unfair treatment on their side. Two interviewers often see the same person differently.',
  },
  unknown: { name: 'Cannot be known', means: 'What only they know, or nobody does.' },
};
