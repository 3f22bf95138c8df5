import { Problem } from '#lib/problem.ts';

/** All bytes of a stream, which is left as soon as there are too many of them. */
export async function bytesWithin(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > most) {
      const sentence = `This file is larger than ${Math.floor(most / 1024 ** 2)} MB, so it was not read. Save only the posting, as text or PDF.`;
      throw new Problem(413, 'document-large', sentence);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
