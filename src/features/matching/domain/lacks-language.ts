import { languageLevels } from './language-levels.ts';
import type { ShownResume } from './passages.ts';
import type { Asked, Wanted } from './wanted.ts';

/** Whether a language is asked for that a résumé neither names nor shows: another one never stands for it. */
export function lacksLanguage(
  { kind, text }: Asked,
  { words, languages }: Wanted,
  resume: ShownResume,
): boolean {
  if (kind !== 'language' || languages.length === 0) return false;
  const shown = words.roots
    .filter(({ isLanguage }) => isLanguage)
    .flatMap(({ entries }) => entries)
    .some((entry) => resume.byEntry.get(entry)?.some(({ shows }) => shows === 2));
  return !shown && !languageLevels(text, resume.document).isNamed;
}
