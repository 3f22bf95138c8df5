import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Taken } from '../domain/course.ts';

/** How it is known how a thing was done. */
export function useSourceWords(): (taken: Taken) => string | undefined {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  return ({ source, count = 0 }) => {
    switch (source) {
      case 'posting':
        return t('source.posting', { count, number: format.number(count) });
      case 'document':
        return count > 1
          ? t('source.documentMany', { number: format.number(count) })
          : t('source.documentOne');
      case undefined:
        return undefined;
      default:
        return t(`source.${source}`);
    }
  };
}
