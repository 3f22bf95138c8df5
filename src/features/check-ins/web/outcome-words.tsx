import { List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#platform/ui/links.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { type Outcome, outcomeOf } from '../domain/outcome.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import classes from './check-ins.module.css';

interface Props {
  readonly questionnaire: Pick<Questionnaire, 'instrument' | 'answers'>;
}

/** What answers point to, in words: people first where it weighs much. The sum only for who asks. */
export function OutcomeWords({ questionnaire }: Props) {
  const outcome = outcomeOf(questionnaire);
  return (
    <Stack gap="sm" align="flex-start" className={classes.outcome ?? ''}>
      <Words outcome={outcome} />
      <Sum outcome={outcome} questionnaire={questionnaire} />
    </Stack>
  );
}

function Words({ outcome: { rung, leftOut } }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('check-ins');
  if (rung === 'steady') return <Text>{t(`outcome.steady.${leftOut === 0 ? 'whole' : 'part'}`)}</Text>;
  if (rung === 'gentle') return <Gentle />;
  return (
    <>
      <Text>{t(`outcome.${rung}.text`)}</Text>
      <ButtonLink to="/help">{t('outcome.people')}</ButtonLink>
      <Text c="dimmed">{t('outcome.peopleHint')}</Text>
      <Text>{t('outcome.draftHint')}</Text>
      <blockquote className={classes.draft}>{t('outcome.draft')}</blockquote>
      <Text>{t(`outcome.${rung}.later`)}</Text>
    </>
  );
}

function Gentle() {
  const { t } = useTranslation('check-ins');
  return (
    <>
      <Text>{t('outcome.gentle.text')}</Text>
      <List>
        {([0, 1, 2] as const).map((at) => (
          <List.Item key={at}>{t(`outcome.gentle.ideas.${at}`)}</List.Item>
        ))}
      </List>
      <ButtonLink to="/help" variant="default">
        {t('outcome.people')}
      </ButtonLink>
      <Text>{t('outcome.gentle.later')}</Text>
    </>
  );
}

interface SumProps extends Props {
  readonly outcome: Outcome;
}

function Sum({ outcome: { sum, of, leftOut }, questionnaire: { instrument, answers } }: SumProps) {
  const { t } = useTranslation('check-ins');
  const [isShown, setShown] = useState(false);
  const all = answers.length;
  const name = t(`instruments.${instrument}.name`);
  return (
    <>
      <QuietButton
        variant="subtle"
        size="compact-sm"
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? t('outcome.hideSum') : t('outcome.showSum')}
      </QuietButton>
      {isShown ? <Text>{t('outcome.sum', { sum, of, count: all - leftOut, all, name })}</Text> : null}
    </>
  );
}
