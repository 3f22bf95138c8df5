import { z } from 'zod';

/**
 * Where a fact was seen: in a mail, a row of a sheet, the made-up person's story; said by the person, in a note of
 * theirs, as an answer to a question; in the posting, the résumé, or in both beside each other; told by the application
 * itself, or counted from its days.
 */
export const factOrigins = [
  'mail',
  'sheet',
  'sample',
  'you',
  'note',
  'answer',
  'posting',
  'resume',
  'match',
  'application',
  'counted',
] as const;
export type FactOrigin = (typeof factOrigins)[number];
export const factOriginSchema = z.enum(factOrigins);
