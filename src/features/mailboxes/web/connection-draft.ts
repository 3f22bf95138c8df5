import type { z } from 'zod';
import type { findFolders } from '../api.ts';
import { type MailProvider, providerOf } from '../domain/mail-provider.ts';

/** What the person has written about a mailbox; the server only once it is not the guessed one. */
export interface ConnectionDraft {
  readonly address: string;
  readonly secret: string;
  readonly kind?: 'password' | 'token';
  readonly host?: string;
  readonly port?: string;
}

/** What is tried: the person's own words first, then what the address tells. */
export interface Connection extends z.output<typeof findFolders.input> {
  readonly hint: MailProvider['hint'];
}

const portOfTls = 993;

export function connectionOf({ address, secret, kind, host, port }: ConnectionDraft): Connection {
  const provider = providerOf(address);
  const hint = provider?.hint ?? 'own';
  return {
    user: address.trim(),
    secret,
    kind: kind ?? (hint === 'token' ? 'token' : 'password'),
    host: (host ?? provider?.host ?? '').trim(),
    port: Number(port ?? provider?.port ?? portOfTls),
    hint,
  };
}
