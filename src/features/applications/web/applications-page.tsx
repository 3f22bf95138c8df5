import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ButtonLink, TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { countApplications } from '../api.ts';
import { Board } from './board.tsx';
import { ListBar } from './list-bar.tsx';
import { OpenAndEnded } from './open-and-ended.tsx';
import { useListSearch } from './use-list-search.ts';

/** Every application, as a list or as a board. */
export function ApplicationsPage() {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const count = useEndpoint(countApplications, {});
  const { open = 0, ended = 0 } = count.data ?? {};
  const beside =
    open + ended === 0 ? undefined : (
      <>
        <span>{t('open', { count: open, number: format.number(open) })}</span>
        {' · '}
        <TextLink to="/postings">{t('postings')}</TextLink>
        {' · '}
        <TextLink to="/gaps">{t('gaps')}</TextLink>
        {' · '}
        <TextLink to="/patterns">{t('patterns')}</TextLink>
      </>
    );
  return (
    <Page title={t('title')} beside={beside} width="wide">
      <Loaded of={count} lines={6}>
        {({ open, ended }) => (open + ended === 0 ? <NothingYet /> : <Everything />)}
      </Loaded>
    </Page>
  );
}

function Everything() {
  const [search, change] = useListSearch();
  const clear = () => change({ search: undefined, stage: undefined, channel: undefined, ending: undefined });
  return (
    <>
      <ListBar search={search} onChange={change} />
      {search.view === 'board' ? (
        <Board search={search} />
      ) : (
        <OpenAndEnded
          search={search}
          onFold={(ended) => change({ ended }, { replace: true })}
          onClear={clear}
        />
      )}
    </>
  );
}

function NothingYet() {
  const { t } = useTranslation('applications');
  const action = (
    <Group>
      <ButtonLink to="/import">{t('empty.bringIn')}</ButtonLink>
      <ButtonLink to="/applications/new" variant="default">
        {t('empty.byHand')}
      </ButtonLink>
    </Group>
  );
  return (
    <EmptyState title={t('empty.title')} action={action}>
      {t('empty.text')}
    </EmptyState>
  );
}
