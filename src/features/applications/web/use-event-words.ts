import { useTranslation } from 'react-i18next';
import type { Happening } from '../domain/event.ts';

/** What happened, in two or three words; interviews by which conversation it was. */
export function useEventWords(): (happening: Happening) => string {
  const { t } = useTranslation('applications');
  return ({ kind, round }) =>
    kind === 'interview' && round !== undefined ? t(`round.${round}`) : t(`kind.${kind}`);
}
