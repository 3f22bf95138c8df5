import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { gapSearchSchema } from './gap-search.ts';
import classes from './gaps.module.css';

const filters = ['all', 'must', 'nice'] as const;

/** Everything, or only what must be there, or only what would be nice. */
export function GapFilter({ importance }: { readonly importance: 'must' | 'nice' | undefined }) {
  const { t } = useTranslation('matching');
  const navigate = useNavigate();
  return (
    <div className={classes.tool}>
      <SegmentedControl
        aria-label={t('gaps.filter')}
        value={importance ?? 'all'}
        onChange={(value) =>
          void navigate({
            to: '/gaps',
            search: gapSearchSchema.parse({ importance: value }),
            replace: true,
          })
        }
        data={filters.map((value) => ({ value, label: t(`gaps.${value}`) }))}
      />
    </div>
  );
}
