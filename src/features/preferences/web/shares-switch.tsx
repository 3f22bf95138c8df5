import { useTranslation } from 'react-i18next';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { changePreferences } from '../api.ts';

/** The same choice as in the settings, quietly, where numbers stand. */
export function SharesSwitch() {
  const { t } = useTranslation('preferences');
  const wanted = useNumbersWanted();
  const change = useChange(changePreferences);
  return (
    <div>
      <QuietButton
        variant="subtle"
        size="compact-sm"
        onClick={() => change.mutate({ shares: wanted ? 'words' : 'numbers' })}
      >
        {wanted ? t('toWords') : t('toNumbers')}
      </QuietButton>
    </div>
  );
}
