import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useUndo } from '#platform/ui/undo-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { answerQuestion } from '../api.ts';
import type { Answers } from '../domain/case.ts';
import { questions } from '../domain/question.ts';
import { answerKey } from './answer-key.ts';
import classes from './explanation.module.css';

interface Props {
  readonly applicationId: string;
  readonly answers: Answers;
}

/** What the person answered so far, folded; each answer can be taken back. */
export function ToldAnswers({ applicationId, answers }: Props) {
  const { t } = useTranslation('reasons');
  const summary = useRef<HTMLElement>(null);
  const tell = useUndo();
  const takeBack = useChange(answerQuestion);
  const told = questions.filter(({ id }) => answers[id] !== undefined);
  if (told.length === 0) return null;
  return (
    <details className={classes.told}>
      <summary ref={summary}>{t('told.title')}</summary>
      {takeBack.error === null ? null : <ErrorNotice error={takeBack.error} />}
      <ul>
        {told.map(({ id }) => (
          <li key={id}>
            <span>{t(`questions.${id}.text`)}</span>
            <strong>{t(`questions.${id}.answers.${answerKey(answers[id])}`)}</strong>
            <QuietButton
              size="compact-sm"
              disabled={takeBack.isPending}
              aria-label={t('told.takeBackNamed', { question: t(`questions.${id}.text`) })}
              onClick={() =>
                takeBack.mutate(
                  { id: applicationId, question: id },
                  {
                    onSuccess: () => {
                      summary.current?.focus();
                      tell({ message: t('told.takenBack') });
                    },
                  },
                )
              }
            >
              {t('told.takeBack')}
            </QuietButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
