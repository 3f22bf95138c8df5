import { useTranslation } from 'react-i18next';
import type { Gap } from '../domain/gap.ts';
import classes from './gaps.module.css';

interface Props {
  readonly gaps: readonly Gap[];
  readonly part: 'asked' | 'unshown' | 'missing' | 'unclear';
}

/** Names, each with how often. */
export function GapNames({ gaps, part }: Props) {
  const { t } = useTranslation('matching');
  return (
    <ul className={classes.names}>
      {gaps.map((gap) => (
        <li key={gap.key}>
          <span dir="auto">{gap.name}</span>
          <span className={classes.numbers}>{t('gaps.times', { count: gap[part] })}</span>
        </li>
      ))}
    </ul>
  );
}
