/** The words of a name in lower case, without accents and punctuation: "Café & Söhne" gives cafe, sohne. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
  return plain.match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
