import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Catalogues, textOptions } from './texts.ts';

/** The texts of the screens. */
export function createI18n(catalogues: Catalogues, locale: string): I18n {
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({ ...textOptions(catalogues, locale), react: { useSuspense: false } });
  return i18n;
}
