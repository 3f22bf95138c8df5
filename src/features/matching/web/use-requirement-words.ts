import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { JudgedRequirement } from '../domain/match-page.ts';

/** What stands small beside a requirement: how much it matters, and the years asked and shown. */
export function useRequirementWords(): (requirement: JudgedRequirement) => readonly string[] {
  const { t } = useTranslation('matching');
  const format = useFormat();
  return ({ importance, years, yearsShown }) => [
    t(`importance.${importance}`),
    years === null || yearsShown === null
      ? ''
      : t('years', { count: years, asked: format.number(years), shown: format.number(yearsShown) }),
  ];
}
