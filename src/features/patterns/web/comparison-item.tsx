import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Comparison } from '../domain/comparison.ts';
import classes from './patterns.module.css';
import { useComparisonWords } from './use-comparison-words.ts';

interface Props {
  readonly comparison: Comparison;
  readonly since: CalendarDay | undefined;
}

/** One comparison as a sentence, with the counts behind it. */
export function ComparisonItem({ comparison, since }: Props) {
  const { says, counts } = useComparisonWords(since)(comparison);
  return (
    <li>
      <span dir="auto">{says}</span> <span className={classes.line}>{counts}</span>
    </li>
  );
}
