import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { EvidenceId } from '../domain/evidence.ts';
import type { WorthAsking } from '../domain/explanation.ts';
import { answerKey } from './answer-key.ts';
import classes from './explanation.module.css';

interface Props {
  readonly question: WorthAsking;
  readonly busy: boolean;
  readonly onAnswer: (answer: EvidenceId | null) => void;
}

/** One question with a button for each answer. */
export function QuestionCard({ question, busy, onAnswer }: Props) {
  const { t } = useTranslation('reasons');
  const how = t(`questions.${question.id}.how`, { defaultValue: question.how ?? '' });
  return (
    <fieldset className={classes.question}>
      <legend>{t(`questions.${question.id}.text`, { defaultValue: question.question })}</legend>
      {how === '' ? null : (
        <Text size="sm" c="dimmed" mb="xs">
          {how}
        </Text>
      )}
      <Group gap="xs">
        {question.answers.map(({ label, evidenceId }) => (
          <QuietButton key={label} disabled={busy} onClick={() => onAnswer(evidenceId)}>
            {t(`questions.${question.id}.answers.${answerKey(evidenceId)}`, { defaultValue: label })}
          </QuietButton>
        ))}
      </Group>
    </fieldset>
  );
}
