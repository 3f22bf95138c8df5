import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FunnelStep } from '#features/patterns/domain/funnel.ts';
import { useFunnelLines } from '#features/patterns/web/use-funnel-lines.ts';
import { useToldShare } from '#features/patterns/web/use-told-share.ts';

interface Props {
  readonly steps: readonly FunnelStep[];
  /** The picture. */
  readonly children: ReactNode;
}

/** How far they came: each step with its range, its counts, and what others saw. */
export function ReportFunnel({ steps, children }: Props) {
  const { t } = useTranslation('patterns');
  const told = useToldShare();
  const lines = useFunnelLines();
  return (
    <section>
      <h2>{t('funnel.title')}</h2>
      {children}
      <p className="quiet">{t('funnel.hint')}</p>
      <ul>
        {steps.map((step) => (
          <li key={step.step}>
            <b>{t(`funnel.step.${step.step}`)}</b>: {step.own.told ? told(step.own.told) : t('share.early')}
            {lines(step).map((line) => (
              <small key={line}>{line}</small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
