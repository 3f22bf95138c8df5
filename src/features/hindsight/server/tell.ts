import type { z } from 'zod';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import { changes } from '#features/applications/server/changes.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import { answerStore } from '#features/reasons/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import type { tellCourse } from '../api.ts';
import { type Choice, isWayOf, type Way } from '../domain/choice.ts';
import { askedInReasons, wayAnswered } from '../domain/told.ts';
import { toldStore } from './told-store.ts';

/**
 * Keeps the person's word where it belongs: the channel is the application's own, what “Why, probably” asks as well is an
 * answer there, and the rest stands here. Answers what they said before.
 */
export async function tell(
  database: Database,
  clock: Clock,
  owner: string,
  { id, choice, way }: z.output<typeof tellCourse.input>,
): Promise<z.output<typeof tellCourse.output>> {
  const kept = way === 'skipped' ? undefined : way;
  refuseOtherWays(choice, kept);
  const dossier = await applicationStore(database).dossier(owner, id);
  if (!dossier) throw new Problem(404, 'application-unknown', 'This application is not here any more.');
  const told = toldStore(database);
  const answers = answerStore(database);
  const said = (await told.of(owner, id))[choice];
  const elsewhere =
    choice === 'channel' ? channelOf(dossier) : wayAnswered(choice, await answers.of(owner, id));
  await told.takeBack(owner, id, choice);
  if (choice === 'channel') await nameChannel(database, clock, owner, dossier, kept);
  else if (askedInReasons[choice]) await answer(database, owner, id, choice, kept);
  const isKeptElsewhere = kept !== undefined && (choice === 'channel' || askedInReasons[choice]);
  if (way !== undefined && !isKeptElsewhere) await told.say(owner, id, choice, way);
  const before = elsewhere ?? said;
  return before === undefined ? {} : { before };
}

function refuseOtherWays(choice: Choice, way: Way | undefined): void {
  if (way === undefined || isWayOf(choice, way)) return;
  throw new Problem(400, 'way-unknown', 'This is not one of the ways in which it can be done.');
}

async function answer(
  database: Database,
  owner: string,
  id: string,
  choice: Choice,
  way: Way | undefined,
): Promise<void> {
  const question = askedInReasons[choice];
  if (question === undefined) return;
  const answers = answerStore(database);
  if (way === undefined) await answers.takeBack(owner, id, question.id);
  else await answers.give(owner, id, question.id, question.answers[way] ?? null);
}

const channelOf = ({ opening: { channel } }: Dossier): Way | undefined =>
  channel === 'unknown' ? undefined : channel;

/** A change like any other by hand: it stands on the application and in every count. */
async function nameChannel(
  database: Database,
  clock: Clock,
  owner: string,
  dossier: Dossier,
  way: Way | undefined,
): Promise<void> {
  const channel: Channel = isWayOf('channel', way) ? way : 'unknown';
  if (channel === dossier.opening.channel) return;
  const written = [{ ...dossier, opening: { ...dossier.opening, channel } }];
  await changes(database, clock).make(owner, [dossier.id], () => ({ written }));
}
