import { Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { WorthAsking } from '../domain/explanation.ts';
import classes from './explanation.module.css';
import { QuestionCard } from './question-card.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly applicationId: string;
  /** The most telling first. */
  readonly questions: readonly WorthAsking[];
}

const atOnce = 3;

/** The few questions whose answers would tell most. */
export function OpenQuestions({ applicationId, questions }: Props) {
  const { t } = useTranslation('reasons');
  const cards = useRef<HTMLDivElement>(null);
  // The answered question leaves; the keyboard stays where the next one appears.
  const { give, busy, error } = useAnswer(applicationId, () => cards.current?.focus());
  if (questions.length === 0) return null;
  return (
    <Section title={t('asking.title')}>
      <Text c="dimmed">{t('asking.text')}</Text>
      {error === null ? null : <ErrorNotice error={error} />}
      <div ref={cards} tabIndex={-1} className={classes.questions}>
        {questions.slice(0, atOnce).map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            busy={busy}
            onAnswer={(answer) => give(question.id, answer)}
          />
        ))}
      </div>
    </Section>
  );
}
