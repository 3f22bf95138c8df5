import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** The way to how a résumé answers this posting. */
export function CompareLink({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('postings');
  const { history } = useRouter();
  const href = `/applications/${applicationId}/match`;
  const go = (event: MouseEvent) => {
    // A new tab, a new window: the browser's own business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <Button component="a" variant="default" fw={500} href={href} onClick={go}>
      {t('asked.compare')}
    </Button>
  );
}
