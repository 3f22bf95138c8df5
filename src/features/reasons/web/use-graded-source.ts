import { useTranslation } from 'react-i18next';
import { type Source, type SourceId, sources } from '../domain/source.ts';

/** A source with how far it can be trusted, its years, and how many were looked at, where there is such a number. */
export function useGradedSource(): (id: SourceId) => string {
  const { t } = useTranslation('reasons');
  return (id) => {
    const { grade, years, sample }: Source = sources[id];
    const graded = t(`grades.${grade}`, { title: t(`sources.${id}`) });
    const rest = [years, sample].filter((part) => part !== undefined).join('; ');
    return rest === '' ? graded : t('figures.line', { graded, rest });
  };
}
