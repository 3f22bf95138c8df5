import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { CheckIn, Moment } from '../domain/check-in.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import classes from './check-ins.module.css';
import { OutcomeWords } from './outcome-words.tsx';
import { useRemoveCheckIn } from './use-remove-check-in.ts';

/** One check-in: when, and what was said. */
export function CheckInItem({ checkIn: { id, at, said } }: { readonly checkIn: CheckIn }) {
  const { t } = useTranslation('check-ins');
  const moment = useFormat().ownMoment(at);
  const remove = useRemoveCheckIn();
  return (
    <li className={classes.item}>
      <div className={classes.said}>
        <time dateTime={at}>{moment}</time>
        {said.kind === 'moment' ? <Levels moment={said} /> : <Answered questionnaire={said} />}
        {remove.isError ? <ErrorNotice error={remove.error} /> : null}
      </div>
      <QuietButton
        variant="subtle"
        size="compact-sm"
        aria-label={t('list.removeNamed', { moment })}
        loading={remove.isPending}
        onClick={() => remove.mutate(id)}
      >
        {t('list.remove')}
      </QuietButton>
    </li>
  );
}

function Levels({ moment: { mood, energy, note } }: { readonly moment: Moment }) {
  const { t } = useTranslation('check-ins');
  const parts = [
    ...(mood === undefined ? [] : [t('list.mood', { level: mood })]),
    ...(energy === undefined ? [] : [t('list.energy', { level: energy })]),
  ];
  return (
    <>
      <Text>{parts.join(' · ')}</Text>
      {note === undefined ? null : <Text className={classes.note ?? ''}>{note}</Text>}
    </>
  );
}

/** Folded: nobody should meet an old result unasked. */
function Answered({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation('check-ins');
  const name = t(`instruments.${questionnaire.instrument}.name`);
  return (
    <>
      <Text>{t('list.answered', { name })}</Text>
      <details>
        <summary>{t('list.what')}</summary>
        <OutcomeWords questionnaire={questionnaire} />
      </details>
    </>
  );
}
