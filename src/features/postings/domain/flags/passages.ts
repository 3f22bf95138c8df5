import type { DocumentWords } from '#lib/text/document-words.ts';
import { plainForPhrases } from './phrase-pattern.ts';

/** A run of words of a document, from the first to behind the last. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

const enders = new Set(['.', '!', '?', '•', '|']);
const breaks = new Set([',', ';', ':', '-', '–']);
/** Sentences longer than this are cut at the next comma. */
const longest = 45;
/** Two short sentences are also read together: “No interview. You start tonight.” */
const shortSentence = 14;

/** The sentences of a document; a line ends one too, a full stop only before a gap, and a very long one is cut. */
export function sentencesOf({ text, words, ends, lines }: DocumentWords): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  for (let word = 0; word < words.length; word++) {
    const endsLine = lines[word + 1] !== lines[word];
    const written = words[word] ?? '';
    const endsHere =
      enders.has(written) && !enders.has(words[word + 1] ?? '') && isGap(text[ends[word] ?? 0]);
    const isLong = word - from >= longest && breaks.has(written);
    if (!endsLine && !endsHere && !isLong) continue;
    sentences.push({ from, to: word + 1 });
    from = word + 1;
  }
  return sentences;
}

/** A capital right behind a full stop begins a sentence too: gaps are often lost when a page is copied. */
const isGap = (sign: string | undefined): boolean => sign === undefined || /[\s\p{Lu}*•-]/u.test(sign);

/** Neighbouring short sentences of one line, two and two. */
export function pairsOf({ lines }: DocumentWords, sentences: readonly Passage[]): Passage[] {
  return sentences.flatMap((sentence, place) => {
    const next = sentences[place + 1];
    const fits = next && lines[next.from] === lines[sentence.from] && isShort(sentence) && isShort(next);
    return fits ? [{ from: sentence.from, to: next.to }] : [];
  });
}

const isShort = ({ from, to }: Passage): boolean => to - from <= shortSentence;

/** The text of a passage, made plain for phrases. */
export const plainOf = ({ text, starts, ends }: DocumentWords, { from, to }: Passage): string =>
  plainForPhrases(text.slice(starts[from], ends[to - 1]));
