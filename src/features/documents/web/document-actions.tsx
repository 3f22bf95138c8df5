import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { NewerDialog } from './newer-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { useDocumentChange } from './use-document-change.ts';
import { useRemoveDocument } from './use-remove-document.ts';
import { useSaveJson } from './use-save-json.ts';

/** Everything that can be done to one version; each can be taken back. */
export function DocumentActions({ document }: { readonly document: DocumentPage }) {
  const { t } = useTranslation('documents');
  const [doing, setDoing] = useState<'newer' | 'compare' | 'rename'>();
  const { change, busy, error } = useDocumentChange(document);
  const removing = useRemoveDocument(document);
  const saving = useSaveJson(document);
  const close = () => setDoing(undefined);
  const isResume = document.kind === 'resume';
  const turn = () => change({ kind: isResume ? 'letter' : 'resume' }, t('done.kind'));
  const problem = error ?? removing.error ?? saving.error;
  return (
    <>
      <QuietButton onClick={() => setDoing('newer')}>{t('page.newer')}</QuietButton>
      <QuietButton onClick={() => setDoing('compare')}>{t('page.compare')}</QuietButton>
      <Menu position="bottom-start" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <QuietButton loading={busy || removing.busy}>{t('page.more')}</QuietButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDoing('rename')}>{t('page.rename')}</Menu.Item>
          <Menu.Item onClick={turn}>{t(isResume ? 'page.isLetter' : 'page.isResume')}</Menu.Item>
          {isResume ? <Menu.Item onClick={saving.save}>{t('page.json')}</Menu.Item> : null}
          <Menu.Item onClick={() => window.print()}>{t('page.print')}</Menu.Item>
          <Menu.Item onClick={removing.remove}>{t('page.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {problem ? <ErrorNotice error={problem} /> : null}
      <NewerDialog document={document} opened={doing === 'newer'} onClose={close} />
      <CompareDialog document={document} opened={doing === 'compare'} onClose={close} />
      <RenameDialog document={document} opened={doing === 'rename'} onClose={close} />
    </>
  );
}
