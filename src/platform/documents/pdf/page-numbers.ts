const pageWord = '(?:page|seite|side|sida|página|pagina|strona|p\\.|s\\.)';
const ofPages = '\\d{1,3}(?:\\s*(?:\\/|of|von|de|di|av|z|\\|)\\s*\\d{1,3})?';
/** "Page 1 of 2", also behind a name. */
const numbered = new RegExp(`[\\s|•·,–-]*(?<![\\p{L}])${pageWord}\\s*${ofPages}[\\s–-]*$`, 'iu');
const onlyNumber = new RegExp(`^[\\s–|-]*${ofPages}[\\s–|-]*$`);

export const endsWithPageNumber = (text: string): boolean => numbered.test(text);
export const withoutPageNumber = (text: string): string => text.replace(numbered, '').trim();
export const isPageNumber = (text: string): boolean =>
  onlyNumber.test(text) || (numbered.test(text) && withoutPageNumber(text) === '');
