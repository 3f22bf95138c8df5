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
    return [
      remarkOnWhole('length', {
        severity: 2,
        why: `With ${words} words, this leaves out much that a reader wants to know.`,
        fix: 'Add two or three lines to your latest job: what you did, for how many people, and what came of it.',
      }),
    ];
  }
  if (pages <= mostPages || longCareers.test(context.text)) return [];
  return [
    remarkOnWhole('length', {
      why: `This is ${pages} pages. Most readers see the first one and a half.`,
      fix: 'Shorten what is more than ten years ago to a line each, and keep the first page for what this job needs.',
    }),
  ];
}

/** A letter that goes on for more than a page. */
export const letterLength = (context: ReviewContext): Remark[] =>
  wordCount(context) <= mostLetterWords
    ? []
    : [
        remarkOnWhole('length', {
          why: `The letter has ${wordCount(context)} words. Most are read only if they fit on a page.`,
          fix: 'Keep the two examples that fit this job best, and leave the rest to the résumé.',
        }),
      ];

const wordCount = ({ document }: ReviewContext): number =>
  document.shapes.filter((shape) => shape !== shapes.sign).length;
