import { toldStore } from '#features/hindsight/server/told-store.ts';
import { correctionStore } from '#features/reasons/server/correction-store.ts';
import { knownReasonStore } from '#features/reasons/server/known-reason-store.ts';
import { answerStore } from '#features/reasons/server/store.ts';
import { storedCases } from '#features/reasons/server/stored-case.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { sampleTold } from '../domain/sample-told.ts';
import { sampleApplicationId } from './sample-application-id.ts';

const { reasons, answers, corrections, course } = sampleTold;

/** Saves what the made-up person said, once their applications and papers are there. */
export async function saveTold(turn: Database, clock: Clock, owner: string, importId: string): Promise<void> {
  const idOf = (company: string) => sampleApplicationId(importId, company);
  for (const { company, question, answer } of answers)
    await answerStore(turn).give(owner, idOf(company), question, answer);
  for (const { company, fact, correction } of corrections)
    await correctionStore(turn).say(owner, idOf(company), fact, correction);
  for (const { company, choice, way } of course) await toldStore(turn).say(owner, idOf(company), choice, way);
  for (const { company, ...reason } of reasons) await saveReason(turn, clock, owner, idOf(company), reason);
}

/** As when it is told on the page: beside what was estimated without it. */
async function saveReason(
  turn: Database,
  clock: Clock,
  owner: string,
  id: string,
  { daysAgo, ...known }: Omit<(typeof reasons)[number], 'company'>,
): Promise<void> {
  const { rejection } = await storedCases(turn, clock).of(owner, id);
  if (!rejection) return;
  // What explains is loaded when it is wanted, so that starting stays quick.
  const { estimateBefore } = await import('#features/reasons/domain/estimate-before.ts');
  await knownReasonStore(turn).put(owner, id, {
    reason: { ...known, on: addDays(clock.today(), -daysAgo) },
    estimate: estimateBefore(rejection, []),
    toldAt: clock.now(),
  });
}

/** Takes away what the made-up person of an import said; of any other import nothing. */
export async function removeTold(turn: Database, owner: string, importId: string): Promise<void> {
  const idOf = (company: string) => sampleApplicationId(importId, company);
  for (const { company, question } of answers)
    await answerStore(turn).takeBack(owner, idOf(company), question);
  for (const { company, fact } of corrections)
    await correctionStore(turn).takeBack(owner, idOf(company), fact);
  for (const { company, choice } of course) await toldStore(turn).takeBack(owner, idOf(company), choice);
  for (const { company } of reasons) await knownReasonStore(turn).remove(owner, idOf(company));
}
