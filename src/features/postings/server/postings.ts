import type { z } from 'zod';
import { applicationStore } from '#features/applications/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { newId } from '#platform/db/new-id.ts';
import type { changePosting } from '../api.ts';
import { noCorrections } from '../domain/corrections.ts';
import type { KeptPosting } from '../domain/posting.ts';
import { readingOf, upToDate } from './reading-of.ts';
import type { Received } from './received.ts';
import { type FoundPosting, postingStore } from './store.ts';

type Change = Omit<z.output<typeof changePosting.input>, 'id'>;

/** Adds, changes and takes away postings; each is one piece of work. */
export function postings(database: Database, clock: Clock) {
  const put = (owner: string, kept: KeptPosting) =>
    readingOf(database, owner, kept).then((posting) =>
      inTurn(database, owner, async (turn) => {
        if (kept.applicationId) await refuseTaken(turn, owner, kept.applicationId);
        await postingStore(turn).add(owner, posting);
      }),
    );

  return {
    async add(
      owner: string,
      received: Received,
      rest: Pick<KeptPosting, 'applicationId' | 'url' | 'sourceName'>,
    ): Promise<{ id: string }> {
      const { postedAt } = received.told;
      const facts = postedAt === undefined ? {} : { postedAt };
      const id = newId();
      await put(owner, { ...rest, ...received, id, facts, addedAt: clock.now(), corrections: noCorrections });
      return { id };
    },

    putBack: put,

    async change(
      owner: string,
      id: string,
      { applicationId, url, facts, corrections }: Change,
    ): Promise<void> {
      await inTurn(database, owner, async (turn) => {
        const store = postingStore(turn);
        const { kept, ...read } = the(await store.find(owner, id));
        if (applicationId) await refuseTaken(turn, owner, applicationId, id);
        if (applicationId !== undefined) await store.assign(owner, id, applicationId);
        const changed = {
          ...kept,
          ...(url !== undefined && { url: url ?? undefined }),
          ...(facts && { facts }),
          ...(corrections && { corrections }),
        };
        await store.write(owner, { ...read, kept: changed });
      });
    },

    /** Reads it again where a better reader has come since. */
    async shown(owner: string, found: FoundPosting): Promise<FoundPosting> {
      const posting = await upToDate(database, owner, found);
      if (posting === found) return found;
      return inTurn(database, owner, async (turn) => {
        const store = postingStore(turn);
        // What was put right meanwhile stays; the words never change.
        const { kept } = the(await store.find(owner, found.kept.id));
        await store.write(owner, { ...posting, kept });
        return the(await store.find(owner, kept.id));
      });
    },

    async remove(owner: string, id: string): Promise<KeptPosting> {
      return inTurn(database, owner, async (turn) => {
        const { kept } = the(await postingStore(turn).find(owner, id));
        await postingStore(turn).remove(owner, id);
        return kept;
      });
    },
  };
}

async function refuseTaken(turn: Database, owner: string, applicationId: string, id?: string): Promise<void> {
  if (!(await applicationStore(turn).dossier(owner, applicationId))) {
    throw new Problem(
      404,
      'application-unknown',
      'This application is not here any more, so nothing was saved.',
    );
  }
  const taken = await postingStore(turn).ofApplication(owner, applicationId);
  if (taken && taken.kept.id !== id) {
    const sentence = 'This application has a posting already. Take that one away first, then add this one.';
    throw new Problem(409, 'posting-there', sentence);
  }
}

/** The posting asked for. */
export function the(found: FoundPosting | undefined): FoundPosting {
  if (found) return found;
  throw new Problem(
    404,
    'posting-unknown',
    'This posting is not here any more. It may have been taken away.',
  );
}
