import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { ProgressPanel } from '#platform/ui/progress-panel.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { DifferenceOverAll } from '../domain/difference.ts';
import classes from './hindsight.module.css';
import { useWhatIfOverAll } from './use-what-if-over-all.ts';
import { WhatIfSource } from './what-if-source.tsx';

/** What one thing changed would have done over all applications that ended; reckoned when it is asked for. */
export function WhatIfOverAll({ ended }: { readonly ended: number }) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const { isUnderWay, reckoned, error, start, stop } = useWhatIfOverAll();
  if (ended === 0) {
    return (
      <Section title={t('whatIf.title')}>
        <Text c="dimmed">{t('overAll.whatIf.none')}</Text>
      </Section>
    );
  }
  return (
    <Section title={t('whatIf.title')}>
      <Text c="dimmed">{t('overAll.whatIf.hint')}</Text>
      {isUnderWay ? (
        <ProgressPanel
          title={t('overAll.whatIf.title')}
          text={t('overAll.whatIf.progress', {
            done: format.number(reckoned?.done ?? 0),
            total: format.number(reckoned?.total ?? ended),
          })}
          share={(reckoned?.done ?? 0) / (reckoned?.total ?? ended)}
          onCancel={stop}
        />
      ) : null}
      {error === undefined ? null : <ErrorNotice error={error} onRetry={() => void start()} />}
      {isUnderWay || error !== undefined || reckoned !== undefined ? null : (
        <div>
          <QuietButton onClick={() => void start()}>
            {t('overAll.whatIf.start', { count: ended, number: format.number(ended) })}
          </QuietButton>
        </div>
      )}
      {isUnderWay || reckoned === undefined ? null : <Differences differences={reckoned.differences} />}
    </Section>
  );
}

function Differences({ differences }: { readonly differences: readonly DifferenceOverAll[] }) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const inNumbers = useNumbersWanted();
  const further = ({ about, low, high }: DifferenceOverAll['more']) =>
    inNumbers
      ? t('overAll.whatIf.more', {
          count: about,
          number: format.number(about),
          low: format.number(low),
          high: format.number(high),
        })
      : t('overAll.whatIf.moreInWords');
  if (differences.length === 0) return <Text role="status">{t('overAll.whatIf.nothing')}</Text>;
  return (
    <div role="status" className={classes.part}>
      <ul className={classes.list}>
        {differences.map(({ whatIf, of, more, little }) => (
          <li key={whatIf}>
            <Text fw={600}>
              {t(`overAll.whatIf.name.${whatIf}`, { count: of, number: format.number(of) })}
            </Text>
            <Text>{little ? t('whatIf.little') : further(more)}</Text>
          </li>
        ))}
      </ul>
      <WhatIfSource overAll />
    </div>
  );
}
