import { useTranslation } from 'react-i18next';
import type { Gap } from '../domain/gap.ts';
import { GapRow } from './gap-row.tsx';
import classes from './gaps.module.css';

interface Props {
  readonly gaps: readonly Gap[];
  readonly part: 'asked' | 'unshown' | 'missing' | 'unclear';
}

/** Names, each with how often, and the way to the postings. */
export function GapNames({ gaps, part }: Props) {
  const { t } = useTranslation('matching');
  return (
    <ul className={classes.names}>
      {gaps.map((gap) => (
        <GapRow key={gap.key} gap={gap} part={part === 'asked' ? undefined : part}>
          <span className={classes.numbers}>{t('gaps.times', { count: gap[part] })}</span>
        </GapRow>
      ))}
    </ul>
  );
}
