import { useTranslation } from 'react-i18next';
import { waySchema } from '../domain/choice.ts';

/** The name of a way by the key of its group. */
export function useWayName(): (key: string) => string {
  const { t } = useTranslation('hindsight');
  return (key) => {
    const way = waySchema.safeParse(key).data;
    return way === undefined ? key : t(`way.${way}`);
  };
}
