import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { JourneyRecord } from './journey.ts';

/** The day on which the made-up applications are looked at. */
export const today = '2026-04-15';

type Channel = JourneyRecord['channel'];

interface Market {
  readonly seed: string;
  readonly count: number;
  /** How often an application leads to a talk. */
  readonly talks?: (channel: Channel, at: number) => number;
  /** How many different titles there are. */
  readonly titles?: number;
}

const channels: readonly Channel[] = ['board', 'company', 'referral', 'agency'];

/** Made-up applications over two years, with talks, interviews, offers, noes and silence. */
export function madeRecords({ seed, count, talks = () => 0.2, titles = 12 }: Market): JourneyRecord[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const channel = channels[at % channels.length] ?? 'board';
    const appliedOn = addDays(today, -30 - Math.floor(random() * 700));
    const later = (days: number) => addDays(appliedOn, Math.ceil(random() * days));
    const hasTalk = random() < talks(channel, at);
    const hasNo = !hasTalk && random() < 0.4;
    return {
      channel,
      role: `Kind ${wordOf(at % titles)} clerk`,
      appliedOn,
      events: [
        { kind: 'applied', on: appliedOn },
        ...(hasTalk ? [{ kind: 'interview' as const, round: 'screen' as const, on: later(20) }] : []),
        ...(hasTalk && random() < 0.4 ? [{ kind: 'interview' as const, on: later(40) }] : []),
        ...(hasNo ? [{ kind: 'rejected' as const, on: later(60) }] : []),
      ],
      ...(hasNo && { ending: 'rejected' }),
      resumes: [{ id: `resume-${at % 3}`, name: `Version ${(at % 3) + 1}` }],
    };
  });
}

/** A word of letters only, since numbers do not tell titles apart. */
const wordOf = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('q');

/** One application with what happened after so many days. */
export function record(
  daysAgo: number,
  happened: readonly (readonly [kind: JourneyRecord['events'][number]['kind'], after: number])[] = [],
  rest: Partial<JourneyRecord> = {},
): JourneyRecord {
  const appliedOn = addDays(today, -daysAgo);
  return {
    channel: 'board',
    role: 'Baker',
    appliedOn,
    events: [
      { kind: 'applied', on: appliedOn },
      ...happened.map(([kind, after]) => ({ kind, on: addDays(appliedOn, after) })),
    ],
    resumes: [],
    ...rest,
  };
}
