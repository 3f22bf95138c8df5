import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { listKnownReasons, showCalibration, takeReasonBack, tellReason } from '../api.ts';
import { calibrate } from '../domain/calibration.ts';
import { knownReasonStore, ownReasons } from './known-reason-store.ts';
import { storedCases } from './stored-case.ts';

/** What the person knows of why, and what it says of the estimates. */
export function knownReasonRoutes(database: Database, clock: Clock) {
  const cases = storedCases(database, clock);
  const reasons = knownReasonStore(database);

  return routes()
    .on(tellReason, async ({ id, reason }, { owner }) => {
      const { rejection } = await cases.of(owner, id);
      if (!rejection) {
        throw new Problem(
          409,
          'not-ended',
          'This application has not ended by them, so there is no reason yet.',
        );
      }
      const all = await reasons.all(owner);
      const before = all.find(({ applicationId }) => applicationId === id);
      const { estimateBefore } = await import('../domain/estimate-before.ts');
      const estimate = before?.estimate ?? estimateBefore(rejection, ownReasons(all, id));
      await reasons.put(owner, id, { reason, estimate, toldAt: clock.now() });
      return { before: before?.reason };
    })
    .on(takeReasonBack, async ({ id }, { owner }) => {
      await cases.the(owner, id);
      const before = await reasons.of(owner, id);
      await reasons.remove(owner, id);
      return { before: before?.reason };
    })
    .on(listKnownReasons, async (_, { owner }) => ({ rows: await reasons.all(owner) }))
    .on(showCalibration, async (_, { owner }) =>
      calibrate(
        (await reasons.all(owner)).map(({ reason: { causes, how }, estimate }) => ({
          causes,
          how,
          estimate,
        })),
      ),
    );
}
