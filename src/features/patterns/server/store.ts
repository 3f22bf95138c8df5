import { type Channel, channels } from '#features/applications/domain/application.ts';
import { type EventKind, eventKinds, rounds } from '#features/applications/domain/event.ts';
import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { DocumentTables } from '#features/documents/server/tables.ts';
import type { PostingTables } from '#features/postings/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import type { JourneyRecord } from '../domain/journey.ts';

type Tables = ApplicationTables & DocumentTables & PostingTables;

/** What patterns are read from: four statements, and nothing that is sealed. */
export function patternStore(database: Database) {
  const db = database.withTables<Tables>();
  /** By the id of the application. */
  async function byId(owner: string): Promise<ReadonlyMap<string, JourneyRecord>> {
    const rows = await db
      .selectFrom('application')
      .select(['id', 'channel', 'role', 'appliedOn', 'ending', 'endedOn'])
      .where('owner', '=', owner)
      .execute();
    const events = await db
      .selectFrom('event')
      .select(['applicationId', 'kind', 'day', 'round', 'dayUnknown'])
      .where('owner', '=', owner)
      .where('kind', '<>', 'note')
      .execute();
    const uses = await db
      .selectFrom('documentUse')
      .innerJoin('document', (join) =>
        join
          .onRef('document.owner', '=', 'documentUse.owner')
          .onRef('document.id', '=', 'documentUse.documentId'),
      )
      .select(['applicationId', 'joinedInto', 'document.id as id', 'document.name as name'])
      .where('documentUse.owner', '=', owner)
      .where('document.kind', '=', 'resume')
      .execute();
    const postings = await db
      .selectFrom('posting')
      .select(['applicationId', 'joinedInto', 'postedAt'])
      .where('owner', '=', owner)
      .where('postedAt', 'is not', null)
      .where('applicationId', 'is not', null)
      .execute();
    return joined(rows, events, uses, postings);
  }

  return {
    records: async (owner: string): Promise<JourneyRecord[]> => [...(await byId(owner)).values()],
    byId,
  };
}

type Row = Pick<Tables['application'], 'id' | 'channel' | 'role' | 'appliedOn' | 'ending' | 'endedOn'>;
type EventRow = Pick<Tables['event'], 'applicationId' | 'kind' | 'day' | 'round' | 'dayUnknown'>;
type PostingRow = Pick<Tables['posting'], 'applicationId' | 'joinedInto' | 'postedAt'>;
type UseRow = Pick<Tables['documentUse'], 'applicationId' | 'joinedInto'> & JourneyRecord['resumes'][number];

function joined(
  rows: readonly Row[],
  events: readonly EventRow[],
  uses: readonly UseRow[],
  postings: readonly PostingRow[],
): ReadonlyMap<string, JourneyRecord> {
  const found = new Map<string, Found>(rows.map(({ id }) => [id, { events: [], resumes: [] }]));
  for (const { applicationId, kind, day, round, dayUnknown } of events) {
    found.get(applicationId)?.events.push({
      kind: kindOf(kind),
      on: day,
      ...(round !== null && { round: roundOf(round) }),
      ...(dayUnknown === 1 && { dayUnknown: true }),
    });
  }
  addResumes(found, uses);
  addPostedDays(found, postings);
  const records = rows.map(({ id, channel, role, appliedOn, ending, endedOn }): [string, JourneyRecord] => [
    id,
    {
      channel: channelOf(channel),
      role,
      ...(appliedOn !== null && { appliedOn }),
      ...postedOf(found.get(id)),
      ...(ending !== null && { ending }),
      ...(endedOn !== null && { endedOn }),
      events: found.get(id)?.events ?? [],
      resumes: found.get(id)?.resumes ?? [],
    },
  ]);
  return new Map(records);
}

/** A version that went out with an application counts for the one it was joined into. */
function addResumes(found: ReadonlyMap<string, Found>, uses: readonly UseRow[]): void {
  for (const { applicationId, joinedInto, id, name } of uses) {
    const resumes = (found.get(applicationId) ?? found.get(joinedInto ?? ''))?.resumes;
    if (resumes && !resumes.some((known) => known.id === id)) resumes.push({ id, name });
  }
}

/** So does the day of its posting. */
function addPostedDays(found: ReadonlyMap<string, Found>, postings: readonly PostingRow[]): void {
  for (const { applicationId, joinedInto, postedAt } of postings) {
    const place = found.get(applicationId ?? '') ?? found.get(joinedInto ?? '');
    if (place && postedAt !== null) place.postedOn ??= postedAt;
  }
}

interface Found {
  postedOn?: string;
  readonly events: JourneyRecord['events'][number][];
  readonly resumes: JourneyRecord['resumes'][number][];
}

const postedOf = (found: Found | undefined) =>
  found?.postedOn === undefined ? {} : { postedOn: found.postedOn };
const channelOf = (text: string): Channel => channels.find((channel) => channel === text) ?? 'unknown';
const kindOf = (text: string): EventKind => eventKinds.find((kind) => kind === text) ?? 'note';
const roundOf = (text: string) => rounds.find((round) => round === text) ?? 'interview';
