import { useTranslation } from 'react-i18next';
import { importances } from '#features/postings/domain/requirement.ts';
import type { JudgedRequirement } from '../domain/match-page.ts';
import { shownCounts } from '../domain/shown-counts.ts';
import classes from './match-page.module.css';

/** What must be there and what would be nice, counted apart. */
export function MatchCounts({ requirements }: { readonly requirements: readonly JudgedRequirement[] }) {
  const { t } = useTranslation('matching');
  const counts = shownCounts(requirements);
  return (
    <dl className={classes.counts} aria-label={t('count.title')}>
      {importances
        .filter((importance) => counts[importance].asked > 0)
        .map((importance) => {
          const { asked, shown, partly } = counts[importance];
          const told = [
            t('count.shown', { shown, asked }),
            partly === 0 ? '' : t('count.partly', { count: partly }),
          ];
          return (
            <div key={importance}>
              <dt>{t(`count.${importance}`)}</dt>
              <dd>{told.filter(Boolean).join(', ')}</dd>
            </div>
          );
        })}
    </dl>
  );
}
