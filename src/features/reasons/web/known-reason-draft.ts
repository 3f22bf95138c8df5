import type { CalendarDay } from '#lib/calendar-day.ts';
import {
  type Knowable,
  type KnownReason,
  knowable,
  knownReasonSchema,
  type WayToKnow,
  waysToKnow,
} from '../domain/known-reason.ts';

/** A known reason while it is being told; empty where nothing is chosen yet. */
export interface KnownReasonDraft {
  readonly first: Knowable | '';
  readonly second: Knowable | '';
  readonly how: WayToKnow | '';
  readonly on: CalendarDay | '';
  readonly words: string;
}

export const newReasonDraft = (on: CalendarDay): KnownReasonDraft => ({
  first: '',
  second: '',
  how: '',
  on,
  words: '',
});

export const reasonDraftOf = ({
  causes: [first, second],
  how,
  on,
  words,
}: KnownReason): KnownReasonDraft => ({
  first: first ?? '',
  second: second ?? '',
  how,
  on,
  words: words ?? '',
});

/** The reason that was told; undefined while something is missing. A second one goes with a first that is a cause. */
export function reasonOfDraft({ first, second, how, on, words }: KnownReasonDraft): KnownReason | undefined {
  const hasSecond = first !== 'other' && second !== '' && second !== first;
  const told = {
    causes: hasSecond ? [first, second] : [first],
    how,
    on,
    ...(words.trim() !== '' && { words }),
  };
  return knownReasonSchema.safeParse(told).data;
}

/** What was chosen from a list, where nothing is a choice, too. */
export const knowableIn = (value: string): Knowable | '' => knowable.find((each) => each === value) ?? '';
export const wayIn = (value: string): WayToKnow | '' => waysToKnow.find((each) => each === value) ?? '';
