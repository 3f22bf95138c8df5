import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StandingChip } from '#features/applications/web/standing-chip.tsx';
import { useFormat } from '#platform/i18n/use-format.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import classes from './found-list.module.css';
import type { Preview } from './preview.ts';

const atFirst = 12;

/** The applications as they would be after saving, those with the latest news first. */
export function FoundList({ preview: { applications, total, newOnes } }: { readonly preview: Preview }) {
  const { t } = useTranslation('imports');
  const [all, setAll] = useState(false);
  const shown = all ? applications : applications.slice(0, atFirst);
  const cut = all && applications.length < total;
  return (
    <Section title={t('ready.list')} beside={<span className="figures">{total}</span>}>
      <ul className={all ? classes.long : classes.list}>
        {shown.map((found) => (
          <FoundLine key={found.application.id} found={found} marked={newOnes < total} />
        ))}
      </ul>
      {shown.length < applications.length ? (
        <QuietButton onClick={() => setAll(true)}>{t('ready.all', { count: total })}</QuietButton>
      ) : null}
      {cut ? <Text c="dimmed">{t('ready.first', { count: applications.length })}</Text> : null}
    </Section>
  );
}

interface LineProps {
  readonly found: Preview['applications'][number];
  /** Whether it says new or not: only worth it when there are both. */
  readonly marked: boolean;
}

function FoundLine({ found, marked }: LineProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { company, role, lastEventOn } = found.application;
  return (
    <li className={classes.line}>
      <span className={classes.opening}>
        <span className={classes.company}>{company}</span>
        <span className={classes.role}>{role || t('ready.noRole')}</span>
      </span>
      <span className={classes.standing}>
        <StandingChip {...found.application} />
        {marked ? <span>{found.isNew ? t('ready.isNew') : t('ready.more')}</span> : null}
        {lastEventOn === undefined ? null : <time dateTime={lastEventOn}>{format.day(lastEventOn)}</time>}
      </span>
    </li>
  );
}
