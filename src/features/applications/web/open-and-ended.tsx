import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { ApplicationList } from './application-list.tsx';
import { Fold } from './fold.tsx';
import { filterOf, isNarrowed, type ListSearch } from './list-search.ts';
import { type Applications, useApplications } from './use-applications.ts';

interface Props {
  readonly search: ListSearch;
  readonly onFold: (ended: boolean) => void;
  readonly onClear: () => void;
}

/** The open applications, then the ended ones behind a fold: nobody is greeted by their rejections. */
export function OpenAndEnded({ search, onFold, onClear }: Props) {
  const filter = filterOf(search);
  const open = useApplications({ ...filter, state: 'open' });
  const ended = useApplications({ ...filter, state: 'ended' });
  return (
    <Loaded of={open.total} lines={6}>
      {(openCount) => (
        <Loaded of={ended.total} lines={6}>
          {(endedCount) =>
            openCount + endedCount === 0 ? (
              <NothingFits onClear={onClear} />
            ) : (
              <Stack gap="lg">
                <OpenOnes applications={open} count={openCount} search={search} />
                <EndedOnes
                  applications={ended}
                  count={endedCount}
                  // Whoever searches and finds only ended ones wants to see those.
                  unfolded={search.ended ?? (openCount === 0 && isNarrowed(search))}
                  onFold={onFold}
                />
              </Stack>
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}

interface OpenProps {
  readonly applications: Applications;
  readonly count: number;
  readonly search: ListSearch;
}

function OpenOnes({ applications, count, search }: OpenProps) {
  const { t } = useTranslation('applications');
  if (count > 0) return <ApplicationList {...applications} label={t('listOpen')} count={count} />;
  return search.ending === undefined ? <Text c="dimmed">{t('noneOpen')}</Text> : null;
}

interface EndedProps {
  readonly applications: Applications;
  readonly count: number;
  readonly unfolded: boolean;
  readonly onFold: (unfolded: boolean) => void;
}

function EndedOnes({ applications, count, unfolded, onFold }: EndedProps) {
  const { t } = useTranslation('applications');
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Fold label={t('ended', { number: format.number(count) })} opened={unfolded} onToggle={onFold}>
      <ApplicationList {...applications} label={t('listEnded')} count={count} />
    </Fold>
  );
}

function NothingFits({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation('applications');
  return (
    <EmptyState
      title={t('nothing.title')}
      action={<QuietButton onClick={onClear}>{t('bar.clear')}</QuietButton>}
    >
      {t('nothing.text')}
    </EmptyState>
  );
}
