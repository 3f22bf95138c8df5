import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import type { RejectionCase } from '#features/reasons/domain/case.ts';
import { caseOf } from '#features/reasons/domain/case-of.ts';
import type { Actual } from '../domain/changed-situation.ts';
import { courseOf } from '../domain/course.ts';
import { knownSituation } from '../domain/known-case.ts';
import { mustHavesOf } from '../domain/must-haves.ts';
import type { Asked } from './asked-of.ts';
import { courseFacts } from './course-facts.ts';
import type { StoredCourse } from './course-store.ts';

/** The keys of the mails that an application was read from. */
export const mailKeysOf = ({ events }: Dossier): string[] =>
  events.filter(({ source }) => source.kind === 'mail').map(({ source }) => source.key);

/** One application as it went, with its case; undefined when it did not end by them. */
export function actualOf(
  dossier: Dossier,
  mails: readonly StoredMail[],
  stored: StoredCourse,
  { of, claims }: Asked,
): (Actual & { readonly rejection: RejectionCase }) | undefined {
  const rejection = caseOf(dossier, mails, stored.answers);
  if (rejection === undefined) return undefined;
  const { channel, appliedOn } = applicationOf(dossier);
  const asked = of.get(dossier.id);
  const musts = asked && mustHavesOf(asked, claims);
  const situation = knownSituation(rejection, { ...(stored.posting && { posting: stored.posting }), musts });
  const hasMet = situation.stage !== 'applied';
  const course = courseOf(courseFacts({ channel, appliedOn, hasMet }, stored));
  return { rejection, situation, course, musts };
}
