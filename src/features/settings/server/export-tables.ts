import { lessonOfRow } from '#features/applications/server/lessons.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import type { ApplicationTables } from '#features/applications/server/tables.ts';
import { checkInOfRow } from '#features/check-ins/server/rows.ts';
import type { CheckInTables } from '#features/check-ins/server/tables.ts';
import { documentOfRow } from '#features/documents/server/rows.ts';
import type { DocumentTables } from '#features/documents/server/tables.ts';
import type { HindsightTables } from '#features/hindsight/server/tables.ts';
import type { ImportTables } from '#features/imports/server/tables.ts';
import { storedMailOf } from '#features/inbox/server/mail-store.ts';
import type { InboxTables } from '#features/inbox/server/tables.ts';
import type { MailboxTables } from '#features/mailboxes/server/tables.ts';
import { claimOfRow } from '#features/matching/server/claim-store.ts';
import type { MatchingTables } from '#features/matching/server/tables.ts';
import { postingOfRow } from '#features/postings/server/rows.ts';
import type { PostingTables } from '#features/postings/server/tables.ts';
import type { PreferenceTables } from '#features/preferences/server/tables.ts';
import { valueOfRow } from '#features/reasons/server/correction-store.ts';
import { reasonOfRow } from '#features/reasons/server/known-reason-store.ts';
import type { ReasonTables } from '#features/reasons/server/tables.ts';
import type { SkillTables } from '#features/skills/server/tables.ts';
import type { TodayTables } from '#features/today/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { openPrivate } from '#platform/db/private-text.ts';
import type { ExportPart } from '../domain/export-part.ts';

export type AllTables = ApplicationTables &
  CheckInTables &
  DocumentTables &
  HindsightTables &
  ImportTables &
  InboxTables &
  MailboxTables &
  MatchingTables &
  PostingTables &
  PreferenceTables &
  ReasonTables &
  SkillTables &
  TodayTables;

interface Source<Table extends keyof AllTables> {
  readonly table: Table;
  /** The columns after the owner that its rows are told apart by. */
  readonly key: readonly (keyof AllTables[Table] & string)[];
  /** Rows a page: fewer where a row is long. */
  readonly size: number;
  /** The rows in the words of the program: private text opened, JSON as JSON. */
  readonly itemsOf: (
    rows: readonly AllTables[Table][],
    database: Database,
    owner: string,
  ) => readonly unknown[] | Promise<readonly unknown[]>;
}

/** Where each part of an export comes from. */
export const exportTables: { readonly [Part in ExportPart]: Source<keyof AllTables> } = {
  applications: from({
    table: 'application',
    key: ['id'],
    size: 250,
    // With their events, as they are merged and undone: whole.
    itemsOf: async (rows, database, owner) =>
      applicationStore(database).dossiers(
        owner,
        rows.map(({ id }) => id),
      ),
  }),
  mails: from({
    table: 'mail',
    key: ['importId', 'key'],
    size: 100,
    itemsOf: (rows) => rows.map((row) => ({ importId: row.importId, ...storedMailOf(row) })),
  }),
  imports: from({
    table: 'import',
    key: ['id'],
    size: 100,
    itemsOf: (rows) =>
      rows.map(({ owner, broken, ...row }) => ({
        ...row,
        broken: JSON.parse(openPrivate(broken)),
      })),
  }),
  findings: from({
    table: 'finding',
    key: ['id'],
    size: 500,
    itemsOf: (rows) =>
      rows.map(({ id, importId, state, body, applicationId }) => {
        return { id, importId, state, applicationId, finding: JSON.parse(openPrivate(body)) };
      }),
  }),
  seenMail: from({
    table: 'seenMail',
    key: ['importId', 'id'],
    size: 100,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
  postings: from({
    table: 'posting',
    key: ['id'],
    size: 100,
    itemsOf: (rows) =>
      rows.map((row) => {
        const { kept, reading, edition } = postingOfRow(row);
        return { ...kept, joinedInto: row.joinedInto, reading, edition };
      }),
  }),
  documents: from({ table: 'document', key: ['id'], size: 50, itemsOf: (rows) => rows.map(documentOfRow) }),
  documentUses: from({
    table: 'documentUse',
    key: ['applicationId', 'documentId'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
  vocabulary: from({
    table: 'vocabularyEntry',
    key: ['source', 'name'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, entry, ...row }) => ({ ...row, entry: JSON.parse(entry) })),
  }),
  shownClaims: from({
    table: 'shownClaim',
    key: ['key'],
    size: 500,
    itemsOf: (rows) => rows.map((row) => ({ key: row.key, addedAt: row.addedAt, ...claimOfRow(row) })),
  }),
  answers: from({
    table: 'answer',
    key: ['applicationId', 'questionId'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
  knownReasons: from({
    table: 'knownReason',
    key: ['applicationId'],
    size: 200,
    itemsOf: (rows) =>
      rows.map(({ applicationId, joinedInto, ...row }) => ({
        applicationId,
        joinedInto,
        ...reasonOfRow(row),
      })),
  }),
  factCorrections: from({
    table: 'factCorrection',
    key: ['applicationId', 'factId'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => ({ ...row, value: valueOfRow(row) })),
  }),
  courseTold: from({
    table: 'courseTold',
    key: ['applicationId', 'choice'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
  checkIns: from({ table: 'checkIn', key: ['id'], size: 200, itemsOf: (rows) => rows.map(checkInOfRow) }),
  changes: from({
    table: 'change',
    key: ['id'],
    size: 50,
    itemsOf: (rows) =>
      rows.map(({ id, at, before, after }) => {
        return { id, at, before: JSON.parse(openPrivate(before)), after: JSON.parse(openPrivate(after)) };
      }),
  }),
  lessons: from({ table: 'lesson', key: ['id'], size: 200, itemsOf: (rows) => rows.map(lessonOfRow) }),
  setAside: from({
    table: 'today_set_aside',
    key: ['subject'],
    size: 500,
    itemsOf: (rows) => rows.map(({ subject, day }) => ({ subject, on: day })),
  }),
  preferences: from({
    table: 'preference',
    key: ['key'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
  mailboxes: from({
    table: 'mailbox',
    key: ['id'],
    size: 100,
    // The sealed password stays where its key is.
    itemsOf: (rows) => rows.map(({ owner, secret, ...row }) => row),
  }),
  mailboxFolders: from({
    table: 'mailbox_folder',
    key: ['mailboxId', 'path'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
  mailboxReads: from({
    table: 'mailbox_read',
    key: ['mailboxId', 'path', 'uidValidity', 'importId', 'fromUid'],
    size: 500,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
  watchedFolders: from({
    table: 'watched_folder',
    key: ['id'],
    size: 100,
    itemsOf: (rows) => rows.map(({ owner, ...row }) => row),
  }),
};

/** Each source knows its own rows; read by its own table it never gets others. */
function from<Table extends keyof AllTables>(source: Source<Table>): Source<keyof AllTables> {
  return source as unknown as Source<keyof AllTables>;
}
