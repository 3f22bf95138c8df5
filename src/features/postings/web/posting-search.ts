import { z } from 'zod';

/** What the address of a posting remembers: the passage to be seen at first. */
export const postingSearchSchema = z.object({ at: z.string().max(1_200).optional().catch(undefined) });
