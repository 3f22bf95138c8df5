/**
 * The words of a text as phrases are compared with them: small letters, without accents, apostrophes and punctuation,
 * "ß" as "ss", a space on either side of every word. So neither case nor typing of signs decides what is noticed.
 */
export function foldedWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/(?<=\p{L})['’‘`´](?=\p{L})/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `;
}
