import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listDocuments } from '../api.ts';
import { AddDocument } from './add-document.tsx';
import { DocumentList } from './document-list.tsx';

/** Every version of every résumé and letter, and the way to add one. */
export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const list = useEndpoint(listDocuments, {});
  const count = list.data?.rows.length ?? 0;
  return (
    <Page
      title={t('title')}
      beside={
        count === 0 ? undefined : (
          <>
            <span>{t('versions', { count })}</span>
            {' · '}
            <TextLink to="/gaps">{t('gaps')}</TextLink>
          </>
        )
      }
      lead={t('lead')}
      width={count === 0 ? 'reading' : 'wide'}
    >
      <Loaded of={list} lines={6}>
        {({ rows }) => (
          <>
            <AddDocument isSmall={rows.length > 0}>
              {rows.length === 0 ? <NothingYet /> : undefined}
            </AddDocument>
            <DocumentList documents={rows} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What will be here; the one thing to do stands right below. */
function NothingYet() {
  const { t } = useTranslation('documents');
  return (
    <>
      <Title order={2}>{t('empty.title')}</Title>
      <Text c="dimmed">{t('empty.text')}</Text>
    </>
  );
}
