import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { DocumentTables } from '#features/documents/server/tables.ts';
import type { PostingTables } from '#features/postings/server/tables.ts';
import type { Database } from '#platform/db/database.ts';

/** What is asked of all applications, postings and documents at once. */
interface PairFacts {
  /** The versions that went out, by application; those of one that was joined into another count for that. */
  readonly sent: ReadonlyMap<string, readonly string[]>;
  /** Applications that ended with a no. */
  readonly endedWithNo: ReadonlySet<string>;
  /** What was put right, by posting or document, sealed as it is: only whether it changed is of interest. */
  readonly putRight: ReadonlyMap<string, string>;
}

type Tables = DocumentTables & PostingTables & Pick<ApplicationTables, 'application'>;

export async function pairFacts(database: Database, owner: string): Promise<PairFacts> {
  const db = database.withTables<Tables>();
  const uses = await db
    .selectFrom('documentUse')
    .leftJoin('application', (join) =>
      join
        .onRef('application.owner', '=', 'documentUse.owner')
        .onRef('application.id', '=', 'documentUse.applicationId'),
    )
    .select(['documentId', 'joinedInto', 'application.id as ownId'])
    .where('documentUse.owner', '=', owner)
    .execute();
  const sent = new Map<string, string[]>();
  for (const { documentId, ownId, joinedInto } of uses) {
    const application = ownId ?? joinedInto ?? '';
    sent.set(application, [...(sent.get(application) ?? []), documentId]);
  }
  const rejected = await db
    .selectFrom('application')
    .select('id')
    .where('owner', '=', owner)
    .where('ending', '=', 'rejected')
    .execute();
  const postings = await db
    .selectFrom('posting')
    .select(['id', 'corrections'])
    .where('owner', '=', owner)
    .execute();
  const documents = await db
    .selectFrom('document')
    .select(['id', 'corrections'])
    .where('owner', '=', owner)
    .execute();
  return {
    sent,
    endedWithNo: new Set(rejected.map(({ id }) => id)),
    putRight: new Map([...postings, ...documents].map(({ id, corrections }) => [id, corrections])),
  };
}
