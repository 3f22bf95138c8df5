import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Page } from '#platform/ui/page.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { HowToGet } from './how-to-get.tsx';
import { useBegin } from './use-begin.ts';

/** Where mail, lists and exports come in, and what came in before; `mailboxes` is the live way. */
export function BringInPage({ mailboxes }: { readonly mailboxes?: ReactNode }) {
  const { t } = useTranslation('imports');
  const { what } = useSearch({ from: '/import' });
  const navigate = useNavigate();
  const begin = useBegin();
  const onChoose = async (files: readonly File[], folder?: string) => {
    const name = folder ?? t('choose.severalFiles', { count: files.length });
    const ids = await begin.mutateAsync({ files, name });
    if (ids.length === 1 && ids[0]) await navigate({ to: '/import/$id', params: { id: ids[0] } });
  };
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      {begin.isError ? <ErrorNotice error={begin.error} /> : null}
      <ChooseFiles onChoose={(files, folder) => void onChoose(files, folder).catch(() => undefined)} />
      {what === 'list' ? null : mailboxes}
      {what === undefined ? <EarlierImports /> : null}
      <HowToGet what={what} />
      {what === undefined ? null : <EarlierImports />}
    </Page>
  );
}
