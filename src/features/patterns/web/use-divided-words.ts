import { useTranslation } from 'react-i18next';
import { causes, parts } from '#features/reasons/domain/cause.ts';
import type { Divided } from '../domain/divided.ts';

/** What the parts and the causes are called. */
export function useDividedWords(): (what: Divided) => string {
  const { t } = useTranslation('reasons');
  return (what) => {
    const part = parts.find((each) => each === what);
    if (part) return t(`parts.${part}`);
    const cause = causes.find((each) => each === what);
    return cause ? t(`causes.${cause}.name`) : what;
  };
}
