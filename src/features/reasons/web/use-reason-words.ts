import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Knowable, KnownReason } from '../domain/known-reason.ts';

interface ReasonWords {
  /** Inside a sentence: "the terms did not meet, and nobody read it". */
  named(known: readonly Knowable[]): string;
  /** How and since when: "From a recruiter, 5 Jan 2026". */
  since(reason: KnownReason): string;
}

/** How a known reason is said. */
export function useReasonWords(): ReasonWords {
  const { t } = useTranslation('reasons');
  const format = useFormat();
  return {
    named: ([first = 'other', second]) => {
      const one = t(`known.names.${first}`);
      return second === undefined ? one : t('known.two', { one, other: t(`known.names.${second}`) });
    },
    since: ({ how, on }) => t('known.since', { how: t(`known.how.${how}`), day: format.day(on) }),
  };
}
