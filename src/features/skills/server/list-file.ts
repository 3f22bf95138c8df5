/** A file that may be a list, on disk or in an archive. */
export interface ListFile {
  /** As the person knows it: the path they gave, or the place in a folder or archive. */
  readonly name: string;
  readonly size: number;
  bytes(): AsyncIterable<Uint8Array>;
}
