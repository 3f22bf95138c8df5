import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '#features/patterns/domain/waiting.ts';
import { useToldShare } from '#features/patterns/web/use-told-share.ts';
import { useWaitingFinding } from '#features/patterns/web/use-waiting-finding.ts';
import { useFormat } from '#platform/i18n/use-format.ts';

interface Props {
  readonly waiting: Waiting;
  /** The picture. */
  readonly children: ReactNode;
}

/** How long answers take. */
export function ReportWaiting({ waiting, children }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const told = useToldShare();
  const finding = useWaitingFinding(waiting);
  const { within, stillAnswered, more } = waiting;
  return (
    <section>
      <h2>{t('waiting.title')}</h2>
      <p className="quiet">{t('waiting.hint')}</p>
      {more === undefined ? children : <p>{finding}</p>}
      <ul>
        {within.map(({ days, atRisk, ...range }) => (
          <li key={`within ${days}`}>
            <b>{t('waiting.within', { number: days })}</b>: {told(range)}
            <small>{t('waiting.atRisk', { number: format.number(atRisk) })}</small>
          </li>
        ))}
        {stillAnswered.map(({ after, by, atRisk, ...range }) => (
          <li key={`after ${after}`}>
            <b>{t('waiting.after', { after, by })}</b>: {told(range)}
            <small>{t('waiting.atRisk', { number: format.number(atRisk) })}</small>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t('waiting.from.method')} {t('waiting.from.elsewhere')}
      </p>
    </section>
  );
}
