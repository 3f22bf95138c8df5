import { z } from 'zod';

/** Which résumé the posting is compared with, in the address. */
export const matchSearchSchema = z.object({
  document: z.uuid().optional().catch(undefined),
});
