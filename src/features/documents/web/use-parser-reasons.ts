import { useTranslation } from 'react-i18next';
import type { DocumentPage } from '../domain/document-page.ts';
import { isReadAlike } from '../domain/is-read-alike.ts';

/** Why a simple program reads a document otherwise than a person, in words. */
export function useParserReasons(document: DocumentPage): readonly string[] {
  const { t } = useTranslation('documents');
  const { columns, tables, headerOrFooter, images } = document.layout;
  const isMixed = !isReadAlike(document);
  const reasons = [
    columns > 1 && isMixed ? t('parser.columns', { count: columns }) : '',
    tables && isMixed ? t('parser.tables') : '',
    headerOrFooter ? t('parser.headerOrFooter') : '',
    images > 0 ? t('parser.images', { count: images }) : '',
  ].filter(Boolean);
  return reasons.length === 0 && isMixed ? [t('parser.other')] : reasons;
}
