import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { Flow } from '../domain/flows.ts';
import type { FunnelStep } from '../domain/funnel.ts';
import { CopyFlows } from './copy-flows.tsx';
import { FigurePicture } from './figure-picture.tsx';
import { FunnelRow } from './funnel-row.tsx';
import classes from './patterns.module.css';
import { useFlowFigure } from './use-flow-figure.tsx';

interface Props {
  readonly flows: readonly Flow[];
  readonly steps: readonly FunnelStep[];
}

/** From the application to the offer: what was counted as a picture, and what it tells as rows. */
export function FunnelSection({ flows, steps }: Props) {
  const { t } = useTranslation('patterns');
  return (
    <Section title={t('funnel.title')} anchor="funnel">
      <FigurePicture figure={useFlowFigure(flows)} tools={<CopyFlows flows={flows} />} />
      <Text c="dimmed">{t('funnel.hint')}</Text>
      <ol className={classes.rows}>
        {steps.map((step) => (
          <FunnelRow key={step.step} step={step} />
        ))}
      </ol>
    </Section>
  );
}
