import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import { samplePostings } from './sample-postings.ts';
import { firstResume, harbourLetter, laterResume } from './sample-resumes.ts';
import { sampleStory } from './sample-story.ts';

export interface SampleDocument {
  readonly name: string;
  readonly kind: 'resume' | 'letter';
  readonly text: string;
  readonly on: CalendarDay;
  /** The companies it went out to. */
  readonly sentTo: readonly string[];
  /** Whether it was made from the one before. */
  readonly isNewer?: boolean;
}

/** The made-up person's résumés and letter, the earliest first: the later résumé took over from one day on. */
export function sampleDocuments(today: CalendarDay): SampleDocument[] {
  const year = Number(today.slice(0, 4));
  const since = (daysAgo: number) => addDays(today, -daysAgo);
  const changedOn = since(50);
  const sent = (isLater: boolean) =>
    sampleStory.flatMap(({ opening, moments }) =>
      since(moments[0]?.daysAgo ?? 0) >= changedOn === isLater ? [opening.company] : [],
    );
  return [
    { name: 'First résumé', kind: 'resume', text: firstResume(year), on: since(96), sentTo: sent(false) },
    {
      name: 'Résumé with numbers',
      kind: 'resume',
      text: laterResume(year),
      on: changedOn,
      sentTo: sent(true),
      isNewer: true,
    },
    {
      name: 'Letter to Harbour & Vale',
      kind: 'letter',
      text: harbourLetter,
      on: since(47),
      sentTo: ['Harbour & Vale'],
    },
  ];
}

export interface SamplePosting {
  readonly company: string;
  readonly text: string;
  readonly on: CalendarDay;
}

/** The postings that the made-up person kept, each from the day they applied. */
export const sampleKeptPostings = (today: CalendarDay): SamplePosting[] =>
  sampleStory.flatMap(({ opening: { company }, moments }) => {
    const text = samplePostings[company];
    return text === undefined ? [] : [{ company, text, on: addDays(today, -(moments[0]?.daysAgo ?? 0)) }];
  });
