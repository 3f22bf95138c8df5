import { useTranslation } from 'react-i18next';
import type { ToldKind } from '../domain/told-kind.ts';

/** What happened in words, the same as on the page of an application. */
export function useToldWords(): (told: ToldKind) => string {
  const { t } = useTranslation('applications');
  return (told) =>
    told === 'screen' || told === 'interview' || told === 'final' ? t(`round.${told}`) : t(`kind.${told}`);
}
