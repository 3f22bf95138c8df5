import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './patterns.module.css';

interface Props {
  /** The number that is meant, for those who hear it without seeing what stands above. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Opens where a number comes from. */
export function WhereFrom({ what, children }: Props) {
  const { t } = useTranslation('patterns');
  return (
    <details className={classes.from}>
      <summary aria-label={t('from.of', { summary: t('from.open'), what })}>{t('from.open')}</summary>
      <div className={classes.details}>{children}</div>
    </details>
  );
}
