import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { routes } from '#platform/http/routes.ts';
import { compareMatches, sayClaim, showAsking, showGaps, showMatch, showUnshown } from '../api.ts';
import { asking } from './asking.ts';
import { claimStore } from './claim-store.ts';
import { compared } from './compared.ts';
import { gaps } from './gaps.ts';
import { matchPage } from './match-page.ts';
import { unshown } from './unshown.ts';

export function matchingRoutes(database: Database, clock: Clock) {
  return routes()
    .on(showMatch, ({ id, document }, { owner }) => matchPage(database, clock, owner, id, document))
    .on(compareMatches, (asked, { owner }) => compared(database, clock, owner, asked))
    .on(sayClaim, ({ key, says, note }, { owner }) =>
      inTurn(database, owner, async (turn) => {
        const store = claimStore(turn);
        const before = await store.find(owner, key);
        if (says === null) await store.remove(owner, key);
        else await store.put(owner, key, { says, note }, clock.now());
        return before ? { before } : {};
      }),
    )
    .on(showAsking, async (asked, { owner }) => ({ postings: await asking(database, clock, owner, asked) }))
    .on(showUnshown, (asked, { owner }) => unshown(database, clock, owner, asked))
    .on(showGaps, ({ importance }, { owner }) => gaps(database, clock, owner, importance));
}
