import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Page } from '#platform/ui/page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation('frame');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <div>
        <ButtonLink to="/">{t('notFound.action')}</ButtonLink>
      </div>
    </Page>
  );
}
