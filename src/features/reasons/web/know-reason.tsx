import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { KnownReason } from '../domain/known-reason.ts';
import { KnownReasonDialog } from './known-reason-dialog.tsx';

interface Props {
  readonly applicationId: string;
  readonly known: KnownReason | undefined;
}

/** "I know the reason": for whoever has learned it; nothing once it was told. */
export function KnowReason({ applicationId, known }: Props) {
  const { t } = useTranslation('reasons');
  const [opened, setOpened] = useState(false);
  if (known) return null;
  return (
    <div>
      <QuietButton onClick={() => setOpened(true)}>{t('known.button')}</QuietButton>
      <KnownReasonDialog applicationId={applicationId} opened={opened} onClose={() => setOpened(false)} />
    </div>
  );
}
