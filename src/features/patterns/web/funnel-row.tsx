import { useTranslation } from 'react-i18next';
import type { FunnelStep } from '../domain/funnel.ts';
import { OthersSaw } from './others-saw.tsx';
import { SeenAndTold } from './seen-and-told.tsx';
import { ShareRow } from './share-row.tsx';
import { useFunnelLines } from './use-funnel-lines.ts';

/** One step: how often it came, of what, and what others saw. */
export function FunnelRow({ step: counted }: { readonly step: FunnelStep }) {
  const { t } = useTranslation('patterns');
  const { step, own, base } = counted;
  const lines = useFunnelLines()(counted);
  return (
    <ShareRow name={t(`funnel.step.${step}`)} told={own.told} lines={lines}>
      <SeenAndTold step={step} own={own} />
      {base ? <OthersSaw base={base} /> : <p>{t('from.flat')}</p>}
    </ShareRow>
  );
}
