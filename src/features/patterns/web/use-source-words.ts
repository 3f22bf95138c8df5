import { useTranslation } from 'react-i18next';
import { type SourceId, sourceOf } from '../domain/source.ts';

/** What a source measured, who, when, how many, and how far it can be trusted. */
export function useSourceWords(): (id: SourceId) => string {
  const { t } = useTranslation('patterns');
  return (id) => {
    const { who, year, grade, sample } = sourceOf(id);
    const words = { what: t(`from.what.${id}`), who, year, grade: t(`from.grade.${grade}`) };
    return sample === undefined ? t('from.noSample', words) : t('from.sample', { ...words, sample });
  };
}
