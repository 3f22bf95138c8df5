import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { addCheckIn } from '../api.ts';
import { type Instrument, shapes } from '../domain/instrument.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';

interface Props {
  readonly instrument: Instrument;
  readonly onDone: (answered: Questionnaire) => void;
  readonly onCancel: () => void;
}

const leftOut = 'left-out';

/** The questions as printed, each left out until it is answered. With nothing answered, nothing is kept. */
export function QuestionnaireForm({ instrument, onDone, onCancel }: Props) {
  const { t } = useTranslation('check-ins');
  const questions = t(`instruments.${instrument}.questions`, { returnObjects: true });
  const [answers, setAnswers] = useState<readonly (number | null)[]>(questions.map(() => null));
  const add = useChange(addCheckIn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answers.every((answer) => answer === null)) return onCancel();
    const said: Questionnaire = { kind: 'questionnaire', instrument, answers: [...answers] };
    add.mutate({ said }, { onSuccess: () => onDone(said) });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Text fw={600}>{t(`instruments.${instrument}.stem`)}</Text>
        {questions.map((question, at) => (
          <Question
            key={question}
            instrument={instrument}
            question={question}
            answer={answers[at] ?? null}
            onAnswer={(answer) => setAnswers(answers.with(at, answer))}
          />
        ))}
        {add.isError ? <ErrorNotice error={add.error} /> : null}
        <Group>
          <Button type="submit" loading={add.isPending}>
            {t('questionnaire.done')}
          </Button>
          <QuietButton onClick={onCancel}>{t('questionnaire.cancel')}</QuietButton>
        </Group>
        <Text c="dimmed" size="sm">
          {t(`instruments.${instrument}.notice`)}
        </Text>
      </Stack>
    </form>
  );
}

interface QuestionProps {
  readonly instrument: Instrument;
  readonly question: string;
  readonly answer: number | null;
  readonly onAnswer: (answer: number | null) => void;
}

function Question({ instrument, question, answer, onAnswer }: QuestionProps) {
  const { t } = useTranslation('check-ins');
  const { points } = shapes[instrument];
  const printed = t(`instruments.${instrument}.answers`, { returnObjects: true });
  return (
    <Radio.Group
      label={question}
      value={answer === null ? leftOut : String(answer)}
      onChange={(value) => onAnswer(value === leftOut ? null : Number(value))}
    >
      <Stack gap="xs" mt="xs">
        {printed.map((words, at) => (
          <Radio key={words} value={String(points[at])} label={words} />
        ))}
        <Radio value={leftOut} label={t('questionnaire.leaveOut')} />
      </Stack>
    </Radio.Group>
  );
}
