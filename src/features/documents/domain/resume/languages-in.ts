import { classesOf } from '#features/postings/domain/requirement-lexicon.ts';
import { documentLine } from '#lib/text/document-line.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { ResumeReading } from './resume-reading.ts';

const levels =
  /\b(native|mother tongue|first language|muttersprache|bilingual|fluent|fließend|verhandlungssicher|proficient|advanced|gut|good|intermediate|conversational|basic|beginner|grundkenntnisse|working|[ABC][12])\b/i;
const names = /^\p{Lu}/u;
const reach = 30;

/** Human languages that a résumé names with a level, or in a line about languages; each once. */
export function languagesIn(document: DocumentWords): ResumeReading['languages'] {
  const { text, words, starts, ends, lines } = document;
  const found = new Map<string, ResumeReading['languages'][number]>();
  for (const [word, folded] of words.entries()) {
    const [start, end] = [starts[word] ?? 0, ends[word] ?? 0];
    const language = text.slice(start, end);
    if (!names.test(language) || !isLanguage(folded) || found.has(language)) continue;
    const level = levelBehind(text, end);
    const line = documentLine(document, lines[word] ?? 0).text;
    if (level !== null || aboutLanguages.test(line))
      found.set(language, { language, level, span: [start, end] });
  }
  return [...found.values()];
}

const aboutLanguages = /\b(languages?|sprachen?|sprachkenntnisse|langues|idiomas|talen)\b/i;

function levelBehind(text: string, end: number): string | null {
  const behind = text.slice(end, end + reach).split(/[\n,;|•/]/, 1)[0] ?? '';
  return levels.exec(behind)?.[0] ?? null;
}

const notALanguage =
  /^(?:language|sprach|fluen|biling|triling|multiling|native|mother|[abc][12]$|ielts|toefl|muttersprach|mother-tongue)/;

const isLanguage = (folded: string): boolean =>
  classesOf(folded).includes('language') && !notALanguage.test(folded);
