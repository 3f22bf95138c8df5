/** Pictures of a PDF: their headers are never packed. Masks belong to a picture and are none of their own. (ISO 32000-1, 7.5.7) */
export function countImages(bytes: Uint8Array): number {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const images = occurrences(raw, '/Subtype /Image') + occurrences(raw, '/Subtype/Image');
  const masks = occurrences(raw, '/SMask ') - occurrences(raw, '/SMask /None');
  return Math.max(Math.min(images, 1), images - masks, 0);
}

function occurrences(raw: Buffer, word: string): number {
  let count = 0;
  for (let at = raw.indexOf(word); at >= 0; at = raw.indexOf(word, at + word.length)) count += 1;
  return count;
}
