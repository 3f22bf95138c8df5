import { listApplications } from '#features/applications/api.ts';
import { showGaps } from '#features/matching/api.ts';
import { showEffort, showPatterns, sumCauses } from '#features/patterns/api.ts';
import type { Explained } from '#features/patterns/domain/gathered-sums.ts';
import type { Period } from '#features/patterns/domain/grouping.ts';
import type { Call } from '#platform/http/client.ts';
import { gatherReport } from './domain/gather-report.ts';
import type { Report } from './domain/report.ts';

interface Wanted {
  readonly period: Period;
  /** Whether employers may be named. */
  readonly named: boolean;
  readonly onProgress?: (explained: Explained) => void;
}

const page = 500;

/** Puts the report together from what the program answers: in the browser and for `rebound report` alike. */
export const readReport = (call: Call, { period, ...wanted }: Wanted): Promise<Report> =>
  gatherReport(
    {
      patterns: () => call(showPatterns, { period }),
      causes: (after) => call(sumCauses, { after }),
      effort: () => call(showEffort, {}),
      gaps: () => call(showGaps, {}),
      applications: (offset) => call(listApplications, { sort: 'applied', offset, limit: page }),
    },
    wanted,
  );
