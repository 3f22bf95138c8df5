import type { Finding } from '#features/applications/domain/finding.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import type { FolderMark } from '#platform/mail/mail-item.ts';
import type { Broken } from '../domain/import-record.ts';

/** One message or row of a source, and how far its reading has come. */
export interface ReadItem {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** Absent when it says nothing about an application. */
  readonly finding?: Finding;
  /** The mail that the finding was read from. */
  readonly mail?: StoredMail;
  /** Of a mail that the person sent: its id and what it answers. */
  readonly sent?: readonly string[];
  readonly broken?: Broken;
  /** Of a message that was read now and not in an earlier import. */
  readonly fingerprint?: bigint;
  /** How far its source is read with it. */
  readonly mark?: FolderMark;
}
