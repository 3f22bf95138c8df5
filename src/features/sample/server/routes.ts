import { applicationStore } from '#features/applications/server/store.ts';
import { takeBack } from '#features/imports/server/saving.ts';
import { importStore } from '#features/imports/server/store.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { newId } from '#platform/db/new-id.ts';
import { routes } from '#platform/http/routes.ts';
import { addSample, removeSample, showSample } from '../api.ts';
import { sampleDossiers } from '../domain/sample-dossiers.ts';
import { readPapers, savePapers } from './papers.ts';
import { removeAlong } from './remove-along.ts';
import { sampleApplicationId } from './sample-application-id.ts';
import { saveTold } from './told.ts';

/** The made-up person comes and goes as an import of its own. */
export function sampleRoutes(database: Database, clock: Clock) {
  const samples = async (owner: string, db: Database = database) =>
    (await importStore(db).list(owner, clock.now())).filter(
      ({ kind, status }) => kind === 'sample' && status === 'saved',
    );

  /** Brings the made-up person, unless they are here. */
  const bring = async (owner: string) => {
    if ((await samples(owner)).length > 0) return;
    const id = newId();
    const today = clock.today();
    const { dossiers, mails } = sampleDossiers(today, id, newId, (company) =>
      sampleApplicationId(id, company),
    );
    const papers = await readPapers(database, owner, { importId: id, dossiers, today });
    await inTurn(database, owner, async (turn) => {
      if ((await samples(owner, turn)).length > 0) return;
      const record = {
        owner,
        id,
        kind: 'sample',
        name: 'Robin Sample',
        status: 'saved',
        startedAt: clock.now(),
      };
      await importStore(turn).add(record);
      await applicationStore(turn).write(owner, dossiers);
      await mailStore(turn).add(owner, id, mails);
      await savePapers(turn, owner, papers);
      await saveTold(turn, clock, owner, id);
    });
  };

  return routes()
    .on(showSample, async (_, { owner }) => ({ present: (await samples(owner)).length > 0 }))
    .on(addSample, async (_, { owner }) => {
      await bring(owner);
      return { present: true };
    })
    .on(removeSample, async (_, { owner }) => {
      for (const { id } of await samples(owner)) await takeBack(database, owner, id, removeAlong);
      return { present: false };
    });
}
