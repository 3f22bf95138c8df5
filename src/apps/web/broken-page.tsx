import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Page } from '#platform/ui/page.tsx';

/** Shown in place of a page that threw; the frame around it, with Help now, stays. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('frame');
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('broken.title')}>
      <ErrorNotice error={error} onRetry={retry} />
    </Page>
  );
}
