export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What is attached, never its content. */
export interface MailAttachment {
  readonly name: string | undefined;
  readonly type: string;
  /** Bytes once decoded; an estimate for large ones, which are not decoded. */
  readonly size: number;
}

/** A message as a person would read it. */
export interface ParsedMail {
  /** With its angle brackets; undefined when the message has none. */
  readonly messageId: string | undefined;
  /** Ids of the messages it answers, the oldest first, with angle brackets. */
  readonly references: readonly string[];
  readonly from: MailAddress | undefined;
  readonly to: readonly MailAddress[];
  readonly subject: string | undefined;
  /** ISO 8601 in UTC; from the `Received` header when the message has no readable date of its own. */
  readonly date: string | undefined;
  /** Minutes by which the sender's clock is ahead of UTC, when the date tells it. */
  readonly utcOffset: number | undefined;
  /** The readable text, made from the HTML when there is no text part worth reading. */
  readonly text: string;
  readonly html: string | undefined;
  /** The appointment that comes with it, as a calendar program wrote it. (RFC 5545) */
  readonly calendar: string | undefined;
  /** The headers that tell something about the kind of message, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Gmail's labels of a Takeout export. */
  readonly labels: readonly string[];
  readonly attachments: readonly MailAttachment[];
}

/** A message without what is shown beside its words. */
export type MailWords = Omit<ParsedMail, 'html' | 'attachments' | 'calendar'>;

/** Why a message could not be read, in a sentence for a person. */
export interface UnreadableMail {
  readonly code: 'not-a-message' | 'damaged-message' | 'unreadable-file';
  readonly message: string;
}
