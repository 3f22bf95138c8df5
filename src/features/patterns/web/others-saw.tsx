import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { BaseRate } from '../domain/base-rate.ts';
import { type SourceId, sourceOf } from '../domain/source.ts';

/** The sources of a base rate: what they measured, who, when, how many, and how far they can be trusted. */
export function OthersSaw({ base }: { readonly base: BaseRate }) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  return (
    <>
      <p>{t('from.weight', { number: format.number(Math.round(base.weight)) })}</p>
      <p>{t('from.others')}</p>
      <ul>
        {base.sources.map((id) => (
          <li key={id}>
            <SourceWords id={id} />
          </li>
        ))}
      </ul>
      <p>{t('from.cautious')}</p>
    </>
  );
}

function SourceWords({ id }: { readonly id: SourceId }) {
  const { t } = useTranslation('patterns');
  const { who, year, grade, sample } = sourceOf(id);
  const words = { what: t(`from.what.${id}`), who, year, grade: t(`from.grade.${grade}`) };
  return sample === undefined ? t('from.noSample', words) : t('from.sample', { ...words, sample });
}
