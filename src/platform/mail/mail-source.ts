import { failure } from '#lib/result.ts';
import type { MailItem } from './mail-item.ts';
import { parseMail } from './parse-mail.ts';
import { readRawMailSource } from './raw-mail-source.ts';

/**
 * Every message at `path`, read one after the other: see `readRawMailSource`.
 * A message or a file that cannot be read is an item with a failure and its position, and the rest goes on.
 */
export async function* readMailSource(
  path: string,
  options: { signal?: AbortSignal | undefined } = {},
): AsyncGenerator<MailItem> {
  for await (const { content, ...place } of readRawMailSource(path, options)) {
    const result = content.unreadable ? failure(content.unreadable) : await parseMail(content.raw);
    options.signal?.throwIfAborted();
    yield { ...place, result };
  }
}
