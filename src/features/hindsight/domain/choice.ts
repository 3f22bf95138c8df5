import { z } from 'zod';

/**
 * What of an application lies in the person's own hands, and the ways in which it can be done. Each way has a
 * name of its own. `own-letter`: written for this opening; `asked-early`: within two weeks; `preparation`: hours before a first
 * conversation, more than three, up to three, or under one; `clear`: pay, place and hours were, by the end of the first talk.
 */
export const ways = {
  channel: ['referral', 'recruiter', 'agency', 'sourced', 'event', 'company', 'board'],
  timing: ['two-days', 'month', 'later'],
  tailoring: ['tailored', 'usual'],
  letter: ['own-letter', 'general-letter', 'no-letter'],
  followUp: ['asked-early', 'asked-late', 'not-asked'],
  preparation: ['long', 'some', 'short'],
  terms: ['clear', 'not-clear'],
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
