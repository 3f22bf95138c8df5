import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { compareMatches } from '../api.ts';
import type { ResumeCard } from '../domain/match-page.ts';
import { ChangeList } from './change-list.tsx';
import classes from './match-page.module.css';

interface Props {
  readonly postingId: string;
  readonly document: ResumeCard;
  readonly resumes: readonly ResumeCard[];
}

/** What the résumé shows of this posting that another version does not, and the other way round. */
export function VersionChanges({ postingId, document, resumes }: Props) {
  const { t } = useTranslation('matching');
  const [chosen, setChosen] = useState('');
  const others = resumes.filter(({ id }) => id !== document.id);
  if (others.length === 0) return null;
  const other = others.find(({ id }) => id === chosen);
  return (
    <div className={classes.versions}>
      <Section title={t('change.title')}>
        <NativeSelect
          className={classes.version ?? ''}
          label={t('change.label')}
          value={other?.id ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('change.none') },
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {other === undefined ? null : <Changes postingId={postingId} {...inTime(document, other)} />}
      </Section>
    </div>
  );
}

/** The earlier one is before, the later one after. */
const inTime = (one: ResumeCard, other: ResumeCard) =>
  one.addedAt < other.addedAt || (one.addedAt === other.addedAt && one.id < other.id)
    ? { before: one.id, after: other.id }
    : { before: other.id, after: one.id };

interface ChangesProps {
  readonly postingId: string;
  readonly before: string;
  readonly after: string;
}

function Changes({ postingId: posting, before, after }: ChangesProps) {
  const { t } = useTranslation('matching');
  const changes = useEndpoint(compareMatches, { posting, before, after });
  return (
    <Loaded of={changes} lines={2}>
      {({ nowShown, noLonger, ...versions }) => {
        const names = { before: versions.before.name, after: versions.after.name };
        return nowShown.length + noLonger.length === 0 ? (
          <p>{t('change.same')}</p>
        ) : (
          <>
            <ChangeList title={t('change.nowShown', names)} changes={nowShown} by="after" />
            <ChangeList title={t('change.noLonger', names)} changes={noLonger} by="before" />
          </>
        );
      }}
    </Loaded>
  );
}
