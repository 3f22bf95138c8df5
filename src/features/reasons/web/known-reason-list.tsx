import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { ListedReason } from '../domain/listed-reason.ts';
import classes from './known-reason.module.css';
import { KnownReasonRow } from './known-reason-row.tsx';

const atOnce = 5;

/** The known reasons, the latest first; all but a few wait behind a button. */
export function KnownReasonList({ rows }: { readonly rows: readonly ListedReason[] }) {
  const { t } = useTranslation('reasons');
  const [all, setAll] = useState(false);
  const folded = rows.length - atOnce;
  return (
    <div>
      <ul className={classes.rows}>
        {(all ? rows : rows.slice(0, atOnce)).map((row) => (
          <KnownReasonRow key={row.applicationId} row={row} />
        ))}
      </ul>
      {folded <= 0 ? null : (
        <QuietButton variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('list.fewer') : t('list.more', { count: folded })}
        </QuietButton>
      )}
    </div>
  );
}
