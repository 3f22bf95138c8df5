import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Answers } from '../domain/case.ts';
import { questions } from '../domain/question.ts';
import { answerKey } from './answer-key.ts';
import classes from './explanation.module.css';
import { useTakeAnswerBack } from './use-take-answer-back.ts';

interface Props {
  readonly applicationId: string;
  readonly answers: Answers;
}

/** What the person answered so far, folded; each answer can be taken back. */
export function ToldAnswers({ applicationId, answers }: Props) {
  const { t } = useTranslation('reasons');
  const summary = useRef<HTMLElement>(null);
  const { takeBack, busy, error } = useTakeAnswerBack(applicationId);
  const told = questions.filter(({ id }) => answers[id] !== undefined);
  if (told.length === 0) return null;
  return (
    <details className={classes.told}>
      <summary ref={summary}>{t('told.title')}</summary>
      {error === null ? null : <ErrorNotice error={error} />}
      <ul>
        {told.map(({ id }) => (
          <li key={id}>
            <span>{t(`questions.${id}.text`)}</span>
            <strong>{t(`questions.${id}.answers.${answerKey(answers[id])}`)}</strong>
            <QuietButton
              size="compact-sm"
              disabled={busy}
              aria-label={t('told.takeBackNamed', { question: t(`questions.${id}.text`) })}
              onClick={() => takeBack(id, () => summary.current?.focus())}
            >
              {t('told.takeBack')}
            </QuietButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
