import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { exportHeadSchema, exportParts } from './domain/export-part.ts';

/** Which program this is and where its data lies. */
export const showAbout = endpoint({
  method: 'GET',
  path: '/about',
  input: z.object({}),
  output: z.object({
    version: z.string(),
    /** The database engine with its version. */
    engine: z.string(),
    /** The folder, or the database and its host; never a password. */
    place: z.string(),
    startedAt: z.iso.datetime(),
  }),
});

/** What an export begins with. */
export const beginExport = endpoint({
  method: 'GET',
  path: '/export',
  input: z.object({}),
  output: exportHeadSchema,
});

/** A page of one part of the export; `next` is the offset of the following one. */
export const exportPage = endpoint({
  method: 'GET',
  path: '/export/:part',
  input: z.object({ part: z.enum(exportParts), offset: z.coerce.number().int().min(0).default(0) }),
  output: z.object({ items: z.array(z.unknown()), next: z.number().optional() }),
});
