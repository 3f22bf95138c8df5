import { z } from 'zod';

/**
 * What of an application lies in the person's own hands, and the ways in which it can be done. `letter: own`: written for
 * this opening; `followUp: early`: a question within two weeks; `preparation`: hours before a first conversation, under one,
 * up to three, or more; `terms: early`: pay, place and hours were cleared before or in the first talk.
 */
export const ways = {
  channel: ['referral', 'recruiter', 'agency', 'sourced', 'event', 'company', 'board'],
  timing: ['two-days', 'month', 'later'],
  tailoring: ['tailored', 'usual'],
  letter: ['own', 'general', 'none'],
  followUp: ['early', 'late', 'none'],
  preparation: ['long', 'some', 'short'],
  terms: ['early', 'not-early'],
} as const;
export type Choice = keyof typeof ways;

/** A way in which one of them was done. */
export type Way<Of extends Choice = Choice> = (typeof ways)[Of][number];

/** In the order of an application's course. */
export const choices = [
  'channel',
  'timing',
  'tailoring',
  'letter',
  'followUp',
  'preparation',
  'terms',
] as const satisfies readonly Choice[];
export const choiceSchema = z.enum(choices);

export const waySchema = z.enum(choices.flatMap((choice): Way[] => [...ways[choice]]));

/** Whether a way is one of this choice. */
export const isWayOf = <Of extends Choice>(choice: Of, way: string | undefined): way is Way<Of> =>
  way !== undefined && ways[choice].some((known) => known === way);
