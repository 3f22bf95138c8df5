import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';

interface Props {
  readonly all: boolean;
  readonly count: number;
  readonly onTurn: () => void;
}

/** Shows all of a long list, or only its beginning. */
export function TurnButton({ all, count, onTurn }: Props) {
  const { t } = useTranslation('postings');
  return (
    <div>
      <QuietButton variant="subtle" size="compact-md" aria-expanded={all} onClick={onTurn}>
        {all ? t('fewer') : t('all', { count })}
      </QuietButton>
    </div>
  );
}
