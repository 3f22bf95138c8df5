/** One message as it lies in a mailbox file, its separator line and escapes removed. */
export interface MboxMessage {
  readonly raw: Uint8Array;
  /** Where its separator line begins, in bytes from the start of the file. */
  readonly offset: number;
  /** Its place in the file, from 0. */
  readonly index: number;
  /** The message was longer than what is kept in memory; `raw` is its beginning. */
  readonly cut: boolean;
}
