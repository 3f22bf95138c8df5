import { z } from 'zod';
import { applicationSchema } from '#features/applications/domain/application.ts';
import { findingSchema } from '#features/applications/domain/finding.ts';
import { trackerChoicesSchema, trackerPreviewSchema } from '#features/trackers/domain/tracker-preview.ts';
import { endpoint } from '#lib/endpoint.ts';
import { importRecordSchema } from './domain/import-record.ts';
import { stagedFindingSchema } from './domain/staged-finding.ts';

const id = z.object({ id: z.uuid() });

export const listImports = endpoint({
  method: 'GET',
  path: '/imports',
  input: z.object({}),
  output: z.array(importRecordSchema),
});

export const showImport = endpoint({
  method: 'GET',
  path: '/imports/:id',
  input: id,
  output: importRecordSchema,
});

/** Begins an import; its files follow one by one, then it is read. */
export const beginImport = endpoint({
  method: 'POST',
  path: '/imports',
  input: z.object({ name: z.string().trim().min(1).max(500) }),
  output: importRecordSchema,
});

export const sendFile = endpoint({
  method: 'POST',
  path: '/imports/:id/files',
  input: id.extend({ name: z.string().min(1).max(1_000) }),
  output: z.object({}),
  body: 'bytes',
});

/** What the person chose for each sheet of a file, by the sheet's name; what is left open is as proposed. */
const sheetChoices = z.record(z.string(), trackerChoicesSchema);

/**
 * Starts reading, or starts again after an interruption. A sheet waits in `mapping` until choices come with it.
 * `path` is taken from the command line only.
 */
export const readImport = endpoint({
  method: 'POST',
  path: '/imports/:id/read',
  input: id.extend({ path: z.string().optional(), choices: sheetChoices.optional() }),
  output: importRecordSchema,
});

/** How the sheets of a file would be read with these choices. */
export const previewSheets = endpoint({
  method: 'POST',
  path: '/imports/:id/sheets',
  input: id.extend({ choices: sheetChoices }),
  output: z.array(
    z.object({
      name: z.string(),
      preview: trackerPreviewSchema,
      problems: z.array(z.object({ line: z.number(), sentence: z.string() })),
    }),
  ),
});

export const pauseImport = endpoint({
  method: 'POST',
  path: '/imports/:id/pause',
  input: id,
  output: importRecordSchema,
});

export const resumeImport = endpoint({
  method: 'POST',
  path: '/imports/:id/resume',
  input: id,
  output: importRecordSchema,
});

/** Ends an import that is not saved; what it found is forgotten. */
export const cancelImport = endpoint({
  method: 'POST',
  path: '/imports/:id/cancel',
  input: id,
  output: importRecordSchema,
});

/** What saving would do; nothing is saved yet. */
export const previewImport = endpoint({
  method: 'GET',
  path: '/imports/:id/preview',
  input: id.extend({ limit: z.coerce.number().int().min(1).max(1_000).default(200) }),
  output: z.object({
    applications: z.array(
      z.object({ application: applicationSchema, isNew: z.boolean(), events: z.number() }),
    ),
    total: z.number(),
    newOnes: z.number(),
    unsure: z.number(),
    /** How many of them end how; `open` for those that have not ended. */
    endings: z.record(z.string(), z.number()),
  }),
});

/** What waits for a look, with the reason why. */
export const listReview = endpoint({
  method: 'GET',
  path: '/imports/:id/review',
  input: id,
  output: z.array(stagedFindingSchema),
});

/** The person's word on one finding: as it is or corrected, or left out. */
export const settleFinding = endpoint({
  method: 'POST',
  path: '/findings/:id',
  input: id.extend({
    decision: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('keep'), finding: findingSchema.pick({ opening: true, happenings: true }) }),
      z.object({ kind: z.literal('leave-out') }),
      z.object({ kind: z.literal('look-again') }),
    ]),
  }),
  output: stagedFindingSchema,
});

/** Saves what is sure, in one piece. What is unsure stays for a later look and can be saved by a second call. */
export const saveImport = endpoint({
  method: 'POST',
  path: '/imports/:id/save',
  input: id,
  output: z.object({ applications: z.number(), newOnes: z.number(), unsure: z.number() }),
});

/** Takes a whole import back. Applications to which something was added by hand stay with just that. */
export const undoImport = endpoint({
  method: 'POST',
  path: '/imports/:id/undo',
  input: id,
  output: z.object({ removed: z.number(), changed: z.number() }),
});
