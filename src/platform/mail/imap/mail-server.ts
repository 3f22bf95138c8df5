/** How somebody signs in: a password (at large providers one made for a program), or a token of theirs. */
export type MailSecret =
  | { readonly kind: 'password'; readonly secret: string }
  | { readonly kind: 'token'; readonly secret: string };

/** A mail server that speaks IMAP, and whose mail is meant. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}
