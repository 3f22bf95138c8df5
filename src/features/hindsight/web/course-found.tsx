import { Text, Title } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import type { LookingBack } from '../domain/looking-back.ts';
import classes from './hindsight.module.css';
import { ThingRow } from './thing-row.tsx';
import { useTell } from './use-tell.ts';
import { WayChoice } from './way-choice.tsx';
import { WhatIfList } from './what-if-list.tsx';

interface Props {
  readonly applicationId: string;
  readonly course: LookingBack;
}

/** More questions at once would be a form. */
const atOnce = 2;

/** What the look back comes to, thing by thing, what only the person knows, and what one thing changed would have done. */
export function CourseFound({ applicationId, course }: Props) {
  const { t } = useTranslation('hindsight');
  const questions = useRef<HTMLDivElement>(null);
  // The answered question leaves; the keyboard stays where the next one appears.
  const { tell, busy, error } = useTell(applicationId, () => questions.current?.focus());
  const { lead, things, differences, notShown = 0 } = course;
  const known = things.filter(({ source }) => source !== undefined);
  const asked = things.filter(({ source }) => source === undefined);
  return (
    <>
      <p className={classes.headline}>{t(`lead.${lead}`)}</p>
      {known.length === 0 ? null : (
        <ul className={classes.things} aria-label={t('things')}>
          {known.map((thing) => (
            <ThingRow key={thing.choice} thing={thing} busy={busy} onTell={tell} />
          ))}
        </ul>
      )}
      {error === null ? null : <ErrorNotice error={error} />}
      <div ref={questions} tabIndex={-1} className={classes.questions}>
        {asked.length === 0 ? null : (
          <div className={classes.part}>
            <Title order={3}>{t('asking.title')}</Title>
            <Text c="dimmed">{t('asking.text')}</Text>
            {asked.slice(0, atOnce).map(({ choice }) => (
              <WayChoice key={choice} choice={choice} busy={busy} onTell={(way) => tell(choice, way)} />
            ))}
          </div>
        )}
      </div>
      <WhatIfList differences={differences} notShown={notShown} />
    </>
  );
}
