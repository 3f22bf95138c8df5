import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import type { MatchPage as Shown } from '../domain/match-page.ts';
import { MatchDesk } from './match-desk.tsx';
import { MatchLead } from './match-lead.tsx';
import classes from './match-page.module.css';
import { NoPosting } from './no-posting.tsx';
import { NoResume } from './no-resume.tsx';
import { useMatch } from './use-match.ts';

/** What they asked beside what the résumé shows. */
export function MatchPage() {
  const { id = '' } = useParams({ strict: false });
  return <OneMatch key={id} id={id} />;
}

function OneMatch({ id }: { readonly id: string }) {
  const { t } = useTranslation('matching');
  const match = useMatch(id);
  const page = match.data;
  return (
    <Page
      title={t('title')}
      beside={page && nameOf(page, t)}
      lead={page?.requirements && <MatchLead requirements={page.requirements} />}
      width={page?.requirements ? 'wide' : 'reading'}
    >
      {match.isError && page ? <ErrorNotice error={match.error} /> : null}
      <Loaded of={match} lines={8}>
        {(loaded) => <WhatIsThere page={loaded} />}
      </Loaded>
      <div className={classes.ways}>
        <TextLink to="/applications/$id" params={{ id }}>
          {t('back')}
        </TextLink>
        <TextLink to="/gaps">{t('more.gaps')}</TextLink>
      </div>
    </Page>
  );
}

function nameOf(
  { application: { company, role } }: Shown,
  t: ReturnType<typeof useTranslation<'matching'>>['t'],
) {
  return role === '' ? company : t('of', { role, company });
}

/** Both, or the way to what is still missing. */
function WhatIsThere({ page }: { readonly page: Shown }) {
  const { posting, document, requirements } = page;
  if (posting === undefined) return <NoPosting applicationId={page.application.id} />;
  if (document === undefined || requirements === undefined) return <NoResume />;
  return <MatchDesk page={page} posting={posting} document={document} requirements={requirements} />;
}
