import type { Letters } from './letter.ts';
import { dutch } from './letters/dutch.ts';
import { english } from './letters/english.ts';
import { french } from './letters/french.ts';
import { german } from './letters/german.ts';
import { portuguese } from './letters/portuguese.ts';
import { spanish } from './letters/spanish.ts';

export const languages = ['en', 'de', 'fr', 'es', 'nl', 'pt'] as const;
export type Language = (typeof languages)[number];

export const lettersIn: Record<Language, Letters> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
  pt: portuguese,
};

/** A day as a letter names it. */
export function dayIn(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}
