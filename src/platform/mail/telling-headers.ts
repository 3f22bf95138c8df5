import { decodeWords } from 'postal-mime';
import { cleanCharacters } from './clean-characters.ts';
import type { HeaderField } from './header-fields.ts';

/** Headers that tell whether a message was written by a person, a system or a list. */
export const telling: ReadonlySet<string> = new Set([
  'auto-submitted',
  'feedback-id',
  'list-id',
  'list-unsubscribe',
  'precedence',
  'reply-to',
  'return-path',
  'sender',
  'x-auto-response-suppress',
  'x-mailer',
]);

/** The telling headers of a message, decoded, the first of each name. */
export function tellingHeaders(headers: readonly HeaderField[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { key, value } of headers) {
    if (telling.has(key) && found[key] === undefined) {
      found[key] = cleanCharacters(decodeWords(value)).replace(/\s+/g, ' ').trim().slice(0, 2_000);
    }
  }
  return found;
}
