import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { FunnelStep } from '../domain/funnel.ts';
import { FunnelRow } from './funnel-row.tsx';
import classes from './patterns.module.css';

/** From the application to the offer. A picture of it belongs above the rows, which then are its table. */
export function FunnelSection({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const { t } = useTranslation('patterns');
  return (
    <Section title={t('funnel.title')}>
      <Text c="dimmed">{t('funnel.hint')}</Text>
      <ol className={classes.rows}>
        {steps.map((step) => (
          <FunnelRow key={step.step} step={step} />
        ))}
      </ol>
    </Section>
  );
}
