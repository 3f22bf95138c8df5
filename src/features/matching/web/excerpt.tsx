import { excerptOf } from '#features/postings/domain/excerpt.ts';
import type { Span } from '#features/postings/domain/requirement.ts';
import classes from './requirement-detail.module.css';

interface Props {
  readonly text: string;
  readonly span: Span;
}

/** Words with some of what stands around them. */
export function Excerpt({ text, span }: Props) {
  const { before, words, after } = excerptOf(text, span);
  return (
    <p className={classes.excerpt} dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  );
}
