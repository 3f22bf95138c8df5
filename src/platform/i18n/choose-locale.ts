/**
 * The first wanted locale whose language there are texts for.
 * Without one: English with the day before the month, which most people outside the United States read.
 */
export function chooseLocale(wanted: readonly string[], languages: readonly string[]): string {
  return wanted.find((locale) => languages.includes(languageOf(locale))) ?? 'en-GB';
}

function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? '';
}
