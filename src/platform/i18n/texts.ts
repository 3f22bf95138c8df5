import { createInstance, type i18n as I18n, type InitOptions } from 'i18next';

/** Texts of one language: namespace (one per feature) → keys. */
export type Catalogue = Readonly<Record<string, object>>;
/** The texts of every language there is. */
export type Catalogues = Readonly<Record<string, Catalogue>>;

/** Ready at once: nothing is fetched. */
export const textOptions = (catalogues: Catalogues, locale: string): InitOptions => ({
  lng: locale,
  fallbackLng: 'en',
  load: 'languageOnly',
  resources: catalogues as Record<string, Record<string, object>>,
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The texts where there are no screens, as on the command line. */
export function createTexts(catalogues: Catalogues, locale: string): I18n {
  const texts = createInstance();
  void texts.init(textOptions(catalogues, locale));
  return texts;
}
