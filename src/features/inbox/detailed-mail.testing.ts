import type { MailDetails } from './domain/details/mail-details.ts';
import type { IncomingMail, MailKind } from './domain/job-mail.ts';

/** A made-up mail, sent on Monday 4 May 2026 at 11:00 in Berlin, and what it says beyond its kind. */
export interface DetailedMail {
  readonly name: string;
  readonly kind: MailKind;
  readonly language: string;
  readonly text: string;
  readonly mail?: Partial<IncomingMail>;
  /** The start of the appointment, or of each choice; undefined when no talk is set. */
  readonly start?: string;
  readonly end?: string;
  readonly zone?: string;
  readonly uncertain?: true;
  readonly choices?: readonly string[];
  readonly change?: 'moved' | 'called-off';
  readonly place?: Partial<NonNullable<MailDetails['appointment']>>;
  readonly people?: readonly string[];
  readonly deadline?: string;
  readonly feedback?: true;
  /** The day after which one may apply again, or true when none is named. */
  readonly again?: string | true;
}

export const interview = (
  language: string,
  name: string,
  text: string,
  expected: Partial<DetailedMail> = {},
): DetailedMail => ({
  kind: 'interview',
  language,
  name,
  text,
  ...expected,
});
const of =
  (kind: MailKind) =>
  (language: string, name: string, text: string, expected: Partial<DetailedMail> = {}): DetailedMail => ({
    kind,
    language,
    name,
    text,
    ...expected,
  });
export const [rejection, assessment, update, offer] = [
  of('rejection'),
  of('assessment'),
  of('update'),
  of('offer'),
];
export const sentFrom = (date: string): Partial<IncomingMail> => ({ date });
