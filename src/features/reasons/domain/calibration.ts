import { z } from 'zod';
import { bandSchema, calibrationBands } from './calibration-band.ts';
import { causes } from './cause.ts';
import { rangeOf } from './counted-share.ts';
import type { ComparedReason, Estimate, Knowable } from './known-reason.ts';
import { unknownShare } from './posterior.ts';
import { priorOf } from './priors.ts';

/** Fewer than so many known reasons tell nothing about the estimates. */
export const fewestReasons = 5;
/** `times` of all known reasons, the share that this tells, and how often guessing by the stage alone would have done it. */
const hitsSchema = z.object({
  times: z.number(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
  byStage: z.number(),
});
export type Hits = z.infer<typeof hitsSchema>;

/** How well the estimates did where the reason became known. */
export const calibrationSchema = z.object({
  /** Reasons that somebody told. */
  reasons: z.number(),
  /** Known by conviction alone, and not counted: it may rest on the estimate itself. */
  convictions: z.number(),
  /** Too early to tell: about so many reasons more. */
  more: z.number().optional(),
  told: z
    .object({
      /** How often the reason stood first, and among the first three. */
      first: hitsSchema,
      amongThree: hitsSchema,
      /** The share (0–1) that it was given on average, with its range, and the share by the stage alone. */
      given: z.object({ share: z.number(), low: z.number(), high: z.number(), byStage: z.number() }),
    })
    .optional(),
  /** How often what was said of a share was so; empty while there are too few for a picture. */
  bands: z.array(bandSchema),
});
export type Calibration = z.infer<typeof calibrationSchema>;

/** The reasons that estimates can be compared with: told by somebody, who did not read the estimate. */
export const comparable = (reasons: readonly ComparedReason[]): ComparedReason[] =>
  reasons.filter(({ how }) => how !== 'conviction');

/** Compares what was estimated with what became known; with few reasons it says how many more it takes. */
export function calibrate(reasons: readonly ComparedReason[]): Calibration {
  const compared = comparable(reasons);
  const counted = { reasons: compared.length, convictions: reasons.length - compared.length };
  if (compared.length < fewestReasons)
    return { ...counted, more: fewestReasons - compared.length, bands: [] };
  const given = compared.map(({ causes: known, estimate }) => shareOf(known, estimate));
  const byStage = compared.map(({ causes: known, estimate }) => shareOf(known, usualAt(estimate)));
  return {
    ...counted,
    told: {
      first: hits(compared, 1),
      amongThree: hits(compared, 3),
      given: {
        ...rangeOf(sum(given), compared.length),
        share: sum(given) / compared.length,
        byStage: sum(byStage) / compared.length,
      },
    },
    bands: calibrationBands(compared),
  };
}

/** What one would say who knows nothing but how far the application came. */
const usualAt = ({ stage }: Estimate): Estimate => {
  const prior = priorOf(stage);
  const known = 1 - unknownShare.usual;
  const shares = Object.fromEntries(causes.map((cause) => [cause, known * prior[cause]]));
  return { stage, causes: shares as Estimate['causes'], unknown: unknownShare.usual };
};

/** The share of what it was, of both where it was two. What is none of the causes can only be in the unknown. */
const shareOf = (known: readonly Knowable[], { causes: shares, unknown }: Estimate): number =>
  sum(known.map((cause) => (cause === 'other' ? unknown : shares[cause])));

function hits(compared: readonly ComparedReason[], places: number): Hits {
  const countWith = (estimateOf: (estimate: Estimate) => Estimate) =>
    compared.filter((reason) => isAmong(reason.causes, estimateOf(reason.estimate), places)).length;
  const times = countWith((estimate) => estimate);
  return { times, ...rangeOf(times, compared.length), byStage: countWith(usualAt) };
}

/** Whether one of the reasons stands among the first; a cause that shares its place with others stands there, too. */
function isAmong(known: readonly Knowable[], { causes: shares }: Estimate, places: number): boolean {
  const least = causes.map((cause) => shares[cause]).toSorted((a, b) => b - a)[places - 1] ?? 0;
  return known.some((cause) => cause !== 'other' && shares[cause] > 0 && shares[cause] >= least);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
