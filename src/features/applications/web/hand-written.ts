import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Opening } from '../domain/application.ts';
import type { Ending, Happening, Stage } from '../domain/event.ts';

/** An application while it is being written down by hand. Days are empty while none is chosen. */
export interface HandWritten {
  readonly opening: Opening;
  readonly appliedOn: CalendarDay | '';
  readonly stage: Stage;
  /** The day of that stage, when it is further than applied. */
  readonly stageOn: CalendarDay | '';
  readonly ending: Ending | undefined;
  readonly endedOn: CalendarDay | '';
}

/** What is wrong, by field, as the key of a sentence. */
export interface Wrong {
  readonly company?: 'company';
  readonly appliedOn?: 'day' | 'future';
  readonly stageOn?: 'day' | 'beforeApplied';
  readonly endedOn?: 'day' | 'beforeStage';
}

export const newHandWritten = (today: CalendarDay): HandWritten => ({
  opening: { company: '', role: '', channel: 'board' },
  appliedOn: today,
  stage: 'applied',
  stageOn: '',
  ending: undefined,
  endedOn: '',
});

/** Checks what was written; an empty answer means that it can be saved. */
export function wrongIn(written: HandWritten, today: CalendarDay): Wrong {
  const { opening, appliedOn, stage, stageOn, ending, endedOn } = written;
  const applied = appliedOn === '' ? 'day' : appliedOn > today ? 'future' : undefined;
  const reached = stage === 'applied' ? undefined : dayAfter(stageOn, appliedOn, 'beforeApplied');
  const latest = stage === 'applied' ? appliedOn : stageOn;
  const ended = ending === undefined ? undefined : dayAfter(endedOn, latest, 'beforeStage');
  return {
    ...(opening.company.trim() === '' && { company: 'company' as const }),
    ...(applied && { appliedOn: applied }),
    ...(reached && { stageOn: reached }),
    ...(ended && { endedOn: ended }),
  };
}

function dayAfter<Key extends string>(day: string, earliest: string, key: Key): Key | 'day' | undefined {
  if (day === '') return 'day';
  return day < earliest ? key : undefined;
}

/** The events that say what was written. */
export function happeningsOf({ appliedOn, stage, stageOn, ending, endedOn }: HandWritten): Happening[] {
  return [
    { kind: 'applied', on: appliedOn },
    ...(stage === 'applied' ? [] : [reaching(stage, stageOn)]),
    ...(ending === undefined ? [] : [{ kind: ending, on: endedOn }]),
  ];
}

function reaching(stage: Exclude<Stage, 'applied'>, on: CalendarDay): Happening {
  return stage === 'offer' ? { kind: 'offer', on } : { kind: 'interview', round: stage, on };
}
