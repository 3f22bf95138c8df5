import { z } from 'zod';

/**
 * How far a figure can be trusted: `study`, read in the primary source; `report`, figures of a vendor or of a secondary
 * source; `estimate`, our own proposal, which is always shown to people as an estimate.
 */
const grades = ['study', 'report', 'estimate'] as const;
type Grade = (typeof grades)[number];

/** Where a base rate comes from. What it measured is said in the texts. */
interface BaseRateSource {
  readonly who: string;
  readonly year: string;
  readonly grade: Grade;
  /** How many, of what; nothing where the source does not say. */
  readonly sample?: string;
}

/** The sources of the base rates (evidence base, section 6). */
export const sources = {
  silence: { who: 'Jobright', year: '2025', grade: 'report', sample: '4.4 million applications' },
  boards: { who: 'CareerPlug', year: '2024', grade: 'report' },
  ownSites: { who: 'CareerPlug', year: '2024', grade: 'report' },
  direct: { who: 'Lever', year: '2017', grade: 'estimate', sample: 'about 1,000 companies' },
  referrals: { who: 'Lever', year: '2017', grade: 'study', sample: 'about 1,000 companies' },
  agencies: { who: 'Lever', year: '2017', grade: 'study', sample: 'about 1,000 companies' },
  onsites: { who: 'Lever', year: '2017', grade: 'study', sample: 'about 1,000 companies' },
  interviews: { who: 'CareerPlug', year: '2024', grade: 'report' },
} as const satisfies Record<string, BaseRateSource>;

export const sourceIds = [
  'silence',
  'boards',
  'ownSites',
  'direct',
  'referrals',
  'agencies',
  'onsites',
  'interviews',
] as const satisfies readonly (keyof typeof sources)[];
export const sourceIdSchema = z.enum(sourceIds);
export type SourceId = z.infer<typeof sourceIdSchema>;

export const sourceOf = (id: SourceId): BaseRateSource => sources[id];
