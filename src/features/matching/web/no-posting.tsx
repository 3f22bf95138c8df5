import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InvitePosting } from '#features/postings/web/invite-posting.tsx';
import classes from './match-page.module.css';

/** What will be here, and the way to put the posting in. */
export function NoPosting({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('matching');
  return (
    <div className={classes.missing}>
      <Title order={2}>{t('noPosting.title')}</Title>
      <p>{t('noPosting.text')}</p>
      <InvitePosting applicationId={applicationId} />
    </div>
  );
}
