import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { addMailbox, findFolders, lookForMail } from '../api.ts';
import { type ConnectionDraft, connectionOf } from './connection-draft.ts';
import { ConnectionForm } from './connection-form.tsx';
import { FolderChoice } from './folder-choice.tsx';

/** From an address to the first look: who, where, which folders. */
export function ConnectMailboxPage() {
  const { t } = useTranslation('mailboxes');
  const [draft, setDraft] = useState<ConnectionDraft>({ address: '', secret: '' });
  const call = useCall();
  const check = useMutation({ mutationFn: () => call(findFolders, connectionOf(draft)) });
  const start = useStart(draft);
  const error = check.error ?? start.error;
  return (
    <Page title={t('connectTitle')} lead={t('connectLead')}>
      {error ? <ErrorNotice error={error} safe={t('nothingSaved')} /> : null}
      {check.data === undefined ? (
        <ConnectionForm
          draft={draft}
          busy={check.isPending}
          onChange={setDraft}
          onCheck={() => check.mutate()}
        />
      ) : (
        <FolderChoice
          {...check.data}
          busy={start.isPending}
          onStart={(folders, remember) => start.mutate({ folders, remember })}
          onBack={() => check.reset()}
        />
      )}
      <Text size="sm">
        <TextLink to="/import">{t('back')}</TextLink>
      </Text>
    </Page>
  );
}

/** Connects, looks for the first time, and goes where the answer is. */
function useStart(draft: ConnectionDraft) {
  const call = useCall();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (choice: { readonly folders: string[]; readonly remember: boolean }) => {
      const { id } = await call(addMailbox, { ...connectionOf(draft), ...choice });
      return call(lookForMail, { id });
    },
    onSuccess: async (looked) => {
      await queries.invalidateQueries();
      if (looked.import === undefined) await navigate({ to: '/import' });
      else await navigate({ to: '/import/$id', params: { id: looked.import } });
    },
  });
}
