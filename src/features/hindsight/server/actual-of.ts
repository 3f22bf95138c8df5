import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { RejectionCase } from '#features/reasons/domain/case.ts';
import type { Actual } from '../domain/changed-situation.ts';
import { courseOf } from '../domain/course.ts';
import { knownSituation } from '../domain/known-case.ts';
import { mustHavesOf } from '../domain/must-haves.ts';
import type { Asked } from './asked-of.ts';
import { courseFacts } from './course-facts.ts';
import type { StoredCourse } from './course-store.ts';

/** One application as it went, with its case. */
export function actualOf(
  dossier: Dossier,
  rejection: RejectionCase,
  stored: StoredCourse,
  { of, claims }: Asked,
): Actual {
  const { channel, appliedOn } = applicationOf(dossier);
  const asked = of.get(dossier.id);
  const musts = asked && mustHavesOf(asked, claims);
  const situation = knownSituation(rejection, { ...(stored.posting && { posting: stored.posting }), musts });
  const hasMet = situation.stage !== 'applied';
  const course = courseOf(courseFacts({ channel, appliedOn, hasMet }, stored));
  return { situation, course, musts };
}
