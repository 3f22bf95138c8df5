import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { sayings } from '../domain/claim.ts';
import type { JudgedRequirement } from '../domain/match-page.ts';
import classes from './requirement-detail.module.css';
import { useClaim } from './use-claim.ts';

/** The person's own word; pressing it once more takes it back. */
export function OwnWord({ requirement }: { readonly requirement: JudgedRequirement }) {
  const { t } = useTranslation('matching');
  const { say, busy, error } = useClaim(requirement);
  const { said, showing, text } = requirement;
  const offered = sayings.filter((each) => each !== 'have' || showing !== 'shown' || said?.says === 'have');
  return (
    <>
      <fieldset className={classes.own} aria-label={t('own.group', { words: text })}>
        {offered.map((each) => (
          <QuietButton
            key={each}
            size="compact-md"
            className={classes.saying ?? ''}
            aria-pressed={said?.says === each}
            disabled={busy}
            onClick={() => say(said?.says === each ? null : each)}
          >
            {t(`own.${each}`)}
          </QuietButton>
        ))}
      </fieldset>
      {error ? <ErrorNotice error={error} /> : null}
    </>
  );
}
