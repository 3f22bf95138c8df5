import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { PostingReading } from '../domain/posting-reading.ts';
import { questionsToAsk } from '../domain/questions-to-ask.ts';
import { Part } from './part.tsx';
import classes from './posting-lists.module.css';

/** What to ask before the next application, out of what this posting leaves open. */
export function QuestionList({ reading }: { readonly reading: PostingReading }) {
  const { t } = useTranslation('postings');
  const questions = questionsToAsk(reading);
  if (questions.length === 0) return null;
  return (
    <Part title={t('question.title')}>
      <Text c="dimmed">{t('question.lead')}</Text>
      <ul className={classes.questions}>
        {questions.map((question) => (
          <li key={question}>{t(`question.${question}`)}</li>
        ))}
      </ul>
    </Part>
  );
}
