import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { RejectionCase } from '#features/reasons/domain/case.ts';
import type { Actual } from '../domain/changed-situation.ts';
import { courseOf } from '../domain/course.ts';
import { knownSituation } from '../domain/known-situation.ts';
import { courseFacts } from './course-facts.ts';
import type { StoredCourse } from './course-store.ts';

/** One application as it went, with its case. */
export function actualOf(dossier: Dossier, rejection: RejectionCase, stored: StoredCourse): Actual {
  const { channel, appliedOn } = applicationOf(dossier);
  const situation = knownSituation(rejection);
  const hasMet = situation.stage !== 'applied';
  const course = courseOf(courseFacts({ channel, appliedOn, hasMet }, stored));
  return { situation, course, musts: rejection.musts };
}
