import { useTranslation } from 'react-i18next';
import type { Headline } from '../domain/headline.ts';

/** The one sentence above the picture. */
export function useHeadline(): (headline: Headline) => string {
  const { t } = useTranslation('reasons');
  return (headline) => {
    switch (headline.kind) {
      case 'said':
        return t(`headline.said.${headline.reason}`);
      case 'largest':
        return t(`headline.largest.${headline.part}`);
      case 'too-early':
        return t('headline.tooEarly');
      case 'mostly-not-you':
        return t('headline.mostlyNotYou');
      case 'half-not-you':
        return t('headline.halfNotYou');
    }
  };
}
