import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useToday } from '#platform/i18n/use-today.ts';
import type { Application } from '../domain/application.ts';
import classes from './application-row.module.css';
import { StandingChip } from './standing-chip.tsx';

interface Props {
  readonly application: Application;
  readonly tabIndex?: 0 | -1;
}

/** One application as a line of the list (two on a phone), leading to its page. */
export function ApplicationRow({ application, tabIndex }: Props) {
  const { id, company, role, stage, ending, lastEventOn } = application;
  const { t } = useTranslation('applications');
  const format = useFormat();
  const today = useToday();
  return (
    <Link to="/applications/$id" params={{ id }} tabIndex={tabIndex} className={classes.row}>
      <span className={classes.company}>{company}</span>
      <span className={classes.role}>{role}</span>
      <span className={classes.standing}>
        <StandingChip stage={stage} ending={ending} />
      </span>
      <span className={classes.news}>
        {lastEventOn === undefined ? t('noNews') : format.relativeDay(lastEventOn, today)}
      </span>
    </Link>
  );
}
