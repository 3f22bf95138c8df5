import { z } from 'zod';

/** Columns that hold a day. `statusOn`: since when the status holds; `savedOn`: when the ad was noted. */
export const dayFields = [
  'appliedOn',
  'statusOn',
  'rejectedOn',
  'interviewOn',
  'offerOn',
  'savedOn',
] as const;
export type DayField = (typeof dayFields)[number];

/** What a column of a tracker can mean. `applied` to `rejected` are a yes or no; `outcome` says how it ended beside a stage. */
export const trackerFields = [
  'company',
  'role',
  'status',
  'outcome',
  'applied',
  'interviewed',
  'offered',
  'rejected',
  'archived',
  ...dayFields,
  'location',
  'url',
  'channel',
  'notes',
  'sender',
  'senderAddress',
  'subject',
] as const;
export type TrackerField = (typeof trackerFields)[number];

/** Fields that several columns may fill, such as one date for each interview. */
export const repeatableFields: readonly TrackerField[] = ['interviewOn', 'notes'];

/** Which column means what; columns that are left out of it are not read. */
export const mappingSchema = z.record(z.string(), z.enum(trackerFields));
export type Mapping = z.infer<typeof mappingSchema>;

/** The cells of a row that fill one field, without empty ones. */
export function cellsFor(
  row: Readonly<Record<string, string>>,
  mapping: Mapping,
  field: TrackerField,
): string[] {
  return Object.entries(mapping)
    .filter(([, meaning]) => meaning === field)
    .map(([column]) => (row[column] ?? '').trim())
    .filter((cell) => cell !== '');
}
