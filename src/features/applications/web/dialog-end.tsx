import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';

interface Props {
  /** What the button says that makes the change. */
  readonly action: string;
  /** Nothing is chosen yet that could be done. */
  readonly disabled?: boolean;
  readonly busy: boolean;
  /** Why it could not be done. */
  readonly error: unknown;
  readonly onCancel: () => void;
}

/** The end of a form in a dialog: what went wrong, the way out and the button that does it. */
export function DialogEnd({ action, disabled = false, busy, error, onCancel }: Props) {
  const { t } = useTranslation('applications');
  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      <Group justify="flex-end">
        <QuietButton onClick={onCancel}>{t('dialog.cancel')}</QuietButton>
        <Button type="submit" disabled={disabled} loading={busy}>
          {action}
        </Button>
      </Group>
    </>
  );
}
