import type { PostingReading } from './posting-reading.ts';

const fewWords = 25;
const wholeWords = 90;

/** How complete a posting is: a title and little more, a part, or a whole one that says what is asked and what is to be done. */
export function completenessOf({
  words,
  requirements,
  responsibilities,
}: Pick<PostingReading, 'requirements' | 'responsibilities'> & {
  readonly words: number;
}): PostingReading['completeness'] {
  if (words < fewWords && requirements.length < 2) return 'title';
  const says = requirements.length >= 3 || (requirements.length > 0 && responsibilities.length > 0);
  return words >= wholeWords && says ? 'full' : 'partial';
}
