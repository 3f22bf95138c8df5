import { z } from 'zod';

/** What was brought in. `tracker`: a sheet of applications, LinkedIn's export included. */
export const importKinds = ['mail', 'tracker', 'sample'] as const;

/**
 * Where an import stands. `receiving`: its files are arriving; `mapping`: a sheet waits for the person to say what
 * its columns mean; `ready`: everything is read and nothing is saved yet; `nothing`: a look found nothing new;
 * `undone`: taken back after saving.
 */
export const importStatuses = [
  'receiving',
  'mapping',
  'reading',
  'paused',
  'ready',
  'saved',
  'undone',
  'cancelled',
  'failed',
  'nothing',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** A message or row that could not be read: where it lies, and why in one sentence. */
export const brokenSchema = z.object({ position: z.string(), reason: z.string() });
export type Broken = z.infer<typeof brokenSchema>;

export const progressSchema = z.object({
  bytesRead: z.number(),
  bytesTotal: z.number(),
  /** Messages or rows looked at. */
  seen: z.number(),
  /** How many could not be read; the first of them are listed. */
  brokenCount: z.number(),
  broken: z.array(brokenSchema).max(100),
});
export type Progress = z.infer<typeof progressSchema>;

export const importRecordSchema = z.object({
  id: z.uuid(),
  kind: z.enum(importKinds),
  /** The name of the file or folder as the person knows it. */
  name: z.string(),
  status: z.enum(importStatuses),
  startedAt: z.iso.datetime(),
  progress: progressSchema,
  /** Why it failed, in one sentence. */
  problem: z.string().optional(),
  /** Reading stopped without an end, as when the computer was switched off. */
  interrupted: z.boolean(),
  found: z.object({
    /** Findings that are sure, that wait for a look, that were left out, and that are saved. */
    sure: z.number(),
    unsure: z.number(),
    leftOut: z.number(),
    saved: z.number(),
    /** The applications that the saved ones went to. */
    applications: z.number(),
  }),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;

export const noProgress: Progress = { bytesRead: 0, bytesTotal: 0, seen: 0, brokenCount: 0, broken: [] };

/** Reading writes a sign of life at least this often (milliseconds); after three missed ones it counts as interrupted. */
export const signOfLifeEvery = 3_000;

export function isInterrupted(status: ImportStatus, lastSignAt: string, now: string): boolean {
  return status === 'reading' && Date.parse(now) - Date.parse(lastSignAt) > 3 * signOfLifeEvery;
}

/** Whether it moves on by itself, so that it is worth looking again soon. */
export const isUnderWay = ({ status, interrupted }: ImportRecord): boolean =>
  (status === 'receiving' || status === 'reading' || status === 'paused') && !interrupted;
