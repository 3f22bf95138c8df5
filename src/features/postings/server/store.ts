import type { ApplicationTables } from '#features/applications/server/tables.ts';
import { plainWords } from '#lib/text/plain-words.ts';
import type { Database } from '#platform/db/database.ts';
import { type PostingLine, postingLineSchema } from '../domain/posting.ts';
import type { PostingQuery } from '../domain/posting-query.ts';
import { postingOfRow, postingRow, type ReadPosting, withoutNulls } from './rows.ts';
import { shownName } from './shown-name.ts';
import type { PostingTables } from './tables.ts';

/** A posting with the name it is shown by. */
export type FoundPosting = ReadPosting & { readonly name: ReturnType<typeof shownName> };

/** Postings, whose words are private: nothing else reads or writes their table. */
export function postingStore(database: Database) {
  const db = database.withTables<PostingTables & Pick<ApplicationTables, 'application'>>();

  /** Those of applications that are gone are gone with them, and come back with them. */
  const shown = (owner: string) =>
    db
      .selectFrom('posting')
      .leftJoin('application as own', (join) =>
        join.onRef('own.owner', '=', 'posting.owner').onRef('own.id', '=', 'posting.applicationId'),
      )
      .leftJoin('application as heir', (join) =>
        join.onRef('heir.owner', '=', 'posting.owner').onRef('heir.id', '=', 'posting.joinedInto'),
      )
      .where('posting.owner', '=', owner)
      .where(({ or, eb }) =>
        or([eb('applicationId', 'is', null), eb('own.id', 'is not', null), eb('heir.id', 'is not', null)]),
      );

  const narrowed = (owner: string, { search = '' }: Pick<PostingQuery, 'search'>) =>
    plainWords(search).reduce(
      (found, word) =>
        found.where(({ or, eb }) =>
          or([
            eb('posting.words', 'like', `%${word}%`),
            eb('own.words', 'like', `%${word}%`),
            eb('heir.words', 'like', `%${word}%`),
          ]),
        ),
      shown(owner),
    );

  const whole = (owner: string) => shown(owner).selectAll('posting').select(ofApplication);

  return {
    async list(owner: string, query: PostingQuery): Promise<PostingLine[]> {
      const rows = await narrowed(owner, query)
        .select(['posting.id', 'addedAt', 'title', 'posting.company', 'named'])
        .select(['completeness', 'musts', 'flags'])
        .select(ofApplication)
        .orderBy('addedAt', 'desc')
        .orderBy('posting.id', 'desc')
        .limit(query.limit)
        .offset(query.offset)
        .execute();
      return rows.map((row) => {
        const { ofId, heirId, ...line } = row;
        return postingLineSchema.parse(
          withoutNulls({ ...line, ...nameOf(row), applicationId: ofId ?? heirId }),
        );
      });
    },

    async count(owner: string, query: Pick<PostingQuery, 'search'>): Promise<number> {
      const row = await narrowed(owner, query)
        .select(({ fn }) => fn.countAll().as('total'))
        .executeTakeFirstOrThrow();
      return Number(row.total);
    },

    async find(owner: string, id: string): Promise<FoundPosting | undefined> {
      const row = await whole(owner).where('posting.id', '=', id).executeTakeFirst();
      return row && foundPosting(row);
    },

    /** Its own posting comes before one it took over from an application it was joined with. */
    async ofApplication(owner: string, applicationId: string): Promise<FoundPosting | undefined> {
      const rows = await whole(owner)
        .where(({ or, eb }) => or([eb('own.id', '=', applicationId), eb('heir.id', '=', applicationId)]))
        .orderBy('addedAt')
        .execute();
      const found = rows.filter((row) => (row.ofId ?? row.heirId) === applicationId);
      const row = found.find(({ ofId }) => ofId === applicationId) ?? found[0];
      return row && foundPosting(row);
    },

    async add(owner: string, posting: ReadPosting): Promise<void> {
      await db
        .insertInto('posting')
        .values({ ...postingRow(owner, posting), joinedInto: null })
        .execute();
    },

    /** Writes everything but the application it belongs to. */
    async write(owner: string, posting: ReadPosting): Promise<void> {
      const { owner: _, id, applicationId: __, ...row } = postingRow(owner, posting);
      await db.updateTable('posting').set(row).where('owner', '=', owner).where('id', '=', id).execute();
    },

    async assign(owner: string, id: string, applicationId: string | null): Promise<void> {
      await db
        .updateTable('posting')
        .set({ applicationId, joinedInto: null })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute();
    },

    async remove(owner: string, id: string): Promise<void> {
      await db.deleteFrom('posting').where('owner', '=', owner).where('id', '=', id).execute();
    },

    /** An application was joined into another, which takes over its posting for as long as it is gone. */
    async follow(owner: string, gone: string, into: string): Promise<void> {
      await db
        .updateTable('posting')
        .set({ joinedInto: into })
        .where('owner', '=', owner)
        .where(({ or, eb }) => or([eb('applicationId', '=', gone), eb('joinedInto', '=', gone)]))
        .execute();
    },
  };
}

const ofApplication = [
  'own.id as ofId',
  'own.role as ofRole',
  'own.company as ofCompany',
  'heir.id as heirId',
  'heir.role as heirRole',
  'heir.company as heirCompany',
] as const;

type OfApplication = {
  readonly [Column in 'ofId' | 'ofRole' | 'ofCompany' | 'heirId' | 'heirRole' | 'heirCompany']: string | null;
};

const nameOf = (row: OfApplication & Pick<PostingTables['posting'], 'title' | 'company' | 'named'>) =>
  shownName({ ...row, ofRole: row.ofRole ?? row.heirRole, ofCompany: row.ofCompany ?? row.heirCompany });

const foundPosting = (row: OfApplication & PostingTables['posting']): FoundPosting => ({
  ...postingOfRow({ ...row, applicationId: row.ofId ?? row.heirId }),
  name: nameOf(row),
});
