/** The first bytes of a stream; the rest is not waited for. */
export async function bytesUpTo(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.byteLength;
    if (length >= most) break;
  }
  return Buffer.concat(parts).subarray(0, most);
}
