import { useTranslation } from 'react-i18next';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';

/** The posting is there; the way to the résumé. */
export function NoResume() {
  const { t } = useTranslation('matching');
  return (
    <EmptyState
      title={t('noResume.title')}
      action={<ButtonLink to="/documents">{t('noResume.action')}</ButtonLink>}
    >
      {t('noResume.text')}
    </EmptyState>
  );
}
