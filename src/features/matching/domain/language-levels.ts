import { classesOf } from '#features/postings/domain/requirement-lexicon.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { levelOfLanguage } from './language-level.ts';

/** Words of languages that name none. */
const general =
  /^(?:fluen|bi-?ling|tri-?ling|multiling|native|mother|muttersprach|sprach|language|[abc][12]$|ielts|toefl)/;

/** Whether a folded word is the name of a language. */
export const isLanguageName = (word: string): boolean =>
  !general.test(word) && classesOf(word).includes('language');

/** How far behind a language its level may stand. */
const reach = 40;

/** The level a requirement asks of a language, and the one a document gives for it; 0 where none is said. */
export function languageLevels(
  asked: string,
  { text, words, starts }: DocumentWords,
): { asked: number; has: number; isNamed: boolean } {
  const names = documentWords(asked).words.filter(isLanguageName);
  const at = words.findIndex((word) => names.some((name) => isOneLanguage(word, name)));
  const behind = at < 0 ? '' : (text.slice(starts[at], (starts[at] ?? 0) + reach).split('\n', 1)[0] ?? '');
  return { asked: levelOfLanguage(asked), has: levelOfLanguage(behind), isNamed: at >= 0 };
}

/** `Deutsch` and `Deutschkenntnisse` are one language. */
export const isOneLanguage = (one: string, other: string): boolean =>
  one.length > 3 && one.slice(0, 5) === other.slice(0, 5);
