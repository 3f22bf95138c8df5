import { eld } from 'eld/small';

/** The start of a text tells its language; more only costs time. */
const charactersRead = 2_000;

/** The language of a text as ISO 639-1; undefined when it is too short or too mixed to tell. */
export function detectLanguage(text: string): string | undefined {
  const found = eld.detect(text.slice(0, charactersRead));
  return found.isReliable() ? found.language : undefined;
}
