import { applicationStore } from '#features/applications/server/store.ts';
import { documents } from '#features/documents/server/documents.ts';
import { documentStore } from '#features/documents/server/store.ts';
import { documentUseStore } from '#features/documents/server/use-store.ts';
import { postings } from '#features/postings/server/postings.ts';
import { postingStore } from '#features/postings/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { chosenResume } from '../domain/chosen-resume.ts';
import { judged } from '../domain/judged.ts';
import type { MatchPage } from '../domain/match-page.ts';
import { claimStore } from './claim-store.ts';
import { noLetter } from './no-letter.ts';

/** The posting of an application beside a résumé, with the person's word on each requirement. */
export async function matchPage(
  database: Database,
  clock: Clock,
  owner: string,
  id: string,
  asked?: string,
): Promise<MatchPage> {
  const dossier = await applicationStore(database).dossier(owner, id);
  if (!dossier) throw new Problem(404, 'application-unknown', 'This application is not here any more.');
  const { company, role } = dossier.opening;
  const found = await postingStore(database).ofApplication(owner, id);
  const posting = found && (await postings(database, clock).shown(owner, found));
  const { resumes, chosen } = await resumesFor(database, owner, id, asked);
  const document = chosen && (await documents(database, clock).shown(owner, chosen.resume.id));
  const page: MatchPage = {
    application: { id, company, role },
    resumes,
    posting: posting && {
      id: posting.kept.id,
      text: posting.kept.text,
      completeness: posting.reading.completeness,
      provisional: posting.reading.completeness !== 'full',
    },
    document: document && { ...document.kept, chosen: chosen.chosen },
  };
  if (!posting || !document) return page;
  const { matcher } = await import('./matcher.ts');
  const { prepared, compare } = await matcher(database, owner, clock.today());
  const resume = prepared(document) ?? noLetter();
  const claims = await claimStore(database).all(owner);
  const requirements = compare(posting, resume).map((each) => judged(each, claims, resume.reading));
  return { ...page, requirements };
}

/** Every résumé, and the one to compare with. */
async function resumesFor(database: Database, owner: string, id: string, asked: string | undefined) {
  const cards = await documentStore(database).list(owner);
  if (cards.some((card) => card.id === asked && card.kind === 'letter')) noLetter();
  const resumes = cards.filter(({ kind }) => kind === 'resume');
  const sent = await documentUseStore(database).sentWith(owner, id);
  return { resumes, chosen: chosenResume(resumes, sent, asked) };
}
