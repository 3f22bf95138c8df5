import { Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { listCheckIns } from '../api.ts';
import { CheckInItem } from './check-in-item.tsx';
import classes from './check-ins.module.css';

const pageSize = 20;

/** Everything that was said, a page at a time, the latest first; absent while there is nothing. */
export function CheckInList() {
  const { t } = useTranslation('check-ins');
  const call = useCall();
  const [offset, setOffset] = useState(0);
  const input = { offset, limit: pageSize };
  const page = useQuery({
    queryKey: endpointKey(listCheckIns, input),
    queryFn: () => call(listCheckIns, input),
    placeholderData: keepPreviousData,
  });
  if (page.data?.total === 0) return null;
  return (
    <Loaded of={page}>
      {({ checkIns, total }) => (
        <Section title={t('list.title')} beside={t('list.count', { count: total })}>
          <ul className={classes.list}>
            {checkIns.map((checkIn) => (
              <CheckInItem key={checkIn.id} checkIn={checkIn} />
            ))}
          </ul>
          {total > pageSize ? <Pages offset={offset} total={total} onTurn={setOffset} /> : null}
        </Section>
      )}
    </Loaded>
  );
}

interface PagesProps {
  readonly offset: number;
  readonly total: number;
  readonly onTurn: (offset: number) => void;
}

function Pages({ offset, total, onTurn }: PagesProps) {
  const { t } = useTranslation('check-ins');
  const format = useFormat();
  const to = Math.min(offset + pageSize, total);
  const numbers = { from: offset + 1, to, total };
  return (
    <Group>
      <QuietButton size="compact-md" disabled={offset === 0} onClick={() => onTurn(offset - pageSize)}>
        {t('list.newer')}
      </QuietButton>
      <QuietButton size="compact-md" disabled={to === total} onClick={() => onTurn(offset + pageSize)}>
        {t('list.older')}
      </QuietButton>
      <Text c="dimmed" size="sm" role="status">
        {t('list.range', {
          from: format.number(numbers.from),
          to: format.number(numbers.to),
          total: format.number(numbers.total),
        })}
      </Text>
    </Group>
  );
}
