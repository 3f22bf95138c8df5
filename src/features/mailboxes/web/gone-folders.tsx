import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { replaceFolder } from '../api.ts';
import type { Mailbox } from '../domain/mailbox.ts';

/** Chosen folders that are not there any more, with the name they probably have now. */
export function GoneFolders({ mailbox: { id, folders } }: { readonly mailbox: Mailbox }) {
  const { t } = useTranslation('mailboxes');
  const replace = useChange(replaceFolder);
  return (
    <>
      {folders
        .filter(({ gone }) => gone)
        .map(({ path, replacement }) => (
          <Notice key={path} tone="amber">
            <Text>{t('gone', { path })}</Text>
            {replacement === undefined ? null : (
              <>
                <Text>{t('goneProbably', { path, replacement })}</Text>
                <QuietButton
                  loading={replace.isPending}
                  onClick={() => replace.mutate({ id, gone: path, by: replacement })}
                >
                  {t('goOnIn', { replacement })}
                </QuietButton>
              </>
            )}
          </Notice>
        ))}
      {replace.isError ? <ErrorNotice error={replace.error} /> : null}
    </>
  );
}
