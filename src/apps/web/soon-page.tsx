import { useTranslation } from 'react-i18next';
import { ColorSchemeChoice } from '#platform/ui/color-scheme-choice.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { Page } from '#platform/ui/page.tsx';

/** Holds the place of a page that is not there yet. */
export function SoonPage({ page }: { readonly page: 'today' | 'applications' | 'import' | 'settings' }) {
  const { t } = useTranslation('frame');
  return (
    <Page title={t(`pages.${page}`)}>
      <EmptyState title={t('soon')} action={page === 'settings' ? <ColorSchemeChoice /> : null} />
    </Page>
  );
}
