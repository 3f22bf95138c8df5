import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './document-page.module.css';
import type { Entry } from './entry-form.tsx';

interface Props {
  readonly entry: Entry;
  readonly missing: { readonly what: string; readonly where: string };
  readonly onCorrect: () => void;
}

/** One job or school: what, where and when, as it was read. */
export function EntryLine({ entry, missing, onCorrect }: Props) {
  const { t } = useTranslation('documents');
  const { what, where } = entry;
  return (
    <div className={classes.entry}>
      <div className={classes.entryWords}>
        <span className={what === null ? classes.quiet : classes.what}>{what ?? missing.what}</span>
        <span className={where === null ? classes.quiet : undefined}>{where ?? missing.where}</span>
        <span className={classes.quiet}>{useDates(entry)}</span>
      </div>
      <QuietButton
        size="compact-sm"
        className={classes.noPrint ?? ''}
        aria-label={t('inside.correctWhat', { what: what ?? where ?? missing.what })}
        onClick={onCorrect}
      >
        {t('inside.correct')}
      </QuietButton>
    </div>
  );
}

/** The dates as they are written. */
function useDates({ start, end, isCurrent }: Entry): string {
  const { t } = useTranslation('documents');
  const [from, to] = [start?.written, end?.written];
  if (from === undefined) return to === undefined ? t('inside.noDates') : t('inside.until', { to });
  return isCurrent || to === undefined ? t('inside.since', { from }) : t('inside.between', { from, to });
}
