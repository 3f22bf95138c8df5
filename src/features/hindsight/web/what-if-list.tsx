import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Difference } from '../domain/difference.ts';
import classes from './hindsight.module.css';
import { WhatChanges } from './what-changes.tsx';
import { WhatIfSource } from './what-if-source.tsx';

interface Props {
  readonly differences: readonly Difference[];
  /** Must-haves that the résumé did not show. */
  readonly notShown: number;
}

/** What one thing changed would have done to this application; nothing where nothing could have been another way. */
export function WhatIfList({ differences, notShown }: Props) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  if (differences.length === 0) return null;
  return (
    <div className={classes.part}>
      <Title order={3}>{t('whatIf.title')}</Title>
      <Text c="dimmed">{t('whatIf.hint')}</Text>
      <ul className={classes.list}>
        {differences.map((difference) => (
          <li key={difference.whatIf}>
            <Text fw={600}>
              {t(`whatIf.name.${difference.whatIf}`, { count: notShown, number: format.number(notShown) })}
            </Text>
            <WhatChanges difference={difference} />
          </li>
        ))}
      </ul>
      <WhatIfSource />
    </div>
  );
}
