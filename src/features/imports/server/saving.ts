import { lessonStore } from '#features/applications/server/lessons.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { newId } from '#platform/db/new-id.ts';
import { type ImportPlan, planImport } from '../domain/plan-import.ts';
import { knownOpenings } from './known-openings.ts';
import { onlyNew } from './only-new.ts';
import { seenMail } from './seen-mail.ts';
import { importStore } from './store.ts';

/** What saving an import would do at this moment. */
export async function planOf(database: Database, owner: string, importId: string): Promise<ImportPlan> {
  const imports = importStore(database);
  const stored = await applicationStore(database).all(owner);
  const lessons = await lessonStore(database).all(owner);
  const known = knownOpenings(stored, await imports.findings(owner, { states: ['saved'] }), lessons);
  const sure = await imports.findings(owner, { importId, states: ['sure'] });
  const staged = await onlyNew(imports, owner, importId, sure, ({ finding }) => finding);
  return planImport(staged, { importId, stored, known, lessons, newId });
}

/** Saves all that is sure in one transaction: either everything is there afterwards or nothing. */
export function saveSure(database: Database, owner: string, importId: string) {
  return inTurn(database, owner, async (transaction) => {
    const imports = importStore(transaction);
    const plan = await planOf(transaction, owner, importId);
    await applicationStore(transaction).write(
      owner,
      plan.dossiers.map(({ dossier }) => dossier),
    );
    await imports.markSaved(
      owner,
      plan.placed.map(({ staged, applicationId }) => ({ id: staged.id, applicationId })),
    );
    for (const { staged, doubt } of plan.unplaced) {
      await imports.settle(owner, staged.id, { state: 'unsure', finding: { ...staged.finding, doubt } });
    }
    await leaveToOthers(transaction, owner, importId);
    await imports.move(owner, importId, ['ready'], 'saved');
    const unsure = await imports.findings(owner, { importId, states: ['unsure'] });
    return {
      applications: plan.dossiers.length,
      newOnes: plan.dossiers.filter(({ isNew }) => isNew).length,
      unsure: unsure.length,
    };
  });
}

/** What another import has saved meanwhile is that one's alone, so that it can be found again once that is taken back. */
async function leaveToOthers(database: Database, owner: string, importId: string): Promise<void> {
  const imports = importStore(database);
  const left = await imports.findings(owner, { importId, states: ['sure'] });
  if (left.length === 0) return;
  await imports.removeFindings(
    owner,
    left.map(({ id }) => id),
  );
  await seenMail(database).forget(owner, importId);
}

/** What else goes with an import, in the same transaction: whatever features behind this one have brought with it. */
export type AlsoTakenBack = (turn: Database, owner: string, importId: string) => Promise<void>;

/** Takes back every event of an import, and the applications of which nothing is left. */
export function takeBack(database: Database, owner: string, importId: string, also?: AlsoTakenBack) {
  return inTurn(database, owner, async (transaction) => {
    const applications = applicationStore(transaction);
    const touched = await applications.dossiers(owner, await applications.touchedBy(owner, importId));
    const left = touched.map((dossier) => ({
      ...dossier,
      events: dossier.events.filter((event) => event.importId !== importId),
    }));
    const [empty, kept] = [
      left.filter(({ events }) => events.length === 0),
      left.filter(({ events }) => events.length > 0),
    ];
    await applications.remove(
      owner,
      empty.map(({ id }) => id),
    );
    await applications.write(owner, kept);
    await mailStore(transaction).removeImport(owner, importId);
    await importStore(transaction).forget(owner, importId);
    await seenMail(transaction).forget(owner, importId);
    await importStore(transaction).move(owner, importId, ['saved'], 'undone');
    await also?.(transaction, owner, importId);
    return { removed: empty.length, changed: kept.length };
  });
}
