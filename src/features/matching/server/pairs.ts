import { createHash } from 'node:crypto';
import { documentStore } from '#features/documents/server/store.ts';
import { postingStore } from '#features/postings/server/store.ts';
import type { Database } from '#platform/db/database.ts';
import type { PostingName } from '../domain/asking-posting.ts';
import { chosenResume } from '../domain/chosen-resume.ts';
import { pairFacts } from './pair-facts.ts';

/** A posting and the résumé it is compared with. */
export interface Pair {
  readonly postingId: string;
  readonly posting: PostingName;
  readonly documentId: string;
  /** Whether this résumé went out with it; otherwise it is the newest one. */
  readonly isSent: boolean;
  readonly endedWithNo: boolean;
  /** Another one after each change of either of the two and of what compares them. */
  readonly mark: string;
}

/** Every posting with its résumé; none while there is no résumé. `edition` stands for all that compares them. */
export async function pairsOf(database: Database, owner: string, edition: string) {
  const resumes = (await documentStore(database).list(owner)).filter(({ kind }) => kind === 'resume');
  const everyPosting = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const postings = await postingStore(database).list(owner, everyPosting);
  const { sent, endedWithNo, putRight } = await pairFacts(database, owner);
  const pairs = postings.flatMap(
    ({ id: postingId, title, company, addedAt, applicationId = '' }): Pair | [] => {
      const found = chosenResume(resumes, sent.get(applicationId) ?? []);
      if (found === undefined) return [];
      const documentId = found.resume.id;
      const parts = [edition, postingId, putRight.get(postingId), documentId, putRight.get(documentId)];
      return {
        postingId,
        posting: { id: postingId, title, company, addedAt, applicationId: applicationId || undefined },
        documentId,
        isSent: found.chosen === 'sent',
        endedWithNo: endedWithNo.has(applicationId),
        mark: createHash('sha256').update(parts.join('\n')).digest('base64url'),
      };
    },
  );
  return { pairs, hasResume: resumes.length > 0 };
}
