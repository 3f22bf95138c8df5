import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import { postingOf } from '#features/postings/server/posting-of.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import { documents } from './documents.ts';
import { documentStore } from './store.ts';
import { documentUseStore } from './use-store.ts';

/** What is known of an opening that a document went out for. */
export interface Opening {
  readonly applicationId: string;
  /** The employer. */
  readonly applyingTo: string;
  readonly posting?: PostingReading | undefined;
  /** The résumé that went out with the same application. */
  readonly resume?: { readonly text: string; readonly reading: ResumeReading } | undefined;
}

/** The opening a document is looked at for; undefined when it did not go out with that application. */
export async function openingFor(
  database: Database,
  clock: Clock,
  owner: string,
  document: { readonly id: string; readonly applicationId: string | undefined },
): Promise<Opening | undefined> {
  if (document.applicationId === undefined) return undefined;
  const uses = await documentUseStore(database).of(owner, document.id);
  const use = uses.find(({ applicationId }) => applicationId === document.applicationId);
  if (!use) return undefined;
  const { applicationId, company } = use;
  return {
    applicationId,
    applyingTo: company,
    posting: await postingOf(database, clock, owner, applicationId),
    resume: await resumeSentWith(database, clock, owner, applicationId),
  };
}

/** The latest one, where joined applications had one each. */
async function resumeSentWith(
  database: Database,
  clock: Clock,
  owner: string,
  applicationId: string,
): Promise<Opening['resume']> {
  const sent = await documentUseStore(database).sentWith(owner, applicationId);
  const cards = await documentStore(database).list(owner);
  const resume = cards.find(({ id, kind }) => kind === 'resume' && sent.includes(id));
  if (!resume) return undefined;
  const { kept, reading } = await documents(database, clock).corrected(owner, resume.id);
  return reading ? { text: kept.text, reading } : undefined;
}
