import { z } from 'zod';

/** Which requirements are counted, in the address. */
export const gapSearchSchema = z.object({
  importance: z.enum(['must', 'nice']).optional().catch(undefined),
});
