import type { Channel } from '#features/applications/domain/application.ts';
import type { EventKind, Happening } from '#features/applications/domain/event.ts';
import { stageProvenBy } from '#features/applications/domain/standing.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { type Step, steps } from './step.ts';

type JourneyEvent = Pick<Happening, 'kind' | 'on' | 'round' | 'dayUnknown'>;

/** What is stored of one application, as far as patterns need it. */
export interface JourneyRecord {
  readonly channel: Channel;
  readonly role: string;
  readonly appliedOn?: CalendarDay;
  /** The day the posting went up, where it is known. */
  readonly postedOn?: CalendarDay;
  readonly ending?: string;
  readonly endedOn?: CalendarDay;
  readonly events: readonly JourneyEvent[];
  /** The résumés that went out with it. */
  readonly resumes: readonly { readonly id: string; readonly name: string }[];
}

/** One application as a way through the steps. */
export interface Journey {
  readonly channel: Channel;
  readonly role: string;
  readonly appliedOn: CalendarDay | undefined;
  readonly postedOn: CalendarDay | undefined;
  readonly ending: string | undefined;
  readonly endedOn: CalendarDay | undefined;
  readonly resumes: JourneyRecord['resumes'];
  /** The day by which each step was reached. */
  readonly reached: Readonly<Record<Step, CalendarDay | undefined>>;
  /** Both the day it went in and that of the first answer, if there is one, are known. */
  readonly hasDays: boolean;
}

/** A receipt is no answer, and neither is what the person did. */
const answers: ReadonlySet<EventKind> = new Set<EventKind>([
  'update',
  'assessment',
  'interview',
  'offer',
  'rejected',
  'closed',
  'declined',
  'accepted',
]);

/** Reads the events in whatever order they come. Who reached a step reached those before it by the same day. */
export function journeyOf(record: JourneyRecord): Journey {
  const { events, channel, role, appliedOn, postedOn, ending, endedOn, resumes } = record;
  const reached: Record<Step, CalendarDay | undefined> = {
    answered: undefined,
    screen: undefined,
    interview: undefined,
    final: undefined,
    offer: undefined,
  };
  for (const event of events) {
    const furthest = furthestProvenBy(event);
    for (let at = 0; at <= furthest; at++) {
      const step = steps[at] ?? 'answered';
      const known = reached[step];
      if (known === undefined || event.on < known) reached[step] = event.on;
    }
  }
  const hasDays = appliedOn !== undefined && !events.some(hidesDay);
  return { channel, role, appliedOn, postedOn, ending, endedOn, resumes, reached, hasDays };
}

/** The place of that step; −1 when the event proves none. */
function furthestProvenBy(event: JourneyEvent): number {
  if (!answers.has(event.kind)) return -1;
  const stage = stageProvenBy(event);
  return stage === undefined || stage === 'applied' ? 0 : steps.indexOf(stage);
}

const hidesDay = ({ kind, dayUnknown }: JourneyEvent): boolean =>
  dayUnknown === true && (kind === 'applied' || answers.has(kind));
