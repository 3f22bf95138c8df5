import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { BaseRate } from '../domain/base-rate.ts';
import { useSourceWords } from './use-source-words.ts';

/** The sources of a base rate: what they measured, who, when, how many, and how far they can be trusted. */
export function OthersSaw({ base }: { readonly base: BaseRate }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const source = useSourceWords();
  return (
    <>
      <p>{t('from.weight', { number: format.number(Math.round(base.weight)) })}</p>
      <p>{t('from.others')}</p>
      <ul>
        {base.sources.map((id) => (
          <li key={id}>{source(id)}</li>
        ))}
      </ul>
      <p>{t('from.cautious')}</p>
    </>
  );
}
