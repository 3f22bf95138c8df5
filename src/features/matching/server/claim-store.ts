import type { Database } from '#platform/db/database.ts';
import { openOptional, sealOptional } from '#platform/db/private-text.ts';
import { type Claim, type Claims, claimSchema } from '../domain/claim.ts';
import type { MatchingTables, ShownClaimTable } from './tables.ts';

/** The person's own words on requirements. */
export function claimStore(database: Database) {
  const db = database.withTables<MatchingTables>();
  return {
    async all(owner: string): Promise<Claims> {
      const rows = await db.selectFrom('shownClaim').selectAll().where('owner', '=', owner).execute();
      return new Map(rows.map((row) => [row.key, claimOfRow(row)]));
    },

    async find(owner: string, key: string): Promise<Claim | undefined> {
      const row = await db
        .selectFrom('shownClaim')
        .selectAll()
        .where('owner', '=', owner)
        .where('key', '=', key)
        .executeTakeFirst();
      return row && claimOfRow(row);
    },

    async put(owner: string, key: string, { says, note }: Claim, addedAt: string): Promise<void> {
      await this.remove(owner, key);
      const row = { owner, key, says, note: sealOptional(note), addedAt };
      await db.insertInto('shownClaim').values(row).execute();
    },

    async remove(owner: string, key: string): Promise<void> {
      await db.deleteFrom('shownClaim').where('owner', '=', owner).where('key', '=', key).execute();
    },
  };
}

export const claimOfRow = ({ says, note }: Pick<ShownClaimTable, 'says' | 'note'>): Claim =>
  claimSchema.parse({ says, note: openOptional(note) });
