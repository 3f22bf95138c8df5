import { Problem } from '#lib/problem.ts';
import type { MailServer } from './mail-server.ts';

/** What imapflow, Node's sockets and its TLS tell with an error. */
interface ConnectionError {
  readonly code?: string;
  readonly message?: string;
  readonly authenticationFailed?: boolean;
}

const unknownHost = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const tooSlow = new Set(['ETIMEDOUT', 'ETIMEOUT', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);
const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|SIGNATURE/;
const withoutTls = /STARTTLS/i;
const withoutMechanism = /unsupported authentication mechanism/i;

/** Providers that take no password of the account from a program, by the end of the server's name. */
const wantsAppPassword =
  /(?:^|\.)(?:gmail\.com|googlemail\.com|me\.com|icloud\.com|yahoo\.[a-z.]+|aol\.com|fastmail\.com|zoho\.[a-z]+|outlook\.com|office365\.com)$/i;

/** Why a mail server could not be used, in one sentence with the way out. Never holds the password. */
export function connectionProblem(cause: unknown, { host, port, user }: MailServer): Problem {
  if (cause instanceof Problem) return cause;
  // A fault of the program is no matter of the server.
  if (cause instanceof TypeError || cause instanceof ReferenceError) throw cause;
  const { code = '', message = '', authenticationFailed } = (cause ?? {}) as ConnectionError;
  const tell = (name: string, text: string) =>
    new Problem(422, `mailbox-${name}`, `${text} Nothing was changed.`, { cause });
  if (authenticationFailed) return tell('refused', refusal(host, user));
  if (unknownHost.has(code))
    return tell('unknown-host', `There is no mail server called ${host}, or this computer is offline.`);
  if (code === 'ECONNREFUSED')
    return tell('closed', `${host} does not take mail connections at port ${port}. Check the port.`);
  if (untrusted.test(code))
    return tell(
      'untrusted',
      `The certificate of ${host} is not trusted by this computer, so the password was not sent. Check the server’s name.`,
    );
  if (withoutTls.test(message))
    return tell(
      'plain',
      `${host} offers no encryption at port ${port}, so the password was not sent. Try port 993.`,
    );
  if (withoutMechanism.test(message))
    return tell('no-token', `${host} takes no token from programs. Sign in with a password.`);
  if (tooSlow.has(code))
    return tell('timed-out', `${host} does not answer at port ${port}. Try again later.`);
  return tell(
    'unusable',
    `${host} ended the conversation at port ${port}. Check the server and its port, or try again later.`,
  );
}

function refusal(host: string, user: string): string {
  const what = wantsAppPassword.test(host)
    ? 'It takes an app password from programs, not the password you sign in with yourself.'
    : 'Check the address and the password. Some providers want an app password, or IMAP switched on in their settings.';
  return `${host} did not let ${user} in. ${what}`;
}
