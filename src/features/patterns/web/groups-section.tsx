import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { GroupTable } from '../domain/group.ts';
import type { Grouping } from '../domain/grouping.ts';
import type { Patterns } from '../domain/patterns.ts';
import { FigurePicture } from './figure-picture.tsx';
import { GroupRows } from './group-rows.tsx';
import { GroupTools } from './group-tools.tsx';
import type { PatternSearch } from './pattern-search.ts';
import { useGroupFigure } from './use-group-figure.tsx';

interface Props {
  readonly patterns: Patterns;
  readonly search: PatternSearch;
}

/** One way of putting applications together, chosen by the person: as a picture where it can be told, and as rows. */
export function GroupsSection({ patterns, search }: Props) {
  const { t } = useTranslation('patterns');
  const { by = 'channel', outcome = 'screen' } = search;
  const shown: readonly Grouping[] = by === 'time' ? ['since', 'time'] : [by];
  const tables = shown.flatMap((grouping) =>
    patterns.tables.filter((table) => table.by === grouping && table.outcome === outcome),
  );
  return (
    <Section title={t('groups.title')} anchor="groups">
      <GroupTools by={by} outcome={outcome} period={patterns.period} search={search} />
      {tables.map((table) =>
        table.groups.length === 0 ? (
          <Text key={table.by}>{t(`groups.none.${table.by}`)}</Text>
        ) : (
          <Fragment key={table.by}>
            <GroupPicture table={table} patterns={patterns} />
            <GroupRows table={table} since={patterns.since} />
          </Fragment>
        ),
      )}
    </Section>
  );
}

interface PictureProps {
  readonly table: GroupTable;
  readonly patterns: Patterns;
}

function GroupPicture({ table, patterns }: PictureProps) {
  const figure = useGroupFigure(patterns)(table);
  return figure ? <FigurePicture figure={figure} /> : null;
}
