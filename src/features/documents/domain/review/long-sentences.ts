import { shapes } from '#lib/text/word-shape.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';

/** The most words of a sentence that is understood in one go. */
const mostWords = 35;

export function longSentences({ text, document, sentences }: ReviewContext): Remark[] {
  return sentences.flatMap((sentence) => {
    const looks = document.shapes.slice(sentence.from, sentence.to);
    const words = looks.filter((look) => look !== shapes.sign).length;
    const names = looks.filter((look) => look === shapes.capital || look === shapes.allCapitals).length;
    const commas = document.words
      .slice(sentence.from, sentence.to)
      .filter((word) => /^[,·/|]$/.test(word)).length;
    const isList = names > words / 2 || commas > words / 4;
    if (words <= mostWords || isList) return [];
    const details = { values: { count: words }, clarity: Math.min(1, words / 60) };
    return [remark('too-long-sentence', text, sentence, details)];
  });
}
