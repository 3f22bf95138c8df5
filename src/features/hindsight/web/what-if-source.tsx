import { useTranslation } from 'react-i18next';
import classes from './hindsight.module.css';

/** How a what-if is reckoned; opens with a press. */
export function WhatIfSource({ overAll = false }: { readonly overAll?: boolean }) {
  const { t } = useTranslation('hindsight');
  return (
    <details className={classes.known}>
      <summary>{t('whatIf.from')}</summary>
      <p>{t('whatIf.how')}</p>
      <p>{t('whatIf.rest')}</p>
      <p>
        {t('whatIf.range')} {overAll ? t('overAll.whatIf.luck') : null}
      </p>
    </details>
  );
}
