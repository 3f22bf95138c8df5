/** When and from where a text was sent. */
export interface Sending {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes ahead of UTC of the sender's clock; undefined when it cannot be told. */
  readonly offset: number | undefined;
}
