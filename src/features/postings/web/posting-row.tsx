import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useToday } from '#platform/i18n/use-today.ts';
import type { PostingLine } from '../domain/posting.ts';
import classes from './posting-row.module.css';

interface Props {
  readonly posting: PostingLine;
  readonly tabIndex: 0 | -1;
}

/** One posting as a line of the list (two on a phone), leading to its page. */
export function PostingRow({ posting, tabIndex }: Props) {
  const { id, title, company, musts, flags, addedAt } = posting;
  const { t } = useTranslation('postings');
  const format = useFormat();
  const today = useToday();
  return (
    <Link to="/postings/$id" params={{ id }} tabIndex={tabIndex} className={classes.row}>
      <span className={classes.title}>{title ?? company ?? t('nameless')}</span>
      <span className={classes.company}>{title === undefined ? '' : company}</span>
      <span className={classes.musts}>{musts === 0 ? '' : t('musts', { count: musts })}</span>
      <span className={classes.flags}>{flags === 0 ? '' : t('flags', { count: flags })}</span>
      <span className={classes.added}>{format.relativeDay(addedAt.slice(0, 10), today)}</span>
    </Link>
  );
}
