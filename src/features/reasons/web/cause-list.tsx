import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { CauseShare } from '../domain/explanation.ts';
import { foldCauses } from '../domain/fold-causes.ts';
import { CauseRow } from './cause-row.tsx';
import classes from './explanation.module.css';

/** The causes, most likely first; all but the likeliest few wait behind a button. */
export function CauseList({ causes }: { readonly causes: readonly CauseShare[] }) {
  const { t } = useTranslation('reasons');
  const [all, setAll] = useState(false);
  const { shown, folded } = foldCauses(causes);
  return (
    <div>
      <ol className={classes.causes} aria-label={t('list.label')}>
        {[...shown, ...(all ? folded : [])].map((cause) => (
          <CauseRow key={cause.id} cause={cause} />
        ))}
      </ol>
      {folded.length === 0 ? null : (
        <QuietButton variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('list.fewer') : t('list.more', { count: folded.length })}
        </QuietButton>
      )}
    </div>
  );
}
