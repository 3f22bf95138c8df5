import { useTranslation } from 'react-i18next';

/** "Clerk at Acme", as far as it is known. */
export function usePostingTitle({
  title,
  company,
}: {
  readonly title?: string | undefined;
  readonly company?: string | undefined;
}): string {
  const { t } = useTranslation('postings');
  if (title !== undefined && company !== undefined) return t('at', { title, company });
  return title ?? company ?? t('nameless');
}
