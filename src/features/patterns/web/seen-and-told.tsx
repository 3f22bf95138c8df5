import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { OwnShare } from '../domain/own-share.ts';
import { daysToSettle, type Step } from '../domain/step.ts';

interface Props {
  readonly step: Step;
  readonly own: OwnShare;
}

/** What was counted and how, and the range that was worked out of it. */
export function SeenAndTold({ step, own: { reached, of, told } }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  return (
    <>
      <p>{t('from.counted', { days: daysToSettle[step] })}</p>
      {step === 'answered' ? <p>{t('from.answer')}</p> : null}
      {of === 0 ? null : (
        <p>
          {t('from.seen', {
            reached: format.number(reached),
            of: format.number(of),
            share: format.percent(reached / of),
          })}
        </p>
      )}
      {told ? (
        <p>
          {t('from.told', {
            share: format.percent(told.share),
            low: format.percent(told.low),
            high: format.percent(told.high),
          })}
        </p>
      ) : null}
    </>
  );
}
