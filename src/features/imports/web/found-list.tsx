import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Chip } from '#platform/ui/chip.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { endingLook, stageLook } from './ending-look.ts';
import classes from './found-list.module.css';
import type { Preview } from './preview.ts';

const atFirst = 12;

/** The applications as they would be after saving, those with the latest news first. */
export function FoundList({ preview: { applications, total } }: { readonly preview: Preview }) {
  const { t } = useTranslation('imports');
  const [all, setAll] = useState(false);
  const shown = all ? applications : applications.slice(0, atFirst);
  const cut = all && applications.length < total;
  return (
    <Section title={t('ready.list')} beside={<span className="figures">{total}</span>}>
      <ul className={classes.list}>
        {shown.map((found) => (
          <FoundLine key={found.application.id} found={found} />
        ))}
      </ul>
      {shown.length < applications.length ? (
        <QuietButton onClick={() => setAll(true)}>{t('ready.all', { count: total })}</QuietButton>
      ) : null}
      {cut ? <Text c="dimmed">{t('ready.first', { count: applications.length })}</Text> : null}
    </Section>
  );
}

function FoundLine({ found }: { readonly found: Preview['applications'][number] }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const { company, role, stage, ending, lastEventOn } = found.application;
  return (
    <li className={classes.line}>
      <span className={classes.opening}>
        <span className={classes.company}>{company}</span>
        <span className={classes.role}>{role || t('ready.noRole')}</span>
      </span>
      <span className={classes.standing}>
        {ending === undefined ? (
          <Chip {...stageLook[stage]}>{t(`stage.${stage}`)}</Chip>
        ) : (
          <Chip {...endingLook[ending]}>{t(`ending.${ending}`)}</Chip>
        )}
        <span className={classes.mark}>{found.isNew ? t('ready.isNew') : t('ready.more')}</span>
        {lastEventOn === undefined ? null : <time dateTime={lastEventOn}>{format.day(lastEventOn)}</time>}
      </span>
    </li>
  );
}
