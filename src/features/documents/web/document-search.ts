import { z } from 'zod';

/** What the address of a document remembers: the application whose opening it is looked at for. */
export const documentSearchSchema = z.object({ for: z.uuid().optional().catch(undefined) });
