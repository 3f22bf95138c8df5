import { useTranslation } from 'react-i18next';
import type { PostingReading } from '../domain/posting-reading.ts';
import classes from './posting-lists.module.css';

/** How much of the posting there is, and how much it asks for. */
export function CompletenessSentence({ reading }: { readonly reading: PostingReading }) {
  const { t } = useTranslation('postings');
  return <p className={classes.sentence}>{useWords(reading, t)}</p>;
}

type Translate = ReturnType<typeof useTranslation<'postings'>>['t'];

function useWords({ completeness, requirements }: PostingReading, t: Translate): string {
  if (completeness !== 'full') return t(`completeness.${completeness}`);
  const of = (importance: string) => requirements.filter((each) => each.importance === importance).length;
  const nice = of('nice');
  const first = t('completeness.full', { count: of('must') });
  return nice === 0 ? first : `${first} ${t('completeness.nice', { count: nice })}`;
}
