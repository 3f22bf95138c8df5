import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { DocumentTables } from '#features/documents/server/tables.ts';
import { toldSchema } from '#features/postings/domain/posting.ts';
import type { PostingTables } from '#features/postings/server/tables.ts';
import { type Answers, answersSchema } from '#features/reasons/domain/case.ts';
import { answerStore } from '#features/reasons/server/store.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import { openPrivate } from '#platform/db/private-text.ts';
import type { SentVersion } from '../domain/course.ts';
import type { Told } from '../domain/told.ts';
import { toldStore } from './told-store.ts';

/** What is stored of one application beside its events. */
export interface StoredCourse {
  readonly posting?: PostingDays | undefined;
  readonly resumes: readonly SentVersion[];
  readonly letters: readonly SentVersion[];
  readonly answers: Answers;
  readonly told: Told;
}

interface PostingDays {
  readonly postedAt?: CalendarDay;
  readonly repostedAt?: CalendarDay;
  readonly applicants?: number;
}

type Tables = DocumentTables & PostingTables & Pick<ApplicationTables, 'application'>;

const nothing: StoredCourse = { resumes: [], letters: [], answers: {}, told: {} };

/** What tells the courses of all applications, by their id: five statements. */
export async function storedCourses(
  database: Database,
  owner: string,
): Promise<(applicationId: string) => StoredCourse> {
  const courses = new Map<string, StoredCourse>();
  const put = (id: string, known: Partial<StoredCourse>) =>
    courses.set(id, { ...(courses.get(id) ?? nothing), ...known });
  for (const [id, posting] of await postingDays(database, owner)) put(id, { posting });
  for (const [id, sent] of await sentVersions(database, owner)) put(id, sent);
  for (const [id, answers] of await answersOfAll(database, owner)) put(id, { answers });
  for (const [id, told] of await toldStore(database).all(owner)) put(id, { told });
  return (id) => courses.get(id) ?? nothing;
}

async function answersOfAll(database: Database, owner: string): Promise<ReadonlyMap<string, Answers>> {
  const found = new Map<string, Record<string, string | null>>();
  for (const { applicationId, questionId, evidenceId } of await answerStore(database).all(owner)) {
    found.set(applicationId, { ...found.get(applicationId), [questionId]: evidenceId });
  }
  return new Map([...found].map(([id, answers]) => [id, answersSchema.parse(answers)]));
}

const toldDay = toldSchema.pick({ postedAt: true });

/** By the person's word, else by that of the page. An application's own posting goes before one it took over. */
async function postingDays(database: Database, owner: string): Promise<ReadonlyMap<string, PostingDays>> {
  const rows = await database
    .withTables<Tables>()
    .selectFrom('posting')
    .leftJoin('application as own', (join) =>
      join.onRef('own.owner', '=', 'posting.owner').onRef('own.id', '=', 'posting.applicationId'),
    )
    .select(['own.id as ownId', 'joinedInto', 'postedAt', 'repostedAt', 'applicants', 'told'])
    .where('posting.owner', '=', owner)
    .execute();
  const found = new Map<string, PostingDays>();
  for (const row of [...rows].sort(
    (one, other) => Number(one.ownId !== null) - Number(other.ownId !== null),
  )) {
    const { ownId, joinedInto, repostedAt, applicants } = row;
    const postedAt = row.postedAt ?? toldDay.parse(JSON.parse(openPrivate(row.told))).postedAt;
    found.set(ownId ?? joinedInto ?? '', {
      ...(postedAt !== undefined && { postedAt }),
      ...(repostedAt !== null && { repostedAt }),
      ...(applicants !== null && { applicants: Number(applicants) }),
    });
  }
  return found;
}

type Sent = Pick<StoredCourse, 'resumes' | 'letters'>;

async function sentVersions(database: Database, owner: string): Promise<ReadonlyMap<string, Sent>> {
  const rows = await database
    .withTables<Tables>()
    .selectFrom('documentUse')
    .innerJoin('document', (join) =>
      join
        .onRef('document.owner', '=', 'documentUse.owner')
        .onRef('document.id', '=', 'documentUse.documentId'),
    )
    .leftJoin('application as own', (join) =>
      join.onRef('own.owner', '=', 'documentUse.owner').onRef('own.id', '=', 'documentUse.applicationId'),
    )
    .select(['own.id as ownId', 'joinedInto', 'documentId', 'kind', 'basedOn'])
    .where('documentUse.owner', '=', owner)
    .execute();
  const uses = rows.flatMap(({ ownId, joinedInto, ...version }) => {
    const id = ownId ?? joinedInto;
    return id === null ? [] : [{ id, ...version }];
  });
  const sentWith = new Map<string, Set<string>>();
  for (const { id, documentId } of uses) {
    sentWith.set(documentId, (sentWith.get(documentId) ?? new Set()).add(id));
  }
  const found = new Map<string, Sent>();
  for (const { id, documentId, kind, basedOn } of uses) {
    const { resumes, letters } = found.get(id) ?? nothing;
    const version = { sentWith: sentWith.get(documentId)?.size ?? 1, isRevision: basedOn !== null };
    found.set(
      id,
      kind === 'letter'
        ? { resumes, letters: [...letters, version] }
        : { resumes: [...resumes, version], letters },
    );
  }
  return found;
}
