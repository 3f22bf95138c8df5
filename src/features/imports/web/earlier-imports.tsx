import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localDay } from '#platform/i18n/local-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Chip } from '#platform/ui/chip.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listImports } from '../api.ts';
import { type ImportRecord, isUnderWay } from '../domain/import-record.ts';
import classes from './earlier-imports.module.css';
import { TakeBack } from './take-back.tsx';

const lookAgainEvery = 3_000;

/** What was brought in before, what of it still waits, and the way back; silent while there is nothing. */
export function EarlierImports() {
  const { t } = useTranslation('imports');
  const imports = useEndpoint(listImports, {});
  if (imports.isError) return <Loaded of={imports}>{() => null}</Loaded>;
  const records = (imports.data ?? []).filter(
    ({ status, kind }) => status !== 'cancelled' && status !== 'nothing' && kind !== 'sample',
  );
  if (records.length === 0) return null;
  return (
    <Section title={t('earlier.title')}>
      {records.some(isUnderWay) ? <KeepLooking /> : null}
      <ul className={classes.list}>
        {records.map((record) => (
          <ImportLine key={record.id} record={record} />
        ))}
      </ul>
    </Section>
  );
}

/** Reads the list again and again; shown only while something moves. */
function KeepLooking() {
  useEndpoint(listImports, {}, { every: lookAgainEvery });
  return null;
}

function ImportLine({ record }: { readonly record: ImportRecord }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { id, name, status, found, interrupted } = record;
  const saved = status === 'saved';
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <TextLink to="/import/$id" params={{ id }} fw={600} className={classes.name ?? ''}>
          {name}
        </TextLink>
        <Text size="sm" c="dimmed">
          {format.day(localDay(new Date(record.startedAt)))}
          {' · '}
          {saved ? t('earlier.applications', { count: found.applications }) : ''}
          {interrupted ? t('reading.stopped') : saved ? '' : t(`status.${status}`)}
        </Text>
        {(saved || status === 'ready') && found.unsure > 0 ? (
          <TextLink to="/import/$id" params={{ id }} hash="review" underline="never">
            <Chip shape="eye" tone="amber">
              {t('earlier.look', { count: found.unsure })}
            </Chip>
          </TextLink>
        ) : null}
      </div>
      {saved ? <TakeBack record={record} /> : null}
    </li>
  );
}
