import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { listApplications } from '../api.ts';
import type { Stage } from '../domain/event.ts';
import classes from './board.module.css';
import { BoardCard, type Happened } from './board-card.tsx';
import { filterOf, type ListSearch } from './list-search.ts';

const cardsAtOnce = 50;

interface Props {
  readonly stage: Stage;
  readonly search: ListSearch;
  readonly onHappened: (happened: Happened) => void;
}

/** The open applications of one stage, fifty at a time. */
export function BoardColumn({ stage, search, onHappened }: Props) {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const cards = useCards(stage, search);
  const total = cards.data?.pages[0]?.total;
  return (
    <Section title={t(`stage.${stage}`)} beside={total === undefined ? undefined : format.number(total)}>
      <Loaded of={cards} lines={3}>
        {({ pages }) => (
          <ul className={classes.cards}>
            {pages.flatMap(({ rows }) =>
              rows.map((application) => (
                <BoardCard key={application.id} application={application} onHappened={onHappened} />
              )),
            )}
          </ul>
        )}
      </Loaded>
      {total === 0 ? <Text c="dimmed">{t('board.none')}</Text> : null}
      {cards.hasNextPage ? (
        <QuietButton loading={cards.isFetchingNextPage} onClick={() => void cards.fetchNextPage()}>
          {t('board.more')}
        </QuietButton>
      ) : null}
    </Section>
  );
}

function useCards(stage: Stage, search: ListSearch) {
  const call = useCall();
  const filter = filterOf({ ...search, ending: undefined, stage });
  const query = { ...filter, sort: 'recent', state: 'open' } as const;
  return useInfiniteQuery({
    queryKey: [...endpointKey(listApplications, query), 'board'],
    queryFn: ({ pageParam }) => call(listApplications, { ...query, offset: pageParam, limit: cardsAtOnce }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.length * cardsAtOnce;
      return shown < total ? shown : undefined;
    },
  });
}
