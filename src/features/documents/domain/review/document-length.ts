import { shapes } from '#lib/text/word-shape.ts';
import { type Remark, remarkOnWhole } from './remark.ts';
import type { ReviewContext } from './review-context.ts';

const fewestWords = 120;
const mostPages = 2;
const mostWords = 1_100;
const mostLetterWords = 480;
/** Whose résumé is expected to be long. */
const longCareers =
  /\b(?:publications?|peer[- ]review\w*|ph\.?d|dr\.? rer|professor|habilitation|publikationen)\b/i;

/** A résumé that is very short, or longer than most readers read. */
export function resumeLength(context: ReviewContext): Remark[] {
  const words = wordCount(context);
  const pages = context.pages ?? Math.ceil(words / (mostWords / mostPages));
  if (words < fewestWords) {
    return [remarkOnWhole('few-words', { values: { count: words } })];
  }
  if (pages <= mostPages || longCareers.test(context.text)) return [];
  return [remarkOnWhole('many-pages', { values: { count: pages } })];
}

/** A letter that goes on for more than a page. */
export function letterLength(context: ReviewContext): Remark[] {
  const words = wordCount(context);
  return words <= mostLetterWords ? [] : [remarkOnWhole('long-letter', { values: { count: words } })];
}

const wordCount = ({ document }: ReviewContext): number =>
  document.shapes.filter((shape) => shape !== shapes.sign).length;
