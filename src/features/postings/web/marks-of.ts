import { flagKey, requirementKey } from '../domain/mark-key.ts';
import type { PostingReading } from '../domain/posting-reading.ts';
import type { Importance } from '../domain/requirement.ts';
import type { TextMark } from '../domain/text-pieces.ts';
import classes from './posting-text.module.css';

/** What is marked in the text, and how it looks. */
export interface PostingMark extends TextMark {
  readonly look: Importance | 'flag';
}

export function marksOf({ requirements, flags }: PostingReading): PostingMark[] {
  return [
    ...requirements.map((each) => ({ key: requirementKey(each), span: each.span, look: each.importance })),
    ...flags.map((each) => ({ key: flagKey(each), span: each.span, look: 'flag' as const })),
  ];
}

/** The looks of all marks over a piece, and whether one of them was asked for. */
export function markClasses(marks: readonly PostingMark[], shown: string | undefined): string {
  const looks = [...new Set(marks.map(({ look }) => classes[look]))];
  const isShown = marks.some(({ key }) => key === shown);
  return [classes.mark, ...looks, isShown ? classes.shown : undefined].filter(Boolean).join(' ');
}
