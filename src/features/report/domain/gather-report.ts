import type { Application } from '#features/applications/domain/application.ts';
import type { Gaps } from '#features/matching/domain/gap.ts';
import { causesOverTime } from '#features/patterns/domain/causes-over-time.ts';
import type { Effort } from '#features/patterns/domain/effort.ts';
import { type Explained, gatheredSums, type Stretch } from '#features/patterns/domain/gathered-sums.ts';
import type { Patterns } from '#features/patterns/domain/patterns.ts';
import type { Report } from './report.ts';
import { withoutNames } from './without-names.ts';

/** What a report is put together from; asked in the browser and on the command line. */
export interface Asking {
  readonly patterns: () => Promise<Patterns>;
  readonly causes: (after: string | undefined) => Promise<Stretch>;
  readonly effort: () => Promise<Effort>;
  readonly gaps: () => Promise<Gaps>;
  readonly applications: (
    offset: number,
  ) => Promise<{ readonly rows: readonly Application[]; readonly total: number }>;
}

interface Wanted {
  /** Whether employers may be named. */
  readonly named: boolean;
  readonly onProgress?: (explained: Explained) => void;
}

/** Puts the report together. Explanations take longest, so how far they are is told. */
export async function gatherReport(ask: Asking, { named, onProgress }: Wanted): Promise<Report> {
  const patterns = await ask.patterns();
  const sums = await gatheredSums(ask.causes, onProgress);
  const gaps = await allCompared(ask);
  const applications = await allApplications(ask);
  const report: Report = {
    made: patterns.today,
    patterns,
    causes: causesOverTime(sums, patterns.period),
    effort: await ask.effort(),
    ...(gaps.postings > 0 && { gaps }),
  };
  const companies = applications.map(({ company }) => company);
  return named ? { ...report, applications } : withoutNames(report, companies);
}

/** Postings are compared a stretch at a time; while a stretch compares something, it is asked again. */
async function allCompared(ask: Asking): Promise<Gaps> {
  let gaps = await ask.gaps();
  for (let waiting = Number.POSITIVE_INFINITY; gaps.waiting > 0 && gaps.waiting < waiting; ) {
    waiting = gaps.waiting;
    gaps = await ask.gaps();
  }
  return gaps;
}

async function allApplications(ask: Asking): Promise<Application[]> {
  const all: Application[] = [];
  for (let total = 1; all.length < total; ) {
    const page = await ask.applications(all.length);
    all.push(...page.rows);
    total = page.rows.length === 0 ? 0 : page.total;
  }
  return all;
}
