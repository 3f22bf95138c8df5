import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Answers } from '../domain/case.ts';
import { type Correction, isValueFact } from '../domain/fact-correction.ts';
import type { UsedFact } from '../domain/used-fact.ts';
import { FactForm } from './fact-form.tsx';
import { useTakeAnswerBack } from './use-take-answer-back.ts';

interface Props {
  readonly applicationId: string;
  readonly fact: UsedFact;
  readonly answers: Answers;
  readonly busy: boolean;
  /** `undefined` takes back what was said. */
  readonly onSay: (correction: Correction | undefined) => void;
}

/** The ways to set a fact right, to leave it out, and to take either back. */
export function FactActions({ applicationId, fact, answers, busy, onSay }: Props) {
  const { t } = useTranslation('reasons');
  const { id, value, correction } = fact;
  const answer = useTakeAnswerBack(applicationId);
  const question = Object.keys(answers).find((each) => fact.from === 'answer' && answers[each] === id);
  return (
    <>
      {isValueFact(id) ? <FactForm id={id} value={value} busy={busy} onSay={onSay} /> : null}
      <Group gap="xs">
        {correction === undefined ? null : (
          <QuietButton disabled={busy} onClick={() => onSay(undefined)}>
            {t('restsOn.form.takeBack')}
          </QuietButton>
        )}
        {isValueFact(id) || correction !== undefined || question !== undefined ? null : (
          <QuietButton disabled={busy} onClick={() => onSay(null)}>
            {t('restsOn.form.notSo')}
          </QuietButton>
        )}
        {question === undefined ? null : (
          <QuietButton disabled={answer.busy} onClick={() => answer.takeBack(question)}>
            {t('restsOn.form.takeAnswerBack')}
          </QuietButton>
        )}
      </Group>
    </>
  );
}
