import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FigurePicture } from '#features/patterns/web/figure-picture.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showMoodTrend } from '../api.ts';
import type { TrendDay } from '../domain/trend.ts';
import { useTrendFigure } from './use-trend-figure.tsx';

/** Fewer dots make no picture. */
const fewestDays = 3;

/** How it has been lately, without a judgement. */
export function TrendSection() {
  const { t } = useTranslation('check-ins');
  const trend = useEndpoint(showMoodTrend, {});
  return (
    <Section title={t('trend.title')}>
      <Loaded of={trend}>
        {({ days }) =>
          days.length < fewestDays ? <Text c="dimmed">{t('trend.soon')}</Text> : <Trend days={days} />
        }
      </Loaded>
    </Section>
  );
}

function Trend({ days }: { readonly days: readonly TrendDay[] }) {
  return <FigurePicture figure={useTrendFigure(days)} />;
}
