import type { JourneyRecord } from '#features/patterns/domain/journey.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { addDays } from '#lib/calendar-day.ts';

/** The day on which the made-up search is looked at. */
export const today = '2026-04-15';

export interface MadeSearch {
  readonly seed: string;
  /** Applications in the last weeks, sent evenly. */
  readonly count: number;
  readonly weeks: number;
  /** How often one leads to a talk, and a talk to an interview, and that to an offer. */
  readonly talks?: number;
}

const ways = ['board', 'company', 'referral'] as const;

/** Made-up applications up to yesterday, with what is known of them today. */
export function madeSearch({ seed, count, weeks, talks = 0.2 }: MadeSearch): JourneyRecord[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const ago = 1 + Math.floor((at / count) * (7 * weeks - 1));
    const appliedOn = addDays(today, -ago);
    const happened = happenedWithin(ago, talks, random);
    const no = happened.find(({ kind }) => kind === 'rejected');
    return {
      channel: ways[Math.floor(random() * ways.length)] ?? 'board',
      role: 'Baker',
      appliedOn,
      ...(at % 3 === 0 && { postedOn: addDays(appliedOn, -(at % 7)) }),
      ...(no && { ending: 'rejected', endedOn: addDays(appliedOn, no.after) }),
      events: happened.map(({ after, ...event }) => ({ ...event, on: addDays(appliedOn, after) })),
      resumes: [],
    };
  });
}

const later = [{ kind: 'interview', round: 'screen' }, { kind: 'interview' }, { kind: 'offer' }] as const;

/** One step after another for as long as luck has it, or a no; what comes within so many days. */
function happenedWithin(days: number, talks: number, random: () => number) {
  const steps: { kind: 'applied' | 'interview' | 'offer' | 'rejected'; round?: 'screen'; after: number }[] = [
    { kind: 'applied', after: 0 },
  ];
  let after = 0;
  for (const [at, step] of later.entries()) {
    after += Math.ceil(20 * random());
    if (random() >= (at === 0 ? talks : 0.4)) break;
    steps.push({ ...step, after });
  }
  if (steps.length === 1 && random() < 0.4) steps.push({ kind: 'rejected', after: Math.ceil(40 * random()) });
  return steps.filter((step) => step.after <= days);
}
