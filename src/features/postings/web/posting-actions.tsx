import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { ButtonLink } from '#platform/ui/links.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Posting } from '../domain/posting.ts';
import { ChooseApplication } from './choose-application.tsx';
import { CompareLink } from './compare-link.tsx';
import { PostingDetails } from './posting-details.tsx';
import classes from './posting-page.module.css';
import { useDeletePosting } from './use-delete-posting.ts';

/** Everything that can be done to one posting; each can be taken back. */
export function PostingActions({ posting }: { readonly posting: Posting }) {
  const { t } = useTranslation('postings');
  const [doing, setDoing] = useState<'details' | 'of'>();
  const navigate = useNavigate();
  const deleting = useDeletePosting(posting.id, () => navigate({ to: '/postings' }));
  const close = () => setDoing(undefined);
  const { applicationId } = posting;
  return (
    <div className={classes.actions}>
      {applicationId === undefined ? (
        <QuietButton onClick={() => setDoing('of')}>{t('of.choose')}</QuietButton>
      ) : (
        <>
          <ButtonLink to="/applications/$id" params={{ id: applicationId }} variant="default" fw={500}>
            {t('of.link')}
          </ButtonLink>
          <CompareLink applicationId={applicationId} />
        </>
      )}
      <Menu position="bottom-start" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <QuietButton loading={deleting.busy}>{t('more')}</QuietButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDoing('details')}>{t('details.change')}</Menu.Item>
          {applicationId === undefined ? null : (
            <Menu.Item onClick={() => setDoing('of')}>{t('of.change')}</Menu.Item>
          )}
          <Menu.Item onClick={() => window.print()}>{t('print')}</Menu.Item>
          <Menu.Item onClick={deleting.remove}>{t('remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {deleting.error ? <ErrorNotice error={deleting.error} /> : null}
      <PostingDetails posting={posting} opened={doing === 'details'} onClose={close} />
      <ChooseApplication posting={posting} opened={doing === 'of'} onClose={close} />
    </div>
  );
}
