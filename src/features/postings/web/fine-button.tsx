import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { withFine } from '../domain/correcting.ts';
import type { PostingFlag } from '../domain/flags/posting-flag.ts';
import type { Posting } from '../domain/posting.ts';
import classes from './posting-page.module.css';
import { usePostingChange } from './use-posting-change.ts';

interface Props {
  readonly posting: Posting;
  readonly flag: PostingFlag;
}

/** Says that a signal needs no checking here. */
export function FineButton({ posting, flag }: Props) {
  const { t } = useTranslation('postings');
  const { make, busy } = usePostingChange(posting);
  return (
    <QuietButton
      className={classes.fine ?? ''}
      size="compact-md"
      variant="subtle"
      loading={busy}
      aria-label={t('flag.fineThis', { quote: flag.quote })}
      onClick={() => make({ corrections: withFine(posting.corrections, flag) }, t('done.fine'))}
    >
      {t('flag.fine')}
    </QuietButton>
  );
}
