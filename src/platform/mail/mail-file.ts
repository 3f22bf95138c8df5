/** A stretch of bytes that holds mail: a file on disk, or one inside an archive. */
export interface MailFile {
  /** Name shown to the person. */
  readonly name: string;
  /** Bytes once unpacked. */
  readonly size: number;
  chunks(signal?: AbortSignal): AsyncIterable<Uint8Array>;
}
