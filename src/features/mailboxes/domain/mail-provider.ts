/** What somebody with this provider has to know about the password. */
export type PasswordHint =
  | 'own'
  | 'gmail'
  | 'icloud'
  | 'yahoo'
  | 'fastmail'
  | 'switchOn'
  | 'mailPassword'
  | 'token'
  | 'bridge';

/** Where the mail of an address lies. */
export interface MailProvider {
  readonly host: string;
  readonly port: number;
  readonly hint: PasswordHint;
}

/** Well-known providers by what stands behind the @, as their help pages say (2026). */
const providers: readonly [domains: string, host: string, hint: PasswordHint][] = [
  ['gmail.com googlemail.com', 'imap.gmail.com', 'gmail'],
  ['outlook.com hotmail.com live.com msn.com outlook.de hotmail.de', 'outlook.office365.com', 'token'],
  ['icloud.com me.com mac.com', 'imap.mail.me.com', 'icloud'],
  ['yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es ymail.com', 'imap.mail.yahoo.com', 'yahoo'],
  ['aol.com', 'imap.aol.com', 'yahoo'],
  ['gmx.de gmx.net gmx.at gmx.ch', 'imap.gmx.net', 'switchOn'],
  ['gmx.com', 'imap.gmx.com', 'switchOn'],
  ['web.de', 'imap.web.de', 'switchOn'],
  ['fastmail.com fastmail.fm', 'imap.fastmail.com', 'fastmail'],
  ['posteo.de posteo.net', 'posteo.de', 'own'],
  ['mailbox.org', 'imap.mailbox.org', 'own'],
  ['t-online.de magenta.de', 'secureimap.t-online.de', 'mailPassword'],
  ['orange.fr wanadoo.fr', 'imap.orange.fr', 'own'],
  ['free.fr', 'imap.free.fr', 'own'],
  ['laposte.net', 'imap.laposte.net', 'own'],
  ['ziggo.nl', 'imap.ziggo.nl', 'own'],
  ['kpnmail.nl', 'imap.kpnmail.nl', 'own'],
  ['sapo.pt', 'imap.sapo.pt', 'own'],
];

/** Proton's mail can be read by programs only through its own program on this computer. */
const proton = 'proton.me protonmail.com pm.me';

/** Where the mail of an address probably lies; undefined until there is something behind its @. */
export function providerOf(address: string): MailProvider | undefined {
  const domain = address.trim().toLowerCase().split('@')[1];
  if (!domain?.includes('.')) return undefined;
  if (proton.split(' ').includes(domain)) return { host: '127.0.0.1', port: 1143, hint: 'bridge' };
  const known = providers.find(([domains]) => domains.split(' ').includes(domain));
  const [, host, hint] = known ?? [domain, `imap.${domain}`, 'own'];
  return { host, port: 993, hint };
}
