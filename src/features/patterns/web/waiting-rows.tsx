import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Waiting } from '../domain/waiting.ts';
import classes from './patterns.module.css';
import { ShareRow } from './share-row.tsx';

/** What is answered within some days, and what is still answered after some days of silence. */
export function WaitingRows({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const source = (
    <>
      <p>{t('waiting.from.days', { of: format.number(waiting.of) })}</p>
      <p>{t('waiting.from.method')}</p>
      <p>{t('waiting.from.ended')}</p>
      <p>{t('waiting.from.elsewhere')}</p>
    </>
  );
  return (
    <ul className={classes.rows}>
      {waiting.within.map(({ days, atRisk, ...told }) => (
        <ShareRow
          key={`within ${days}`}
          name={t('waiting.within', { number: days })}
          told={told}
          lines={[t('waiting.atRisk', { number: format.number(atRisk) })]}
        >
          {source}
        </ShareRow>
      ))}
      {waiting.stillAnswered.map(({ after, by, atRisk, ...told }) => (
        <ShareRow
          key={`after ${after}`}
          name={t('waiting.after', { after, by })}
          told={told}
          lines={[t('waiting.atRisk', { number: format.number(atRisk) })]}
        >
          {source}
        </ShareRow>
      ))}
    </ul>
  );
}
