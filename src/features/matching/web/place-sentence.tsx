import { useTranslation } from 'react-i18next';
import type { PlaceToShow } from '../domain/place-to-show.ts';

/** Where something could stand. */
export function PlaceSentence({ place }: { readonly place: PlaceToShow }) {
  const { t } = useTranslation('matching');
  const isNew = place.span === null && place.part !== 'letter';
  return [t(`place.${place.part}`), ...(isNew ? [t('place.none')] : [])].join(' ');
}
