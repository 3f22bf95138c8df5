import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Texts of one language: namespace (one per feature) → keys. */
export type Catalogue = Readonly<Record<string, object>>;

/** The texts of every language there is, ready at once: nothing is fetched. */
export function createI18n(catalogues: Readonly<Record<string, Catalogue>>, locale: string): I18n {
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'en',
    load: 'languageOnly',
    resources: catalogues as Record<string, Record<string, object>>,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return i18n;
}
