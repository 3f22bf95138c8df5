import type { Channel } from '#features/applications/domain/application.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { CourseFacts } from '../domain/course.ts';
import type { StoredCourse } from './course-store.ts';

interface Standing {
  readonly channel: Channel;
  readonly appliedOn?: CalendarDay | undefined;
  readonly hasMet: boolean;
}

/** The facts that tell a course. A posting that was put up anew before the application counts from then. */
export function courseFacts(standing: Standing, { posting, ...stored }: StoredCourse): CourseFacts {
  const { appliedOn = '' } = standing;
  const days = [posting?.repostedAt, posting?.postedAt];
  return { ...standing, ...stored, postedOn: days.find((day) => day !== undefined && day <= appliedOn) };
}
