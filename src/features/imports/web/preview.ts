import type { z } from 'zod';
import type { previewImport } from '../api.ts';

/** What saving would do, as the server answers it. */
export type Preview = z.infer<typeof previewImport.output>;
