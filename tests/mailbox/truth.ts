import type { Form } from './draft.ts';
import type { Language } from './languages.ts';
import type { LetterKind, Reason } from './letter.ts';

/** What is true of one message of the made-up mailbox. */
export interface Truth {
  /** Its place in the file, from 0. */
  readonly index: number;
  /** With angle brackets; undefined for the messages written without one. */
  readonly messageId: string | undefined;
  readonly kind: LetterKind;
  /** Same value for the messages of one application; undefined when it belongs to none. */
  readonly application: string | undefined;
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly requisition: string | undefined;
  readonly reason: Reason | undefined;
  readonly language: Language | undefined;
  /** ISO 8601; undefined for the messages written without a date. */
  readonly date: string | undefined;
  readonly subject: string;
  /** Words that a reader must find in the text. */
  readonly words: string;
  readonly form: Form;
  /** Cannot be read at all. */
  readonly broken: boolean;
}

/** Where an application of the made-up person stands at the end. */
export interface ApplicationTruth {
  readonly application: string;
  readonly company: string;
  readonly role: string;
  readonly requisition: string;
  readonly appliedOn: string;
  readonly ending: 'rejected' | 'silent' | 'withdrawn' | 'closed' | 'offered';
  readonly messages: number;
}
