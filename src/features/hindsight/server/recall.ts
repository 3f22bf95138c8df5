import { journeyOf } from '#features/patterns/domain/journey.ts';
import { patternStore } from '#features/patterns/server/store.ts';
import { isExplainable } from '#features/reasons/domain/is-explainable.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { courseOf } from '../domain/course.ts';
import { type Hindsight, hindsightOf, type Recalled } from '../domain/hindsight.ts';
import { askedOf } from './asked-of.ts';
import { courseFacts } from './course-facts.ts';
import { storedCourses } from './course-store.ts';

/** What all applications say about what lies in one's own hands. */
export async function recall(database: Database, clock: Clock, owner: string): Promise<Hindsight> {
  const records = await patternStore(database).byId(owner);
  const stored = await storedCourses(database, owner);
  const courses = [...records.keys()].map(stored);
  const { of, claims, waiting } = await askedOf(database, clock, owner, courses);
  const recalled = [...records].map(([id, record]): Recalled => {
    const journey = journeyOf(record);
    const { channel, appliedOn } = journey;
    const hasMet = journey.reached.screen !== undefined;
    return {
      journey,
      course: courseOf(courseFacts({ channel, appliedOn, hasMet }, stored(id))),
      asked: of.get(id),
    };
  });
  const ended = [...records.values()].filter(({ ending }) => isExplainable(ending)).length;
  return { ...hindsightOf(recalled, claims, clock.today()), waiting, ended };
}
