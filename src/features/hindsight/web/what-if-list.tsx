import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { aboutInTen } from '#lib/about-in-ten.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Difference } from '../domain/difference.ts';
import classes from './hindsight.module.css';
import { useRangeWords } from './use-range-words.ts';
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
  const words = useRangeWords();
  if (differences.length === 0) return null;
  return (
    <div className={classes.part}>
      <Title order={3}>{t('whatIf.title')}</Title>
      <Text c="dimmed">{t('whatIf.hint')}</Text>
      <ul className={classes.list}>
        {differences.map(({ whatIf, before, after, more, little }) => (
          <li key={whatIf}>
            <Text fw={600}>
              {t(`whatIf.name.${whatIf}`, { count: notShown, number: format.number(notShown) })}
            </Text>
            <Text>
              {little
                ? t('whatIf.little')
                : t('whatIf.more', { ...aboutInTen(more.share, more.low, more.high) })}
            </Text>
            <span className={classes.line}>
              {t('whatIf.pair', { before: words(before), after: words(after) })}
            </span>
          </li>
        ))}
      </ul>
      <WhatIfSource />
    </div>
  );
}
