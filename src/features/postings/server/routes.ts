import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { documentLimits } from '#platform/documents/document-limits.ts';
import { routes } from '#platform/http/routes.ts';
import {
  addPosting,
  addPostingFile,
  changePosting,
  deletePosting,
  listPostings,
  putBackPosting,
  showPosting,
  showPostingOf,
} from '../api.ts';
import { correctedReading } from '../domain/corrected-reading.ts';
import type { Posting } from '../domain/posting.ts';
import { bytesWithin } from './bytes-within.ts';
import { postings, the } from './postings.ts';
import { receivedFile, receivedWords } from './received.ts';
import { type FoundPosting, postingStore } from './store.ts';

export function postingRoutes(database: Database, clock: Clock) {
  const store = postingStore(database);
  const { add, change, putBack, remove, shown } = postings(database, clock);

  return routes()
    .on(listPostings, async (query, { owner }) => ({
      rows: await store.list(owner, query),
      total: await store.count(owner, query),
    }))
    .on(showPosting, async ({ id }, { owner }) =>
      pageOf(await shown(owner, the(await store.find(owner, id)))),
    )
    .on(showPostingOf, async ({ id }, { owner }) => {
      const found = await store.ofApplication(owner, id);
      return found ? { posting: pageOf(await shown(owner, found)) } : {};
    })
    .on(addPosting, async ({ text = '', html, ...rest }, { owner }) => {
      const page = html === undefined ? undefined : Buffer.from(html);
      return add(owner, page ? await receivedFile(page, 'posting.html') : receivedWords(text), rest);
    })
    .on(addPostingFile, async ({ name, ...rest }, { owner, body }) => {
      const received = await receivedFile(await bytesWithin(body, documentLimits.bytes), name);
      return add(owner, received, { ...rest, sourceName: name.slice(-300) });
    })
    .on(changePosting, async ({ id, ...parts }, { owner }) => {
      await change(owner, id, parts);
      return { id };
    })
    .on(deletePosting, async ({ id }, { owner }) => ({ posting: await remove(owner, id) }))
    .on(putBackPosting, async ({ posting }, { owner }) => {
      await putBack(owner, posting);
      return { id: posting.id };
    });
}

const pageOf = ({ kept: { told: _, ...kept }, reading, name }: FoundPosting): Posting => ({
  ...kept,
  ...name,
  reading: correctedReading(reading, kept.corrections),
});
