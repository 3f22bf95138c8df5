import { Problem } from '#lib/problem.ts';
import { newId } from '#platform/db/new-id.ts';
import { routes } from '#platform/http/routes.ts';
import {
  beginImport,
  cancelImport,
  listImports,
  listReview,
  pauseImport,
  previewImport,
  previewSheets,
  readImport,
  resumeImport,
  saveImport,
  sendFile,
  settleFinding,
  showImport,
  undoImport,
} from '../api.ts';
import type { ImportStatus } from '../domain/import-record.ts';
import { plannedApplications } from '../domain/plan-import.ts';
import { settled } from '../domain/settled.ts';
import type { ImportOptions } from './import-options.ts';
import { importSteps } from './import-steps.ts';
import { planOf, saveSure, takeBack } from './saving.ts';
import { importStore } from './store.ts';

export function importRoutes(options: ImportOptions) {
  const { database, clock, uploads } = options;
  const store = importStore(database);
  const { the, move, read, pathOf } = importSteps(options);

  return routes()
    .on(listImports, (_, { owner }) => store.list(owner, clock.now()))
    .on(showImport, ({ id }, { owner }) => the(owner, id))
    .on(beginImport, async ({ name }, { owner }) => {
      const id = newId();
      await store.add({ owner, id, name, kind: 'mail', status: 'receiving', startedAt: clock.now() });
      return the(owner, id);
    })
    .on(sendFile, async ({ id, name }, { owner, body }) => {
      await the(owner, id, ['receiving']);
      await uploads.receive(id, name, body);
      return {};
    })
    .on(readImport, ({ id, ...wish }, { owner }) => read(owner, id, wish))
    .on(previewSheets, async ({ id, choices }, { owner }) => {
      await the(owner, id, ['mapping']);
      const { sheetPreviews, sheetsAt } = await import('./sheet-items.ts');
      return sheetPreviews(await sheetsAt(await pathOf(id)), choices, clock.today());
    })
    .on(pauseImport, ({ id }, { owner }) => move(owner, id, ['reading'], 'paused'))
    .on(resumeImport, ({ id }, { owner }) => move(owner, id, ['paused'], 'reading'))
    .on(cancelImport, async ({ id }, { owner }) => {
      const record = await move(owner, id, unsaved, 'cancelled');
      await uploads.remove(id);
      return record;
    })
    .on(previewImport, async ({ id, limit }, { owner }) => {
      const record = await the(owner, id, ['ready', 'saved']);
      const plan = await planOf(database, owner, id);
      const planned = plannedApplications(plan);
      return {
        applications: planned.slice(0, limit),
        total: planned.length,
        newOnes: planned.filter(({ isNew }) => isNew).length,
        unsure: record.found.unsure + plan.unplaced.length,
        endings: counted(planned.map(({ application }) => application.ending ?? 'open')),
      };
    })
    .on(listReview, async ({ id }, { owner }) => {
      await the(owner, id, ['ready', 'saved']);
      const waiting = await store.findings(owner, { importId: id, states: ['unsure'] });
      const { unplaced } = await planOf(database, owner, id);
      return [
        ...waiting,
        ...unplaced.map(({ staged, doubt }) => ({ ...staged, finding: { ...staged.finding, doubt } })),
      ];
    })
    .on(settleFinding, async ({ id, decision }, { owner }) => {
      const [staged] = await store.findings(owner, { id });
      if (!staged) throw new Problem(404, 'finding-unknown', 'This was already taken back with its import.');
      if (staged.state === 'saved') {
        throw new Problem(
          409,
          'finding-saved',
          'This is saved already. Change it on the page of its application.',
        );
      }
      const { state, finding } = settled(staged.finding, decision);
      await store.settle(owner, id, { state, finding });
      return { ...staged, state, finding };
    })
    .on(saveImport, async ({ id }, { owner }) => {
      await the(owner, id, ['ready', 'saved']);
      const saved = await saveSure(database, owner, id);
      await uploads.remove(id);
      return saved;
    })
    .on(undoImport, async ({ id }, { owner }) => {
      await the(owner, id, ['saved']);
      return takeBack(database, owner, id, options.alsoTakenBack);
    });
}

const unsaved: readonly ImportStatus[] = ['receiving', 'mapping', 'reading', 'paused', 'ready', 'failed'];

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
