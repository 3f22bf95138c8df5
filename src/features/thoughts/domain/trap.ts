import { z } from 'zod';

/**
 * Thinking traps, as cognitive therapy names them (Beck 1976; Burns 1980): habits of thought that make a hard thing harder.
 * A text is offered some that may fit; which one it is, if any, only the person can say.
 */
export const trapIdSchema = z.enum([
  'all-or-nothing',
  'overgeneralising',
  'mental-filter',
  'discounting-positives',
  'mind-reading',
  'fortune-telling',
  'catastrophising',
  'emotional-reasoning',
  'should-statements',
  'labelling',
  'personalising',
  'comparing',
]);
export type TrapId = z.infer<typeof trapIdSchema>;
export const trapIds = trapIdSchema.options;
