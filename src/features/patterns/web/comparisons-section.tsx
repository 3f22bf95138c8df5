import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { Section } from '#platform/ui/section.tsx';
import type { Comparison } from '../domain/comparison.ts';
import { ComparisonList } from './comparison-list.tsx';
import { ComparisonSource } from './comparison-source.tsx';

interface Props {
  readonly comparisons: readonly Comparison[];
  readonly since: CalendarDay | undefined;
}

/** What differs, what is alike, and what is too early to tell, in sentences. */
export function ComparisonsSection({ comparisons, since }: Props) {
  const { t } = useTranslation('patterns');
  const of = (verdict: Comparison['verdict']) => comparisons.filter((each) => each.verdict === verdict);
  // What is nearest to being told stands first.
  const early = of('early').sort((a, b) => (a.more ?? Number.MAX_VALUE) - (b.more ?? Number.MAX_VALUE));
  return (
    <Section title={t('compare.title')} anchor="compare">
      {comparisons.length === 0 ? (
        <Text>{t('compare.none')}</Text>
      ) : (
        <>
          <Text c="dimmed">{t('compare.hint')}</Text>
          {of('differ').length === 0 ? <Text>{t('compare.nothingTold')}</Text> : null}
          <ComparisonList title={t('compare.told')} comparisons={of('differ')} since={since} />
          <ComparisonList title={t('compare.alikeList')} comparisons={of('alike')} since={since} shown={3} />
          <ComparisonList title={t('compare.earlyList')} comparisons={early} since={since} shown={3} />
          <ComparisonSource comparisons={comparisons} />
        </>
      )}
    </Section>
  );
}
