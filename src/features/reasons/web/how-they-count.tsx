import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './known-reason.module.css';

const rules = ['told', 'conviction', 'elsewhere', 'most', 'grade'] as const;

/** By how much known reasons move other estimates, for whoever wants to know. */
export function HowTheyCount() {
  const { t } = useTranslation('reasons');
  return (
    <details className={classes.fold}>
      <summary>{t('known.page.counting')}</summary>
      <div className={classes.rules}>
        {rules.map((rule) => (
          <Text key={rule}>{t(`known.page.rules.${rule}`)}</Text>
        ))}
      </div>
    </details>
  );
}
