import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { storedMailSchema } from './domain/stored-mail.ts';

/** A mail in its own words. Its HTML is cleaned: no scripts, no forms, nothing loaded from elsewhere. */
export const showMail = endpoint({
  method: 'GET',
  path: '/mails/:key',
  input: z.object({ key: z.string() }),
  output: storedMailSchema,
});
