import type { Result } from '#lib/result.ts';
import type { ParsedMail, UnreadableMail } from './parsed-mail.ts';

/** Where a message lies, so that a person can find it again. */
export interface MailPosition {
  /** Path of the file, relative to what was opened; a file in an archive follows its archive. */
  readonly file: string;
  /** Its place in that file, from 0. */
  readonly index: number;
  /** Bytes from the start of that file. */
  readonly offset: number;
}

/** How far a folder on a server was read with a message: from one number to another, both included. */
export interface FolderMark {
  readonly path: string;
  /** Changes when the numbers of its messages begin anew. */
  readonly uidValidity: string;
  readonly from: number;
  readonly to: number;
}

/** A message's place in its source, and how far the reading has come. */
export interface MailPlace {
  readonly position: MailPosition;
  /** Bytes read so far of `bytesTotal`, unpacked ones for an archive. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** Only the beginning was read because the message is very long. */
  readonly cut: boolean;
  /** For a source that is gone on with later. */
  readonly mark?: FolderMark;
}

/** One message of a source, read or not. */
export interface MailItem extends MailPlace {
  readonly result: Result<ParsedMail, UnreadableMail>;
}
